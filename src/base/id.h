// Positions in the corpus' tables as types of their own, so that a theme never indexes sources.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace parallax {

template <class Tag>
struct Id {
    std::uint32_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::size_t position) : value(static_cast<std::uint32_t>(position)) {}
    constexpr std::size_t index() const { return value; }
    constexpr auto operator<=>(const Id&) const = default;
};

// Each counts from 0 in the order of the corpus: sources by publication, the others as written.
using SourceId = Id<struct SourceTag>;
using ThemeId = Id<struct ThemeTag>;
using QuestionId = Id<struct QuestionTag>;

// A passage: `position` counts from 0 within its source and is not the number the reader sees.
struct PassageId {
    SourceId source;
    std::uint32_t position = 0;
    constexpr auto operator<=>(const PassageId&) const = default;
};

// An event: `position` counts from 0 in the source's list of events.
struct EventId {
    SourceId source;
    std::uint32_t position = 0;
    constexpr auto operator<=>(const EventId&) const = default;
};

}  // namespace parallax
