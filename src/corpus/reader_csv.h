// Tables as text (RFC 4180 and its relatives): one row a document, columns found by their names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/format_reading.h"

namespace parallax {

// The sign between the fields of a table, one of comma, semicolon, tab and "|": the one under which
// the first row names most known columns and, of those alike, has most of them. None when no row
// before the first line end is such a header.
std::optional<char> find_delimiter(std::string_view utf8);

// One record; `fault` says what is wrong with it ("" if nothing is).
struct CsvRecord {
    std::vector<std::string> fields;
    std::size_t line = 0;  // where it begins, from 1
    std::string fault;
};

// The records of a table one after the other. Fields may stand in double quotes, in which line ends
// and delimiters are text and "" is a quote. After a faulty record the next line begins a new one.
// Linear.
class CsvRecords {
  public:
    CsvRecords(std::string_view utf8, char delimiter) : utf8_(utf8), delimiter_(delimiter) {}
    // The next record that is not empty; none at the end.
    std::optional<CsvRecord> next();

  private:
    CsvRecord read_record();
    bool read_quoted(std::string& field, std::string& fault);
    void read_plain(std::string& field);
    std::size_t line_end_size(std::size_t at) const;
    void skip_line_from(std::size_t at);

    std::string_view utf8_;
    char delimiter_;
    std::size_t at_ = 0, line_ = 1;
};

// Rows of another number of fields than the header has, and rows with broken quotes, are errors
// with their number; the others are read. A table without a column for text or title is refused.
FormatReading read_csv(std::string_view utf8, const std::string& file_name);

}  // namespace parallax
