// The cheapest sequence of dictionary words, found from front to back (the model of ICU's
// CjkBreakEngine: each word costs what the dictionary says, a character that is no word costs
// most).
#include "text/han_words.h"

#include <unicode/ucharstrie.h>
#include <unicode/udata.h>

#include <algorithm>
#include <memory>

#include "base/check.h"

namespace parallax {
namespace {

constexpr std::uint32_t kUnknownCharacterCost = 255;
constexpr std::size_t kLongestWord = 20;
constexpr std::uint32_t kNotReached = UINT32_MAX;

constexpr char16_t kFirstHan = 0x4E00;
constexpr std::size_t kHanCount = 0x9FFF - 0x4E00 + 1;

// ICU's file: a table of 32-bit numbers, the first the offset of the trie, the fifth its kind.
constexpr std::size_t kTrieOffset = 0, kTrieKind = 4;
constexpr std::int32_t kKindMask = 7, kTrieOf16BitUnits = 1;

struct CloseData {
    void operator()(UDataMemory* data) const { udata_close(data); }
};
using Data = std::unique_ptr<UDataMemory, CloseData>;

Data open_dictionary() {
    UErrorCode error = U_ZERO_ERROR;
    Data data(
        udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", "cjdict", &error));
    if (U_FAILURE(error)) return nullptr;
    return data;
}

const char16_t* find_trie(UDataMemory* data) {
    if (data == nullptr) return nullptr;
    const auto* bytes = static_cast<const unsigned char*>(udata_getMemory(data));
    const auto* table = reinterpret_cast<const std::int32_t*>(bytes);
    if ((table[kTrieKind] & kKindMask) != kTrieOf16BitUnits) return nullptr;
    return reinterpret_cast<const char16_t*>(bytes + table[kTrieOffset]);
}

// The step from the root, which has thousands of branches, is remembered for each character.
class Dictionary {
  public:
    Dictionary() : data_(open_dictionary()), trie_(find_trie(data_.get())) {}

    bool is_there() const { return trie_ != nullptr; }

    // Calls visit(length, cost) for each word at the front of `text`, the shorter ones first.
    template <class Visit>
    void for_each_word(std::u16string_view text, Visit visit) {
        icu::UCharsTrie walk(trie_);
        UStringTrieResult result = step_from_root(walk, text[0]);
        const std::size_t longest = std::min(text.size(), kLongestWord);
        for (std::size_t length = 1;; ++length) {
            if (USTRINGTRIE_HAS_VALUE(result))
                visit(length, static_cast<std::uint32_t>(walk.getValue()));
            if (!USTRINGTRIE_HAS_NEXT(result) || length == longest) return;
            result = walk.next(text[length]);
        }
    }

  private:
    // No states of a trie.
    static constexpr std::uint64_t kUnknown = UINT64_MAX, kNoWord = UINT64_MAX - 1;

    UStringTrieResult step_from_root(icu::UCharsTrie& walk, char16_t first) {
        if (states_.empty()) states_.assign(kHanCount, kUnknown);
        std::uint64_t& state = states_[static_cast<std::size_t>(first - kFirstHan)];
        if (state == kUnknown) {
            const UStringTrieResult result = walk.first(first);
            state = USTRINGTRIE_MATCHES(result) ? walk.getState64() : kNoWord;
        }
        if (state == kNoWord) return USTRINGTRIE_NO_MATCH;
        return walk.resetToState64(state).current();
    }

    Data data_;
    const char16_t* trie_;
    std::vector<std::uint64_t> states_;  // by character
};

Dictionary& shared_dictionary() {
    static Dictionary dictionary;
    return dictionary;
}

}  // namespace

bool HanWords::has_dictionary() {
    return shared_dictionary().is_there();
}

void HanWords::offer(std::size_t begin, std::size_t end, std::uint32_t cost) {
    const std::uint32_t total = cuts_[begin].cost + cost;
    if (total < cuts_[end].cost) cuts_[end] = {total, static_cast<std::uint32_t>(begin)};
}

void HanWords::extend_from(std::u16string_view run, std::size_t begin) {
    bool stands_alone = false;
    shared_dictionary().for_each_word(run.substr(begin),
                                      [&](std::size_t length, std::uint32_t cost) {
                                          stands_alone |= length == 1;
                                          offer(begin, begin + length, cost);
                                      });
    if (!stands_alone) offer(begin, begin + 1, kUnknownCharacterCost);
}

const std::vector<std::uint32_t>& HanWords::cut(std::u16string_view run) {
    ENSURE(!run.empty() && run.size() < UINT32_MAX && has_dictionary());
    cuts_.assign(run.size() + 1, {kNotReached, 0});
    cuts_[0].cost = 0;
    for (std::size_t begin = 0; begin < run.size(); ++begin)
        extend_from(run, begin);
    ends_.clear();
    for (std::size_t end = run.size(); end > 0; end = cuts_[end].begin)
        ends_.push_back(static_cast<std::uint32_t>(end));
    std::reverse(ends_.begin(), ends_.end());
    return ends_;
}

}  // namespace parallax
