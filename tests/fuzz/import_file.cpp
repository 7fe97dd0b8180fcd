// The first line as a file's name, the rest as its bytes, through the table of readers.
#include "corpus/readers.h"
#include "documents.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const fuzz::Halves input = fuzz::halves(fuzz::text_of(data, size));
    const std::string name = fuzz::valid_utf8(input.first);
    const ImportReading reading = import_file(name, input.second);
    for (const ImportedSource& source : reading.sources)
        fuzz::ensure_import(source);
    for (const Error& error : reading.errors)
        ENSURE(!error.message.empty() && !find_invalid_utf8(error.message));
    ENSURE(reading.corpus || !reading.sources.empty() || !reading.errors.empty());
    return 0;
}
