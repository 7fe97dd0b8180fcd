// What the theme editor keeps between frames: which of its tools is open, what was typed that the
// codebook cannot take yet, and what was counted last.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/pattern_counts.h"
#include "analysis/theme_edit.h"
#include "session/theme_suggestions.h"

namespace parallax {

enum class ThemeTool { none, pattern, add, judge, rename, split, fresh };

// Of one theme in one codebook under one filter.
struct KeptPatterns {
    std::shared_ptr<const Themes> themes;
    std::shared_ptr<KeptGrids> grids;  // others under another filter
    ThemeId theme;
    std::vector<PatternCount> counts;
    std::optional<std::size_t> lines_of;
    Concordance lines;
    std::optional<std::vector<SuggestedPattern>> beside;  // what stands near the theme
};

struct ThemeEditor {
    ThemeTool tool = ThemeTool::none;
    std::string theme;                   // by its id; another one closes the tool
    std::optional<std::size_t> pattern;  // the one open, or being added
    std::string language;                // of one that is added
    // As typed, and as the codebook has it since: when it has something else by now, undo has been
    // there and what was typed is void.
    std::string text, taken;
    std::string name, short_name;     // of rename, split and fresh
    std::string fault;                // of the last edit, beside its field
    std::vector<std::size_t> picked;  // patterns to be split off
    std::vector<NewPattern> words;    // of the theme to be made
    std::optional<KeptPatterns> kept;

    void open(ThemeTool wanted) {
        const std::string of = theme;
        auto counted = std::move(kept);
        *this = {};
        tool = wanted;
        theme = of;
        kept = std::move(counted);
    }
};

}  // namespace parallax
