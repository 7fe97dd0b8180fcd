// Numbers too large for a byte are written seven bits a byte, the lower ones first.
#include "analysis/token_list.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "base/check.h"

namespace parallax {
namespace {

void append_number(std::vector<std::uint8_t>& bytes, std::uint32_t number) {
    for (; number >= 0x80; number >>= 7)
        bytes.push_back(static_cast<std::uint8_t>(number | 0x80));
    bytes.push_back(static_cast<std::uint8_t>(number));
}

constexpr std::size_t kPassedAtOnce = 8;

// How many bytes of text the eight words packed from here on take, the gaps before them included;
// none where one of them is escaped. All eight lie in one number and are added up by one product.
std::optional<std::uint32_t> bytes_of_eight(const std::uint8_t* packed) {
    constexpr std::uint64_t kEach = 0x0101010101010101;
    std::uint64_t words = 0;
    std::memcpy(&words, packed, sizeof words);
    const std::uint64_t gaps = words >> 5 & 7 * kEach;
    const bool any_escaped = (gaps & gaps >> 1 & gaps >> 2 & kEach) != 0;
    if (any_escaped) return std::nullopt;
    const std::uint64_t lengths = words & 31 * kEach;
    return static_cast<std::uint32_t>((gaps * kEach >> 56) + (lengths * kEach >> 56) +
                                      kPassedAtOnce);
}

}  // namespace

void pack_spans(std::span<const Token> tokens, PackedSpans& packed) {
    using Iterator = TokenList::Iterator;
    packed.bytes.clear();
    packed.marks.clear();
    std::uint32_t end = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (i > 0 && i % kTokensPerMark == 0)
            packed.marks.push_back({static_cast<std::uint32_t>(packed.bytes.size()), end});
        const std::uint32_t gap = token.begin - end, length = token.end - token.begin;
        if (gap < Iterator::kShortGaps && length - 1 < Iterator::kShortLengths) {
            packed.bytes.push_back(
                static_cast<std::uint8_t>(gap * Iterator::kShortLengths + length - 1));
        } else {
            packed.bytes.push_back(Iterator::kEscape);
            append_number(packed.bytes, gap);
            append_number(packed.bytes, length);
        }
        end = token.end;
    }
}

TokenList::Iterator TokenList::from(std::size_t word) const {
    ENSURE(word <= size());
    if (word == size()) return end();
    const std::size_t mark = word / kTokensPerMark;
    Iterator iterator;
    iterator.term_ = terms_.data() + mark * kTokensPerMark;
    iterator.last_ = terms_.data() + terms_.size();
    iterator.at_ = spans_;
    if (mark > 0) {
        iterator.at_ += marks_[mark - 1].offset;
        iterator.end_ = marks_[mark - 1].end;
    }
    iterator.read();
    iterator.advance(word - mark * kTokensPerMark);
    return iterator;
}

void TokenList::Iterator::advance(std::size_t words) {
    static_assert(kShortLengths == 32 && kShortGaps == 7);  // bytes_of_eight
    // The last of them is read, for where it begins.
    for (; words > kPassedAtOnce; words -= kPassedAtOnce) {
        const auto bytes = bytes_of_eight(at_);
        if (!bytes) break;
        at_ += kPassedAtOnce;
        end_ += *bytes;
        term_ += kPassedAtOnce;
    }
    for (; words > 0; --words)
        ++*this;
}

Token TokenList::operator[](std::size_t word) const {
    ENSURE(word < size());
    return *from(word);
}

std::size_t TokenList::first_behind(std::size_t byte) const {
    if (empty()) return 0;
    // A mark says where the word before it ends.
    const std::size_t mark_count = (size() - 1) / kTokensPerMark;
    const auto* mark =
        std::partition_point(marks_, marks_ + mark_count,
                             [&](const PackedSpans::Mark& each) { return each.end <= byte; });
    std::size_t word = static_cast<std::size_t>(mark - marks_) * kTokensPerMark;
    for (Iterator each = from(word); each != end() && (*each).end <= byte; ++each)
        ++word;
    return word;
}

}  // namespace parallax
