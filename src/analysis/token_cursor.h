// Words of an index by passage and position, cheap when asked for in ascending order.
#pragma once

#include "analysis/positional_index.h"

namespace parallax {

// Valid until a passage is added to the index or removed.
class TokenCursor {
  public:
    explicit TokenCursor(const PositionalIndex& words) : words_(&words) {}

    // The word must exist.
    Token at(PassageNumber passage, std::size_t word) {
        go_to(passage, word);
        return *iterator_;
    }
    ByteRange span_at(PassageNumber passage, std::size_t word) {
        go_to(passage, word);
        return iterator_.span();
    }

  private:
    // Further on, beginning from a mark is quicker than going word by word.
    static constexpr std::size_t kNear = 8;

    void go_to(PassageNumber passage, std::size_t word) {
        const bool goes_on =
            is_set_ && passage == passage_ && word >= word_ && word - word_ < kNear;
        if (!goes_on) {
            iterator_ = words_->tokens(passage).from(word);
            passage_ = passage;
            word_ = word;
            is_set_ = true;
        }
        for (; word_ < word; ++word_)
            ++iterator_;
    }

    const PositionalIndex* words_;
    TokenList::Iterator iterator_;
    PassageNumber passage_;
    std::size_t word_ = 0;
    bool is_set_ = false;
};

}  // namespace parallax
