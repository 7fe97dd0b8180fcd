// What the theme editor keeps between frames: which of its tools is open, what was typed that the
// codebook cannot take yet, and what was counted last.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/pattern_counts.h"
#include "analysis/theme_edit.h"
#include "analysis/theme_sample.h"
#include "session/evidence.h"
#include "session/theme_suggestions.h"
#include "ui/semantic_tree.h"

namespace parallax {

enum class ThemeTool { none, pattern, add, judge, rename, split, fresh };

// Of one theme under one filter; followed from edit to edit.
struct KeptPatterns {
    std::string theme;
    std::shared_ptr<KeptGrids> grids;      // others under another filter
    std::shared_ptr<const Themes> themes;  // that all below is of
    PatternCounter counter;
    std::optional<std::size_t> lines_of;
    Concordance lines;                                    // the first ones
    std::optional<std::vector<SampledHit>> sample;        // made when asked for
    std::optional<std::vector<SuggestedPattern>> beside;  // likewise: what stands near the theme
};

// What marks the passages opened, for a theme to be made.
struct OfferedWords {
    Evidence of;
    std::shared_ptr<KeptGrids> grids;
    std::shared_ptr<const Themes> themes;
    std::vector<SuggestedPattern> words;
};

struct ThemeEditor {
    ThemeTool tool = ThemeTool::none;
    NodeId opener = 0;                   // the button that opened it, where the focus returns
    bool wants_focus = false;            // its field takes the focus when it is drawn
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
    std::optional<OfferedWords> offered;

    void open(ThemeTool wanted, NodeId by = 0) {
        std::string of = std::move(theme);
        auto counted = std::move(kept);
        *this = {};
        tool = wanted;
        opener = by;
        // To look at a pattern or a sample is not yet to type.
        wants_focus = tool == ThemeTool::add || tool == ThemeTool::rename ||
                      tool == ThemeTool::split || tool == ThemeTool::fresh;
        theme = std::move(of);
        kept = std::move(counted);
    }
};

}  // namespace parallax
