// Legacy encodings, decoded by the C library's iconv.
#pragma once

#include "text/encoding.h"

namespace parallax {

// A DecodeBytes. Bytes that are no character in `encoding` become one U+FFFD each.
Result<Decoded> decode_with_iconv(std::string_view encoding, std::string_view bytes);

}  // namespace parallax
