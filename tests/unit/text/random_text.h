// Texts put together at random from given parts, the same ones in every run.
#pragma once

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "text/utf8.h"

namespace parallax::test {

inline void append_part(std::string& text, char32_t c) {
    append_code_point(text, c);
}
inline void append_part(std::string& text, std::string_view part) {
    text += part;
}

class RandomText {
  public:
    // Two with the same seed give the same texts.
    explicit RandomText(std::uint32_t seed) : state_(seed) {}

    // `count` parts one behind the other; `parts` is a u32string or an array of string_view.
    template <class Parts>
    std::string of(const Parts& parts, int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            append_part(text, parts[below(std::size(parts))]);
        return text;
    }

    // A number from 0 to size - 1. A linear congruential generator; its low bits are too regular
    // to use.
    std::size_t below(std::size_t size) {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 8) % size;
    }

  private:
    std::uint32_t state_;
};

}  // namespace parallax::test
