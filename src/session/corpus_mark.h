// What a link says of the corpus it was made for, so that a page with another one can tell.
#pragma once

#include <string>
#include <string_view>

#include "corpus/corpus.h"

namespace parallax {

// The id of the corpus and eight figures that follow from what an address can name and from the
// words that are read there: "china-russia@1f0c93ab". Equal for equal corpora on every machine.
std::string corpus_mark(const Corpus& corpus);
// The id in a mark; all of it when there is no @.
std::string_view corpus_id_of_mark(std::string_view mark);

}  // namespace parallax
