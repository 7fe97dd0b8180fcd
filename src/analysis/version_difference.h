// Two versions of one text, word by word: what stayed, went, came, was replaced, or moved.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/text_index.h"
#include "base/range.h"

namespace parallax {

enum class ChangeKind { same, deleted, inserted, replaced, moved_away, moved_here };
std::string_view name_of(ChangeKind);  // "same", "deleted"..., "moved away", "moved here"

struct WordRange {
    std::uint32_t begin = 0, end = 0;
    std::uint32_t size() const { return end - begin; }
    bool operator==(const WordRange&) const = default;
};

// a is empty for what came, b for what went.
struct Change {
    ChangeKind kind = ChangeKind::same;
    WordRange a, b;
    std::optional<std::size_t> other_end;  // of a move: position of its change elsewhere
    bool operator==(const Change&) const = default;
};

// A run of at least so many words that went in one place and came in another has moved.
inline constexpr std::size_t kFewestMovedWords = 6;

// In reading order: the a of all changes, one behind the other, are the whole of `a`, those of b
// the whole of `b`. See common_words.h for how short the list is. Moves are looked for afterwards,
// in what went and came, the longest at each place; they are equal to the word. Near-linear.
std::vector<Change> find_changes(std::span<const TermId> a, std::span<const TermId> b);

// How much the versions have in common.
struct ChangeCounts {
    std::size_t same = 0, moved = 0;        // words of either
    std::size_t deleted = 0, inserted = 0;  // replaced ones in both
};
ChangeCounts count_changes(std::span<const Change> changes);

// A source as a sequence of words and signs, spelled as they are: what is compared is what is
// printed, but for the space between.
struct VersionText {
    std::vector<TermId> words;        // by a lexicon that both versions share
    std::vector<PassageId> passages;  // by word
    std::vector<ByteRange> bytes;     // by word, in its passage's text
};
// Splits between words and signs; the start of a passage is no word. Linear.
VersionText read_version(const TextIndex& index, SourceId source, Lexicon& lexicon);

}  // namespace parallax
