// Folding character by character, for text in which no character depends on its neighbours: nearly
// all that is written. Private to text/.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parallax {

// fold(utf8) as a view of `buffer`, or nothing when that takes more than one character at a time
// (marks of their own, letters that become several).
std::optional<std::string_view> fold_simply(std::string_view utf8, std::string& buffer);

// fold(utf8), always by ICU: what fold_simply has to agree with.
std::string fold_by_icu(std::string_view utf8);

}  // namespace parallax
