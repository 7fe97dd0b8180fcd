// ICU's rules and dictionaries as linked into every program: the same bytes natively and in the
// page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

extern "C" const std::byte parallax_icu_data[];
extern "C" const std::uint32_t parallax_icu_data_size;

namespace parallax {

// 16-byte aligned; for load_text_data. Link the object library `icu_data`.
inline std::span<const std::byte> icu_data() {
    return {parallax_icu_data, parallax_icu_data_size};
}

}  // namespace parallax
