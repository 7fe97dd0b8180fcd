// Rows of text from results whose order already stands.
#include "analysis/stance_tables.h"

#include <array>

#include "analysis/fixed_text.h"
#include "analysis/stance_shares.h"

namespace parallax {
namespace {

constexpr int kDecimals = 4;
constexpr std::size_t kTermsOfPair = 5;

using Row = std::vector<std::string>;

std::string_view name_of(PairOrder order) {
    switch (order) {
        case PairOrder::kept:
            return "kept";
        case PairOrder::moved:
            return "moved";
        case PairOrder::swapped:
            break;
    }
    return "swapped";
}

void append_passage(Row& row, const TextIndex& index, PassageNumber number) {
    const PassageId passage = index.passage(number);
    row.push_back(index.corpus->source(passage.source).id);
    row.push_back(std::to_string(index.corpus->passage(passage).n));
}

std::string terms_text(const std::vector<SharedTerm>& terms) {
    std::string text;
    for (const SharedTerm& term : terms)
        text += (text.empty() ? "" : " ") + term.text;
    return text;
}

}  // namespace

std::string positions_text(const Corpus& corpus, const Question& question, const StanceCell& cell,
                           std::string_view before, std::string_view after) {
    std::string text;
    for (const std::size_t i : cell.positions) {
        const Position& position = question.positions.at(i);
        if (!text.empty()) text += "; ";
        text += parallax::name_of(position.stance);
        if (position.when != When::always)
            text += " " + std::string(parallax::name_of(position.when));
        const std::string numbers =
            passage_numbers(corpus.source(position.source), position.passages);
        if (!numbers.empty()) text.append(before).append(numbers).append(after);
    }
    return text;
}

std::string percent_text(double share) {
    return fixed_text(100 * share, 1);
}

Table stance_grid_table(const Corpus& corpus, const StanceGrid& grid,
                        const std::vector<QuestionId>& questions) {
    constexpr std::array kStances{Stance::affirms, Stance::qualifies,   Stance::denies,
                                  Stance::silent,  Stance::not_covered, Stance::outside_its_time};
    std::vector<std::string> header{"n",          "question", "for",         "qualified",
                                    "against",    "silent",   "not_covered", "outside_its_time",
                                    "unrecorded", "distance"};
    for (const Source& source : corpus.sources) {
        header.push_back(source.id);
        header.push_back(source.id + "_own");
    }
    Table table = make_table("stances", std::move(header),
                             {"n", "for", "qualified", "against", "silent", "not_covered",
                              "outside_its_time", "unrecorded", "distance"});
    for (const QuestionId id : questions) {
        const Question& question = corpus.question(id);
        const StanceRow& stances = grid.rows.at(id.index());
        const StanceShares shares = make_stance_shares(question, stances);
        Row row{std::to_string(question.n), question.text};
        for (const Stance stance : kStances)
            row.push_back(percent_text(shares.share(stance)));
        row.push_back(percent_text(shares.share_unrecorded()));
        row.push_back(stances.distance ? fixed_text(*stances.distance, kDecimals) : "");
        for (const StanceCell& cell : stances.cells) {
            row.push_back(positions_text(corpus, question, cell, ": ", ""));
            row.push_back(cell.own ? std::string(parallax::name_of(*cell.own)) : "");
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table aligned_table(const TextIndex& index, const PassageVectors& vectors,
                    const PassageAlignment& alignment) {
    Table table = make_table("pairs",
                             {"source_a", "passage_a", "source_b", "passage_b", "likeness", "score",
                              "cosine", "reused", "order", "crossings", "shared_terms"},
                             {"passage_a", "passage_b", "score", "cosine", "reused", "crossings"});
    for (const AlignedPair& pair : alignment.pairs) {
        Row row;
        append_passage(row, index, pair.left);
        append_passage(row, index, pair.right);
        row.emplace_back(parallax::name_of(pair.likeness));
        for (const double figure : {pair.score(), pair.cosine, pair.reused})
            row.push_back(fixed_text(figure, kDecimals));
        row.emplace_back(name_of(pair.order));
        row.push_back(std::to_string(pair.crossings));
        row.push_back(terms_text(shared_terms(vectors, pair.left, pair.right, kTermsOfPair)));
        table.rows.push_back(std::move(row));
    }
    const auto add_alone = [&](PassageNumber passage, bool left) {
        Row row;
        if (!left) row.assign(2, "");
        append_passage(row, index, passage);
        if (left) row.insert(row.end(), 2, "");
        row.push_back("only here");
        row.resize(table.header.size());
        table.rows.push_back(std::move(row));
    };
    for (const PassageNumber passage : alignment.left_only)
        add_alone(passage, true);
    for (const PassageNumber passage : alignment.right_only)
        add_alone(passage, false);
    return table;
}

Table hypothesis_table(const Corpus& corpus, const HypothesisMatrix& matrix) {
    Table table = make_table("hypotheses",
                             {"question", "source", "passage", "stance", "weight", "diagnosticity",
                              "affirms", "qualifies", "denies"},
                             {"passage", "weight", "diagnosticity"});
    const Question& question = corpus.question(matrix.question);
    for (const PieceOfEvidence& piece : matrix.evidence) {
        const Source& source = corpus.source(piece.source);
        Row row{question.id,
                source.id,
                piece.passage ? std::to_string(source.passages.at(*piece.passage).n) : "",
                std::string(parallax::name_of(piece.stance)),
                fixed_text(piece.weight, kDecimals),
                std::to_string(piece.diagnosticity)};
        for (const Stance answer : kHypotheses)
            row.emplace_back(parallax::name_of(consistency_of(piece.stance, answer)));
        table.rows.push_back(std::move(row));
    }
    Row sums{question.id, "", "", "inconsistency", "", ""};
    for (const Stance answer : kHypotheses)
        for (const RankedHypothesis& hypothesis : matrix.hypotheses)
            if (hypothesis.answer == answer)
                sums.push_back(fixed_text(hypothesis.inconsistency, kDecimals));
    table.rows.push_back(std::move(sums));
    return table;
}

}  // namespace parallax
