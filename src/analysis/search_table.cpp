// Rows as they come from search and concordance.
#include "analysis/search_table.h"

#include <string>

#include "analysis/fixed_text.h"
#include "text/utf8.h"

namespace parallax {
namespace {

const Source& source_of(const TextIndex& index, PassageNumber passage) {
    return index.corpus->source(index.passage(passage).source);
}

std::string number_of(const TextIndex& index, PassageNumber passage) {
    return std::to_string(index.corpus->passage(index.passage(passage)).n);
}

std::string text_in(std::string_view text, ByteRange range) {
    return std::string(text.substr(range.begin, range.size()));
}

}  // namespace

Table search_table(const TextIndex& index, const SearchResults& results) {
    Table table = make_table("search", {"source", "passage", "score", "hits", "text"},
                             {"passage", "score", "hits"});
    for (const FoundPassage& found : results.passages) {
        table.rows.push_back({source_of(index, found.passage).id, number_of(index, found.passage),
                              fixed_text(found.score, 4), std::to_string(found.hits.size()),
                              std::string(index.text(found.passage))});
    }
    return table;
}

Table concordance_table(const TextIndex& index, const Concordance& concordance) {
    Table table = make_table("kwic", {"source", "passage", "left", "keyword", "right", "offset"},
                             {"passage", "offset"});
    for (const ConcordanceLine& line : concordance.lines) {
        const std::string_view text = index.text(line.passage);
        const std::string_view before = text.substr(0, line.keyword.begin);
        table.rows.push_back({source_of(index, line.passage).id, number_of(index, line.passage),
                              text_in(text, line.left), text_in(text, line.keyword),
                              text_in(text, line.right),
                              std::to_string(count_code_points(before))});
    }
    return table;
}

}  // namespace parallax
