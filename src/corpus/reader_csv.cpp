// The header tells what the columns mean; each row then fills a document.
#include "corpus/reader_csv.h"

#include <algorithm>
#include <utility>

#include "corpus/json_text.h"
#include "text/characters.h"

namespace parallax {
namespace {

constexpr std::string_view kDelimiters = ",;\t|";
constexpr std::size_t kMaxHeaderBytes = 10'000;
constexpr std::size_t kMaxRowFaults = 100;
constexpr std::size_t kMaxShownBytes = 160;

std::size_t count_known(const std::vector<std::string>& names) {
    return static_cast<std::size_t>(
        std::count_if(names.begin(), names.end(),
                      [](const std::string& name) { return !field_from_name(name).empty(); }));
}

bool names_text(const std::vector<std::string>& names) {
    return std::any_of(names.begin(), names.end(), [](const std::string& name) {
        const std::string_view field = field_from_name(name);
        return field == "text" || field == "title";
    });
}

std::string join(const std::vector<std::string>& names) {
    std::string joined;
    for (const std::string& name : names) {
        if (!joined.empty()) joined += ", ";
        joined += name;
    }
    return shorten(joined, kMaxShownBytes);
}

std::string row_place(const std::string& file_name, const CsvRecord& record, std::size_t row) {
    return file_name + ", row " + std::to_string(row) + " (line " + std::to_string(record.line) +
           ")";
}

class RowErrors {
  public:
    RowErrors(FormatReading& reading, const std::string& file_name)
        : reading_(reading), file_name_(file_name) {}

    void add(ErrorKind kind, std::string message, const CsvRecord& record, std::size_t row) {
        if (++count_ <= kMaxRowFaults)
            reading_.errors.push_back(
                {kind, std::move(message), row_place(file_name_, record, row)});
    }

    void finish() {
        if (count_ <= kMaxRowFaults) return;
        reading_.errors.push_back({ErrorKind::over_limit,
                                   "expected at most " + std::to_string(kMaxRowFaults) +
                                       " faulty rows, found " + std::to_string(count_) +
                                       ": the others are not listed",
                                   file_name_});
    }

  private:
    FormatReading& reading_;
    const std::string& file_name_;
    std::size_t count_ = 0;
};

Document document_from_row(const std::vector<std::string>& names,
                           const std::vector<std::string>& fields) {
    Document document;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string_view field = field_from_name(names[i]);
        if (!field.empty()) add_field(document, field, fields[i], "column " + names[i]);
    }
    return document;
}

}  // namespace

std::optional<char> find_delimiter(std::string_view utf8) {
    std::optional<char> best;
    std::pair<std::size_t, std::size_t> best_score{0, 0};
    for (const char delimiter : kDelimiters) {
        const auto header = CsvRecords(whole_prefix(utf8, kMaxHeaderBytes), delimiter).next();
        if (!header || !header->fault.empty() || header->fields.size() < 2) continue;
        const std::pair score(count_known(header->fields), header->fields.size());
        if (names_text(header->fields) && score > best_score) {
            best = delimiter;
            best_score = score;
        }
    }
    return best;
}

FormatReading read_csv(std::string_view utf8, const std::string& file_name) {
    FormatReading reading;
    reading.text_only = true;
    CsvRecords records(utf8, find_delimiter(utf8).value_or(','));
    const auto header = records.next();
    if (!header || !header->fault.empty() || !names_text(header->fields)) {
        std::string found = "an empty table";
        if (header) found = header->fault.empty() ? join(header->fields) : "a broken row";
        reading.errors.push_back(
            {ErrorKind::not_found,
             "expected a column named text, body, content or title in the first row, found " +
                 found,
             file_name});
        return reading;
    }
    RowErrors errors(reading, file_name);
    for (std::size_t row = 2; const auto record = records.next(); ++row) {
        if (!record->fault.empty()) {
            errors.add(ErrorKind::wrong_syntax, record->fault, *record, row);
        } else if (record->fields.size() != header->fields.size()) {
            errors.add(ErrorKind::wrong_type,
                       "expected " + std::to_string(header->fields.size()) + " fields, found " +
                           std::to_string(record->fields.size()),
                       *record, row);
        } else if (!add_document(reading, document_from_row(header->fields, record->fields),
                                 file_name)) {
            break;
        }
    }
    errors.finish();
    return reading;
}

}  // namespace parallax
