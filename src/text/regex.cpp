// For each place in the text, a row of bits says from which steps the rest of the text can lead to
// a match. Rows come from the end of the text to its begin; only every kBlock_bytes one is kept,
// the others are made again block by block while the walk from the front needs them.
#include "text/regex.h"

#include <algorithm>
#include <bit>

#include "text/regex_program.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr std::size_t kBlock_bytes = 1024;
constexpr std::size_t kBits = 64;
constexpr std::uint32_t kMatch = 0;

bool begins_character(std::string_view utf8, std::size_t offset) {
    return offset == utf8.size() || (static_cast<unsigned char>(utf8[offset]) & 0xC0) != 0x80;
}

class Search {
  public:
    Search(const RegexProgram& program, std::string_view utf8)
        : program_(program),
          utf8_(utf8),
          row_size_((program.steps.size() + kBits - 1) / kBits),
          seen_(program.steps.size(), 0) {
        for (std::size_t i = 0; i < utf8.size(); i += kBlock_bytes) {
            while (!begins_character(utf8, i))
                ++i;
            borders_.push_back(i);
        }
        borders_.push_back(utf8.size());
        keep_rows_of_borders();
    }

    std::vector<ByteRange> find_all() {
        std::vector<ByteRange> found;
        std::size_t offset = 0;
        while (offset < utf8_.size()) {
            enter(offset);
            std::size_t end = offset;
            if (is_set(row_at(offset), program_.start)) end = end_of_match(offset);
            if (end > offset) found.push_back({offset, end});
            offset = std::max(end, offset + code_point_at(utf8_, offset).size);
        }
        return found;
    }

  private:
    using Row = std::uint64_t*;

    static bool is_set(const std::uint64_t* row, std::uint32_t step) {
        return (row[step / kBits] >> step % kBits & 1) != 0;
    }

    bool is_word_before(std::size_t offset) const {
        if (offset == 0) return false;
        do {
            --offset;
        } while (!begins_character(utf8_, offset));
        return is_word_character(code_point_at(utf8_, offset).value);
    }

    bool is_border(std::size_t offset) const {
        const bool before = is_word_before(offset);
        const bool behind =
            offset < utf8_.size() && is_word_character(code_point_at(utf8_, offset).value);
        return before != behind;
    }

    bool holds(const RegexStep& step, std::size_t offset) const {
        switch (step.kind) {
            case StepKind::begin:
                return offset == 0;
            case StepKind::end:
                return offset == utf8_.size();
            case StepKind::border:
                return is_border(offset);
            case StepKind::no_border:
                return !is_border(offset);
            default:
                return true;
        }
    }

    void set(Row row, std::uint32_t step) {
        row[step / kBits] |= std::uint64_t{1} << step % kBits;
        work_.push_back(step);
    }

    // The row at `offset` from the row behind the character there (none at the end of the text).
    void make_row(std::size_t offset, const std::uint64_t* behind, Row row) {
        std::fill(row, row + row_size_, 0);
        set(row, kMatch);
        if (behind) {
            const char32_t c = code_point_at(utf8_, offset).value;
            for (std::size_t i = 0; i < row_size_; ++i) {
                for (std::uint64_t bits = behind[i]; bits != 0; bits &= bits - 1) {
                    const std::size_t step =
                        i * kBits + static_cast<std::size_t>(std::countr_zero(bits));
                    for (const std::uint32_t before : program_.taking_before[step]) {
                        if (program_.takes(program_.steps[before], c)) set(row, before);
                    }
                }
            }
        }
        while (!work_.empty()) {
            const std::uint32_t step = work_.back();
            work_.pop_back();
            for (const std::uint32_t before : program_.free_before[step]) {
                if (!is_set(row, before) && holds(program_.steps[before], offset)) set(row, before);
            }
        }
    }

