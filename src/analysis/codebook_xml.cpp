// XML is written by hand: five kinds of element, and every text through one escape.
#include "analysis/codebook_xml.h"

#include <algorithm>
#include <cstdint>
#include <map>

#include "analysis/hash.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

// Char of XML 1.0: no controls but tab and line ends, no U+FFFE and U+FFFF.
bool is_xml_char(char32_t c) {
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return c != 0xFFFE && c != 0xFFFF;
}

// For content and for attributes in double quotes, where line ends would become blanks.
std::string escaped(std::string_view utf8, bool in_attribute = false) {
    std::string xml;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto point = code_point_at(utf8, at);
        const std::string_view bytes = utf8.substr(at, point.size);
        at += point.size;
        if (!is_xml_char(point.value))
            xml += kReplacement;
        else if (point.value == '&')
            xml += "&amp;";
        else if (point.value == '<')
            xml += "&lt;";
        else if (point.value == '>')
            xml += "&gt;";
        else if (point.value == '"')
            xml += "&quot;";
        else if (point.value == '\r' || (in_attribute && point.value < 0x20))
            xml += "&#" + std::to_string(static_cast<std::uint32_t>(point.value)) + ";";
        else
            xml += bytes;
    }
    return xml;
}

void append_hex(std::string& text, std::uint64_t bits, int digits) {
    for (int i = digits - 1; i >= 0; --i)
        text += "0123456789ABCDEF"[(bits >> (4 * i)) & 0xF];
}

// Languages in the order in which the theme has them first.
std::string description_of(const Theme& theme) {
    std::string text = theme.description;
    std::vector<std::string> languages;
    for (const Term& term : theme.terms)
        if (std::ranges::find(languages, term.language) == languages.end())
            languages.push_back(term.language);
    for (const std::string& language : languages) {
        text += (text.empty() ? "" : "\n\n") + ("Patterns (" + language + "):");
        for (const Term& term : theme.terms)
            if (term.language == language)
                text += '\n' + term.pattern.text() + (term.off ? "  [off]" : "");
    }
    return text;
}

}  // namespace

std::string guid_of_theme(std::string_view theme_id) {
    constexpr std::string_view kSpace = "parallax-theme:";
    const std::uint64_t hash = fnv1a(theme_id, fnv1a(kSpace));
    std::uint64_t high = mixed(hash), low = mixed(hash + 0x9E37'79B9'7F4A'7C15U);
    high = (high & ~std::uint64_t{0xF000}) | 0x8000;                         // version 8
    low = (low & ~(std::uint64_t{0x3} << 62)) | (std::uint64_t{0x2} << 62);  // variant of the RFC
    std::string guid;
    append_hex(guid, high >> 32, 8);
    guid += '-';
    append_hex(guid, high >> 16, 4);
    guid += '-';
    append_hex(guid, high, 4);
    guid += '-';
    append_hex(guid, low >> 48, 4);
    guid += '-';
    append_hex(guid, low, 12);
    return guid;
}

std::string write_codebook_xml(std::span<const Theme> themes,
                               std::span<const std::string> colours) {
    std::map<std::string_view, int> named;
    for (const Theme& theme : themes)
        ++named[theme.label];
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Parallax\">\n"
        "  <Codes>\n";
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const Theme& theme = themes[i];
        const std::string name =
            named[theme.label] > 1 ? theme.label + " (" + theme.id + ")" : theme.label;
        xml += "    <Code guid=\"" + guid_of_theme(theme.id) + "\" name=\"" + escaped(name, true) +
               "\" isCodable=\"true\"";
        if (i < colours.size() && !colours[i].empty())
            xml += " color=\"" + escaped(colours[i], true) + '"';
        xml += ">\n      <Description>" + escaped(description_of(theme)) +
               "</Description>\n    </Code>\n";
    }
    return xml + "  </Codes>\n</CodeBook>\n";
}

}  // namespace parallax
