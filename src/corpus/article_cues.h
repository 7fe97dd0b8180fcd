// The phrases by which the furniture of a page is known, English, Russian and Chinese.
#pragma once

#include <optional>
#include <string_view>

#include "corpus/article_draft.h"

namespace parallax {

// Where in the document a cue is believed: before the text, behind it, or between its paragraphs
// as well.
enum class Zone { head, middle, tail };

// Why the block is no part of the text, or nothing: "skip link", "image name", "caption",
// "related article", "share link", "sign-up form", "reading time"… By its own words alone.
std::optional<std::string_view> find_cue(const ArticleBlock& block, Zone zone);

// A line behind the text under which all that follows is of one kind: "author" ("Written by"),
// "notes" ("References"), "comments", "related article"; gives that kind.
std::optional<std::string_view> find_section_cue(const ArticleBlock& block);

// "Introduction", "Key findings", "摘要": what may be a heading right under the title.
bool is_opening_heading(const ArticleBlock& block);
// "The statement reads", "他写道": the next block is quoted.
bool introduces_quotation(const ArticleBlock& block);

}  // namespace parallax
