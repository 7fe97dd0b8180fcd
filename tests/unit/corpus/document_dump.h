// A document as lines to compare and to read.
#pragma once

#include <string>

#include "corpus/block.h"

namespace parallax::test {

// "issued [stated, meta date] 2019" for each statement; "12 heading 2: text" for each block, with
// "links 0.37" and "{reason}" where there is something to say; "! sentence" for each remark.
std::string dump(const Document& document);

// The text of the blocks that are no chrome, one a line.
std::string body(const Document& document);

// The first statement of a field, "" if there is none.
std::string first(const Document& document, const std::string& field);

}  // namespace parallax::test
