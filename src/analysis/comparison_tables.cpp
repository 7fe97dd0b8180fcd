// Rows of text from results whose order already stands.
#include "analysis/comparison_tables.h"

#include <string_view>
#include <utility>

#include "analysis/fixed_text.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr int kDecimals = 4;

using Row = std::vector<std::string>;

// Id of its source and number of the passage.
void append_passage(Row& row, const TextIndex& index, PassageNumber number) {
    const PassageId passage = index.passage(number);
    row.push_back(index.corpus->source(passage.source).id);
    row.push_back(std::to_string(index.corpus->passage(passage).n));
}

std::string joined_texts(const std::vector<SharedTerm>& terms) {
    std::string joined;
    for (const SharedTerm& term : terms) {
        if (!joined.empty()) joined += ' ';
        joined += term.text;
    }
    return joined;
}

// The place of a run, and its text.
struct Quotation {
    std::size_t begin = 0, end = 0;  // in characters of the passage
    std::string text;
};

Quotation quotation_of(const TextIndex& index, const WordRun& run) {
    const std::string& passage = index.text(run.passage);
    const ByteRange bytes = bytes_of(index.words, run);
    std::string text = passage.substr(bytes.begin, bytes.size());
    const std::size_t begin = count_code_points(std::string_view(passage).substr(0, bytes.begin));
    return {begin, begin + count_code_points(text), std::move(text)};
}

void append_place(Row& row, const TextIndex& index, const WordRun& run,
                  const Quotation& quotation) {
    append_passage(row, index, run.passage);
    row.push_back(std::to_string(quotation.begin));
    row.push_back(std::to_string(quotation.end));
}

}  // namespace

Table keyness_table(const Lexicon& lexicon, const Keyness& keyness) {
    Table table{"keyness",
                {"term", "frequency", "other_frequency", "per_1000", "other_per_1000", "g2", "p",
                 "log_ratio"},
                {},
                {false, true, true, true, true, true, true, true}};
    for (const KeyTerm& term : keyness.terms) {
        table.rows.push_back({std::string(lexicon.key(term.term)), std::to_string(term.frequency),
                              std::to_string(term.other_frequency),
                              per_1000_text(term.frequency, keyness.words),
                              per_1000_text(term.other_frequency, keyness.other_words),
                              fixed_text(term.g2, kDecimals), probability_text(term.p),
                              fixed_text(term.log_ratio, kDecimals)});
    }
    return table;
}

Table collocates_table(const Lexicon& lexicon, const Collocates& collocates) {
    Table table{
        "collocates", {"term", "count", "frequency", "log_dice"}, {}, {false, true, true, true}};
    for (const Collocate& term : collocates.terms) {
        table.rows.push_back({std::string(lexicon.key(term.term)), std::to_string(term.count),
                              std::to_string(term.frequency),
                              fixed_text(term.log_dice, kDecimals)});
    }
    return table;
}

Table similar_table(const TextIndex& index, const Similarity& similarity) {
    Table table{"similar",
                {"source_a", "passage_a", "source_b", "passage_b", "score", "shared_terms"},
                {},
                {false, true, false, true, true, false}};
    for (const SimilarPair& pair : similarity.pairs) {
        Row row;
        append_passage(row, index, pair.a);
        append_passage(row, index, pair.b);
        row.push_back(fixed_text(pair.score, kDecimals));
        row.push_back(joined_texts(pair.terms));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table reuse_table(const TextIndex& index, const TextReuse& reuse) {
    Table table{
        "reuse",
        {"source_a", "passage_a", "begin_a", "end_a", "source_b", "passage_b", "begin_b", "end_b",
         "words", "identity", "kind", "text_a", "text_b"},
        {},
        {false, true, true, true, false, true, true, true, true, true, false, false, false}};
    for (const ReusedText& text : reuse.texts) {
        Quotation a = quotation_of(index, text.a), b = quotation_of(index, text.b);
        Row row;
        append_place(row, index, text.a, a);
        append_place(row, index, text.b, b);
        row.push_back(std::to_string(text.words));
        row.push_back(fixed_text(text.identity(), kDecimals));
        row.push_back(std::string(name_of(text.kind())));
        row.push_back(std::move(a.text));
        row.push_back(std::move(b.text));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace parallax
