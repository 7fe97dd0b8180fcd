// A corpus as files: those on disk that a path stands for, and those that come with the program.
#pragma once

#include <string>
#include <vector>

#include "corpus/corpus_reader.h"

namespace parallax {

// A file of a corpus and where it lies.
struct FileOnDisk {
    std::string name;  // in the corpus: relative, the manifest's always corpus.json if it was named
    std::string path;
    std::string bytes;
};

struct FilesOnDisk {
    std::vector<FileOnDisk> files;
    std::vector<Error> errors;  // what could not be read; `where` is a path
    // For read_corpus; valid as long as this value.
    std::vector<CorpusFile> for_reading() const;
};

// A directory: the *.json files in and below it, links to directories not followed. A file: that
// manifest and, when it names files that it does not hold itself, the *.json files in and below
// its directory.
FilesOnDisk load_corpus_files(const std::string& path);

// The bundled corpus, for read_corpus; its bytes live as long as the program.
std::vector<CorpusFile> embedded_corpus_files();

// Loads and reads. As read_corpus, but each fault's `where` starts with the path on disk; files
// that cannot be loaded are faults only when the corpus is not complete without them.
CorpusReading read_corpus_at(const std::string& path);

// More JSON files than this below a directory are refused: it is hardly a corpus.
inline constexpr std::size_t kMaxFilesBelow = 2 * kMaxSources;

}  // namespace parallax
