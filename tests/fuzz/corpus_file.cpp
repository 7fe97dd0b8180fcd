// Any bytes as a corpus in one file: faults that name the file, or a corpus that can be written and
// read again.
#include "corpus/corpus_reader.h"
#include "corpus/corpus_writer.h"
#include "fuzz.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const std::string name(kManifestName);
    const CorpusReading reading = read_corpus({{name, fuzz::text_of(data, size)}});
    ENSURE(reading.corpus.has_value() == reading.faults.empty());
    for (const Error& fault : reading.faults) {
        ENSURE(!fault.message.empty() && fault.where.starts_with(name));
        ENSURE(!find_invalid_utf8(fault.message));
    }
    if (!reading.corpus) return 0;
    const std::string written = write_corpus_inline(*reading.corpus);
    const CorpusReading again = read_corpus({{name, written}});
    ENSURE(again.corpus && write_corpus_inline(*again.corpus) == written);
    return 0;
}
