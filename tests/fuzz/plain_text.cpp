// Any text as a plain text file: blocks, and the article that is made of them.
#include "corpus/article.h"
#include "corpus/reader_text.h"
#include "documents.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const std::string text = fuzz::valid_utf8(fuzz::text_of(data, size));
    const Document document = read_text(text);
    fuzz::ensure_document(document);
    fuzz::ensure_import(article_from_document(document));
    return 0;
}
