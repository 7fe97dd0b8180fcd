// Two sources of different authors against each other: question by question, and what only one
// treats. For more than two see source_sharing.h.
#pragma once

#include <vector>

#include "analysis/stance_grid.h"
#include "analysis/theme_counts.h"

namespace parallax {

enum class Agreement { same, different, only_left, only_right, neither };

struct ComparedQuestion {
    QuestionId question;
    std::vector<std::size_t> left, right;  // positions in Question::positions
    Agreement agreement = Agreement::neither;
};

// Lists are disjoint; together they hold every question and theme.
struct Comparison {
    SourceId left, right;
    std::vector<ComparedQuestion> questions;
    std::vector<ThemeId> shared_themes, left_only_themes, right_only_themes, neither_themes;
    // Shared events that both name (positions in Corpus::shared_events, ascending); all other
    // events by the source that names them, in its order, undated ones included.
    std::vector<std::size_t> shared_events;
    std::vector<EventId> left_only_events, right_only_events;
};

// `left` and `right` must differ. `same` = equal mean stance, `different` = any other.
Comparison make_comparison(const Corpus& corpus, const ThemeCounts& counts, SourceId left,
                           SourceId right);

}  // namespace parallax
