// Any text as a table: records that end, and documents or errors.
#include "corpus/reader_csv.h"
#include "documents.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const std::string text = fuzz::valid_utf8(fuzz::text_of(data, size));
    CsvRecords records(text, find_delimiter(text).value_or(','));
    std::size_t line = 0;
    while (const auto record = records.next()) {
        ENSURE(record->line > line);
        line = record->line;
    }
    read_csv(text, "file.csv");
    return 0;
}
