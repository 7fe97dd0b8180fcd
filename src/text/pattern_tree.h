// A parsed term pattern: what the parsers of patterns and of queries make and the matcher walks.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"

namespace parallax {

// One word of a pattern, folded and cut at its wildcards: "col*r" is {"col", "r"}, "sanction*" is
// {"sanction", ""}. Anything, or nothing, may stand between two pieces.
struct WordPattern {
    std::vector<std::string> pieces;
    // The same as written, when case and accents matter; else empty.
    std::vector<std::string> exact;

    // `key` is a Word's key.
    bool matches(std::string_view key) const;
    // `form` is exact_form() of a word whose key matches; true when case and accents do not matter.
    bool matches_exactly(std::string_view form) const;
    // A lone *: any word.
    bool is_any() const;
};

// Words one behind the other; a lone word is a phrase of one.
struct Phrase {
    std::vector<WordPattern> words;
};

// Han characters wherever they stand.
struct HanRun {
    std::string bytes;
};

struct PatternNode;

struct AnyOf {
    std::vector<PatternNode> nodes;
};

// Two operands in either order with at most `most_between` words between them. The operands hold
// neither Near nor Without.
struct Near {
    std::vector<PatternNode> operands;
    std::size_t most_between = 0;
};

// The hits of the first node in passages where none of the others has one.
struct Without {
    std::vector<PatternNode> nodes;
};

struct PatternNode {
    std::variant<Phrase, HanRun, AnyOf, Near, Without> form;
};

// As TermPattern::from_text; the grammar is in term_pattern.h.
Result<PatternNode> pattern_from_text(std::string_view pattern);

// The words of `text`, which has neither quotes nor operators, as a Phrase or a HanRun; `exact`
// keeps case and accents. None when it holds no letter or digit.
std::optional<PatternNode> pattern_from_words(std::string_view text, bool exact);

// What may stand beside NEAR: words, phrases, Han, and choices of them.
bool is_near_operand(const PatternNode& node);

}  // namespace parallax
