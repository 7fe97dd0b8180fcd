// What of a segment between two word boundaries is the word: joiners and possessives come off.
// Private to text/.
#pragma once

#include <optional>
#include <string_view>

#include "base/range.h"

namespace parallax {

// `segment` are the bytes between two boundaries in `utf8`; gives those of the word in it, or
// nothing when it holds none.
std::optional<ByteRange> find_word_in(std::string_view utf8, ByteRange segment);

}  // namespace parallax
