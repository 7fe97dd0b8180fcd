// The choices above a heatmap, as lists: there are too many for rows of buttons.
#include <algorithm>
#include <array>
#include <span>

#include "analysis/grid_words.h"
#include "corpus/citation.h"
#include "ui/chooser.h"
#include "ui/panel_heat_parts.h"

namespace parallax {
namespace {

constexpr std::array kKinds{GridKind::theme_source, GridKind::theme_time, GridKind::theme_position,
                            GridKind::theme_theme, GridKind::source_source};
constexpr std::array<std::string_view, 6> kRowOrders{"Rows as given",    "Rows by name",
                                                     "Rows by date",     "Rows by total",
                                                     "Rows by likeness", "Rows by hand"};
constexpr std::array<std::string_view, 6> kColumnOrders{"Columns as given",    "Columns by name",
                                                        "Columns by date",     "Columns by total",
                                                        "Columns by likeness", "Columns by hand"};
// By which of its marks a cell shows more than its colour: intervals count one, strokes two.
constexpr std::array<std::string_view, 4> kCellMarks{"Plain cells", "With intervals",
                                                     "With strokes", "With both"};
constexpr std::size_t kSlices = 20;

struct TimeChoice {
    TimeBin bin;
    TimeClock clock;
    std::string_view words;
};
constexpr std::array<TimeChoice, 6> kTimes{
    {{TimeBin::year, TimeClock::publication, "Years of publication"},
     {TimeBin::quarter, TimeClock::publication, "Quarters of publication"},
     {TimeBin::month, TimeClock::publication, "Months of publication"},
     {TimeBin::year, TimeClock::events, "Years of dates named"},
     {TimeBin::quarter, TimeClock::events, "Quarters of dates named"},
     {TimeBin::month, TimeClock::events, "Months of dates named"}}};

// Where the next list stands: further rows where the bar has no room.
struct BarPlace {
    float x;
    Rect row;
    float further_width;
    std::size_t rows = 1;
};

// A list of alternatives in the next place; gives the one pressed.
std::optional<std::size_t> choice(Frame& f, BarPlace& place, std::string_view key,
                                  std::string_view name, std::span<const std::string_view> names,
                                  std::size_t active) {
    const float width = std::min(listed_width(f, names), place.row.w);
    if (place.x > place.row.x && place.x + width > place.row.right()) {
        place.x = place.row.x;
        place.row.y += place.row.h;
        place.row.w = place.further_width;
        ++place.rows;
    }
    const Rect field{place.x, place.row.y + (place.row.h - measure::kControl) / 2, width,
                     measure::kControl};
    place.x = field.right() + measure::kGap;
    return choose_listed(f, field, key, name, names, active);
}

template <class Range, class Value>
std::size_t place_in(const Range& range, const Value& value) {
    return static_cast<std::size_t>(std::ranges::find(range, value) - std::begin(range));
}

void choose_columns(Frame& f, BarPlace& place) {
    GridRequest grid = f.session.themes.grid;
    if (grid.kind == GridKind::theme_time) {
        std::vector<std::string_view> words;
        std::size_t active = 0;
        for (std::size_t i = 0; i < kTimes.size(); ++i) {
            words.push_back(kTimes[i].words);
            if (kTimes[i].bin == grid.bin && kTimes[i].clock == grid.clock) active = i;
        }
        if (const auto pressed = choice(f, place, "time", "Columns", words, active)) {
            grid.bin = kTimes[*pressed].bin;
            grid.clock = kTimes[*pressed].clock;
            f.send(SetGrid{grid});
        }
    } else if (grid.kind == GridKind::theme_position) {
        std::vector<std::string> sources;
        for (const Source& source : f.corpus.sources)
            sources.push_back(short_reference(source));
        const std::vector<std::string_view> names(sources.begin(), sources.end());
        if (const auto pressed =
                choice(f, place, "portrait", "Source", names, grid.portrait.index())) {
            grid.portrait = SourceId(*pressed);
            f.send(SetGrid{grid});
        }
        // An address may ask for more or fewer parts.
        const std::size_t parts = grid.slices == 0 ? kSlices : grid.slices;
        const std::string equal = counted(parts, "equal part", "equal parts");
        const std::array<std::string_view, 3> cuts{equal, "Each passage", "Passages, true length"};
        const std::size_t active = grid.slices > 0 ? 0 : grid.true_length ? 2 : 1;
        if (const auto pressed = choice(f, place, "cut", "Columns", cuts, active)) {
            grid.slices = *pressed == 0 ? parts : 0;
            grid.true_length = *pressed == 2;
            f.send(SetGrid{grid});
        }
    }
}

}  // namespace

std::size_t draw_heat_bar(Frame& f, Rect bar, float further_width) {
    const ThemesView& themes = f.session.themes;
    BarPlace place{bar.x, bar, further_width};
    std::vector<std::string_view> kinds, measures;
    for (const GridKind kind : kKinds)
        kinds.push_back(caption_of(kind));
    if (const auto pressed =
            choice(f, place, "grid", "Heatmap", kinds, place_in(kKinds, themes.grid.kind))) {
        GridRequest grid{.kind = kKinds[*pressed], .slices = kSlices};
        if (grid.kind == GridKind::theme_source) grid = {};
        if (grid.kind == GridKind::theme_position && f.session.source)
            grid.portrait = *f.session.source;
        f.send(SetGrid{grid});
    }
    const auto offered = measures_of(themes.grid.kind);
    for (const GridMeasure measure : offered)
        measures.push_back(words_of(themes.grid.kind, measure).label);
    if (const auto pressed =
            choice(f, place, "measure", "Show", measures, place_in(offered, themes.measure)))
        f.send(SetMeasure{offered[*pressed]});
    choose_columns(f, place);
    if (const auto pressed =
            choice(f, place, "rows", "Order", kRowOrders, static_cast<std::size_t>(themes.rows)))
        f.send(SetGridOrder{static_cast<GridOrder>(*pressed), themes.columns});
    // Symmetric ones have one order; time and text have their own.
    if (themes.grid.kind == GridKind::theme_source)
        if (const auto pressed = choice(f, place, "columns", "Order", kColumnOrders,
                                        static_cast<std::size_t>(themes.columns)))
            f.send(SetGridOrder{themes.rows, static_cast<GridOrder>(*pressed)});
    const std::size_t marks = (themes.intervals ? 1U : 0U) + (themes.patterns ? 2U : 0U);
    if (const auto pressed = choice(f, place, "cells", "Cells", kCellMarks, marks))
        f.send(SetHeatMarks{(*pressed & 1) != 0, (*pressed & 2) != 0});
    return place.rows;
}

}  // namespace parallax
