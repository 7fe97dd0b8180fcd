// The names of the corpus' enumerations as they stand in files and tables, one table for both ways.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/corpus.h"

namespace parallax {

template <class E>
struct NamedValue {
    E value;
    std::string_view name;
};

// Every value of E once, in the order in which an error lists them.
template <class E>
inline constexpr std::array<NamedValue<E>, 0> kNames{};

template <>
inline constexpr auto kNames<Extent> = std::to_array<NamedValue<Extent>>({
    {Extent::digest, "digest"},
    {Extent::full_text, "full-text"},
});
template <>
inline constexpr auto kNames<DateBasis> = std::to_array<NamedValue<DateBasis>>({
    {DateBasis::stated, "stated"},
    {DateBasis::computed, "computed"},
    {DateBasis::inferred, "inferred"},
});
template <>
inline constexpr auto kNames<EventKind> = std::to_array<NamedValue<EventKind>>({
    {EventKind::event, "event"},
    {EventKind::period, "period"},
    {EventKind::goal, "goal"},
    {EventKind::hypothetical, "hypothetical"},
});
template <>
inline constexpr auto kNames<Stance> = std::to_array<NamedValue<Stance>>({
    {Stance::affirms, "affirms"},
    {Stance::qualifies, "qualifies"},
    {Stance::denies, "denies"},
    {Stance::silent, "silent"},
    {Stance::not_covered, "not-covered"},
    {Stance::outside_its_time, "outside-its-time"},
});
template <>
inline constexpr auto kNames<When> = std::to_array<NamedValue<When>>({
    {When::always, ""},
    {When::now, "now"},
    {When::later, "later"},
});
template <>
inline constexpr auto kNames<EntityKind> = std::to_array<NamedValue<EntityKind>>({
    {EntityKind::person, "person"},
    {EntityKind::organisation, "organisation"},
    {EntityKind::state, "state"},
    {EntityKind::place, "place"},
    {EntityKind::document, "document"},
});

// The value with this name; an empty name names nothing.
template <class E>
std::optional<E> value_from_name(std::string_view name) {
    for (const NamedValue<E>& entry : kNames<E>) {
        if (!name.empty() && entry.name == name) return entry.value;
    }
    return std::nullopt;
}

}  // namespace parallax
