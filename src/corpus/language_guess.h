// The language of a text that does not say it, by script and by its commonest words.
#pragma once

#include <string>
#include <string_view>

namespace parallax {

// A BCP 47 tag: ru uk be bg for Cyrillic, en de fr es it pt nl pl for Latin letters, zh ja ko ar he
// el hi by their scripts; "" when the text is too short or fits none. Looks at the beginning only.
std::string guess_language(std::string_view utf8);

}  // namespace parallax
