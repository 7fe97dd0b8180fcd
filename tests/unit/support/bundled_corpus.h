// The corpus that comes with the program, read from the bytes that are linked in.
#pragma once

#include "base/check.h"
#include "corpus/corpus_reader.h"
#include "platform/native/embedded_corpus.h"

namespace parallax::test {

inline Corpus bundled_corpus() {
    std::vector<CorpusFile> files;
    for (const EmbeddedFile& file : embedded_corpus())
        files.push_back({std::string(file.name),
                         {reinterpret_cast<const char*>(file.bytes.data()), file.bytes.size()}});
    CorpusReading reading = read_corpus(files);
    ENSURE(reading.corpus.has_value());
    return std::move(*reading.corpus);
}

}  // namespace parallax::test
