// A source's answer is a number between -1 and 1; a row's distance is how far the answers lie
// apart.
#include "analysis/stance_grid.h"

#include <cmath>

#include "base/check.h"

namespace parallax {
namespace {

std::optional<double> distance_of(const std::vector<double>& answers) {
    if (answers.size() < kFewestToCompare) return std::nullopt;
    return disagreement_of(answers);
}

StanceRow make_row(const Question& question, QuestionId id, std::size_t source_count,
                   std::span<const OwnStance> own) {
    StanceRow row;
    row.question = id;
    row.cells.resize(source_count);
    for (std::size_t i = 0; i < question.positions.size(); ++i)
        row.cells.at(question.positions[i].source.index()).positions.push_back(i);
    for (const OwnStance& each : own) {
        if (each.question != id) continue;
        ENSURE(!row.cells.at(each.source.index()).own);
        row.cells[each.source.index()].own = each.stance;
    }

    std::vector<double> answers, original;
    for (const StanceCell& cell : row.cells) {
        if (const auto mean = answer_of(question, cell)) answers.push_back(*mean);
        if (const auto mean = mean_stance(question, cell.positions)) original.push_back(*mean);
    }
    row.speaking = answers.size();
    row.distance = distance_of(answers);
    row.original_distance = distance_of(original);
    return row;
}

}  // namespace

StanceGroup group_of(const StanceRow& row) {
    if (!row.distance) return StanceGroup::few_speak;
    if (*row.distance == 0) return StanceGroup::alike;
    const double shown = std::round(*row.distance * 10) / 10;
    return shown >= kFurthestApart ? StanceGroup::furthest_apart : StanceGroup::shades;
}

StanceGrid make_stance_grid(const Corpus& corpus, std::span<const OwnStance> own) {
    StanceGrid grid;
    grid.rows.reserve(corpus.questions.size());
    for (std::size_t i = 0; i < corpus.questions.size(); ++i)
        grid.rows.push_back(
            make_row(corpus.questions[i], QuestionId(i), corpus.sources.size(), own));
    return grid;
}

double disagreement_of(const std::vector<double>& answers) {
    ENSURE(answers.size() >= 2);
    double sum = 0;
    for (std::size_t i = 0; i < answers.size(); ++i)
        for (std::size_t j = i + 1; j < answers.size(); ++j)
            sum += std::abs(answers[i] - answers[j]);
    const std::size_t pairs = answers.size() * (answers.size() - 1) / 2;
    return sum / static_cast<double>(pairs);
}

bool speaks(Stance stance) {
    return value_of(stance).has_value();
}

std::optional<double> value_of(Stance stance) {
    switch (stance) {
        case Stance::affirms:
            return 1;
        case Stance::qualifies:
            return 0;
        case Stance::denies:
            return -1;
        case Stance::silent:
        case Stance::not_covered:
        case Stance::outside_its_time:
            break;
    }
    return std::nullopt;
}

std::optional<double> mean_stance(const Question& question,
                                  const std::vector<std::size_t>& positions) {
    double sum = 0;
    int spoken = 0;
    for (const std::size_t i : positions) {
        const auto value = value_of(question.positions.at(i).stance);
        if (!value) continue;
        sum += *value;
        ++spoken;
    }
    if (spoken == 0) return std::nullopt;
    return sum / spoken;
}

std::optional<double> answer_of(const Question& question, const StanceCell& cell) {
    return cell.own ? value_of(*cell.own) : mean_stance(question, cell.positions);
}

std::vector<Stance> stances_of(const Question& question, const StanceCell& cell) {
    if (cell.own) return {*cell.own};
    std::vector<Stance> stances;
    for (const std::size_t i : cell.positions)
        stances.push_back(question.positions.at(i).stance);
    return stances;
}

}  // namespace parallax
