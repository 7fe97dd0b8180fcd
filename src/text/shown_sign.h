// Signs as they are shown: a letter and the marks behind it are one sign where Unicode has one for
// them (NFC), because letters are drawn sign by sign. The text itself stays as its source wrote it.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/utf8.h"

namespace parallax {

// `first` stands at `offset`, and what follows may belong to it. For shown_sign_at only.
CodePoint composed_sign(std::string_view utf8, std::size_t offset, CodePoint first);

// The sign at `offset`, which must begin a code point, and how many bytes of the text it takes.
inline CodePoint shown_sign_at(std::string_view utf8, std::size_t offset) {
    const CodePoint first = code_point_at(utf8, offset);
    const std::size_t next = offset + first.size;
    if (next >= utf8.size()) return first;
    // Marks of Latin, Greek and Cyrillic are U+0300 to U+036F; then there are the letters that make
    // a Korean syllable and the two marks of Japanese.
    const auto lead = static_cast<unsigned char>(utf8[next]);
    if (lead != 0xCC && lead != 0xCD && lead != 0xE1 && lead != 0xE3) return first;
    return composed_sign(utf8, offset, first);
}

}  // namespace parallax
