// Numbers as the tables write them: a point, no grouping, the same in every locale and body.
#pragma once

#include <cstddef>
#include <string>

namespace parallax {

// With exactly `decimals` (0 to 9) of them, halves away from zero, never "-0". |value| below 1e9.
std::string fixed_text(double value, int decimals);

// A probability: six decimals from 0.0001 on; below it four significant digits and the power of
// ten ("1.234e-05"), because small ones differ by their power; "0" for 0.
std::string probability_text(double p);

// `count` per 1,000 of `words`, three decimals, halves rounded up; "" without words.
std::string per_1000_text(std::size_t count, std::size_t words);

}  // namespace parallax
