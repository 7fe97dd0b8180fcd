// Lists of several terms are merged or marked word by word; a single term's list is taken as it is.
#include "analysis/word_terms.h"

#include <bit>
#include <cstdint>
#include <iterator>
#include <utility>

#include "analysis/merge_runs.h"

namespace parallax {
namespace {

// One bit for each word of the index: setting those of the places and reading all of them again
// sorts the places of any number of terms.
constexpr std::size_t kWordsPerMark = 64;

// Whether that costs less than merging: a mark read is one step, a place merged about three for
// each time the number of lists is halved.
bool is_marked_sooner(const WordTerms& word, const PositionalIndex& words) {
    constexpr std::size_t kMergeSteps = 3;
    const std::size_t halvings = std::bit_width(word.terms.size() - 1);
    return word.frequency * halvings * kMergeSteps > words.address_end() / kWordsPerMark;
}

void add_by_marks(const WordTerms& word, const PositionalIndex& words,
                  std::vector<WordAddress>& addresses) {
    std::vector<std::uint64_t> marks(words.address_end() / kWordsPerMark + 1, 0);
    for (const TermId term : word.terms) {
        words.for_each_address(term, [&](WordAddress address) {
            marks[address / kWordsPerMark] |= std::uint64_t{1} << address % kWordsPerMark;
        });
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        for (std::uint64_t left = marks[i]; left != 0; left &= left - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(left));
            addresses.push_back(static_cast<WordAddress>(i * kWordsPerMark + bit));
        }
    }
}

}  // namespace

WordTerms look_up(const WordPattern& word, const PatternGround& ground) {
    WordTerms found;
    found.any = word.is_any();
    if (found.any) return found;
    found.terms = ground.order.matching(ground.words.lexicon(), word);
    for (const TermId term : found.terms)
        found.frequency += ground.words.frequency(term);
    return found;
}

void add_terms(WordTerms& word, const WordTerms& more, const PositionalIndex& words) {
    std::vector<TermId> all;
    std::ranges::set_union(word.terms, more.terms, std::back_inserter(all));
    word.terms = std::move(all);
    word.frequency = 0;
    for (const TermId term : word.terms)
        word.frequency += words.frequency(term);
}

std::vector<WordAddress> addresses_of(const WordTerms& word, const PositionalIndex& words) {
    std::vector<WordAddress> addresses;
    addresses.reserve(word.frequency);
    if (word.terms.size() > 1 && is_marked_sooner(word, words)) {
        add_by_marks(word, words, addresses);
        return addresses;
    }
    std::vector<std::size_t> ends;
    for (const TermId term : word.terms) {
        words.for_each_address(term, [&](WordAddress address) { addresses.push_back(address); });
        ends.push_back(addresses.size());
    }
    merge_runs(addresses, std::move(ends));
    return addresses;
}

const WordPattern* find_lone_word(const PatternNode& pattern) {
    const Phrase* const phrase = std::get_if<Phrase>(&pattern.form);
    const bool is_lone = phrase && phrase->words.size() == 1 && phrase->words.front().exact.empty();
    return is_lone ? &phrase->words.front() : nullptr;
}

}  // namespace parallax
