// Colours and measures of the mock-ups, in one place; nothing else in ui/ names a colour.
#pragma once

#include <cstddef>

#include "chart/colour.h"
#include "corpus/corpus.h"

namespace parallax {

// Fill, edge (also of hollow marks) and tint of one source or of one kind of mark.
struct Swatch {
    Colour fill, edge, tint;
};

struct Palette {
    bool dark;
    Colour paper, panel, sunk;
    Colour ink, second, third;
    Colour rule, control, fold;
    Colour hover, hatch;
    Colour accent, accent_ground, accent_text, text_selection;
    Colour affirms, affirms_ground, qualifies, qualifies_ground, denies, denies_ground;
    Swatch sources[8];
    Swatch theme_marks[3];  // line in `fill`, underlay in `tint`

    const Swatch& source(SourceId id) const { return sources[id.index() % 8]; }
    Colour stance(Stance stance) const;
    Colour stance_ground(Stance stance) const;
};

// `more_contrast`: for readers who ask their system for it; every text at least 7:1, every
// edge 4.5:1.
const Palette& palette(bool dark, bool more_contrast = false);

// Sizes in CSS px (mock-ups, "Grid and frame").
namespace measure {
inline constexpr float kTopBar = 48, kViewBar = 44, kViewBarNarrow = 40, kStatus = 28;
inline constexpr float kSourcesPane = 208, kPassagePane = 328;
inline constexpr float kPanePadding = 16, kPassagePadding = 20, kOverviewPadding = 40;
inline constexpr float kSourceRow = 28, kThemeRow = 24, kHeatRow = 24;
inline constexpr float kQuestionStripRow = 28, kQuestionGridRow = 36, kStanceCell = 28;
inline constexpr float kDateRow = 20, kDateRowNarrow = 14;
inline constexpr float kTopControl = 32, kControl = 28, kGap = 8;
inline constexpr float kRadius = 4, kTileRadius = 3, kCellRadius = 2;
inline constexpr float kTileWidth = 26, kTileHeight = 18;
inline constexpr float kReaderMeasure = 656, kReaderGap = 16;
// Below these the side panes make room.
inline constexpr float kNarrowWidth = 1100, kSmallWidth = 700;
}  // namespace measure

}  // namespace parallax
