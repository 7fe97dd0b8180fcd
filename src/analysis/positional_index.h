// Passages as words with their positions: what search, concordance, themes and keyness ask.
// Passages come and go one at a time; nothing else is built anew, but that space is won back once
// more words are gone than there. Per word it keeps four bytes of term, one of place, one to two of
// posting.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/address_lists.h"
#include "analysis/token_list.h"
#include "base/chunked_array.h"
#include "base/id.h"
#include "base/range.h"
#include "text/lexicon.h"
#include "text/segments.h"

namespace parallax {

// Numbered from 0 in the order of adding; a number is never used again.
using PassageNumber = Id<struct IndexedPassageTag>;

// Where a term stands: the `word`th word of its passage, from 0.
struct Place {
    PassageNumber passage;
    std::uint32_t word = 0;
    auto operator<=>(const Place&) const = default;
};

// A word by where it lies in the index: addresses ascend as places do, in half their space.
using WordAddress = std::uint32_t;

// How often a term occurs in a passage (its term frequency): at least once.
struct PassageFrequency {
    PassageNumber passage;
    std::uint32_t count = 0;
    bool operator==(const PassageFrequency&) const = default;
};

class PositionalIndex {
  public:
    class PassageCursor;
    class PlaceWalk;

    // Splits, interns and posts. `utf8` is not kept. Linear in its size. All passages together
    // have less than 4 G words.
    PassageNumber add_passage(std::string_view utf8);
    // The passage has no words from now on and its terms no places in it.
    void remove_passage(PassageNumber passage);

    // Removed ones included.
    std::size_t passage_count() const { return passages_.size(); }
    // Words of all passages that are there.
    std::size_t word_count() const { return word_count_; }
    const Lexicon& lexicon() const { return lexicon_; }

    // Views of a passage; valid until a passage is added or removed.
    // Its words in order, with their bytes.
    TokenList tokens(PassageNumber passage) const;
    // The terms of its words in order, as they lie in memory: the cheapest way to count.
    std::span<const TermId> terms(PassageNumber passage) const;
    // Ends of its sentences in bytes, as Segments has them.
    std::span<const std::uint32_t> sentence_ends(PassageNumber passage) const;

    // Every place of the term, ascending; none for a term that no passage holds any more.
    std::vector<Place> places(TermId term) const;
    // The same one by one, without allocation; valid until a passage is added or removed.
    PlaceWalk walk(TermId term) const;
    // Calls visit(address) for each of them, ascending, and for those in removed passages too: a
    // PassageCursor tells them apart.
    template <class Visit>
    void for_each_address(TermId term, Visit visit) const {
        AddressLists::Walk walk = addresses_.walk(term);
        for (WordAddress address = 0; walk.next(address);)
            visit(address);
    }
    // No word has this address or a greater one.
    WordAddress address_end() const { return store_.terms.end(); }
    // Of the passage's first word; those of the others follow it.
    WordAddress first_address(PassageNumber passage) const {
        return passages_[passage.index()].first_word;
    }
    // The passages that hold the term, ascending; their number is its document frequency.
    std::vector<PassageFrequency> passages_of(TermId term) const;
    // How often the term occurs.
    std::size_t frequency(TermId term) const { return addresses_.count(term); }
    // All that the index holds, its lexicon included.
    std::size_t memory_bytes() const;

  private:
    // The words of all passages lie in one array, so that a word's address there stands for
    // passage and position; a passage's words never part.
    struct Passage {
        std::uint32_t first_word = 0;  // address; ascending, also of passages without words
        std::uint32_t word_count = 0;
        std::uint32_t spans = 0;  // address
        std::uint32_t span_bytes = 0;
        std::uint32_t marks = 0;           // address
        std::uint32_t first_sentence = 0;  // address
        std::uint32_t sentence_count = 0;
    };
    struct Store {
        ChunkedArray<TermId> terms;
        ChunkedArray<std::uint8_t> spans;
        ChunkedArray<PackedSpans::Mark> marks;
        ChunkedArray<std::uint32_t> sentence_ends;
    };
    // Passages are found by address from here on: entry i is the first with words that reaches
    // beyond address i * kWordsPerEntry.
    static constexpr std::uint32_t kWordsPerEntry = 256;

    // What is kept of a passage, wherever it lies.
    struct Content {
        std::span<const TermId> terms;
        std::span<const std::uint8_t> spans;
        std::span<const PackedSpans::Mark> marks;
        std::span<const std::uint32_t> sentence_ends;
    };

    // Stores and posts it as passage `number`, the last so far.
    Passage append(PassageNumber number, const Content& content);
    void compact();
    static Content content(const Store& store, const Passage& passage);
    Content content(PassageNumber passage) const;
    PassageNumber passage_at(std::uint32_t address) const;

    Lexicon lexicon_;
    Store store_;
    std::vector<Passage> passages_;
    std::vector<PassageNumber> entries_;
    AddressLists addresses_;
    std::size_t word_count_ = 0;
    std::size_t removed_words_ = 0;  // still in the store

    // Kept from passage to passage for their capacity.
    Segments segments_;
    std::vector<TermId> terms_;
    PackedSpans packed_;
};

// Finds the passages of addresses that ascend; valid until a passage is added or removed.
class PositionalIndex::PassageCursor {
  public:
    explicit PassageCursor(const PositionalIndex& index) : index_(&index) {}

    // Goes to the passage of a word, not before the last one; false if it has been removed.
    bool go_to(WordAddress address) {
        if (address >= end_) enter(address);
        return address < live_end_;
    }
    // Where it is: the passage, its first word, behind its last.
    PassageNumber passage() const { return passage_; }
    WordAddress first() const { return first_; }
    WordAddress end() const { return live_end_; }

  private:
    void enter(WordAddress address);

    const PositionalIndex* index_;
    PassageNumber passage_;
    // Of the passage's first word, behind its last if it is still there, and where the next passage
    // begins.
    WordAddress first_ = 0, live_end_ = 0, end_ = 0;
};

class PositionalIndex::PlaceWalk {
  public:
    // False behind the last place.
    bool next(Place& place) {
        WordAddress address = 0;
        while (addresses_.next(address)) {
            if (!passages_.go_to(address)) continue;
            place = {passages_.passage(), address - passages_.first()};
            return true;
        }
        return false;
    }

  private:
    friend class PositionalIndex;
    PlaceWalk(const PositionalIndex& index, AddressLists::Walk addresses)
        : passages_(index), addresses_(addresses) {}

    PassageCursor passages_;
    AddressLists::Walk addresses_;
};

}  // namespace parallax
