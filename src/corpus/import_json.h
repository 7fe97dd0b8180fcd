// An import as a corpus file, with all that the reader should know of how it came about.
#pragma once

#include <string>
#include <vector>

#include "corpus/import.h"

namespace parallax {

// One corpus file of all readings, sources inline, that read_corpus takes. What the format has no
// member for stands under the key "import", which reading and writing keep: of the corpus, its
// files with format, encoding, replaced characters and errors; of each source, its file, statements
// with confidence and place, what was left out and why, pull quotes and remarks.
std::string import_json(const std::vector<ImportReading>& readings);

}  // namespace parallax
