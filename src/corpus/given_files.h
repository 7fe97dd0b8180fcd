// Files as a reader hands them over, many at once and with folders: which are corpora, together
// with the files of their sources, and which are documents.
#pragma once

#include <string>
#include <vector>

#include "corpus/import.h"
#include "text/encoding.h"

namespace parallax {

struct GivenFile {
    std::string name;  // as given, folders in front: "talks/sources/a.json"
    std::string bytes;
    std::string fault;  // why the host could not give the bytes, as a sentence; "" when it could
};

// One reading for each document file and for each corpus. A manifest takes the files that it names
// from its own folder and below; it need not be called corpus.json. A corpus that cannot be read
// gives its faults, and the JSON files in its folder are not taken for documents then.
std::vector<ImportReading> read_given_files(std::vector<GivenFile> files,
                                            const DecodeBytes& decode);

}  // namespace parallax
