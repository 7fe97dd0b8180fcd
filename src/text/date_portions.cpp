// A portion is a stretch of smaller units: months of a year, days of a month, years of a decade.
#include "text/date_portions.h"

#include <cstdlib>

#include "base/civil_date.h"
#include "base/edtf_text.h"

namespace parallax {
namespace {

constexpr std::int32_t kFarthestYear = 9999;

// From the `first`th to the `last`th smaller unit, from 0.
struct Stretch {
    std::int32_t first = 0, last = 0;
};

// Of `count` smaller units; thirds as given, since they rarely come out even.
struct Thirds {
    Stretch early, middle, late;
};

std::optional<Stretch> stretch_of(Portion portion, std::int32_t count, const Thirds& thirds) {
    switch (portion) {
        case Portion::whole:
            return std::nullopt;
        case Portion::early:
            return thirds.early;
        case Portion::middle:
            return thirds.middle;
        case Portion::late:
            return thirds.late;
        case Portion::end:
            return Stretch{count - 1, count - 1};
        case Portion::first_half:
            return Stretch{0, count / 2 - 1};
        case Portion::second_half:
            return Stretch{count / 2, count - 1};
        case Portion::first_quarter:
            return Stretch{0, count / 4 - 1};
        case Portion::second_quarter:
            return Stretch{count / 4, count / 2 - 1};
        case Portion::third_quarter:
            return Stretch{count / 2, 3 * count / 4 - 1};
        case Portion::fourth_quarter:
            return Stretch{3 * count / 4, count - 1};
    }
    return std::nullopt;
}

bool is_vague(Portion portion) {
    return portion == Portion::early || portion == Portion::middle || portion == Portion::late;
}

DateSides single(std::string text) {
    return {text, text, false, false};
}

DateSides sides(std::string begin, std::string end, Portion portion) {
    return {std::move(begin), std::move(end), is_vague(portion), is_vague(portion)};
}

bool are_years(std::int32_t first, std::int32_t last) {
    return first >= -kFarthestYear && last <= kFarthestYear;
}

// Years from `first` on, of which the portion takes a stretch.
std::optional<DateSides> stretch_of_years(std::int32_t first, const Stretch& years,
                                          Portion portion) {
    return sides(edtf_from_year(first + years.first), edtf_from_year(first + years.last), portion);
}

}  // namespace

std::optional<DateSides> sides_of_month(std::int32_t year, std::int32_t month, Portion portion) {
    if (!are_years(year, year)) return std::nullopt;
    const std::int32_t days = days_in_month(year, month);
    const Thirds thirds{{0, 9}, {10, 19}, {20, days - 1}};
    const auto stretch = stretch_of(portion, days, thirds);
    if (!stretch) return single(edtf_from_month(year, month));
    return sides(edtf_from_day({year, month, stretch->first + 1}),
                 edtf_from_day({year, month, stretch->last + 1}), portion);
}

std::optional<DateSides> sides_of_season(std::int32_t year, std::int32_t season) {
    if (!are_years(year, year + 1)) return std::nullopt;
    return single(edtf_from_season(year, season));
}

std::optional<DateSides> sides_of_year(std::int32_t year, Portion portion) {
    if (!are_years(year, year)) return std::nullopt;
    constexpr Thirds kThirds{{0, 3}, {4, 7}, {8, 11}};
    const auto stretch = stretch_of(portion, 12, kThirds);
    if (!stretch) return single(edtf_from_year(year));
    return sides(edtf_from_month(year, stretch->first + 1),
                 edtf_from_month(year, stretch->last + 1), portion);
}

std::optional<DateSides> sides_of_decade(std::int32_t first, Portion portion) {
    if (first < 0 || first % 10 != 0 || !are_years(first, first + 9)) return std::nullopt;
    constexpr Thirds kThirds{{0, 3}, {4, 6}, {7, 9}};
    const auto stretch = stretch_of(portion, 10, kThirds);
    if (!stretch) return single(edtf_from_decade(first));
    return stretch_of_years(first, *stretch, portion);
}

std::optional<DateSides> sides_of_century(std::int32_t first, Portion portion) {
    if (!are_years(first, first + 99)) return std::nullopt;
    constexpr Thirds kThirds{{0, 33}, {34, 66}, {67, 99}};
    const auto stretch = stretch_of(portion, 100, kThirds);
    if (stretch) return stretch_of_years(first, *stretch, portion);
    // The 1st century BC has no name in EDTF.
    if (first == -99) return stretch_of_years(first, {0, 99}, portion);
    return single(edtf_from_century(first));
}

}  // namespace parallax
