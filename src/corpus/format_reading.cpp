// The names that tables and exports use for the fields of a document.
#include "corpus/format_reading.h"

#include <algorithm>
#include <utility>

#include "corpus/import.h"
#include "corpus/reader_text.h"
#include "text/characters.h"
#include "text/one_line.h"
#include "text/words.h"

namespace parallax {
namespace {

struct FieldName {
    std::string_view name, field;
};
constexpr FieldName kFieldNames[] = {
    {"text", "text"},
    {"body", "text"},
    {"content", "text"},
    {"fulltext", "text"},
    {"articletext", "text"},
    {"articlebody", "text"},
    {"articlecontent", "text"},
    {"paragraphs", "text"},
    {"maintext", "text"},
    {"текст", "text"},
    {"正文", "text"},
    {"内容", "text"},
    {"文本", "text"},
    {"title", "title"},
    {"headline", "title"},
    {"заголовок", "title"},
    {"название", "title"},
    {"标题", "title"},
    {"题目", "title"},
    {"author", "author"},
    {"authors", "author"},
    {"byline", "author"},
    {"creator", "author"},
    {"creators", "author"},
    {"writer", "author"},
    {"автор", "author"},
    {"авторы", "author"},
    {"作者", "author"},
    {"date", "issued"},
    {"published", "issued"},
    {"issued", "issued"},
    {"publishedat", "issued"},
    {"publisheddate", "issued"},
    {"publicationdate", "issued"},
    {"datepublished", "issued"},
    {"datepublish", "issued"},
    {"pubdate", "issued"},
    {"year", "issued"},
    {"дата", "issued"},
    {"日期", "issued"},
    {"发布日期", "issued"},
    {"发布时间", "issued"},
    {"modified", "modified"},
    {"datemodified", "modified"},
    {"updated", "modified"},
    {"updatedat", "modified"},
    {"outlet", "outlet"},
    {"source", "outlet"},
    {"publication", "outlet"},
    {"containertitle", "outlet"},
    {"sitename", "outlet"},
    {"site", "outlet"},
    {"newspaper", "outlet"},
    {"journal", "outlet"},
    {"издание", "outlet"},
    {"источник", "outlet"},
    {"来源", "outlet"},
    {"媒体", "outlet"},
    {"publisher", "publisher"},
    {"издатель", "publisher"},
    {"出版者", "publisher"},
    {"url", "url"},
    {"link", "url"},
    {"href", "url"},
    {"uri", "url"},
    {"ссылка", "url"},
    {"链接", "url"},
    {"language", "language"},
    {"lang", "language"},
    {"locale", "language"},
    {"язык", "language"},
    {"语言", "language"},
    {"id", "id"},
    {"key", "id"},
    {"identifier", "id"},
    {"description", "description"},
    {"summary", "description"},
    {"abstract", "description"},
};

// "Published_At " -> "publishedat".
std::string plain_name(std::string_view name) {
    std::string plain;
    for (const char c : fold(trim(name))) {
        if (c != ' ' && c != '_' && c != '-' && c != '.') plain += c;
    }
    return plain;
}

}  // namespace

bool add_document(FormatReading& reading, Document document, std::string_view file_name) {
    if (reading.documents.size() == kMaxImportDocuments) {
        reading.errors.push_back({ErrorKind::over_limit,
                                  "expected at most " + std::to_string(kMaxImportDocuments) +
                                      " documents in one file, found more: the others are not read",
                                  std::string(file_name)});
        return false;
    }
    reading.documents.push_back(std::move(document));
    return true;
}

std::string_view field_from_name(std::string_view name) {
    constexpr std::size_t kMaxNameBytes = 100;
    if (name.size() > kMaxNameBytes) return {};
    const std::string plain = plain_name(name);
    const auto found =
        std::find_if(std::begin(kFieldNames), std::end(kFieldNames),
                     [&](const FieldName& candidate) { return candidate.name == plain; });
    return found == std::end(kFieldNames) ? std::string_view() : found->field;
}

void add_field(Document& document, std::string_view field, std::string_view value,
               std::string_view from) {
    if (trim(value).empty()) return;
    if (field == "text") {
        Document text = read_text(value);
        for (Block& block : text.blocks) {
            block.line = 0;  // a line of the field, not of the file
            document.blocks.push_back(std::move(block));
        }
        return;
    }
    document.head.push_back(
        {std::string(field), one_line(value), Confidence::stated, std::string(from)});
}

}  // namespace parallax
