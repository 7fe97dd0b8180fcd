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
    void go_to(PassageNumber passage, std::size_t word) {
        if (!is_set_ || passage != passage_) {
            passage_ = passage;
            tokens_ = words_->tokens(passage);
            is_set_ = true;
            start_from(word);
        } else if (word < word_ || word - word_ > kTokensPerMark) {
            start_from(word);
        } else {
            iterator_.advance(word - word_);
            word_ = word;
        }
    }
    void start_from(std::size_t word) {
        iterator_ = tokens_.from(word);
        word_ = word;
    }

    const PositionalIndex* words_;
    TokenList tokens_;  // of the passage
    TokenList::Iterator iterator_;
    PassageNumber passage_;
    std::size_t word_ = 0;
    bool is_set_ = false;
};

}  // namespace parallax
