// The first words of each passage are looked up among all runs of so many words; a hit is then
// compared to its end.
#include "corpus/pull_quotes.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>

#include "text/segments.h"

namespace parallax {
namespace {

// Places kept of one run of words.
constexpr std::size_t kMaxPlaces = 8;

struct Place {
    std::uint32_t passage, word;
};

using Terms = std::vector<TermId>;

std::uint64_t hash_of(std::span<const TermId> run) {
    std::uint64_t hash = 0xCBF29CE484222325;  // FNV-1a (Fowler, Noll and Vo)
    for (const TermId term : run) {
        hash = (hash ^ term.value) * 0x100000001B3;
        hash ^= hash >> 29;
    }
    return hash;
}

class Repetitions {
  public:
    explicit Repetitions(const std::vector<Passage>& passages) {
        Lexicon lexicon;
        for (const Passage& passage : passages) {
            Terms& terms = terms_.emplace_back();
            for (const Token& token : segment(passage.text, lexicon).tokens)
                terms.push_back(token.term);
        }
        for (std::uint32_t i = 0; i < terms_.size(); ++i) {
            if (terms_[i].size() >= kMinPullQuoteWords) places_[beginning_of(i)];
        }
        for (std::uint32_t i = 0; i < terms_.size(); ++i)
            note_places(i);
    }

    std::optional<std::uint32_t> find_container(std::uint32_t passage) const {
        const Terms& quote = terms_[passage];
        if (quote.size() < kMinPullQuoteWords) return std::nullopt;
        for (const Place& place : places_.at(beginning_of(passage))) {
            const Terms& other = terms_[place.passage];
            if (place.passage == passage || other.size() - place.word < quote.size()) continue;
            if (other.size() == quote.size() && place.passage > passage) continue;
            const auto begin = other.begin() + place.word;
            if (std::equal(quote.begin(), quote.end(), begin)) return place.passage;
        }
        return std::nullopt;
    }

  private:
    std::uint64_t beginning_of(std::uint32_t passage) const {
        return hash_of(std::span(terms_[passage]).first(kMinPullQuoteWords));
    }

    // Only runs with which a passage begins are of use.
    void note_places(std::uint32_t passage) {
        const std::span<const TermId> terms = terms_[passage];
        for (std::uint32_t word = 0; word + kMinPullQuoteWords <= terms.size(); ++word) {
            const auto found = places_.find(hash_of(terms.subspan(word, kMinPullQuoteWords)));
            if (found != places_.end() && found->second.size() < kMaxPlaces)
                found->second.push_back({passage, word});
        }
    }

    std::vector<Terms> terms_;
    std::unordered_map<std::uint64_t, std::vector<Place>> places_;
};

}  // namespace

std::vector<PullQuote> find_pull_quotes(const std::vector<Passage>& passages) {
    std::vector<PullQuote> quotes;
    const Repetitions repetitions(passages);
    for (std::uint32_t i = 0; i < passages.size(); ++i) {
        if (const auto container = repetitions.find_container(i)) quotes.push_back({i, *container});
    }
    return quotes;
}

}  // namespace parallax
