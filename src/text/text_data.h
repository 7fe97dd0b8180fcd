// ICU's rule and dictionary data, handed over once at the start of every program.
#pragma once

#include <cstddef>
#include <span>

#include "base/result.h"

namespace parallax {

// Must have succeeded before words, line breaks or patterns are asked for. The bytes must be
// 16-byte aligned and outlive the program. Fails with wrong_type when ICU does not take them or
// rules are missing. Once it has succeeded, further calls do nothing.
Result<void> load_text_data(std::span<const std::byte> icu_data);

}  // namespace parallax
