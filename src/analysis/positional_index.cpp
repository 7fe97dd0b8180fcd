// A list of places for each term, ascending because passages are only ever added at the end.
#include "analysis/positional_index.h"

#include <algorithm>

namespace parallax {

PassageNumber PositionalIndex::add_passage(std::string_view utf8) {
    const PassageNumber number(passages_.size());
    Segments segments = segment(utf8, lexicon_);
    places_.resize(lexicon_.size());
    std::uint32_t word = 0;
    for (const Token& token : segments.tokens)
        places_[token.term.index()].push_back({number, word++});
    word_count_ += segments.tokens.size();
    passages_.push_back({std::move(segments.tokens), std::move(segments.sentence_ends)});
    return number;
}

void PositionalIndex::remove_passage(PassageNumber number) {
    Passage& passage = passages_.at(number.index());
    for (const Token& token : passage.tokens) {
        std::erase_if(places_[token.term.index()],
                      [&](const Place& place) { return place.passage == number; });
    }
    word_count_ -= passage.tokens.size();
    passage = {};
}

std::span<const Token> PositionalIndex::tokens(PassageNumber passage) const {
    return passages_.at(passage.index()).tokens;
}

std::span<const std::uint32_t> PositionalIndex::sentence_ends(PassageNumber passage) const {
    return passages_.at(passage.index()).sentence_ends;
}

std::vector<Place> PositionalIndex::places(TermId term) const {
    return places_.at(term.index());
}

std::size_t PositionalIndex::frequency(TermId term) const {
    return places_.at(term.index()).size();
}

std::size_t PositionalIndex::memory_bytes() const {
    std::size_t bytes = lexicon_.memory_bytes();
    for (const Passage& passage : passages_) {
        bytes += sizeof(Passage) + passage.tokens.capacity() * sizeof(Token) +
                 passage.sentence_ends.capacity() * sizeof(std::uint32_t);
    }
    for (const auto& places : places_)
        bytes += sizeof(places) + places.capacity() * sizeof(Place);
    return bytes;
}

}  // namespace parallax
