// The practical limit: what an index of words costs when only ASCII counts. No Unicode, no folding
// beyond small letters, no sentences, nothing can be removed. It stands beside the engine to tell
// how much of its time is needed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace parallax::bench {

class LimitIndex {
  public:
    // `ends` are the ends of the documents in `text`.
    LimitIndex(std::string_view text, std::span<const std::uint32_t> ends);

    std::size_t words() const { return places_.size(); }
    std::size_t memory_bytes() const;

  private:
    struct Slot {
        std::uint32_t hash = 0, begin = 0, size = 0, term = 0;
    };

    std::uint32_t intern(std::uint32_t hash);
    void grow();
    void post(std::span<const std::uint32_t> terms);

    std::string word_;  // the one that is being read, in small letters
    std::string letters_;
    std::vector<Slot> slots_;
    std::uint32_t terms_ = 0;
    std::vector<std::uint32_t> documents_;  // words before the end of each
    std::vector<std::uint32_t> starts_;     // by term: where its places begin
    std::vector<std::uint32_t> places_;     // numbers of words, by term, ascending
};

}  // namespace parallax::bench
