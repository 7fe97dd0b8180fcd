// A source's answer is a number between -1 and 1; a row's distance is how far the answers lie
// apart.
#include "analysis/stance_grid.h"

#include <cmath>

namespace parallax {
namespace {

// Mean over all pairs, so that one dissenter among many weighs as little as it should.
double mean_pair_distance(const std::vector<double>& answers) {
    double sum = 0;
    for (std::size_t i = 0; i < answers.size(); ++i)
        for (std::size_t j = i + 1; j < answers.size(); ++j)
            sum += std::abs(answers[i] - answers[j]);
    const std::size_t pairs = answers.size() * (answers.size() - 1) / 2;
    return sum / static_cast<double>(pairs);
}

StanceRow make_row(const Question& question, QuestionId id, std::size_t source_count) {
    StanceRow row;
    row.question = id;
    row.cells.resize(source_count);
    for (std::size_t i = 0; i < question.positions.size(); ++i)
        row.cells.at(question.positions[i].source.index()).positions.push_back(i);

    std::vector<double> answers;
    for (const StanceCell& cell : row.cells)
        if (const auto mean = mean_stance(question, cell.positions)) answers.push_back(*mean);
    row.speaking = answers.size();
    if (answers.size() >= kFewestToCompare) row.distance = mean_pair_distance(answers);
    return row;
}

}  // namespace

StanceGroup group_of(const StanceRow& row) {
    if (!row.distance) return StanceGroup::few_speak;
    if (*row.distance == 0) return StanceGroup::alike;
    const double shown = std::round(*row.distance * 10) / 10;
    return shown >= kFurthestApart ? StanceGroup::furthest_apart : StanceGroup::shades;
}

StanceGrid make_stance_grid(const Corpus& corpus) {
    StanceGrid grid;
    grid.rows.reserve(corpus.questions.size());
    for (std::size_t i = 0; i < corpus.questions.size(); ++i)
        grid.rows.push_back(make_row(corpus.questions[i], QuestionId(i), corpus.sources.size()));
    return grid;
}

bool speaks(Stance stance) {
    return stance == Stance::affirms || stance == Stance::qualifies || stance == Stance::denies;
}

std::optional<double> mean_stance(const Question& question,
                                  const std::vector<std::size_t>& positions) {
    double sum = 0;
    int spoken = 0;
    for (const std::size_t i : positions) {
        const Stance stance = question.positions.at(i).stance;
        if (!speaks(stance)) continue;
        if (stance == Stance::affirms) sum += 1;
        if (stance == Stance::denies) sum -= 1;
        ++spoken;
    }
    if (spoken == 0) return std::nullopt;
    return sum / spoken;
}

}  // namespace parallax
