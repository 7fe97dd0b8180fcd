// Recursive descent over the grammar in regex.h. Strict: what other dialects would take in another
// sense is refused.
#include <algorithm>
#include <string_view>

#include "text/regex.h"
#include "text/regex_program.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr char32_t kLastCodePoint = 0x10FFFF;

RegexNode node_of(RegexNodeKind kind) {
    RegexNode node;
    node.kind = kind;
    return node;
}

RegexNode node_of(CharacterSet set) {
    RegexNode node = node_of(RegexNodeKind::character);
    node.set = std::move(set);
    return node;
}

CharacterSet set_of(char32_t c) {
    return {{{c, c}}, {}, false};
}

bool is_ascii_letter_or_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

std::optional<CharacterSet::Kind> kind_of(char32_t letter) {
    switch (letter) {
        case U'd':
        case U'D':
            return CharacterSet::Kind{CharacterKind::digit, letter == U'D'};
        case U'w':
        case U'W':
            return CharacterSet::Kind{CharacterKind::word, letter == U'W'};
        case U's':
        case U'S':
            return CharacterSet::Kind{CharacterKind::blank, letter == U'S'};
        default:
            return std::nullopt;
    }
}

class Parser {
  public:
    Parser(std::string_view text, std::size_t first_character) : first_(first_character) {
        for (std::size_t i = 0; i < text.size();) {
            const CodePoint c = code_point_at(text, i);
            text_.push_back(c.value);
            i += c.size;
        }
    }

    Result<RegexNode> read_whole() {
        if (text_.empty()) return wrong("the regular expression is empty");
        Result<RegexNode> tree = read_choice(0);
        if (tree && !at_end()) return wrong("a ) without a ( before it");
        return tree;
    }

  private:
    bool at_end() const { return next_ == text_.size(); }
    bool at(char32_t c) const { return !at_end() && text_[next_] == c; }
    bool take(char32_t c) {
        if (!at(c)) return false;
        ++next_;
        return true;
    }

    std::unexpected<Error> wrong_at(std::size_t position, const std::string& what) const {
        return fail(ErrorKind::wrong_syntax,
                    "at character " + std::to_string(first_ + position) + ": " + what);
    }
    std::unexpected<Error> wrong(const std::string& what) const { return wrong_at(next_, what); }

    Result<RegexNode> read_choice(int depth) {
        RegexNode choice = node_of(RegexNodeKind::choice);
        do {
            Result<RegexNode> sequence = read_sequence(depth);
            if (!sequence) return sequence;
            choice.nodes.push_back(*std::move(sequence));
        } while (take(U'|'));
        if (choice.nodes.size() == 1) return std::move(choice.nodes.front());
        return choice;
    }

    Result<RegexNode> read_sequence(int depth) {
        RegexNode sequence;
        while (!at_end() && !at(U'|') && !at(U')')) {
            Result<RegexNode> atom = read_atom(depth);
            if (atom) atom = read_repeat(*std::move(atom));
            if (!atom) return atom;
            sequence.nodes.push_back(*std::move(atom));
        }
        return sequence;
    }

    Result<RegexNode> read_atom(int depth) {
        const char32_t c = text_[next_];
        switch (c) {
            case U'(':
                return read_group(depth + 1);
            case U'[':
                return read_set();
            case U'\\':
                return read_escape();
            case U'*':
            case U'+':
            case U'?':
            case U'{':
                return wrong(
                    "nothing to repeat before this sign (by itself it is written with a "
                    "\\ before it)");
            default:
                break;
        }
        ++next_;
        if (c == U'.') return node_of(CharacterSet{{{U'\n', U'\n'}, {U'\r', U'\r'}}, {}, true});
        if (c == U'^') return node_of(RegexNodeKind::begin);
        if (c == U'$') return node_of(RegexNodeKind::end);
        return node_of(set_of(c));
    }

    Result<RegexNode> read_group(int depth) {
        const std::size_t open = next_++;
        if (depth > kMaxRegexDepth) {
            return wrong_at(
                open, "more than " + std::to_string(kMaxRegexDepth) + " groups inside each other");
        }
        if (at(U'?')) {
            ++next_;
            if (!take(U':')) {
                return wrong(
                    "of the groups that begin with (? only (?: is there, as the others "
                    "would need backtracking");
            }
        }
        Result<RegexNode> inside = read_choice(depth);
        if (inside && !take(U')')) return wrong_at(open, "the ( is not closed");
        return inside;
    }

    // * + ? {m} {m,} {m,n} and ? behind them.
    Result<RegexNode> read_repeat(RegexNode atom) {
        RegexNode repeat = node_of(RegexNodeKind::repeat);
        if (take(U'*')) {
            repeat.least = 0;
        } else if (take(U'+')) {
            repeat.least = 1;
        } else if (take(U'?')) {
            repeat.most = 1;
        } else if (at(U'{')) {
            if (auto done = read_bounds(repeat); !done) return std::unexpected(done.error());
        } else {
            return atom;
        }
        const bool is_place =
            atom.kind == RegexNodeKind::begin || atom.kind == RegexNodeKind::end ||
            atom.kind == RegexNodeKind::border || atom.kind == RegexNodeKind::no_border;
        if (is_place) return wrong_at(next_ - 1, "a place in the text cannot be repeated");
        repeat.seldom = take(U'?');
        repeat.nodes.push_back(std::move(atom));
        return repeat;
    }

