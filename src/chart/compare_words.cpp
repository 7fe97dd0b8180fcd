// Words of agreement and lag.
#include "chart/compare_words.h"

#include <cmath>
#include <set>

#include "analysis/timeline_entries.h"
#include "corpus/citation.h"

namespace parallax {
namespace {

std::multiset<Stance> stances_of(const Question& question,
                                 const std::vector<std::size_t>& positions) {
    std::multiset<Stance> stances;
    for (const std::size_t i : positions)
        if (speaks(question.positions[i].stance)) stances.insert(question.positions[i].stance);
    return stances;
}

std::string steps_in_words(double steps) {
    if (steps >= 2) return "opposed";
    if (steps > 1) return "one and a half steps apart";
    if (steps == 1) return "one step apart";
    if (steps == 0.5) return "half a step apart";
    return "less than a step apart";
}

// Exact to the day and known from the source itself.
bool exact(const Issued& issued) {
    return issued.basis == DateBasis::stated && !issued.date->approximate() &&
           issued.date->first_day() == issued.date->last_day();
}

DayNumber middle_of(const EdtfDate& date) {
    return date.first_day() + (date.last_day() - date.first_day()) / 2;
}

}  // namespace

AgreementWords agreement_in_words(const Corpus& corpus, const Comparison& comparison,
                                  const ComparedQuestion& compared) {
    const Question& question = corpus.question(compared.question);
    switch (compared.agreement) {
        case Agreement::same:
            if (stances_of(question, compared.left) == stances_of(question, compared.right))
                return {"They agree", ""};
            return {"They agree", "on balance"};
        case Agreement::different:
            return {"They differ",
                    steps_in_words(std::abs(*mean_stance(question, compared.left) -
                                            *mean_stance(question, compared.right)))};
        case Agreement::only_left:
            return {"Answered only in", short_reference(corpus.source(comparison.left))};
        case Agreement::only_right:
            return {"Answered only in", short_reference(corpus.source(comparison.right))};
        case Agreement::neither:
            return {"Neither answers", ""};
    }
    return {};
}

std::string agreement_in_short(const Corpus& corpus, const Comparison& comparison,
                               const ComparedQuestion& compared) {
    switch (compared.agreement) {
        case Agreement::same:
            return "agree";
        case Agreement::different:
            return "differ";
        case Agreement::only_left:
            return "only " + corpus.source(comparison.left).label;
        case Agreement::only_right:
            return "only " + corpus.source(comparison.right).label;
        case Agreement::neither:
            return "neither";
    }
    return "";
}

std::string lag_between(const Source& one, const Source& other) {
    for (const Source* source : {&one, &other})
        if (!source->issued.date) return "date of " + short_reference(*source) + " not known";
    const DayNumber a = middle_of(*one.issued.date), b = middle_of(*other.issued.date);
    const std::string_view about = exact(one.issued) && exact(other.issued) ? "" : "about ";
    if (a == b) return "published " + std::string(about) + "at the same time";
    const std::string lag = lag_in_words(std::min(a, b), std::max(a, b));
    // "about less than a month" says no more than "less than a month".
    const bool bare = lag.starts_with("less");
    return "published " + std::string(bare ? "" : about) + lag + " apart";
}

}  // namespace parallax
