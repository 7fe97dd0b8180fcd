// Everything is appended; only compaction, which removal pays for, writes anew.
#include "analysis/positional_index.h"

#include <algorithm>
#include <utility>

namespace parallax {
namespace {

// Fewer words than that are not worth the trouble of winning their space back.
constexpr std::size_t kLeastCompacted_words = 1 << 14;

// A walk from passage to passage is quicker than a search up to here.
constexpr std::size_t kNearPassages = 4;

template <class T>
std::uint32_t append_all(ChunkedArray<T>& array, std::span<const T> elements) {
    const std::uint32_t address = array.allocate(elements.size());
    if (!elements.empty()) std::copy(elements.begin(), elements.end(), array.at(address));
    return address;
}

template <class T>
std::span<const T> view(const ChunkedArray<T>& array, std::uint32_t address, std::size_t count) {
    if (count == 0) return {};
    return {array.at(address), count};
}

}  // namespace

PassageNumber PositionalIndex::add_passage(std::string_view utf8) {
    const PassageNumber number(passages_.size());
    segment(utf8, lexicon_, segments_);
    terms_.clear();
    for (const Token& token : segments_.tokens)
        terms_.push_back(token.term);
    pack_spans(segments_.tokens, packed_);
    passages_.push_back(
        append(number, {terms_, packed_.bytes, packed_.marks, segments_.sentence_ends}));
    word_count_ += terms_.size();
    return number;
}

PositionalIndex::Passage PositionalIndex::append(PassageNumber number, const Content& content) {
    Passage passage;
    passage.first_word = append_all(store_.terms, content.terms);
    passage.word_count = static_cast<std::uint32_t>(content.terms.size());
    passage.spans = append_all(store_.spans, content.spans);
    passage.span_bytes = static_cast<std::uint32_t>(content.spans.size());
    passage.marks = append_all(store_.marks, content.marks);
    passage.first_sentence = append_all(store_.sentence_ends, content.sentence_ends);
    passage.sentence_count = static_cast<std::uint32_t>(content.sentence_ends.size());

    std::uint32_t address = passage.first_word;
    for (const TermId term : content.terms)
        addresses_.append(term, address++);
    while (entries_.size() * kWordsPerEntry < address && passage.word_count > 0)
        entries_.push_back(number);
    return passage;
}

void PositionalIndex::remove_passage(PassageNumber number) {
    Passage& passage = passages_.at(number.index());
    for (const TermId term : terms(number))
        addresses_.discount(term);
    word_count_ -= passage.word_count;
    removed_words_ += passage.word_count;
    passage.word_count = passage.span_bytes = passage.sentence_count = 0;
    if (removed_words_ >= kLeastCompacted_words && removed_words_ > word_count_) compact();
}

void PositionalIndex::compact() {
    const Store old = std::exchange(store_, Store());
    addresses_ = AddressLists();
    entries_.clear();
    removed_words_ = 0;
    for (std::size_t i = 0; i < passages_.size(); ++i) {
        Passage& passage = passages_[i];
        passage = append(PassageNumber(i), content(old, passage));
    }
}

PositionalIndex::Content PositionalIndex::content(const Store& store, const Passage& passage) {
    const std::size_t words = passage.word_count;
    const std::size_t marks = words == 0 ? 0 : (words - 1) / kTokensPerMark;
    return {view(store.terms, passage.first_word, words),
            view(store.spans, passage.spans, passage.span_bytes),
            view(store.marks, passage.marks, marks),
            view(store.sentence_ends, passage.first_sentence, passage.sentence_count)};
}

PositionalIndex::Content PositionalIndex::content(PassageNumber passage) const {
    return content(store_, passages_.at(passage.index()));
}

TokenList PositionalIndex::tokens(PassageNumber passage) const {
    const Content kept = content(passage);
    return {kept.terms, kept.spans.data(), kept.marks.data()};
}

std::span<const TermId> PositionalIndex::terms(PassageNumber passage) const {
    return content(passage).terms;
}

std::span<const std::uint32_t> PositionalIndex::sentence_ends(PassageNumber passage) const {
    return content(passage).sentence_ends;
}

PassageNumber PositionalIndex::passage_at(std::uint32_t address) const {
    const std::size_t entry = address / kWordsPerEntry;
    const std::size_t low = entries_[entry].index();
    const std::size_t high =
        entry + 1 < entries_.size() ? entries_[entry + 1].index() + 1 : passages_.size();
    const auto behind = std::upper_bound(
        passages_.begin() + static_cast<std::ptrdiff_t>(low + 1),
        passages_.begin() + static_cast<std::ptrdiff_t>(high), address,
        [](std::uint32_t wanted, const Passage& each) { return wanted < each.first_word; });
    return PassageNumber(static_cast<std::size_t>(behind - passages_.begin()) - 1);
}

void PositionalIndex::PassageCursor::enter(WordAddress address) {
    const std::vector<Passage>& passages = index_->passages_;
    const auto begins_behind = [&](std::size_t passage) {
        return passage >= passages.size() || address < passages[passage].first_word;
    };
    // Of a frequent term it is one of the next few.
    std::size_t found = passage_.index();
    const std::size_t near = found + kNearPassages;
    while (found < near && !begins_behind(found + 1))
        ++found;
    if (found == near) found = index_->passage_at(address).index();
    passage_ = PassageNumber(found);
    first_ = passages[found].first_word;
    live_end_ = first_ + passages[found].word_count;
    end_ = found + 1 < passages.size() ? passages[found + 1].first_word : UINT32_MAX;
}

PositionalIndex::PlaceWalk PositionalIndex::walk(TermId term) const {
    return {*this, addresses_.walk(term)};
}

std::vector<Place> PositionalIndex::places(TermId term) const {
    std::vector<Place> places;
    places.reserve(frequency(term));
    PlaceWalk walk = this->walk(term);
    for (Place place; walk.next(place);)
        places.push_back(place);
    return places;
}

std::vector<PassageFrequency> PositionalIndex::passages_of(TermId term) const {
    std::vector<PassageFrequency> passages;
    PlaceWalk walk = this->walk(term);
    for (Place place; walk.next(place);) {
        if (passages.empty() || passages.back().passage != place.passage)
            passages.push_back({place.passage, 0});
        ++passages.back().count;
    }
    return passages;
}

std::size_t PositionalIndex::memory_bytes() const {
    return lexicon_.memory_bytes() + store_.terms.memory_bytes() + store_.spans.memory_bytes() +
           store_.marks.memory_bytes() + store_.sentence_ends.memory_bytes() +
           passages_.capacity() * sizeof(Passage) + entries_.capacity() * sizeof(PassageNumber) +
           addresses_.memory_bytes() + segments_.tokens.capacity() * sizeof(Token) +
           segments_.sentence_ends.capacity() * sizeof(std::uint32_t) +
           terms_.capacity() * sizeof(TermId) + packed_.bytes.capacity() +
           packed_.marks.capacity() * sizeof(PackedSpans::Mark);
}

}  // namespace parallax
