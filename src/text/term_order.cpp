// Keys are sorted by their first eight bytes as one number, which decides nearly every comparison
// without touching the key. Bytes of UTF-8 compare as their code points do.
#include "text/term_order.h"

#include <algorithm>

#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

constexpr std::size_t kHead_bytes = 8;

struct HeadedTerm {
    std::uint64_t head = 0;
    TermId term;
};

std::uint64_t head_of(std::string_view key) {
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < kHead_bytes; ++i)
        head = head << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0);
    return head;
}

// Below every lead byte of a Han character.
constexpr unsigned char kLowestHanLead = 0xE2;

void add_han(std::vector<HanTerm>& han, std::string_view key, TermId term) {
    const auto may_be_han = [](char c) { return static_cast<unsigned char>(c) >= kLowestHanLead; };
    if (std::ranges::none_of(key, may_be_han)) return;
    for (std::size_t i = 0; i < key.size();) {
        const CodePoint c = code_point_at(key, i);
        if (is_han(key.substr(i, c.size))) han.push_back({c.value, term});
        i += c.size;
    }
}

}  // namespace

TermOrder::TermOrder(const Lexicon& lexicon) {
    std::vector<HeadedTerm> headed;
    headed.reserve(lexicon.size());
    for (std::size_t i = 0; i < lexicon.size(); ++i) {
        const std::string_view key = lexicon.key(TermId(i));
        headed.push_back({head_of(key), TermId(i)});
        add_han(han_, key, TermId(i));
    }
    std::ranges::sort(headed, [&lexicon](const HeadedTerm& a, const HeadedTerm& b) {
        if (a.head != b.head) return a.head < b.head;
        return lexicon.key(a.term) < lexicon.key(b.term);
    });
    sorted_.reserve(headed.size());
    ranks_.resize(headed.size());
    for (const HeadedTerm& each : headed) {
        ranks_[each.term.index()] = static_cast<std::uint32_t>(sorted_.size());
        sorted_.push_back(each.term);
    }
    std::ranges::sort(han_);
    const auto repeated = std::ranges::unique(han_);
    han_.erase(repeated.begin(), repeated.end());
}

std::size_t TermOrder::memory_bytes() const {
    return sorted_.capacity() * sizeof(TermId) + ranks_.capacity() * sizeof(std::uint32_t) +
           han_.capacity() * sizeof(HanTerm);
}

std::span<const TermId> TermOrder::with_prefix(const Lexicon& lexicon,
                                               std::string_view prefix) const {
    const auto begin = std::ranges::partition_point(
        sorted_, [&](TermId term) { return lexicon.key(term) < prefix; });
    const auto end = std::partition_point(
        begin, sorted_.end(), [&](TermId term) { return lexicon.key(term).starts_with(prefix); });
    return {begin, end};
}

std::span<const HanTerm> TermOrder::with_han(char32_t character) const {
    const auto found = std::ranges::equal_range(han_, character, {}, &HanTerm::character);
    return {found.begin(), found.end()};
}

std::vector<TermId> TermOrder::matching(const Lexicon& lexicon, const WordPattern& word) const {
    if (word.pieces.size() == 1) {
        const auto term = lexicon.find(word.pieces.front());
        return term ? std::vector<TermId>{*term} : std::vector<TermId>{};
    }
    std::vector<TermId> terms;
    const bool is_prefix = word.pieces.size() == 2 && word.pieces.back().empty();
    for (const TermId term : with_prefix(lexicon, word.pieces.front())) {
        if (is_prefix || word.matches(lexicon.key(term))) terms.push_back(term);
    }
    std::ranges::sort(terms);
    return terms;
}

}  // namespace parallax
