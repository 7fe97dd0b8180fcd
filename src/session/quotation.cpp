#include "session/quotation.h"

#include <algorithm>

#include "corpus/citation.h"

namespace parallax {
namespace {

std::string place_of(const Corpus& corpus, PassageId id) {
    const Source& source = corpus.source(id.source);
    return "(" + short_reference(source) + ", passage " + std::to_string(corpus.passage(id).n) +
           ", " + std::string(words_of(source.extent)) + ")";
}

std::vector<SourceId> sources_of(const std::vector<QuotedPart>& parts) {
    std::vector<SourceId> sources;
    for (const QuotedPart& part : parts)
        if (std::ranges::find(sources, part.passage.source) == sources.end())
            sources.push_back(part.passage.source);
    return sources;
}

}  // namespace

std::string escaped_html(std::string_view text) {
    std::string html;
    for (const char c : text) {
        switch (c) {
            case '&':
                html += "&amp;";
                break;
            case '<':
                html += "&lt;";
                break;
            case '>':
                html += "&gt;";
                break;
            case '"':
                html += "&quot;";
                break;
            default:
                html += c;
        }
    }
    return html;
}

std::string_view words_of(Extent extent) {
    return extent == Extent::digest ? "digest" : "full text";
}

CopiedText quote(const Corpus& corpus, const std::vector<QuotedPart>& parts, QuotedWith with) {
    CopiedText copied;
    for (const QuotedPart& part : parts) {
        const Source& source = corpus.source(part.passage.source);
        const std::string words =
            corpus.passage(part.passage).text.substr(part.bytes.begin, part.bytes.size());
        const std::string place =
            with == QuotedWith::nothing ? "" : " " + place_of(corpus, part.passage);
        if (!copied.text.empty()) copied.text += "\n\n";
        copied.text += words + place;
        copied.html += "<p";
        if (!source.record.language.empty())
            copied.html += " lang=\"" + escaped_html(source.record.language) + "\"";
        copied.html += ">" + escaped_html(words) + escaped_html(place) + "</p>";
    }
    if (with == QuotedWith::full_reference) {
        for (const SourceId id : sources_of(parts)) {
            const std::string reference = full_reference(corpus.source(id));
            copied.text += "\n\n" + reference;
            copied.html += "<p><cite>" + escaped_html(reference) + "</cite></p>";
        }
    }
    return copied;
}

}  // namespace parallax
