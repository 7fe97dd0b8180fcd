// What files made from a corpus are called.
#pragma once

#include <string>

#include "corpus/corpus.h"

namespace parallax {

// Its id, with what file systems do not take left out; "corpus" when nothing is left.
std::string file_stem_of(const Corpus& corpus);

}  // namespace parallax
