// The text view: all that a session looks at as HTML, made from the model and not from what is
// drawn. Screen readers, the browser's own search, paper, translation tools and browsers that
// cannot draw read this.
#pragma once

#include <string>

#include "session/results.h"
#include "session/session.h"

namespace parallax {

// The body of a page: header, main, the passages behind the selection, sources, footer; one h1, no
// level of heading left out. Links are addresses (session/address.h) that stay in the text view;
// the one back to the drawn views stands in an element with data-drawn, for hosts that cannot draw.
// A search form has the address of its view in data-address; its fields are named as the keys of an
// address. What a link leads to has an id: text-main, text-passages, text-passage.
// Equal for sessions that differ in `as_text` only. Time: what is looked at.
std::string text_view_html(const Results& results, const Session& session);

}  // namespace parallax
