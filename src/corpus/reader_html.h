// HTML -> Document: the text of a page in reading order, what of it is chrome and why, and what
// the page says of itself.
#pragma once

#include <string_view>

#include "corpus/block.h"

namespace parallax {

// Any bytes give a document; those that are not UTF-8 count as U+FFFD. Head statements come from
// Open Graph, Highwire Press and Dublin Core metadata, JSON-LD, schema.org's itemprop, <title>,
// <h1>, <time>, rel=canonical, rel=author, bylines and the language of <html>; a date in the
// masthead is `issued` with confidence guessed and from "masthead, line …". When most of the text
// is inside <article> or <main>, what is outside is chrome. Marks of footnotes are left out.
// Linear, up to the limits in html_blocks.h.
Document read_html(std::string_view bytes);

}  // namespace parallax
