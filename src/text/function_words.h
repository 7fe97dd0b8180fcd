// Words that hold sentences together and name nothing: articles, pronouns, prepositions,
// conjunctions, particles, auxiliary verbs, and adverbs of degree. They say little of what a text
// is about.
#pragma once

#include <string_view>

namespace parallax {

// `key` is a folded word (text/words.h), `language` a tag such as "en" or "zh-Hant". Known are
// those of English, Russian, Chinese, German, French and Spanish; of other languages none. ("war"
// is one in German, so the language matters.)
bool is_function_word(std::string_view key, std::string_view language);

}  // namespace parallax