    // Makes the rows of one block from the kept row at its end.
    void fill_block(std::size_t block) {
        const std::size_t begin = borders_[block], end = borders_[block + 1];
        rows_.resize((end - begin + 1) * row_size_);
        block_ = block;
        std::copy_n(kept_.begin() + static_cast<std::ptrdiff_t>((block + 1) * row_size_), row_size_,
                    rows_.end() - static_cast<std::ptrdiff_t>(row_size_));
        std::size_t behind = end;
        for (std::size_t offset = end; offset-- > begin;) {
            if (!begins_character(utf8_, offset)) continue;
            make_row(offset, row_at(behind), row_at(offset));
            behind = offset;
        }
    }

    void keep_rows_of_borders() {
        kept_.resize(borders_.size() * row_size_);
        make_row(utf8_.size(), nullptr, &kept_[(borders_.size() - 1) * row_size_]);
        for (std::size_t block = borders_.size() - 1; block-- > 0;) {
            fill_block(block);
            std::copy_n(rows_.begin(), row_size_,
                        kept_.begin() + static_cast<std::ptrdiff_t>(block * row_size_));
        }
    }

    Row row_at(std::size_t offset) { return &rows_[(offset - borders_[block_]) * row_size_]; }

    // Makes sure that the rows at `offset` and behind its character are there.
    void enter(std::size_t offset) {
        const bool inside = offset >= borders_[block_] && offset < borders_[block_ + 1];
        if (inside) return;
        std::size_t block = block_;
        while (offset >= borders_[block + 1])
            ++block;
        fill_block(block);
    }

    // The step that takes the next character, or the match, first in order of preference.
    std::uint32_t first_choice(std::uint32_t from, std::size_t offset) {
        ++stamp_;
        work_.assign(1, from);
        const bool at_end = offset == utf8_.size();
        const CodePoint c = at_end ? CodePoint{0, 0} : code_point_at(utf8_, offset);
        while (!work_.empty()) {
            const std::uint32_t number = work_.back();
            work_.pop_back();
            if (seen_[number] == stamp_) continue;
            seen_[number] = stamp_;
            const RegexStep& step = program_.steps[number];
            bool chosen = step.kind == StepKind::match;
            if (step.kind == StepKind::character) {
                chosen = !at_end && program_.takes(step, c.value) &&
                         is_set(row_at(offset + c.size), step.next);
            } else if (step.kind == StepKind::split) {
                work_.push_back(step.other);
                work_.push_back(step.next);
            } else if (!chosen && holds(step, offset)) {
                work_.push_back(step.next);
            }
            if (chosen) {
                work_.clear();
                return number;
            }
        }
        return kMatch;  // never: the row says that one of them leads on
    }

    // Follows the preferred steps; a match from `offset` is known to be there.
    std::size_t end_of_match(std::size_t offset) {
        std::uint32_t step = program_.start;
        while (true) {
            if (offset < utf8_.size()) enter(offset);
            step = first_choice(step, offset);
            if (step == kMatch) return offset;
            step = program_.steps[step].next;
            offset += code_point_at(utf8_, offset).size;
        }
    }

    const RegexProgram& program_;
    std::string_view utf8_;
    std::size_t row_size_;
    std::vector<std::size_t> borders_;  // of blocks, the end of the text included
    std::vector<std::uint64_t> kept_;   // rows at borders_
    std::vector<std::uint64_t> rows_;   // of block_, one for each byte and one behind the last
    std::size_t block_ = 0;
    std::vector<std::uint32_t> work_;
    std::vector<std::uint64_t> seen_;  // by step: the stamp of the choice that saw it last
    std::uint64_t stamp_ = 0;
};

}  // namespace

Result<Regex> Regex::from_text(std::string_view text, bool ignore_case,
                               std::size_t first_character) {
    const auto tree = regex_tree_from_text(text, first_character);
    if (!tree) return std::unexpected(tree.error());
    auto program = regex_program_from_tree(*tree, ignore_case);
    if (!program) return std::unexpected(program.error());
    Regex regex;
    regex.program_ = std::make_shared<const RegexProgram>(*std::move(program));
    return regex;
}

std::vector<ByteRange> Regex::find_all(std::string_view utf8) const {
    if (!program_ || utf8.empty() || utf8.find(program_->literal) == utf8.npos) return {};
    return Search(*program_, utf8).find_all();
}

}  // namespace parallax
