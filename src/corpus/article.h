// From a document to a source: which blocks are the article's text and which the page around it,
// where its headings are, and what its record can say.
#pragma once

#include <string_view>

#include "corpus/block.h"
#include "corpus/import.h"

namespace parallax {

// Longer paragraphs become several passages, cut at ends of sentences, with a remark.
inline constexpr std::size_t kMaxPassageBytes = 20'000;

struct ArticleHints {
    std::string_view file_name = {};  // gives a title to what has none
    // The blocks are the text and nothing else, as in a field of a table: none is left out.
    bool text_only = false;
};

// Each block with a letter or digit comes to stand once in passages, headings or left_out, or is
// the title. The source has a title (in the last resort its own first words), a label and an id,
// which is unique only by chance: merge_imports makes it so. What is guessed is among the
// statements with its confidence, what was found and not believed in the remarks. Near-linear.
ImportedSource article_from_document(const Document& document, const ArticleHints& hints = {});

}  // namespace parallax
