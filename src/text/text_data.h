// ICU's rule and dictionary data, handed over once at the start of every program.
#pragma once

#include <cstddef>
#include <span>

#include "base/result.h"

namespace parallax {

// Must be called before anything else in text/. The bytes must be 16-byte aligned and outlive the
// program. Fails with wrong_type when ICU does not take them. A second call is a no-op.
Result<void> load_text_data(std::span<const std::byte> icu_data);

}  // namespace parallax
