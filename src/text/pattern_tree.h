// A parsed term pattern: what the parser makes and the matcher walks. Private to text/.
#pragma once

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

    // `key` is a Word's key.
    bool matches(std::string_view key) const;
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

}  // namespace parallax
