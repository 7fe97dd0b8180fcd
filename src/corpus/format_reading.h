// What the reader of a format makes of a file, before articles are made of its documents.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "corpus/block.h"
#include "corpus/corpus.h"

namespace parallax {

struct FormatReading {
    std::string format;  // where the file says more than its reader's name: "CSL-JSON"
    std::vector<Document> documents;
    bool text_only = false;       // the documents are their text and nothing else
    std::vector<Source> records;  // of sources whose text is not in the file
    std::optional<Corpus> corpus;
    std::vector<Error> errors;  // one document's faults do not stop the others
};

// Adds a document. Over kMaxImportDocuments it gives false, after an error that says so; the reader
// is to stop then.
bool add_document(FormatReading& reading, Document document, std::string_view file_name);

// What a column or member of this name says of a document: text, title, author, issued, modified,
// outlet, publisher, url, language, id, description; "" for a name that is not known. Case, blanks
// and "_" do not matter; English, Russian and Chinese names.
std::string_view field_from_name(std::string_view name);

// A field's value into the document: text as blocks, the rest as a statement that says where it is
// from ("column date").
void add_field(Document& document, std::string_view field, std::string_view value,
               std::string_view from);

}  // namespace parallax
