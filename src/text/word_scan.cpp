// A word is a run of letters, digits and connectors, with single stops and quotes between two
// letters or two digits. Nothing else that the rules join can hold a word, so all else is skipped.
#include "text/word_scan.h"

#include "text/char_class.h"
#include "text/utf8.h"
#include "text/word_edges.h"

namespace parallax {
namespace {

bool is_in_word(WordClass c) {
    return begins_word(c) && c != WordClass::han && c != WordClass::dictionary;
}

bool is_letter(WordClass c) {
    return c == WordClass::letter || c == WordClass::hebrew;
}

// Whether `mid` may stand between `before` and one of its own kind (WB6, WB7, WB7b, WB11).
bool may_join(WordClass before, WordClass mid) {
    switch (mid) {
        case WordClass::single_quote:
        case WordClass::mid_num_let:
            return before != WordClass::connector;
        case WordClass::mid_letter:
            return is_letter(before);
        case WordClass::double_quote:
            return before == WordClass::hebrew;
        case WordClass::mid_num:
            return before == WordClass::numeric;
        default:
            return false;
    }
}

bool is_joined(WordClass before, WordClass mid, WordClass after) {
    if (mid == WordClass::double_quote) return after == WordClass::hebrew;
    if (before == WordClass::numeric) return after == WordClass::numeric;
    return is_letter(after);
}

// Reads one segment of the word rules, character by character.
class SegmentReader {
  public:
    SegmentReader(std::string_view text, std::size_t begin) : text_(text), at_(begin) { look(); }

    // Reads on to the end of the segment that begins here; false when only ICU knows where it ends.
    bool read();

    std::size_t end() const { return at_; }
    bool has_letter_or_digit() const { return has_letter_or_digit_; }
    // It has edges that may have to come off.
    bool has_edges() const { return has_edges_; }

  private:
    void look() {
        if (at_ == text_.size()) {
            size_ = 0;
            ahead_ = CharClass();
            return;
        }
        const CodePoint c = code_point_at(text_, at_);
        size_ = c.size;
        ahead_ = class_of(c.value);
    }
    void step() {
        at_ += size_;
        look();
    }
    // Over a character and what belongs to it; false when a joiner may tie a
    // pictograph to it.
    bool step_over() {
        has_letter_or_digit_ |= ahead_.counts;
        has_edges_ |= ahead_.apostrophe || ahead_.word == WordClass::connector;
        step();
        bool tied = false;
        for (; ahead_.word == WordClass::extend || ahead_.word == WordClass::joiner; step()) {
            tied = ahead_.word == WordClass::joiner;
            has_letter_or_digit_ |= ahead_.counts;
        }
        return !(tied && ahead_.may_be_pictograph);
    }

    std::string_view text_;
    std::size_t at_;
    CharClass ahead_;
    std::size_t size_ = 0;
    bool has_letter_or_digit_ = false, has_edges_ = false;
};

bool SegmentReader::read() {
    while (is_in_word(ahead_.word)) {
        const WordClass last = ahead_.word;
        if (!step_over()) return false;
        if (last == WordClass::connector && ahead_.word == WordClass::han) return false;
        const WordClass mid = ahead_.word;
        if (!may_join(last, mid)) continue;
        const SegmentReader before = *this;
        if (!step_over() || ahead_.word == WordClass::dictionary) return false;
        if (is_joined(last, mid, ahead_.word)) continue;
        // WB7a: this quote closes the word; any other is left outside.
        if (last != WordClass::hebrew || mid != WordClass::single_quote) *this = before;
        return true;
    }
    return ahead_.word != WordClass::dictionary;
}

}  // namespace

bool WordScan::take(std::optional<ByteRange> found, ByteRange& word) {
    if (!found) return false;
    word = *found;
    return true;
}

bool WordScan::next_of_ascii(ByteRange& word) {
    const std::size_t begin = at_, size = text_.size();
    ascii::Kinds met = ascii::kNone;
    std::size_t at = begin;
    while (true) {
        ascii::Kinds kinds = ascii::kNone;
        for (; at < size && ((kinds = kinds_at(at)) & ascii::kInWord) != 0; ++at)
            met |= kinds;
        if (at == size || kinds == ascii::kNone) break;
        if (kinds == ascii::kBeyond) return next_of_any(word);
        if (at + 1 == size) break;
        const ascii::Kinds before = kinds_at(at - 1), after = kinds_at(at + 1);
        if (after == ascii::kBeyond) return next_of_any(word);
        const bool joined = (before & after & ascii::kDigit) != 0 ||
                            ((before & after & ascii::kLetter) != 0 && kinds != ascii::kComma);
        if (!joined) break;
        met |= kinds;
        ++at;
    }
    at_ = at;
    // One letter alone may be the s of a possessive.
    if ((met & (ascii::kConnector | ascii::kQuote)) != 0 || at - begin == 1)
        return take(find_word_in(text_, {begin, at}), word);
    word = {begin, at};
    return true;
}

bool WordScan::next_of_any(ByteRange& word) {
    const std::size_t begin = at_;
    const CodePoint first = code_point_at(text_, begin);
    const WordClass first_class = class_of(first.value).word;
    if (!begins_word(first_class)) {
        at_ += first.size;
        return false;
    }
    if (first_class == WordClass::han) {
        begin_han();
        return false;
    }
    SegmentReader reader(text_, begin);
    if (!reader.read()) {
        begin_island();
        return false;
    }
    at_ = reader.end();
    if (reader.has_edges() || at_ - begin == 1)
        return take(find_word_in(text_, {begin, at_}), word);
    word = {begin, at_};
    return reader.has_letter_or_digit();
}

void WordScan::begin_han() {
    han_run_.clear();
    std::size_t end = at_;
    WordClass behind = WordClass::other;
    while (end < text_.size()) {
        const CodePoint c = code_point_at(text_, end);
        behind = class_of(c.value).word;
        if (behind != WordClass::han) break;
        han_run_.push_back(static_cast<char16_t>(c.value));
        end += c.size;
        behind = WordClass::other;
    }
    // Kana and rarer Han are cut together with it, and marks belong to it.
    if (behind == WordClass::dictionary || behind == WordClass::connector ||
        behind == WordClass::extend || behind == WordClass::joiner) {
        begin_island();
        return;
    }
    han_begin_ = at_;
    han_ends_ = han_words_.cut(han_run_);
    next_han_ = 0;
}

// Up to the next blank or control, before which every segment ends.
void WordScan::begin_island() {
    std::size_t end = at_;
    while (end < text_.size() && static_cast<unsigned char>(text_[end]) > ' ')
        ++end;
    island_.emplace(text_, ByteRange{at_, end});
}

bool WordScan::next_of_island(ByteRange& word) {
    while (const auto boundary = island_->walk.next()) {
        const ByteRange segment{island_->segment_begin, island_->begin + boundary->offset};
        island_->segment_begin = segment.end;
        if (take(find_word_in(text_, segment), word)) return true;
    }
    at_ = island_->end;
    island_.reset();
    return false;
}

}  // namespace parallax
