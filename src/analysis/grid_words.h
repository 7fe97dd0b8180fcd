// The words of a heatmap: what a measure is, where it comes from, what went into a cell.
#pragma once

#include <string>
#include <string_view>

#include "analysis/grid_measures.h"

namespace parallax {

struct MeasureWords {
    std::string_view label;    // "Hits per 1,000 words"
    std::string_view formula;  // one line: "1,000 × hits / words"
    std::string_view source;   // "Salton and Buckley 1988"; empty where it needs none
};
// They differ between grids: row per cent counts hits in one, passages in another.
MeasureWords words_of(GridKind kind, GridMeasure measure);

// What went in and what came out: "3 hits in 2,140 words: 1.40 per 1,000",
// "3 of 20 passages: 15 %". Where there is no value, why.
std::string numbers_of(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                       std::size_t column);
// "Poisson 95 %: 0.29 to 4.10 per 1,000"; empty where there is none.
std::string interval_words(const HeatGrid& grid, GridMeasure measure, std::size_t row,
                           std::size_t column);
// The value for a cell: "17", "1.4", "15", "-3.2"; at most three signs and a minus where it can;
// empty where there is none.
std::string short_number(GridMeasure measure, double value);
// "1.40 per 1,000", "15 %", "3 hits".
std::string value_words(GridMeasure measure, double value);

// "no match", "silent", "not covered", "outside its time", "too few words"; "" for none.
std::string_view reason_of(Nothing nothing);

}  // namespace parallax
