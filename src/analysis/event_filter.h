// Which dates the reader wants to see, and so which passages: one filter for every view.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/grid_cells.h"
#include "analysis/passage_entities.h"
#include "analysis/text_index.h"
#include "analysis/theme_counts.h"
#include "base/dating.h"
#include "base/edtf.h"
#include "base/id.h"
#include "base/result.h"

namespace parallax {

// How exact a date is, as the legend tells it: season counts as month, decade and century as year;
// what is only about right is `about` whatever else it is.
enum class Exactness { day, month, year, range, about };
Exactness exactness_of(const EdtfDate& date);
inline constexpr int kExactnessCount = 5;

// An aim is a goal or a supposition, not yet reached when it was written.
bool is_aim(EventKind kind);

// Which of the two layers is shown. where_needed: what curators wrote down, and the dates found in
// the text of those sources for which nobody has.
enum class DateLayers { where_needed, both, found };

// Sets of small enumerations as bits of what is left out.
struct EventFilter {
    std::string words;   // as typed: each must stand in the label or in the words of the date
    std::string period;  // as typed, see read_period; "" for all time
    std::vector<SourceId> sources;   // any of them; all where none is named
    std::vector<ThemeId> themes;     // that a passage of the date turns to
    std::vector<EntityId> entities;  // that a passage of the date names
    // Cells of heatmaps whose passages are kept: each as the rest of the filter and those before it
    // leave the heatmap. Whoever makes a tester finds the passages first.
    std::vector<GridCells> cells;
    std::uint8_t without_exactness = 0, without_basis = 0;
    bool without_aims = false, without_events = false;
    DateLayers layers = DateLayers::where_needed;

    // True when anything but the layers is chosen: then passages are left out too.
    bool restricts() const;
    // True when dates are chosen by what they are, not only by where they stand.
    bool restricts_dates() const;
    // True when another codebook may leave something else.
    bool asks_for_themes() const { return !themes.empty() || !cells.empty(); }
    bool is_without(Exactness exactness) const;
    bool is_without(DateBasis basis) const;
    void toggle(Exactness exactness);
    void toggle(DateBasis basis);
    bool operator==(const EventFilter&) const = default;
};

// Days, both included; a side without one is open.
struct Period {
    std::optional<DayNumber> first, last;
    bool is_all() const { return !first && !last; }
    bool overlaps(const EdtfDate& date) const;
};

// "2014..2022", "..1949", "2022-02..", "2021", "2021-06-28": EDTF on both sides of two dots, or
// alone. Blank is all time. Fails with wrong_syntax and words for the reader.
Result<Period> read_period(std::string_view text);

// Keeps references to what it is made from. A period that cannot be read leaves nothing out.
class EventTester {
  public:
    // `of_cells`: the passages behind EventFilter::cells; empty where there are none.
    EventTester(const TextIndex& index, const ThemeCounts& counts, const PassageEntities& entities,
                const EventFilter& filter, const KeptPassages& of_cells = {});

    // An event without a date is left out by everything that asks for dates but words.
    bool keeps(EventId event) const;
    // By source, theme, entity and cell; where dates are chosen, a passage that carries one of
    // them.
    bool keeps(PassageId passage) const;

  private:
    bool stands_right(EventId event) const;
    bool is_place(PassageId passage) const;
    bool has_words(const Event& event) const;

    const TextIndex& index_;
    const EventFilter& filter_;
    Period period_;
    std::vector<std::string> words_;  // folded
    std::vector<bool>
        right_passages_;  // by PassageNumber: as sources, themes, entities and cells ask
    std::vector<bool> dated_passages_;   // that carry a kept date
    std::vector<bool> curated_sources_;  // that have curated events
};

}  // namespace parallax
