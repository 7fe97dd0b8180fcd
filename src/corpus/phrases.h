// Matching of short lines against tables of phrases: by whole words where words are parted by
// blanks, by characters in Chinese.
#pragma once

#include <span>
#include <string_view>

#include "corpus/article_draft.h"

namespace parallax {

// begins: the line begins with the phrase; label: it does and then comes a colon, or nothing more;
// whole: the line is the phrase; ends, holds: as they say.
enum class Fit { begins, label, whole, ends, holds };

// `phrase` is written as folded words with single blanks, Chinese as it stands.
bool fits(const ArticleBlock& block, std::string_view phrase, Fit fit);
bool fits_any(const ArticleBlock& block, std::span<const std::string_view> phrases, Fit fit);

}  // namespace parallax
