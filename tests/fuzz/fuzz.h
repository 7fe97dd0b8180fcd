// What every fuzz target is made of: bytes as text, and ICU's data before the first of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/check.h"
#include "platform/icu_data.h"
#include "text/text_data.h"
#include "text/utf8.h"

// A target defines this and checks with ENSURE what must hold for any bytes; 0 when done.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace parallax::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

// For what takes valid UTF-8 only: each byte that is none becomes a question mark.
inline std::string valid_utf8(std::string_view bytes) {
    std::string text(bytes);
    std::size_t from = 0;
    while (const auto bad = find_invalid_utf8(std::string_view(text).substr(from))) {
        text[from + *bad] = '?';
        from += *bad;
    }
    return text;
}

inline void load_icu() {
    static const bool loaded = load_text_data(icu_data()).has_value();
    ENSURE(loaded);
}

// The bytes before and after the first line feed: two arguments out of one input.
struct Halves {
    std::string_view first, second;
};
inline Halves halves(std::string_view bytes) {
    const std::size_t cut = bytes.find('\n');
    if (cut == std::string_view::npos) return {bytes, {}};
    return {bytes.substr(0, cut), bytes.substr(cut + 1)};
}

// Ascending spans within `size` bytes that do not overlap and of which none is empty.
template <class Spans>
void ensure_spans(const Spans& spans, std::size_t size) {
    std::size_t before = 0;
    for (const auto& span : spans) {
        ENSURE(span.begin >= before && span.end > span.begin && span.end <= size);
        before = span.end;
    }
}

}  // namespace parallax::fuzz
