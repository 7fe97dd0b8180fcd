// Steps are written from the end to the front, so that each knows where it goes on.
#include "text/regex_program.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/regex.h"
#include "text/utf8.h"

namespace parallax {
namespace {

bool is_of_kind(char32_t c, CharacterKind kind) {
    switch (kind) {
        case CharacterKind::digit:
            return u_isdigit(static_cast<UChar32>(c));
        case CharacterKind::word:
            return is_word_character(c);
        case CharacterKind::blank:
            return u_isUWhiteSpace(static_cast<UChar32>(c));
    }
    return false;
}

class Writer {
  public:
    explicit Writer(RegexProgram& program) : program_(program) {}

    // The step with which `node` begins, when `next` comes behind it.
    std::uint32_t write(const RegexNode& node, std::uint32_t next) {
        if (is_over_limit() || ++written_ > kMaxRegexSteps) return next;
        switch (node.kind) {
            case RegexNodeKind::character:
                program_.sets.push_back(node.set);
                return add({StepKind::character, next, 0,
                            static_cast<std::uint32_t>(program_.sets.size() - 1)});
            case RegexNodeKind::sequence:
                for (auto each = node.nodes.rbegin(); each != node.nodes.rend(); ++each)
                    next = write(*each, next);
                return next;
            case RegexNodeKind::choice:
                return write_choice(node, next);
            case RegexNodeKind::repeat:
                return write_repeat(node, next);
            case RegexNodeKind::begin:
                return add({StepKind::begin, next, 0, 0});
            case RegexNodeKind::end:
                return add({StepKind::end, next, 0, 0});
            case RegexNodeKind::border:
                return add({StepKind::border, next, 0, 0});
            case RegexNodeKind::no_border:
                return add({StepKind::no_border, next, 0, 0});
        }
        return next;
    }

    // Counts what was asked for, not what it came to: empty groups repeated cost time too.
    bool is_over_limit() const { return written_ > kMaxRegexSteps; }

  private:
    std::uint32_t add(const RegexStep& step) {
        program_.steps.push_back(step);
        return static_cast<std::uint32_t>(program_.steps.size() - 1);
    }

    std::uint32_t write_choice(const RegexNode& node, std::uint32_t next) {
        std::uint32_t entry = write(node.nodes.back(), next);
        for (auto each = node.nodes.rbegin() + 1; each != node.nodes.rend(); ++each) {
            const std::uint32_t begin = write(*each, next);
            entry = add({StepKind::split, begin, entry, 0});
        }
        return entry;
    }

    std::uint32_t add_split(std::uint32_t body, std::uint32_t past, bool seldom) {
        return add(seldom ? RegexStep{StepKind::split, past, body, 0}
                          : RegexStep{StepKind::split, body, past, 0});
    }

    std::uint32_t write_repeat(const RegexNode& node, std::uint32_t next) {
        const RegexNode& inner = node.nodes.front();
        std::uint32_t entry = next;
        if (node.most) {
            for (int i = node.least; i < *node.most && !is_over_limit(); ++i)
                entry = add_split(write(inner, entry), next, node.seldom);
        } else {
            entry = add_split(0, next, node.seldom);
            const std::uint32_t body = write(inner, entry);
            (node.seldom ? program_.steps[entry].other : program_.steps[entry].next) = body;
        }
        for (int i = 0; i < node.least && !is_over_limit(); ++i)
            entry = write(inner, entry);
        return entry;
    }

    RegexProgram& program_;
    std::size_t written_ = 0;
};

// The longest run of plain characters that stand one behind the other in every match.
std::string literal_of(const RegexNode& tree) {
    if (tree.kind != RegexNodeKind::sequence) return {};
    std::string longest, run;
    for (const RegexNode& node : tree.nodes) {
        const auto only =
            node.kind == RegexNodeKind::character ? node.set.only() : std::optional<char32_t>();
        if (only) {
            append_code_point(run, *only);
        } else {
            run.clear();
        }
        if (run.size() > longest.size()) longest = run;
    }
    return longest;
}

void note_what_leads_where(RegexProgram& program) {
    program.free_before.resize(program.steps.size());
    program.taking_before.resize(program.steps.size());
    for (std::uint32_t i = 1; i < program.steps.size(); ++i) {
        const RegexStep& step = program.steps[i];
        if (step.kind == StepKind::character) {
            program.taking_before[step.next].push_back(i);
            continue;
        }
        program.free_before[step.next].push_back(i);
        if (step.kind == StepKind::split) program.free_before[step.other].push_back(i);
    }
}

}  // namespace

bool is_word_character(char32_t c) {
    const auto code = static_cast<UChar32>(c);
    if (c < 0x80) return c == U'_' || u_isalnum(code);
    return u_hasBinaryProperty(code, UCHAR_ALPHABETIC) || u_isdigit(code) ||
           (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0;
}

std::optional<char32_t> CharacterSet::only() const {
    const bool is_one = !negated && kinds.empty() && ranges.size() == 1 &&
                        ranges.front().first == ranges.front().last;
    return is_one ? std::optional(ranges.front().first) : std::nullopt;
}

bool CharacterSet::holds(char32_t c, bool ignore_case) const {
    const auto in_ranges = [this](char32_t wanted) {
        return std::ranges::any_of(ranges, [wanted](const Range& range) {
            return range.first <= wanted && wanted <= range.last;
        });
    };
    bool found = in_ranges(c);
    if (!found && ignore_case) {
        const auto code = static_cast<UChar32>(c);
        found = in_ranges(static_cast<char32_t>(u_tolower(code))) ||
                in_ranges(static_cast<char32_t>(u_toupper(code))) ||
                in_ranges(static_cast<char32_t>(u_foldCase(code, U_FOLD_CASE_DEFAULT)));
    }
    found = found || std::ranges::any_of(kinds, [c](const Kind& kind) {
                return is_of_kind(c, kind.kind) != kind.negated;
            });
    return found != negated;
}

Result<RegexProgram> regex_program_from_tree(const RegexNode& tree, bool ignore_case) {
    RegexProgram program;
    program.ignore_case = ignore_case;
    program.steps.push_back({StepKind::match, 0, 0, 0});
    Writer writer(program);
    program.start = writer.write(tree, 0);
    if (writer.is_over_limit()) {
        return fail(ErrorKind::over_limit, "the regular expression comes to more than " +
                                               std::to_string(kMaxRegexSteps) +
                                               " steps; ask for fewer repetitions");
    }
    for (const CharacterSet& set : program.sets) {
        auto& ascii = program.ascii.emplace_back();
        for (char32_t c = 0; c < ascii.size(); ++c)
            ascii[c] = set.holds(c, ignore_case);
    }
    if (!ignore_case) program.literal = literal_of(tree);
    note_what_leads_where(program);
    return program;
}

}  // namespace parallax
