// Markdown (CommonMark) -> Document.
#pragma once

#include <cstddef>
#include <string_view>

#include "corpus/block.h"

namespace parallax {

// Any bytes give a document; those that are not UTF-8 count as U+FFFD. Marks of emphasis, links
// and code are gone, links keep their words. Beyond CommonMark: front matter (front_matter.h)
// states fields of the head; tables with a line of dashes give rows; the marks of footnotes
// ("[^1]") are left out and their texts are chrome, "footnotes". HTML in it is read as in pages. An
// image is a caption if its title or description is a sentence. Linear: a long file is read in
// parts of kMarkdownPartBytes, so that memory stays bounded.
Document read_markdown(std::string_view bytes);

inline constexpr std::size_t kMarkdownPartBytes = 1u << 20;
// Pieces of HTML in a file; those behind them are not read, and a remark says so.
inline constexpr std::size_t kMaxMarkdownHtml = 10'000;

}  // namespace parallax
