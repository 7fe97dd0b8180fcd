// One walk over the passages: each either joins the unit at hand, opens a new one or is cut.
#include "analysis/text_units.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

constexpr std::array<std::pair<UnitKind, std::string_view>, 5> kNames{{
    {UnitKind::source, "source"},
    {UnitKind::year, "year"},
    {UnitKind::section, "section"},
    {UnitKind::position, "position"},
    {UnitKind::passage, "passage"},
}};
constexpr std::string_view kUndated = "undated";

std::uint32_t words_in(const TextIndex& index, std::size_t number) {
    return static_cast<std::uint32_t>(index.words.terms(PassageNumber(number)).size());
}

void append_part(TextUnits& units, UnitPart part) {
    Unit& unit = units.units.at(part.unit);
    ++unit.passages;
    unit.words += part.end_word - part.begin_word;
    units.parts.push_back(part);
}

void append_whole(TextUnits& units, const TextIndex& index, std::size_t unit, PassageId passage) {
    units.starts.push_back(units.parts.size());
    append_part(units, {unit, passage, 0, words_in(index, units.number_of(passage))});
}

// A date that spans several years counts for its first one.
std::optional<std::int32_t> year_of(const Source& source) {
    if (!source.issued.date) return std::nullopt;
    return civil_from_day(source.issued.date->first_day()).year;
}

// The unit of each source's year; the units themselves are made in order of the years.
std::vector<std::size_t> make_years(const Corpus& corpus, TextUnits& units) {
    std::map<std::int32_t, std::size_t> unit_of_year;
    for (const Source& source : corpus.sources)
        if (const auto year = year_of(source)) unit_of_year[*year] = 0;
    for (auto& [year, unit] : unit_of_year) {
        unit = units.units.size();
        units.units.push_back({.name = std::to_string(year)});
    }
    std::vector<std::size_t> unit_of_source;
    for (const Source& source : corpus.sources) {
        const auto year = year_of(source);
        if (!year && units.units.size() == unit_of_year.size())
            units.units.push_back({.name = std::string(kUndated)});
        unit_of_source.push_back(year ? unit_of_year[*year] : unit_of_year.size());
    }
    return unit_of_source;
}

void cut_by_year(const TextIndex& index, TextUnits& units) {
    const std::vector<std::size_t> unit_of_source = make_years(*index.corpus, units);
    for (const PassageId passage : index.passages)
        append_whole(units, index, unit_of_source[passage.source.index()], passage);
}

// "sun-2016:4-9": the numbers of the first and the last passage.
std::string section_name(const Source& source, std::uint32_t first, std::uint32_t last) {
    return source.id + ":" + std::to_string(source.passages.at(first).n) + "-" +
           std::to_string(source.passages.at(last).n);
}

void cut_by_section(const TextIndex& index, SourceId id, TextUnits& units) {
    const Source& source = index.corpus->source(id);
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < source.passages.size(); ++i) {
        if (i == 0 || source.passages[i].heading) {
            units.units.push_back({.source = id});
            first = i;
        }
        append_whole(units, index, units.units.size() - 1, {id, i});
        units.units.back().name = section_name(source, first, i);
    }
}

void cut_by_passage(const TextIndex& index, SourceId id, TextUnits& units) {
    const Source& source = index.corpus->source(id);
    for (std::uint32_t i = 0; i < source.passages.size(); ++i) {
        units.units.push_back(
            {.name = source.id + ":" + std::to_string(source.passages[i].n), .source = id});
        append_whole(units, index, units.units.size() - 1, {id, i});
    }
}

void cut_by_source(const TextIndex& index, SourceId id, TextUnits& units) {
    const Source& source = index.corpus->source(id);
    units.units.push_back({.name = source.id, .source = id});
    for (std::uint32_t i = 0; i < source.passages.size(); ++i)
        append_whole(units, index, units.units.size() - 1, {id, i});
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

void append_sliced(TextUnits& units, const Slicing& slicing, std::size_t first_unit, UnitPart part,
                   std::uint64_t passage_begin) {
    const std::uint64_t passage_end = passage_begin + part.end_word;
    units.starts.push_back(units.parts.size());
    std::uint64_t word = passage_begin;
    do {
        const std::uint64_t slice = slicing.slice_of(word);
        const std::uint64_t end = std::min(passage_end, slicing.begin_of(slice + 1));
        part.unit = first_unit + static_cast<std::size_t>(slice);
        part.begin_word = static_cast<std::uint32_t>(word - passage_begin);
        part.end_word = static_cast<std::uint32_t>(end - passage_begin);
        append_part(units, part);
        word = end;
    } while (word < passage_end);
}

void cut_by_position(const TextIndex& index, SourceId id, TextUnits& units) {
    const Source& source = index.corpus->source(id);
    const Slicing slicing{index.sources.at(id.index()).words, units.slices};
    const std::size_t first_unit = units.units.size();
    for (std::size_t k = 1; k <= units.slices; ++k) {
        const std::string name =
            source.id + ":" + std::to_string(k) + "/" + std::to_string(units.slices);
        units.units.push_back({.name = name, .source = id});
    }
    std::uint64_t word = 0;
    for (std::uint32_t i = 0; i < source.passages.size(); ++i) {
        const PassageId passage{id, i};
        const std::uint32_t words = words_in(index, units.number_of(passage));
        append_sliced(units, slicing, first_unit, {0, passage, 0, words}, word);
        word += words;
    }
}

using CutSource = void (*)(const TextIndex&, SourceId, TextUnits&);

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
            break;  // not within one source
    }
    return nullptr;
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

TextUnits make_text_units(const TextIndex& index, UnitKind kind, std::size_t slices) {
    ENSURE(index.corpus != nullptr && 1 <= slices && slices <= kMostSlices);
    TextUnits units;
    units.kind = kind;
    if (kind == UnitKind::position) units.slices = slices;
    std::size_t number = 0;
    for (const Source& source : index.corpus->sources) {
        units.source_starts.push_back(number);
        number += source.passages.size();
    }
    ENSURE(number == index.passages.size());  // whole and in order, as make_text_index makes it
    if (kind == UnitKind::year)
        cut_by_year(index, units);
    else
        for (std::size_t s = 0; s < index.corpus->sources.size(); ++s)
            cut_of(kind)(index, SourceId(s), units);
    units.starts.push_back(units.parts.size());
    return units;
}

}  // namespace parallax
