// The corpus cut into units to be counted over: sources, times, sections, slices or passages.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text_index.h"
#include "base/id.h"

namespace parallax {

// year, quarter, month: of publication, as time_units.h says. section: a heading with the passages
// up to the next one; what stands before the first heading is a section too. position: one of
// `slices` equal parts of a source, counted in words.
enum class UnitKind { source, year, quarter, month, section, position, passage };

// "source", "year", "quarter", "month", "section", "position", "passage".
std::string_view name_of(UnitKind kind);
std::optional<UnitKind> find_unit_kind(std::string_view name);

inline constexpr std::size_t kDefaultSlices = 10;
inline constexpr std::size_t kMostSlices = 1000;

// Which passages are counted, by PassageNumber: what a filter leaves. Empty: all.
using KeptPassages = std::vector<bool>;
inline bool is_kept(const KeptPassages& kept, PassageNumber passage) {
    return kept.empty() || kept[passage.index()];
}

struct Unit {
    // As tables print it, unlike every other of its kind; n are the numbers of passages:
    // source "sun-2016"; year "2016", or "undated"; section "sun-2016:4-9" (first and last n);
    // position "sun-2016:3/10"; passage "sun-2016:7".
    std::string name;
    std::optional<SourceId> source;  // the one that it is of; none for a time
    std::size_t passages = 0;        // kept ones that stand in it at least in part
    std::size_t words = 0;           // of them, here
};

// What one passage gives to one unit: its words [begin_word, end_word), counted from 0.
struct UnitPart {
    std::size_t unit = 0;  // position in TextUnits::units
    PassageId passage;
    std::uint32_t begin_word = 0, end_word = 0;
};

// Every word of a kept passage is in exactly one unit, but for times of events (time_units.h),
// where it may be in several. Only a slice may cut a passage in parts.
struct TextUnits {
    UnitKind kind = UnitKind::source;
    std::size_t slices = 0;  // 0 where nothing is sliced
    // By source, then as the text runs; times as time_units.h has them.
    std::vector<Unit> units;
    // By passage, then by word: the parts of passage number i (as TextIndex counts them) are
    // parts[starts[i]] up to parts[starts[i + 1]]; each kept passage that is cut has at least one.
    std::vector<UnitPart> parts;
    std::vector<std::size_t> starts;
    std::vector<std::size_t> source_starts;  // by source, the number of its first passage
    std::size_t passages = 0, words = 0;     // in units at all, each once

    std::size_t number_of(PassageId passage) const {
        return source_starts.at(passage.source.index()) + passage.position;
    }
    std::span<const UnitPart> parts_of(std::size_t number) const {
        return std::span(parts).subspan(starts.at(number), starts.at(number + 1) - starts[number]);
    }
};

// `slices` (1 to kMostSlices) only matters for positions. Slice k of a source with W words has
// those from floor(k W / slices) to before floor((k + 1) W / slices), k from 0; when W is less than
// `slices`, some are empty. A passage without words stands in the slice of the word that follows
// it, else in the last. Passages that are not kept are counted nowhere, but keep their place: the
// slices of the others do not move. Linear in passages and units.
TextUnits make_text_units(const TextIndex& index, UnitKind kind,
                          std::size_t slices = kDefaultSlices, const KeptPassages& kept = {});

// One source alone, in slices or, for 0 of them, in passages.
TextUnits make_portrait_units(const TextIndex& index, SourceId source, std::size_t slices,
                              const KeptPassages& kept = {});

// Without units: what a kind of unit builds on.
TextUnits empty_text_units(const TextIndex& index, UnitKind kind);
// The next passage, whole, to some of the units. All passages must be given in order, a passage
// that is not cut or not kept with no unit.
void append_whole(TextUnits& units, const TextIndex& index, std::span<const std::size_t> into);
// Behind the last passage.
void finish(TextUnits& units);

}  // namespace parallax
