// A voice is divided among the answers a source gives, so that shares always add up to one.
#include "analysis/stance_shares.h"

#include <algorithm>
#include <limits>
#include <map>

#include "base/civil_date.h"

namespace parallax {
namespace {

constexpr std::int64_t kUnknownYear = std::numeric_limits<std::int64_t>::max();

std::size_t place_of(Stance stance) {
    return static_cast<std::size_t>(stance);
}

std::vector<Stance> counted_stances(const Question& question, const StanceCell& cell) {
    std::vector<Stance> stances = stances_of(question, cell);
    if (std::ranges::any_of(stances, speaks))
        std::erase_if(stances, [](Stance stance) { return !speaks(stance); });
    return stances;
}

// The first day of the earliest source that speaks.
DayNumber first_spoken(const Corpus& corpus, const StanceRow& row) {
    DayNumber first = std::numeric_limits<DayNumber>::max();
    const Question& question = corpus.question(row.question);
    for (std::size_t s = 0; s < row.cells.size(); ++s) {
        const auto& date = corpus.sources[s].issued.date;
        if (date && answer_of(question, row.cells[s])) first = std::min(first, date->first_day());
    }
    return first;
}

}  // namespace

double StanceShares::share(Stance stance) const {
    return sources == 0 ? 0 : voices[place_of(stance)] / static_cast<double>(sources);
}

double StanceShares::share_unrecorded() const {
    return sources == 0 ? 0 : unrecorded / static_cast<double>(sources);
}

std::optional<double> StanceShares::share_of_speaking(Stance stance) const {
    double spoken = 0;
    for (const Stance each : {Stance::affirms, Stance::qualifies, Stance::denies})
        spoken += voices[place_of(each)];
    if (spoken == 0) return std::nullopt;
    return speaks(stance) ? voices[place_of(stance)] / spoken : 0;
}

StanceShares make_stance_shares(const Question& question, const StanceRow& row) {
    StanceShares shares;
    shares.sources = row.cells.size();
    for (const StanceCell& cell : row.cells) {
        const std::vector<Stance> stances = counted_stances(question, cell);
        if (stances.empty()) ++shares.unrecorded;
        for (const Stance stance : stances)
            shares.voices[place_of(stance)] += 1 / static_cast<double>(stances.size());
    }
    return shares;
}

std::vector<YearOfStances> stances_by_year(const Corpus& corpus, const StanceRow& row) {
    std::map<std::int64_t, YearOfStances> years;
    const Question& question = corpus.question(row.question);
    for (std::size_t s = 0; s < row.cells.size(); ++s) {
        const auto answer = answer_of(question, row.cells[s]);
        if (!answer) continue;
        const auto& date = corpus.sources[s].issued.date;
        const std::int64_t year = date ? civil_from_day(date->first_day()).year : kUnknownYear;
        YearOfStances& of_year = years[year];
        if (date) of_year.year = year;
        of_year.sources.emplace_back(s);
        of_year.mean += *answer;
    }
    std::vector<YearOfStances> list;
    for (auto& [year, of_year] : years) {
        of_year.mean /= static_cast<double>(of_year.sources.size());
        list.push_back(std::move(of_year));
    }
    return list;
}

std::vector<QuestionId> order_questions(const Corpus& corpus, const StanceGrid& grid,
                                        QuestionOrder order) {
    std::vector<QuestionId> questions;
    for (const StanceRow& row : grid.rows)
        questions.push_back(row.question);
    const auto row_of = [&](QuestionId question) -> const StanceRow& {
        return grid.rows[question.index()];
    };
    if (order == QuestionOrder::most_apart) {
        std::ranges::stable_sort(questions, std::ranges::greater{}, [&](QuestionId question) {
            return row_of(question).distance.value_or(-1);
        });
    }
    if (order == QuestionOrder::by_date) {
        std::ranges::stable_sort(questions, {}, [&](QuestionId question) {
            return first_spoken(corpus, row_of(question));
        });
    }
    return questions;
}

}  // namespace parallax
