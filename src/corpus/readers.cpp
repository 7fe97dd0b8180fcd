// A row for each format. The order matters: the stricter a format's signs, the earlier it is asked.
#include "corpus/readers.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/article.h"
#include "corpus/binary_files.h"
#include "corpus/reader_csv.h"
#include "corpus/reader_html.h"
#include "corpus/reader_json.h"
#include "corpus/reader_markdown.h"
#include "corpus/reader_text.h"
#include "text/ascii.h"
#include "text/characters.h"

namespace parallax {
namespace {

bool has_ending(std::string_view file_name, std::initializer_list<std::string_view> endings) {
    const std::string lower = lower_ascii(file_name);
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
    // A header that names two columns we know, and at least one more record of the same size.
    const auto delimiter = find_delimiter(utf8);
    if (!delimiter) return false;
    CsvRecords records(utf8, *delimiter);
    const auto header = records.next();
    const auto row = records.next();
    if (!header || !row) return false;
    const auto known =
        std::count_if(header->fields.begin(), header->fields.end(),
                      [](const std::string& name) { return !field_from_name(name).empty(); });
    return known >= 2 && row->fault.empty() && row->fields.size() == header->fields.size();
}

// By its name, or by what a page begins with.
bool sniff_html(std::string_view utf8, std::string_view file_name) {
    if (has_ending(file_name, {".html", ".htm", ".xhtml"})) return true;
    const std::size_t at = utf8.find_first_not_of(" \t\r\n");
    if (at == std::string_view::npos) return false;
    const std::string begin = lower_ascii(utf8.substr(at, 16));
    return begin.starts_with("<!doctype html") || begin.starts_with("<html");
}

// A text may hold Markdown's signs by chance, so only its name or front matter tells.
bool sniff_markdown(std::string_view utf8, std::string_view file_name) {
    return has_ending(file_name, {".md", ".markdown", ".mdown"}) || utf8.starts_with("---\n") ||
           utf8.starts_with("---\r\n");
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
    Reader{"HTML", &sniff_html,
           [](std::string_view utf8, const std::string& file_name) {
               return read_one(read_html(utf8), file_name);
           }},
    Reader{"Markdown", &sniff_markdown,
           [](std::string_view utf8, const std::string& file_name) {
               return read_one(read_markdown(utf8), file_name);
           }},
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

ImportReading import_file(const std::string& file_name, std::string_view bytes,
                          const DecodeBytes& decode) {
    if (bytes.size() > kMaxImportBytes) {
        return refuse(
            ErrorKind::over_limit,
            "expected a file of at most " + std::to_string(kMaxImportBytes) + " bytes, found more",
            file_name);
    }
    const auto refuse_binary = [&](const std::string& kind) {
        return refuse(ErrorKind::wrong_type,
                      "expected a file of text, found " + kind + "; save its text and import that",
                      file_name);
    };
    if (const std::string kind = find_binary_kind(bytes); !kind.empty()) return refuse_binary(kind);
    const auto decoded = decode_text(bytes, find_declared_encoding(bytes), decode);
    if (!decoded) return refuse(decoded.error().kind, decoded.error().message, file_name);
    const std::string_view text = decoded->utf8;
    if (looks_binary(text)) return refuse_binary("binary data");
    if (trim(text).empty())
        return refuse(ErrorKind::wrong_syntax, "expected text, found an empty file", file_name);

    ImportReading reading;
    reading.file = file_name;
    const Reader& reader = find_reader(text, file_name);
    FormatReading format = reader.read(text, file_name);
    reading.format = format.format.empty() ? std::string(reader.name) : format.format;
    reading.encoding = decoded->encoding;
    reading.replaced_characters = decoded->replaced;
    make_sources(std::move(format), file_name, reading);
    if (reading.sources.empty() && !reading.corpus && reading.errors.empty()) {
        reading.errors.push_back(
            {ErrorKind::not_found, "expected text with words in it, found none", file_name});
    }
    return reading;
}

}  // namespace parallax
