// A row for each format. The order matters: the stricter a format's signs, the earlier it is asked.
#include "corpus/readers.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/article.h"
#include "corpus/binary_files.h"
#include "corpus/reader_csv.h"
#include "corpus/reader_json.h"
#include "corpus/reader_text.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace parallax {
namespace {

bool has_ending(std::string_view file_name, std::initializer_list<std::string_view> endings) {
    std::string lower(file_name);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return lower.ends_with(ending); });
}

char first_sign(std::string_view utf8) {
    const std::size_t at = utf8.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? '\0' : utf8[at];
}

bool sniff_json_lines(std::string_view utf8, std::string_view file_name) {
    return first_sign(utf8) == '{' && looks_like_json_lines(utf8, file_name);
}

// "[" may also begin a text, so the name or the next sign must agree.
bool sniff_json(std::string_view utf8, std::string_view file_name) {
    if (has_ending(file_name, {".json"})) return true;
    const char first = first_sign(utf8);
    if (first != '{' && first != '[') return false;
    const char second = first_sign(utf8.substr(utf8.find(first) + 1));
    return first == '{' ? second == '"' || second == '}' : second == '{' || second == ']';
}

bool sniff_csv(std::string_view utf8, std::string_view file_name) {
    if (has_ending(file_name, {".csv", ".tsv", ".tab"})) return true;
    if (has_ending(file_name, {".txt", ".md", ".html", ".htm"})) return false;
    // A header and at least one more record of the same size.
    const auto delimiter = find_delimiter(utf8);
    if (!delimiter) return false;
    CsvRecords records(utf8, *delimiter);
    const auto header = records.next();
    const auto row = records.next();
    return header && row && row->fault.empty() && row->fields.size() == header->fields.size();
}

bool sniff_anything(std::string_view, std::string_view) {
    return true;
}

FormatReading read_one(Document document, std::string_view file_name) {
    FormatReading reading;
    add_document(reading, std::move(document), file_name);
    return reading;
}

constexpr std::array kReaders = {
    Reader{"JSON Lines", &sniff_json_lines, &read_json_lines},
    Reader{"JSON", &sniff_json, &read_json_documents},
    Reader{"table", &sniff_csv, &read_csv},
    Reader{"plain text", &sniff_anything,
           [](std::string_view utf8, const std::string& file_name) {
               return read_one(read_text(utf8), file_name);
           }},
};

ImportReading refuse(ErrorKind kind, std::string message, const std::string& file_name) {
    ImportReading reading;
    reading.file = file_name;
    reading.errors.push_back({kind, std::move(message), file_name});
    return reading;
}

bool is_empty(const ImportedSource& imported) {
    const bool named = std::any_of(
        imported.statements.begin(), imported.statements.end(), [](const Statement& statement) {
            return statement.field == "title" && statement.confidence != Confidence::guessed;
        });
    return imported.source.passages.empty() && !named;
}

void make_sources(FormatReading format, const std::string& file_name, ImportReading& reading) {
    // The file's name is no title for each of many documents.
    const bool alone = format.documents.size() == 1 && !format.text_only;
    const ArticleHints hints = {alone ? std::string_view(file_name) : std::string_view(),
                                format.text_only};
    for (const Document& document : format.documents) {
        ImportedSource imported = article_from_document(document, hints);
        if (!is_empty(imported)) reading.sources.push_back(std::move(imported));
    }
    for (Source& record : format.records) {
        ImportedSource imported;
        imported.source = std::move(record);
        imported.remarks.emplace_back("A record only: the text is not in the file.");
        reading.sources.push_back(std::move(imported));
    }
    reading.corpus = std::move(format.corpus);
    const std::vector<Error>& errors = format.errors;
    reading.errors.insert(reading.errors.end(), errors.begin(), errors.end());
}

}  // namespace

std::span<const Reader> readers() {
    return kReaders;
}

const Reader& find_reader(std::string_view utf8, std::string_view file_name) {
    return *std::find_if(kReaders.begin(), kReaders.end(),
                         [&](const Reader& reader) { return reader.sniff(utf8, file_name); });
}

ImportReading import_file(const std::string& file_name, std::string_view bytes) {
    if (bytes.size() > kMaxImportBytes) {
        return refuse(ErrorKind::over_limit,
                      "expected a file of at most " + std::to_string(kMaxImportBytes) +
                          " bytes, found " + std::to_string(bytes.size()),
                      file_name);
    }
    if (const std::string kind = find_binary_kind(bytes); !kind.empty()) {
        return refuse(ErrorKind::wrong_type,
                      "expected a file of text, found " + kind + "; save its text and import that",
                      file_name);
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (const auto offset = find_invalid_utf8(bytes)) {
        return refuse(
            ErrorKind::wrong_encoding,
            "expected UTF-8, found a byte that is not, at offset " + std::to_string(*offset),
            file_name);
    }
    if (trim(bytes).empty())
        return refuse(ErrorKind::wrong_syntax, "expected text, found an empty file", file_name);

    ImportReading reading;
    reading.file = file_name;
    const Reader& reader = find_reader(bytes, file_name);
    FormatReading format = reader.read(bytes, file_name);
    reading.format = format.format.empty() ? std::string(reader.name) : format.format;
    reading.encoding = "UTF-8";
    make_sources(std::move(format), file_name, reading);
    if (reading.sources.empty() && !reading.corpus && reading.errors.empty()) {
        reading.errors.push_back(
            {ErrorKind::not_found, "expected text with words in it, found none", file_name});
    }
    return reading;
}

}  // namespace parallax
