// JSON-LD in a page (schema.org's Article and its kind): what publishers tell search engines.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/block.h"

namespace parallax {

// Title, authors, outlet, issued, modified, language, url, description of the first article in it;
// for a page without one, those of a WebPage with less confidence. Nothing when it is no JSON.
std::vector<Statement> statements_from_json_ld(std::string_view script);

}  // namespace parallax
