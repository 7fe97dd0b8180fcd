// Beginnings are cut at a word, so that summaries stay readable.
#include "imported.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <fstream>
#include <iterator>
#include <map>

#include "text/characters.h"
#include "text/one_line.h"
#include "text/words.h"

namespace parallax::test {
namespace {

std::string beginning_of(std::string_view text) {
    constexpr std::size_t kShownBytes = 40;
    if (text.size() <= kShownBytes) return std::string(text);
    std::string_view shown = whole_prefix(text, kShownBytes);
    const std::size_t blank = text[kShownBytes] == ' ' ? shown.size() : shown.rfind(' ');
    if (blank != std::string_view::npos) shown = shown.substr(0, blank);
    return std::string(shown) + "…";
}

std::string or_dash(const std::string& text) {
    return text.empty() ? "-" : text;
}

std::string authors_of(const Record& record) {
    std::string line;
    for (const Name& name : record.authors) {
        if (!line.empty()) line += "; ";
        line += name.literal.empty() ? one_line(name.given + ' ' + name.family) : name.literal;
    }
    return or_dash(line);
}

std::string words_of(std::string_view text) {
    std::string words;
    for (const Word& word : split_words(text))
        words += word.key + ' ';
    return words;
}

}  // namespace

std::string load_import_file(const std::string& name) {
    std::ifstream stream(std::string(PARALLAX_TEST_DATA) + "/import/" + name, std::ios::binary);
    if (!stream) FAIL("no file " << name);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::string summary_of(const ImportedSource& imported) {
    const Source& source = imported.source;
    std::string lines = "title: " + source.record.title;
    lines += "\nauthors: " + authors_of(source.record);
    const std::string& outlet = source.record.container_title;
    lines += "\noutlet: " + or_dash(outlet.empty() ? source.record.publisher : outlet);
    lines += "\nissued: " + (source.issued.date ? source.issued.date->text : "-") + '\n';
    for (const Passage& passage : source.passages) {
        if (passage.heading) {
            const std::string& number = passage.heading->number;
            lines += "# " + (number.empty() ? "" : number + ' ') + passage.heading->text + '\n';
        }
        lines += std::to_string(passage.n) + ' ' + beginning_of(passage.text) + '\n';
    }
    for (const LeftOut& part : imported.left_out)
        lines += "- " + part.reason + ": " + beginning_of(part.text) + '\n';
    return lines;
}

bool keeps_everything(const Document& document, const ImportedSource& imported) {
    std::map<std::string, int> counts;  // each word, in the document less in the import
    const auto count = [&](std::string_view text, int by) {
        for (const Word& word : split_words(text))
            counts[word.key] += by;
    };
    for (const Block& block : document.blocks)
        count(block.text, 1);
    for (const Passage& passage : imported.source.passages) {
        if (passage.heading) {
            count(passage.heading->number, -1);
            count(passage.heading->text, -1);
        }
        count(passage.text, -1);
    }
    for (const LeftOut& part : imported.left_out)
        count(part.text, -1);
    // The title is the only block that stands in none of these.
    const auto is_title = [&](const Block& block) {
        return words_of(block.text) == words_of(imported.source.record.title);
    };
    const bool even = std::all_of(counts.begin(), counts.end(),
                                  [](const auto& entry) { return entry.second == 0; });
    if (even) return true;
    if (std::none_of(document.blocks.begin(), document.blocks.end(), is_title)) return false;
    count(imported.source.record.title, -1);
    return std::all_of(counts.begin(), counts.end(),
                       [](const auto& entry) { return entry.second == 0; });
}

}  // namespace parallax::test
