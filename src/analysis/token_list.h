// The words of one indexed passage. Their terms lie as they are, for they are read most; where each
// stands is packed: the bytes between it and the word before, and its own, mostly in one byte.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

#include "text/segments.h"

namespace parallax {

// The places of a passage's words as they are kept. A mark for every kTokensPerMark-th word but
// the first lets one begin in the middle.
struct PackedSpans {
    struct Mark {
        std::uint32_t offset = 0;  // in bytes, of the word
        std::uint32_t end = 0;     // of the word before it, in the text
    };
    std::vector<std::uint8_t> bytes;
    std::vector<Mark> marks;
};
inline constexpr std::size_t kTokensPerMark = 32;

// Into `packed`, whatever it held. Words ascend and do not overlap.
void pack_spans(std::span<const Token> tokens, PackedSpans& packed);

// Reads like a sequence of Token by value. Valid until a passage is added to its index or removed.
class TokenList {
  public:
    class Iterator;

    TokenList() = default;
    TokenList(std::span<const TermId> terms, const std::uint8_t* spans,
              const PackedSpans::Mark* marks)
        : terms_(terms), spans_(spans), marks_(marks) {}

    std::size_t size() const { return terms_.size(); }
    bool empty() const { return terms_.empty(); }
    std::span<const TermId> terms() const { return terms_; }

    // Costs a few steps more than going on from the word before.
    Token operator[](std::size_t word) const;
    Iterator begin() const;
    Iterator end() const;
    // The iterator at a word, or end() at size().
    Iterator from(std::size_t word) const;
    // The first word that ends behind `byte`; size() when all end before.
    std::size_t first_behind(std::size_t byte) const;

  private:
    std::span<const TermId> terms_;
    const std::uint8_t* spans_ = nullptr;
    const PackedSpans::Mark* marks_ = nullptr;
};

class TokenList::Iterator {
  public:
    using value_type = Token;
    using difference_type = std::ptrdiff_t;
    using reference = Token;
    using pointer = void;
    using iterator_category = std::input_iterator_tag;

    Iterator() = default;

    Token operator*() const { return {*term_, begin_, end_}; }
    // The same without a look at the terms, which lie elsewhere.
    ByteRange span() const { return {begin_, end_}; }
    Iterator& operator++() {
        if (++term_ != last_) read();
        return *this;
    }
    Iterator operator++(int) {
        Iterator before = *this;
        ++*this;
        return before;
    }
    // So many words on, at most to the end; quicker than one by one.
    void advance(std::size_t words);
    bool operator==(const Iterator& other) const { return term_ == other.term_; }

  private:
    friend class TokenList;

    void read() {
        const std::uint8_t packed = *at_++;
        if (packed < kEscape) {
            begin_ = end_ + packed / kShortLengths;
            end_ = begin_ + packed % kShortLengths + 1;
        } else {
            begin_ = end_ + read_number();
            end_ = begin_ + read_number();
        }
    }
    // Seen by the compiler here, so that an iterator stays in registers.
    std::uint32_t read_number() {
        std::uint32_t number = 0;
        for (unsigned shift = 0;; shift += 7) {
            const std::uint32_t byte = *at_++;
            number |= (byte & 0x7F) << shift;
            if (byte < 0x80) return number;
        }
    }

    friend void pack_spans(std::span<const Token> tokens, PackedSpans& packed);
    // One byte for gaps of 0 to 6 and lengths of 1 to 32; else an escape and two numbers.
    static constexpr std::uint32_t kShortLengths = 32;
    static constexpr std::uint32_t kShortGaps = 7;
    static constexpr std::uint8_t kEscape = kShortLengths * kShortGaps;

    const TermId* term_ = nullptr;
    const TermId* last_ = nullptr;
    const std::uint8_t* at_ = nullptr;  // behind the word's own bytes
    std::uint32_t begin_ = 0, end_ = 0;
};

inline TokenList::Iterator TokenList::begin() const {
    return from(0);
}

inline TokenList::Iterator TokenList::end() const {
    Iterator end;
    end.term_ = end.last_ = terms_.data() + terms_.size();
    return end;
}

}  // namespace parallax
