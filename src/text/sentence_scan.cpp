// Rules are named as in UAX 29. Every look ahead ends at the next letter or terminator and every
// look back at the last character with a class of its own, so that the whole stays linear.
#include "text/sentence_scan.h"

#include <array>
#include <cstdint>

#include "text/utf8.h"

namespace parallax {
namespace {

// Whether a character that begins with this byte may be a terminator or a separator. Most letters
// of Latin, Greek, Cyrillic and Han are passed over without a look at their class.
constexpr std::array<bool, 256> make_candidates() {
    std::array<bool, 256> candidates{};
    for (const unsigned char c : {'.', '!', '?', '\n', '\r'})
        candidates[c] = true;
    for (std::size_t lead = 0xD6; lead <= 0xDF; ++lead)  // Armenian to N'Ko
        candidates[lead] = true;
    for (const std::size_t lead : {0xC2, 0xE0, 0xE1, 0xE2, 0xE3, 0xEA, 0xEF})
        candidates[lead] = true;
    for (std::size_t lead = 0xF0; lead <= 0xF4; ++lead)
        candidates[lead] = true;
    return candidates;
}
constexpr std::array<bool, 256> kCandidates = make_candidates();

bool is_separator(SentenceClass c) {
    return c == SentenceClass::separator || c == SentenceClass::carriage_return;
}

bool is_terminator(SentenceClass c) {
    return c == SentenceClass::full_stop || c == SentenceClass::terminator;
}

bool is_letter(SentenceClass c) {
    return c == SentenceClass::lower || c == SentenceClass::upper ||
           c == SentenceClass::other_letter;
}

}  // namespace

SentenceScan::Char SentenceScan::char_at(std::size_t offset) const {
    if (offset == text_.size()) return {SentenceClass::other, offset};
    const CodePoint c = code_point_at(text_, offset);
    const SentenceClass kind = class_of(c.value).sentence;
    std::size_t end = offset + c.size;
    if (is_separator(kind)) return {kind, end};
    while (end < text_.size()) {
        if (static_cast<unsigned char>(text_[end]) < 0x80) break;
        const CodePoint next = code_point_at(text_, end);
        if (class_of(next.value).sentence != SentenceClass::extend) break;
        end += next.size;
    }
    return {kind, end};
}

SentenceClass SentenceScan::class_before(std::size_t offset) const {
    while (offset > 0) {
        offset = code_point_before(text_, offset);
        const SentenceClass kind = class_of(code_point_at(text_, offset).value).sentence;
        if (kind != SentenceClass::extend) return kind;
    }
    return SentenceClass::other;
}

std::size_t SentenceScan::behind_all(SentenceClass kind, std::size_t offset) const {
    while (offset < text_.size()) {
        const Char c = char_at(offset);
        if (c.kind != kind) break;
        offset = c.end;
    }
    return offset;
}

std::size_t SentenceScan::behind_separator(std::size_t offset) const {
    const Char c = char_at(offset);
    const bool pair =
        c.kind == SentenceClass::carriage_return && c.end < text_.size() && text_[c.end] == '\n';
    return pair ? c.end + 1 : c.end;
}

// SB8, from behind the blanks on.
bool SentenceScan::goes_on_in_lower_case(std::size_t offset) const {
    while (offset < text_.size()) {
        const Char c = char_at(offset);
        if (is_letter(c.kind)) return c.kind == SentenceClass::lower;
        if (is_separator(c.kind) || is_terminator(c.kind)) return false;
        offset = c.end;
    }
    return false;
}

bool SentenceScan::ends_at(std::size_t offset, SentenceClass kind, SentenceBoundary& boundary) {
    const std::size_t end = char_at(offset).end;
    at_ = end;
    const bool full_stop = kind == SentenceClass::full_stop;
    if (full_stop) {
        const SentenceClass next = char_at(end).kind;
        if (next == SentenceClass::numeric) return false;  // SB6
        if (next == SentenceClass::upper) {                // SB7
            const SentenceClass before = class_before(offset);
            if (before == SentenceClass::upper || before == SentenceClass::lower) return false;
        }
    }
    const std::size_t closed = behind_all(SentenceClass::close, end);
    std::size_t behind = behind_all(SentenceClass::space, closed);
    at_ = behind;
    if (full_stop && goes_on_in_lower_case(behind)) return false;  // SB8
    const SentenceClass next = char_at(behind).kind;
    if (next == SentenceClass::continuation || is_terminator(next)) return false;  // SB8a
    if (is_separator(next)) behind = behind_separator(behind);                     // SB9 to SB11
    at_ = behind;
    boundary = {behind, offset, full_stop && closed == offset + 1 && !is_separator(next)};
    return true;
}

bool SentenceScan::find_next(SentenceBoundary& boundary) {
    while (at_ < text_.size()) {
        if (!kCandidates[static_cast<unsigned char>(text_[at_])]) {
            ++at_;
            continue;
        }
        const std::size_t offset = at_;
        const CodePoint c = code_point_at(text_, offset);
        const SentenceClass kind = class_of(c.value).sentence;
        if (is_separator(kind)) {  // SB4
            at_ = behind_separator(offset);
            boundary = {at_, offset, false};
            return true;
        }
        if (!is_terminator(kind)) {
            at_ += c.size;
        } else if (ends_at(offset, kind, boundary)) {
            return true;
        }
    }
    if (ended_ == text_.size()) return false;
    boundary = {text_.size(), text_.size(), false};
    return true;
}

}  // namespace parallax
