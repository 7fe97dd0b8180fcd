// Blocks of the Unicode Standard, by their first and last code points.
#include "text/shaping.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace parallax {
namespace {

struct Block {
    char32_t first, last;
};
constexpr std::array<Block, 9> kBlocks{{
    {0x0590, 0x08FF},  // Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic
    {0x0900, 0x109F},  // the scripts of India, Sinhala, Thai, Lao, Tibetan, Myanmar
    {0x1780, 0x18AF},  // Khmer, Mongolian
    {0x1900, 0x1CFF},  // Limbu to Vedic extensions: Tai Tham, Balinese, Sundanese, Batak, Lepcha
    {0xA800, 0xA82F},  // Syloti Nagri
    {0xA840, 0xABFF},  // Phags-pa to Meetei Mayek
    {0xFB1D, 0xFDFF},  // Hebrew and Arabic presentation forms
    {0xFE70, 0xFEFE},
    {0x10800, 0x11FFF},  // further scripts from right to left, further scripts of India
}};

}  // namespace

bool needs_shaping(std::string_view utf8) {
    // Everything below U+0590 begins with a byte below 0xD6.
    if (std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0xD6; }))
        return false;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (utf8.size() - at < size) return false;  // cut off
        const char32_t sign = code_point_at(utf8, at).value;
        at += size;
        if (std::ranges::any_of(kBlocks,
                                [&](const Block& b) { return sign >= b.first && sign <= b.last; }))
            return true;
    }
    return false;
}

}  // namespace parallax
