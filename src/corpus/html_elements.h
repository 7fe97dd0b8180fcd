// What the elements of HTML are to a reader of text: which break it, which hold none, which are
// headings, list items, captions.
#pragma once

#include <optional>
#include <string_view>

#include "corpus/block.h"

namespace parallax {

enum class HtmlFlow {
    inline_text,  // flows within the text around it; elements that are not known too
    block,        // begins and ends a block
    empty,        // has no content and no end tag
    no_text,      // what is inside is not text to read: script, style, drawings
};

struct HtmlElement {
    HtmlFlow flow = HtmlFlow::inline_text;
    std::optional<BlockKind> kind;  // of the blocks inside; none: that of the element around
    int level = 0;                  // of headings
};

// `name` in lower case. Custom elements (with a hyphen) count as blocks: they are parts of pages.
HtmlElement html_element(std::string_view name);

}  // namespace parallax
