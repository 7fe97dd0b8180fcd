// Everything is asked twice, once of each side, and sorted by who answers.
#include "analysis/comparison.h"

#include <algorithm>
#include <array>

#include "analysis/source_sharing.h"
#include "analysis/timeline_entries.h"
#include "base/check.h"

namespace parallax {
namespace {

Agreement agreement_of(std::optional<double> left, std::optional<double> right) {
    if (left && right) return *left == *right ? Agreement::same : Agreement::different;
    if (left) return Agreement::only_left;
    if (right) return Agreement::only_right;
    return Agreement::neither;
}

ComparedQuestion compare_question(const Question& question, QuestionId id, SourceId left,
                                  SourceId right) {
    ComparedQuestion compared;
    compared.question = id;
    for (std::size_t i = 0; i < question.positions.size(); ++i) {
        if (question.positions[i].source == left) compared.left.push_back(i);
        if (question.positions[i].source == right) compared.right.push_back(i);
    }
    compared.agreement =
        agreement_of(mean_stance(question, compared.left), mean_stance(question, compared.right));
    return compared;
}

void compare_themes(Comparison& comparison, const ThemeCounts& counts) {
    const std::array sides{comparison.left, comparison.right};
    const Sharing<ThemeId> themes = share_out_themes(counts, sides);
    for (const Held<ThemeId>& theme : themes.shared)
        comparison.shared_themes.push_back(theme.item);
    for (const Held<ThemeId>& theme : themes.unique) {
        const bool left = theme.holders.front() == 0;
        (left ? comparison.left_only_themes : comparison.right_only_themes).push_back(theme.item);
    }
    comparison.neither_themes = themes.missing;
}

bool names_event(const Source& source, const std::string& shared) {
    return std::ranges::find(source.events, shared, &Event::shared) != source.events.end();
}

// The curated events of one source but for those that the other names too.
std::vector<EventId> events_without(const Corpus& corpus, SourceId source,
                                    const std::vector<std::size_t>& shared) {
    std::vector<EventId> own;
    const std::vector<Event>& events = corpus.source(source).events;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].found) continue;
        const auto found = find_shared_event(corpus, events[i].shared);
        if (!found || !std::ranges::binary_search(shared, *found))
            own.push_back({source, static_cast<std::uint32_t>(i)});
    }
    return own;
}

}  // namespace

Comparison make_comparison(const Corpus& corpus, const ThemeCounts& counts, SourceId left,
                           SourceId right) {
    ENSURE(left != right);
    Comparison comparison;
    comparison.left = left;
    comparison.right = right;
    for (std::size_t i = 0; i < corpus.questions.size(); ++i)
        comparison.questions.push_back(
            compare_question(corpus.questions[i], QuestionId(i), left, right));
    compare_themes(comparison, counts);
    for (std::size_t i = 0; i < corpus.shared_events.size(); ++i) {
        const std::string& id = corpus.shared_events[i].id;
        if (names_event(corpus.source(left), id) && names_event(corpus.source(right), id))
            comparison.shared_events.push_back(i);
    }
    comparison.left_only_events = events_without(corpus, left, comparison.shared_events);
    comparison.right_only_events = events_without(corpus, right, comparison.shared_events);
    return comparison;
}

}  // namespace parallax
