// JSON files that hold documents, one or many, with the field names that exports use; CSL-JSON
// records; and corpus files of our own.
#pragma once

#include <string>
#include <string_view>

#include "corpus/corpus_reader.h"
#include "corpus/format_reading.h"

namespace parallax {

// A file's first value decides: an object with "sources" is a corpus, read by read_corpus; objects
// with names as CSL has them and no text are records; other objects are documents, whose members
// are found by field_from_name, also inside a member "metadata" or "meta"; texts and authors may be
// lists. A list, or an object with a list "items", "articles" or "documents", holds many. What is
// none of these is an error with its JSON pointer; the others are read.
FormatReading read_json_documents(std::string_view utf8, const std::string& file_name);

// One JSON object a line; errors name the line.
FormatReading read_json_lines(std::string_view utf8, const std::string& file_name);
// The first two lines are an object each, or the only one is and the name says so.
bool looks_like_json_lines(std::string_view utf8, std::string_view file_name);

}  // namespace parallax
