// A filter in words, and the names of what it can leave out.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "session/results.h"

namespace parallax {

struct ExactnessChoice {
    Exactness value;
    std::string_view name;
};
inline constexpr std::array kExactness = {
    ExactnessChoice{Exactness::day, "to the day"}, ExactnessChoice{Exactness::month, "the month"},
    ExactnessChoice{Exactness::year, "the year"}, ExactnessChoice{Exactness::range, "from … to"},
    ExactnessChoice{Exactness::about, "only about"}};

struct BasisChoice {
    DateBasis value;
    std::string_view name;
};
inline constexpr std::array kBases = {BasisChoice{DateBasis::stated, "said in the text"},
                                      BasisChoice{DateBasis::computed, "reckoned from it"},
                                      BasisChoice{DateBasis::inferred, "inferred from outside"}};

// "12 cells of “Themes by source”".
std::string words_of(const GridCells& cells);
// What is chosen: "2014..2022, 2 sources, without aims"; "" when nothing is.
std::string words_of(const EventFilter& filter, const Results& results);

}  // namespace parallax
