// For each theme, question or event: its passages on one side with each of its passages on the
// other.
#include <algorithm>

#include "analysis/alignment_candidates.h"

namespace parallax {
namespace {

// What one side has to one ground.
using Numbers = std::vector<PassageNumber>;

void add_meetings(const Numbers& left, const Numbers& right, std::size_t ground,
                  std::vector<Meeting>& meetings) {
    for (const PassageNumber l : left)
        for (const PassageNumber r : right)
            meetings.push_back({l, r, static_cast<std::uint32_t>(ground)});
}

std::vector<Meeting> sorted(std::vector<Meeting> meetings) {
    std::ranges::sort(meetings);
    meetings.erase(std::ranges::unique(meetings).begin(), meetings.end());
    return meetings;
}

Numbers passages_of(const TextIndex& index, const ThemeCell& cell) {
    Numbers numbers;
    for (const PassageHits& hits : cell.passages)
        numbers.push_back(index.number(hits.passage));
    return numbers;
}

Numbers passages_of(const TextIndex& index, const Question& question, SourceId source) {
    Numbers numbers;
    for (const Position& position : question.positions) {
        if (position.source != source) continue;
        for (const std::uint32_t passage : position.passages)
            numbers.push_back(index.number({source, passage}));
    }
    return numbers;
}

Numbers passages_of(const TextIndex& index, const TimelineEntries& timeline,
                    const SharedEntry& shared, SourceId source) {
    Numbers numbers;
    for (const std::size_t entry : shared.entries) {
        const EventId event = timeline.entries[entry].event;
        if (event.source != source) continue;
        for (const std::uint32_t passage : index.corpus->event(event).passages)
            numbers.push_back(index.number({source, passage}));
    }
    return numbers;
}

}  // namespace

std::vector<Meeting> meetings_by_theme(const TextIndex& index, const ThemeCounts& counts,
                                       SourceId left, SourceId right, std::optional<ThemeId> only) {
    std::vector<Meeting> meetings;
    for (std::size_t t = 0; t < counts.rows.size(); ++t) {
        const ThemeId theme(t);
        if (only && *only != theme) continue;
        add_meetings(passages_of(index, counts.cell(theme, left)),
                     passages_of(index, counts.cell(theme, right)), t, meetings);
    }
    return sorted(std::move(meetings));
}

std::vector<Meeting> meetings_by_question(const TextIndex& index, SourceId left, SourceId right,
                                          std::optional<QuestionId> only) {
    std::vector<Meeting> meetings;
    for (std::size_t q = 0; q < index.corpus->questions.size(); ++q) {
        if (only && *only != QuestionId(q)) continue;
        const Question& question = index.corpus->questions[q];
        add_meetings(passages_of(index, question, left), passages_of(index, question, right), q,
                     meetings);
    }
    return sorted(std::move(meetings));
}

std::vector<Meeting> meetings_by_date(const TextIndex& index, const TimelineEntries& timeline,
                                      SourceId left, SourceId right) {
    std::vector<Meeting> meetings;
    for (std::size_t e = 0; e < timeline.shared.size(); ++e) {
        const SharedEntry& shared = timeline.shared[e];
        add_meetings(passages_of(index, timeline, shared, left),
                     passages_of(index, timeline, shared, right), e, meetings);
    }
    return sorted(std::move(meetings));
}

}  // namespace parallax
