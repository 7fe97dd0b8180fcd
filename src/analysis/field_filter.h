// Fields of a query: which passages their sources' records and headings let through.
#pragma once

#include <string_view>
#include <vector>

#include "analysis/query_tree.h"
#include "analysis/text_index.h"
#include "base/result.h"

namespace parallax {

// By PassageNumber, ascending. Not for themes, whose passages are those of their hits. Fails with
// wrong_reference when no source has the id.
Result<std::vector<PassageNumber>> passages_with_field(const FieldQuery& field,
                                                       const TextIndex& index);

// "zh" holds "zh" and "zh-CN", whatever the case (BCP 47 prefixes; RFC 4647, basic filtering).
bool language_matches(std::string_view wanted, std::string_view language);

}  // namespace parallax
