// A gap is only remembered until the next character comes, which decides what it was.
#include "text/one_line.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace parallax {
namespace {

enum class Shape { character, blank, line_end, nothing };

Shape shape_of(char32_t c) {
    if (c < 0x80) {
        if (c == '\n' || c == '\r') return Shape::line_end;
        return c <= ' ' || c == 0x7F ? Shape::blank : Shape::character;
    }
    switch (c) {
        case 0x85:
        case 0x2028:
        case 0x2029:
            return Shape::line_end;
        case 0xA0:
        case 0x1680:
        case 0x202F:
        case 0x205F:
        case 0x3000:
            return Shape::blank;
        case 0xAD:
        case 0x200B:
        case 0x2060:
        case 0xFEFF:
            return Shape::nothing;
        default:
            if (c >= 0x2000 && c <= 0x200A) return Shape::blank;
            return c < 0xA0 ? Shape::blank : Shape::character;
    }
}

// Han, Kana, their punctuation and full-width forms. Hangul is written with spaces.
bool is_unspaced(char32_t c) {
    return (c >= 0x2E80 && c <= 0x312F) || (c >= 0x31A0 && c <= 0x9FFF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) ||
           (c >= 0xFF01 && c <= 0xFF9F) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool is_plain(char byte) {
    return byte > ' ' && byte < '\x7F';
}

}  // namespace

void OneLine::append(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        if (is_plain(utf8[at])) {  // a run of ASCII without blanks, most of what there is
            const auto* const end = std::find_if_not(utf8.begin() + at + 1, utf8.end(), is_plain);
            const auto size = static_cast<std::size_t>(end - utf8.begin()) - at;
            append_character(utf8.substr(at, 1), static_cast<unsigned char>(utf8[at]));
            text_.append(utf8.substr(at + 1, size - 1));
            letters_ += size - 1;
            at += size;
            continue;
        }
        const CodePoint c = code_point_at(utf8, at);
        switch (shape_of(c.value)) {
            case Shape::character:
                append_character(utf8.substr(at, c.size), c.value);
                break;
            case Shape::blank:
                widen(Gap::blank);
                break;
            case Shape::line_end:
                widen(Gap::line_end);
                break;
            case Shape::nothing:
                break;
        }
        at += c.size;
    }
}

void OneLine::append_blank() {
    widen(Gap::blank);
}

void OneLine::append_character(std::string_view character, char32_t value) {
    const bool unspaced = is_unspaced(value);
    const bool wrapped = gap_ == Gap::line_end && unspaced && unspaced_;
    if (gap_ != Gap::none && !wrapped) text_ += ' ';
    gap_ = Gap::none;
    unspaced_ = unspaced;
    text_ += character;
    ++letters_;
}

void OneLine::widen(Gap gap) {
    if (!text_.empty() && gap_ != Gap::line_end) gap_ = gap;
}

void OneLine::cut(std::size_t bytes) {
    const std::string_view gone = std::string_view(text_).substr(std::min(bytes, text_.size()));
    letters_ -= static_cast<std::size_t>(std::count_if(
        gone.begin(), gone.end(), [](char c) { return c != ' ' && (c & '\xC0') != '\x80'; }));
    text_.resize(text_.size() - gone.size());
    gap_ = Gap::none;
    unspaced_ = false;
    while (!text_.empty() && text_.back() == ' ') {  // a gap again, until something follows
        text_.pop_back();
        gap_ = Gap::blank;
    }
}

std::string OneLine::take() {
    std::string text = std::move(text_);
    *this = {};
    return text;
}

std::string one_line(std::string_view utf8) {
    OneLine line;
    line.append(utf8);
    return line.take();
}

}  // namespace parallax
