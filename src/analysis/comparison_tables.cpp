// Rows of text from results whose order already stands.
#include "analysis/comparison_tables.h"

#include <map>
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

// Characters before a byte of a text. They are counted once, and then only from the last of the
// places kept, so that many quotations of one long passage cost no more than a few.
class CharacterCounts {
  public:
    explicit CharacterCounts(std::string_view utf8) : utf8_(utf8) {
        for (std::size_t at = 0; at < utf8.size(); at += kStep) {
            kept_.push_back(characters_);
            characters_ += count_code_points(utf8.substr(at, kStep));
        }
        kept_.push_back(characters_);
    }
    std::size_t before(std::size_t byte) const {
        const std::size_t step = byte / kStep;
        return kept_[step] + count_code_points(utf8_.substr(step * kStep, byte % kStep));
    }

  private:
    static constexpr std::size_t kStep = 1024;

    std::string_view utf8_;
    std::vector<std::size_t> kept_;  // characters before each kStep-th byte
    std::size_t characters_ = 0;
};

// The place of a run, and its text.
struct Quotation {
    std::size_t begin = 0, end = 0;  // in characters of the passage
    std::string text;
};

class Quoter {
  public:
    explicit Quoter(const TextIndex& index) : index_(index) {}

    Quotation quotation_of(const WordRun& run) {
        const std::string_view text = index_.text(run.passage);
        const CharacterCounts& counts = counts_.try_emplace(run.passage, text).first->second;
        const ByteRange bytes = bytes_of(index_.words, run);
        return {counts.before(bytes.begin), counts.before(bytes.end),
                std::string(text.substr(bytes.begin, bytes.size()))};
    }

  private:
    const TextIndex& index_;
    std::map<PassageNumber, CharacterCounts> counts_;
};

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
    Quoter quoter(index);
    for (const ReusedText& text : reuse.texts) {
        Quotation a = quoter.quotation_of(text.a), b = quoter.quotation_of(text.b);
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
