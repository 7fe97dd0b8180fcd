// Cuts runs of common Han characters into words by ICU's dictionary, as ICU itself does, without
// the copies and tables that it makes for each run. Private to text/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace parallax {

// Unified ideographs of the first block: each is one UTF-16 unit and three bytes of UTF-8, and
// normalisation leaves it as it is.
constexpr bool is_common_han(char32_t c) {
    return c >= 0x4E00 && c <= 0x9FFF;
}
inline constexpr std::size_t kCommonHan_bytes = 3;

class HanWords {
  public:
    // Where the words of `run` end, in characters and ascending, the last one run.size(). `run`
    // holds common Han characters only, at least one. The view is valid until the next call.
    // Linear in the size.
    const std::vector<std::uint32_t>& cut(std::u16string_view run);

    // False when the program's data has no dictionary; then nothing can be cut.
    static bool has_dictionary();

  private:
    void extend_from(std::u16string_view run, std::size_t begin);
    void offer(std::size_t begin, std::size_t end, std::uint32_t cost);

    // Of the cheapest way to cut the first i characters: its cost, and where its last word begins.
    struct Cut {
        std::uint32_t cost = 0;
        std::uint32_t begin = 0;
    };
    std::vector<Cut> cuts_;
    std::vector<std::uint32_t> ends_;
};

}  // namespace parallax
