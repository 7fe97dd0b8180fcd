// Which parts of a page are not its text: what elements, roles and the usual words in classes and
// ids say of themselves.
#pragma once

#include <string_view>

#include "corpus/html_tokens.h"

namespace parallax {

// What an element is in the page. `reason` is that of Block::chrome: "navigation", "footer"…, or
// "" for what may be text.
struct HtmlPart {
    enum class Kind { plain, article, main, byline, pull_quote, caption };
    Kind kind = Kind::plain;
    std::string_view reason;
    // By what HTML means the element for, not only by a name that a page's maker chose.
    bool firm = false;
};

// `in_article` tells that the element is inside <article> or <main>, whose own headers are text.
HtmlPart html_part(const HtmlTag& tag, bool in_article);

}  // namespace parallax
