// Two ways to the same offsets, compared over very many texts.
#pragma once

#include <catch_amalgamated.hpp>
#include <string>
#include <string_view>

#include "random_text.h"

namespace parallax::test {

// `scanned` and `expected` take a text and give containers of the same type that compare.
// Fails with the bytes of the first text over which they differ. A REQUIRE each time would cost
// more than the comparison.
template <class Scanned, class Expected>
class Agreement {
  public:
    Agreement(Scanned scanned, Expected expected) : scanned_(scanned), expected_(expected) {}
    Agreement(const Agreement&) = delete;
    Agreement& operator=(const Agreement&) = delete;
    ~Agreement() { CHECK(texts_ > 0); }

    void over(std::string_view text) {
        ++texts_;
        if (scanned_(text) == expected_(text)) return;
        std::string bytes;
        for (const char c : text)
            bytes += std::to_string(static_cast<unsigned char>(c)) + ' ';
        CAPTURE(text, bytes);
        REQUIRE(scanned_(text) == expected_(text));
    }

    // Over each text of `parts` of up to `length` of them.
    template <class Parts>
    void over_all(int length, const Parts& parts) {
        std::string text;
        extend(text, length, parts);
    }

    template <class Parts>
    void over_random(int rounds, int most_parts, const Parts& parts) {
        RandomText random(static_cast<std::uint32_t>(rounds));
        for (int round = 0; round < rounds; ++round)
            over(random.of(parts, 1 + static_cast<int>(random.below(most_parts))));
    }

  private:
    template <class Parts>
    void extend(std::string& text, int length, const Parts& parts) {
        over(text);
        if (length == 0) return;
        for (const auto part : parts) {
            const std::size_t size = text.size();
            append_part(text, part);
            extend(text, length - 1, parts);
            text.resize(size);
        }
    }

    Scanned scanned_;
    Expected expected_;
    std::size_t texts_ = 0;
};

}  // namespace parallax::test
