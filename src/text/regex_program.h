// A regular expression as a tree, as written, and as steps of a machine. Private to regex*.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace parallax {

enum class CharacterKind { digit, word, blank };

// A letter, digit, mark or underscore: what \w means and \b borders on.
bool is_word_character(char32_t c);

// One character out of ranges and kinds, or, negated, any other.
struct CharacterSet {
    struct Range {
        char32_t first = 0, last = 0;
    };
    struct Kind {
        CharacterKind kind = CharacterKind::digit;
        bool negated = false;
    };
    std::vector<Range> ranges;
    std::vector<Kind> kinds;
    bool negated = false;

    // The only character in it, if it is of one.
    std::optional<char32_t> only() const;
    bool holds(char32_t c, bool ignore_case) const;
};

enum class RegexNodeKind { character, sequence, choice, repeat, begin, end, border, no_border };

struct RegexNode {
    RegexNodeKind kind = RegexNodeKind::sequence;
    CharacterSet set;              // of `character`
    std::vector<RegexNode> nodes;  // of `sequence` and `choice`; one of `repeat`
    int least = 0;
    std::optional<int> most;
    bool seldom = false;  // as few times as possible
};

// Errors count characters from `first_character`.
Result<RegexNode> regex_tree_from_text(std::string_view text, std::size_t first_character);

enum class StepKind {
    character,  // takes a character of sets[set], goes on to `next`
    split,      // goes on to `next`, or else to `other`
    begin,      // the others go on to `next` where they hold
    end,
    border,
    no_border,
    match,
};

struct RegexStep {
    StepKind kind = StepKind::match;
    std::uint32_t next = 0, other = 0;
    std::uint32_t set = 0;
};

struct RegexProgram {
    std::vector<RegexStep> steps;  // step 0 is the match
    std::uint32_t start = 0;
    std::vector<CharacterSet> sets;
    std::vector<std::array<bool, 128>> ascii;  // by set: which of these characters it holds
    bool ignore_case = false;
    std::string literal;  // bytes that every match holds; empty when none are known
    // By step: those that go on to it without taking a character, and those that take one.
    std::vector<std::vector<std::uint32_t>> free_before, taking_before;

    bool takes(const RegexStep& step, char32_t c) const {
        return c < 128 ? ascii[step.set][c] : sets[step.set].holds(c, ignore_case);
    }
};

// Fails with over_limit when it comes to more than kMaxRegexSteps.
Result<RegexProgram> regex_program_from_tree(const RegexNode& tree, bool ignore_case);

}  // namespace parallax
