// One walk over the passages: each either joins the unit at hand, opens a new one or is cut.
#include "analysis/text_units.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analysis/time_units.h"
#include "base/check.h"

namespace parallax {
namespace {

constexpr std::array<std::pair<UnitKind, std::string_view>, 7> kNames{{
    {UnitKind::source, "source"},
    {UnitKind::year, "year"},
    {UnitKind::quarter, "quarter"},
    {UnitKind::month, "month"},
    {UnitKind::section, "section"},
    {UnitKind::position, "position"},
    {UnitKind::passage, "passage"},
}};

std::uint32_t words_in(const TextIndex& index, std::size_t number) {
    return static_cast<std::uint32_t>(index.words.terms(PassageNumber(number)).size());
}

void append_part(TextUnits& units, UnitPart part) {
    Unit& unit = units.units.at(part.unit);
    ++unit.passages;
    unit.words += part.end_word - part.begin_word;
    units.parts.push_back(part);
}

// What a source is cut by: appends its units and passages.
struct Cutter {
    const TextIndex& index;
    const KeptPassages& kept;
    TextUnits& units;

    bool keeps_next() const { return is_kept(kept, PassageNumber(units.starts.size())); }
    void append(std::size_t unit) const {
        append_whole(units, index, keeps_next() ? std::span(&unit, 1) : std::span<std::size_t>());
    }
    const Source& source(SourceId id) const { return index.corpus->source(id); }
};

// "sun-2016:4-9": the numbers of the first and the last passage.
std::string section_name(const Source& source, std::uint32_t first, std::uint32_t last) {
    return source.id + ":" + std::to_string(source.passages.at(first).n) + "-" +
           std::to_string(source.passages.at(last).n);
}

void cut_by_section(const Cutter& cut, SourceId id) {
    const Source& source = cut.source(id);
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < source.passages.size(); ++i) {
        if (i == 0 || source.passages[i].heading) {
            cut.units.units.push_back({.name = "", .source = id});
            first = i;
        }
        cut.append(cut.units.units.size() - 1);
        cut.units.units.back().name = section_name(source, first, i);
    }
}

void cut_by_passage(const Cutter& cut, SourceId id) {
    const Source& source = cut.source(id);
    for (const Passage& passage : source.passages) {
        cut.units.units.push_back(
            {.name = source.id + ":" + std::to_string(passage.n), .source = id});
        cut.append(cut.units.units.size() - 1);
    }
}

void cut_by_source(const Cutter& cut, SourceId id) {
    cut.units.units.push_back({.name = cut.source(id).id, .source = id});
    for (std::size_t i = 0; i < cut.source(id).passages.size(); ++i)
        cut.append(cut.units.units.size() - 1);
}

void leave_out(const Cutter& cut, SourceId id) {
    for (std::size_t i = 0; i < cut.source(id).passages.size(); ++i)
        append_whole(cut.units, cut.index, {});
}

// Words of one source in equal slices. In 64 bits: words times slices may pass 32.
struct Slicing {
    std::uint64_t words = 0, slices = 1;

