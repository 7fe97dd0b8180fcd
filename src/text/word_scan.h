// Walks the words of a text by our own reading of UAX 29's word rules: a loop over bytes for ASCII,
// the same rules over characters for the rest, and a dictionary for what needs one. It gives the
// words that ICU's boundaries give, only faster. Private to text/.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/range.h"
#include "text/break_walk.h"
#include "text/han_words.h"

namespace parallax {

// Of an ASCII byte; bits, because a word remembers which it has met.
namespace ascii {

using Kinds = std::uint8_t;
inline constexpr Kinds kNone = 0, kLetter = 1, kDigit = 2, kConnector = 4;
inline constexpr Kinds kQuote = 8;    // ': within words and within numbers
inline constexpr Kinds kStop = 16;    // .: likewise
inline constexpr Kinds kComma = 32;   // , ;: within numbers
inline constexpr Kinds kBeyond = 64;  // no ASCII
inline constexpr Kinds kInWord = kLetter | kDigit | kConnector;

constexpr std::array<Kinds, 256> make_kinds() {
    std::array<Kinds, 256> kinds{};
    for (std::size_t c = 0; c < 26; ++c)
        kinds['A' + c] = kinds['a' + c] = kLetter;
    for (std::size_t c = '0'; c <= '9'; ++c)
        kinds[c] = kDigit;
    for (std::size_t c = 0x80; c <= 0xFF; ++c)
        kinds[c] = kBeyond;
    kinds['_'] = kConnector;
    kinds['\''] = kQuote;
    kinds['.'] = kStop;
    kinds[','] = kinds[';'] = kComma;
    return kinds;
}
inline constexpr std::array<Kinds, 256> kKinds = make_kinds();

}  // namespace ascii

// `utf8` must outlive the scan.
class WordScan {
  public:
    explicit WordScan(std::string_view utf8) : text_(utf8) {}

    // The next word, trimmed; false when there is none. Words ascend and never overlap.
    bool next(ByteRange& word) {
        while (true) {
            if (next_han_ < han_ends_.size()) {
                const std::size_t begin = at_;
                at_ = han_begin_ + kCommonHan_bytes * han_ends_[next_han_++];
                word = {begin, at_};
                return true;
            }
            if (island_ && next_of_island(word)) return true;
            while (at_ < text_.size() && (kinds_at(at_) & (ascii::kInWord | ascii::kBeyond)) == 0)
                ++at_;
            if (at_ == text_.size()) return false;
            if (kinds_at(at_) == ascii::kBeyond ? next_of_any(word) : next_of_ascii(word))
                return true;
        }
    }

  private:
    // Some bytes that ICU cuts.
    struct Island {
        Island(std::string_view text, ByteRange bytes)
            : walk(BreakKind::word, text.substr(bytes.begin, bytes.size())),
              begin(bytes.begin),
              segment_begin(bytes.begin),
              end(bytes.end) {}
        BreakWalk walk;
        std::size_t begin, segment_begin, end;
    };

    ascii::Kinds kinds_at(std::size_t offset) const {
        return ascii::kKinds[static_cast<unsigned char>(text_[offset])];
    }
    // Each moves on at least one character, or begins an island; true when that gave a word.
    // At an ASCII letter, digit or connector:
    bool next_of_ascii(ByteRange& word);
    // at any character:
    bool next_of_any(ByteRange& word);
    // within an island; false at its end, which is left then.
    bool next_of_island(ByteRange& word);
    void begin_island();
    // At a common Han character: cuts as many as there are, or begins an island.
    void begin_han();
    bool take(std::optional<ByteRange> found, ByteRange& word);

    std::string_view text_;
    std::size_t at_ = 0;
    std::optional<Island> island_;

    // A run of Han: its words from next_han_ on are still to be given.
    HanWords han_words_;
    std::u16string han_run_;
    std::size_t han_begin_ = 0;
    std::span<const std::uint32_t> han_ends_;
    std::size_t next_han_ = 0;
};

}  // namespace parallax
