// Paragraphs too long to be read or cited as one, cut at ends of sentences.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parallax {

// Parts of at most `max_bytes` (at least 100), one after the other the whole of `utf8` but for the
// blanks between them. Cut at the last end of a sentence in reach, else at a blank, else between
// two characters. A short text is its own only part. Linear.
std::vector<std::string> cut_passage(std::string_view utf8, std::size_t max_bytes);

}  // namespace parallax
