// Files that are no text, by the bytes with which their formats begin.
#pragma once

#include <string>
#include <string_view>

namespace parallax {

// "a PDF document", "an image (PNG)"…; "" for what may be text.
std::string find_binary_kind(std::string_view bytes);
// Decoded bytes that are no text all the same: zeros, or more than a few control characters.
bool looks_binary(std::string_view utf8);

}  // namespace parallax
