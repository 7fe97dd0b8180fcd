// What comes of files that the reader opens or drops: another corpus, or the one on show with more
// sources.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "corpus/given_files.h"

namespace parallax {

struct OpenedFiles {
    std::optional<Corpus> corpus;     // to be shown from now on; none: nothing of use was given
    bool replaces = false;            // a corpus was given, so it is not the one on show enlarged
    std::string notice;               // one line: what is new
    std::vector<std::string> faults;  // a sentence each with the file's name and what to do
};

// Documents join `shown`; a corpus takes its place, and documents given along join that. Good files
// are taken whatever the others are. More than kMaxImportDocuments sources are refused as a whole.
OpenedFiles open_given_files(const Corpus& shown, std::vector<GivenFile> files,
                             const DecodeBytes& decode);

// A limit that keeps a corpus file of so many bytes from being opened again, as a sentence; "" for
// none.
std::string limit_of_saved(const Corpus& corpus, std::size_t bytes);

}  // namespace parallax
