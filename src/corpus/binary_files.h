// Files that are no text, by the bytes with which their formats begin.
#pragma once

#include <string>
#include <string_view>

namespace parallax {

// "a PDF document", "an image (PNG)", "binary data"…; "" for what may be text. UTF-16, which is
// full of zero bytes, may be text.
std::string find_binary_kind(std::string_view bytes);

}  // namespace parallax