    Result<void> read_bounds(RegexNode& repeat) {
        const std::size_t open = next_++;
        const std::optional<int> least = read_number();
        std::optional<int> most = least;
        if (take(U',')) most = at(U'}') ? std::optional<int>() : read_number().value_or(-1);
        if (!least || (most && *most < *least) || !take(U'}'))
            return wrong_at(open, "expected {m}, {m,} or {m,n} with m not above n");
        if (std::max(*least, most.value_or(0)) > kMaxRegexRepeat) {
            return fail(ErrorKind::over_limit,
                        "at character " + std::to_string(first_ + open) + ": more than " +
                            std::to_string(kMaxRegexRepeat) + " repetitions");
        }
        repeat.least = *least;
        repeat.most = most;
        return {};
    }

    // Anything past the limit stays just past it.
    std::optional<int> read_number() {
        std::optional<int> number;
        for (; !at_end() && text_[next_] >= U'0' && text_[next_] <= U'9'; ++next_) {
            const int digit = static_cast<int>(text_[next_] - U'0');
            number = std::min(number.value_or(0) * 10 + digit, kMaxRegexRepeat + 1);
        }
        return number;
    }

    Result<RegexNode> read_escape() {
        if (next_ + 1 < text_.size()) {
            const char32_t letter = text_[next_ + 1];
            if (letter == U'b' || letter == U'B') {
                next_ += 2;
                return node_of(letter == U'b' ? RegexNodeKind::border : RegexNodeKind::no_border);
            }
        }
        CharacterSet set;
        if (auto done = read_escaped(set); !done) return std::unexpected(done.error());
        return node_of(std::move(set));
    }

    // What a \ and the sign behind it mean, added to `set`.
    Result<void> read_escaped(CharacterSet& set) {
        const std::size_t begin = next_++;
        if (at_end()) return wrong_at(begin, "nothing stands behind the last \\");
        const char32_t c = text_[next_++];
        if (const auto kind = kind_of(c)) {
            set.kinds.push_back(*kind);
        } else if (c == U'n' || c == U't' || c == U'r') {
            const char32_t control = c == U'n' ? U'\n' : c == U't' ? U'\t' : U'\r';
            set.ranges.push_back({control, control});
        } else if (c == U'u') {
            const auto value = read_hexadecimal();
            if (!value) return wrong_at(begin, "expected \\u{…} with the number of a character");
            set.ranges.push_back({*value, *value});
        } else if (c >= U'0' && c <= U'9') {
            return wrong_at(begin,
                            "there is no reference back to a group, as it would need "
                            "backtracking");
        } else if (is_ascii_letter_or_digit(c)) {
            return wrong_at(begin, "\\ before this letter means nothing here");
        } else {
            set.ranges.push_back({c, c});
        }
        return {};
    }

    std::optional<char32_t> read_hexadecimal() {
        if (!take(U'{')) return std::nullopt;
        char32_t value = 0;
        std::size_t digits = 0;
        for (; !at_end() && !at(U'}'); ++next_, ++digits) {
            const std::size_t digit = std::u32string_view(U"0123456789abcdef")
                                          .find(text_[next_] | (text_[next_] > U'9' ? 0x20U : 0));
            if (digit == std::u32string_view::npos || digits == 6) return std::nullopt;
            value = value * 16 + static_cast<char32_t>(digit);
        }
        const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
        const bool sound = digits > 0 && value <= kLastCodePoint && !is_surrogate && take(U'}');
        return sound ? std::optional(value) : std::nullopt;
    }

    Result<RegexNode> read_set() {
        const std::size_t open = next_++;
        CharacterSet set;
        set.negated = take(U'^');
        const std::size_t first = next_;
        while (!at(U']')) {
            if (at_end()) return wrong_at(open, "the [ is not closed");
            if (auto done = read_set_item(set); !done) return std::unexpected(done.error());
        }
        if (next_ == first) return wrong_at(open, "nothing stands between [ and ]");
        ++next_;
        return node_of(std::move(set));
    }

    // A character, a range a-z, or a kind.
    Result<void> read_set_item(CharacterSet& set) {
        const std::size_t begin = next_;
        const auto first = read_set_end(set);
        if (!first) return std::unexpected(first.error());
        const bool is_range =
            *first && next_ + 1 < text_.size() && at(U'-') && text_[next_ + 1] != U']';
        if (!is_range) return {};
        ++next_;
        const auto last = read_set_end(set);
        if (!last) return std::unexpected(last.error());
        if (!*last || **last < **first)
            return wrong_at(begin, "a range goes from one character to a later one");
        set.ranges.pop_back();
        set.ranges.back().last = **last;
        return {};
    }

    // Adds one character to the set and gives it, or adds a kind and gives none.
    Result<std::optional<char32_t>> read_set_end(CharacterSet& set) {
        if (!at(U'\\')) {
            const char32_t c = text_[next_++];
            set.ranges.push_back({c, c});
            return c;
        }
        const std::size_t kinds = set.kinds.size();
        if (auto done = read_escaped(set); !done) return std::unexpected(done.error());
        if (set.kinds.size() > kinds) return std::nullopt;
        return set.ranges.back().first;
    }

    std::u32string text_;
    std::size_t first_ = 1;
    std::size_t next_ = 0;
};

}  // namespace

Result<RegexNode> regex_tree_from_text(std::string_view text, std::size_t first_character) {
    return Parser(text, first_character).read_whole();
}

}  // namespace parallax