    std::uint64_t begin_of(std::uint64_t slice) const { return slice * words / slices; }
    // The slice whose range holds the word: begin_of(slice_of(w)) <= w < begin_of(slice_of(w) + 1).
    std::uint64_t slice_of(std::uint64_t word) const {
        if (word >= words) return slices - 1;
        return ((word + 1) * slices - 1) / words;
    }
};

void append_sliced(const Cutter& cut, const Slicing& slicing, std::size_t first_unit, UnitPart part,
                   std::uint64_t passage_begin) {
    const std::uint64_t passage_end = passage_begin + part.end_word;
    if (!cut.keeps_next()) {
        append_whole(cut.units, cut.index, {});
        return;
    }
    cut.units.starts.push_back(cut.units.parts.size());
    ++cut.units.passages;
    cut.units.words += part.end_word;
    std::uint64_t word = passage_begin;
    do {
        const std::uint64_t slice = slicing.slice_of(word);
        const std::uint64_t end = std::min(passage_end, slicing.begin_of(slice + 1));
        part.unit = first_unit + static_cast<std::size_t>(slice);
        part.begin_word = static_cast<std::uint32_t>(word - passage_begin);
        part.end_word = static_cast<std::uint32_t>(end - passage_begin);
        append_part(cut.units, part);
        word = end;
    } while (word < passage_end);
}

void cut_by_position(const Cutter& cut, SourceId id) {
    TextUnits& units = cut.units;
    const Source& source = cut.source(id);
    const Slicing slicing{cut.index.sources.at(id.index()).words, units.slices};
    const std::size_t first_unit = units.units.size();
    for (std::size_t k = 1; k <= units.slices; ++k) {
        const std::string name =
            source.id + ":" + std::to_string(k) + "/" + std::to_string(units.slices);
        units.units.push_back({.name = name, .source = id});
    }
    std::uint64_t word = 0;
    for (std::uint32_t i = 0; i < source.passages.size(); ++i) {
        const PassageId passage{id, i};
        const std::uint32_t words = words_in(cut.index, units.number_of(passage));
        append_sliced(cut, slicing, first_unit, {0, passage, 0, words}, word);
        word += words;
    }
}

using CutSource = void (*)(const Cutter&, SourceId);

CutSource cut_of(UnitKind kind) {
    switch (kind) {
        case UnitKind::source:
            return cut_by_source;
        case UnitKind::section:
            return cut_by_section;
        case UnitKind::position:
            return cut_by_position;
        case UnitKind::passage:
            return cut_by_passage;
        case UnitKind::year:
        case UnitKind::quarter:
        case UnitKind::month:
            break;  // not within one source
    }
    return nullptr;
}

TimeBin bin_of(UnitKind kind) {
    if (kind == UnitKind::month) return TimeBin::month;
    return kind == UnitKind::quarter ? TimeBin::quarter : TimeBin::year;
}

}  // namespace

std::string_view name_of(UnitKind kind) {
    return std::ranges::find(kNames, kind, &decltype(kNames)::value_type::first)->second;
}

std::optional<UnitKind> find_unit_kind(std::string_view name) {
    const auto found = std::ranges::find(kNames, name, &decltype(kNames)::value_type::second);
    if (found == kNames.end()) return std::nullopt;
    return found->first;
}

TextUnits empty_text_units(const TextIndex& index, UnitKind kind) {
    ENSURE(index.corpus != nullptr);
    TextUnits units;
    units.kind = kind;
    std::size_t number = 0;
    for (const Source& source : index.corpus->sources) {
        units.source_starts.push_back(number);
        number += source.passages.size();
    }
    ENSURE(number == index.passages.size());  // whole and in order, as make_text_index makes it
    return units;
}

void append_whole(TextUnits& units, const TextIndex& index, std::span<const std::size_t> into) {
    const std::size_t number = units.starts.size();
    units.starts.push_back(units.parts.size());
    if (into.empty()) return;
    const std::uint32_t words = words_in(index, number);
    ++units.passages;
    units.words += words;
    for (const std::size_t unit : into)
        append_part(units, {unit, index.passages.at(number), 0, words});
}

void finish(TextUnits& units) {
    units.starts.push_back(units.parts.size());
}

TextUnits make_text_units(const TextIndex& index, UnitKind kind, std::size_t slices,
                          const KeptPassages& kept) {
    ENSURE(1 <= slices && slices <= kMostSlices);
    const CutSource cut_source = cut_of(kind);
    if (!cut_source) return make_publication_units(index, bin_of(kind), kept).units;
    TextUnits units = empty_text_units(index, kind);
    if (kind == UnitKind::position) units.slices = slices;
    for (std::size_t s = 0; s < index.corpus->sources.size(); ++s)
        cut_source({index, kept, units}, SourceId(s));
    finish(units);
    return units;
}

TextUnits make_portrait_units(const TextIndex& index, SourceId source, std::size_t slices,
                              const KeptPassages& kept) {
    ENSURE(slices <= kMostSlices && source.index() < index.sources.size());
    const UnitKind kind = slices == 0 ? UnitKind::passage : UnitKind::position;
    TextUnits units = empty_text_units(index, kind);
    units.slices = slices;
    for (std::size_t s = 0; s < index.corpus->sources.size(); ++s) {
        const CutSource cut = SourceId(s) == source ? cut_of(kind) : leave_out;
        cut({index, kept, units}, SourceId(s));
    }
    finish(units);
    return units;
}

}  // namespace parallax
