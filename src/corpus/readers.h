// The formats that can be read, in one table; a file of any of them -> sources.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "corpus/format_reading.h"
#include "corpus/import.h"
#include "text/encoding.h"

namespace parallax {

struct Reader {
    std::string_view name;
    // By the text and by the name's ending; the first reader that says yes reads.
    bool (*sniff)(std::string_view utf8, std::string_view file_name);
    FormatReading (*read)(std::string_view utf8, const std::string& file_name);
};

// In the order in which they are asked; the last one, plain text, takes everything.
std::span<const Reader> readers();
const Reader& find_reader(std::string_view utf8, std::string_view file_name);

// One file: its encoding, what it is, and its sources. `decode` is the host's decoder of legacy
// encodings. Errors name the file. An empty file, one over
// kMaxImportBytes and one that is no text (a PDF, an image, an archive…) give an error and nothing
// else; so does a file in which no text is found.
ImportReading import_file(const std::string& file_name, std::string_view bytes,
                          const DecodeBytes& decode = &refuse_legacy_encoding);

}  // namespace parallax
