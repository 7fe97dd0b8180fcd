// Any bytes as an HTML page: blocks and statements, and the article that is made of them.
#include "corpus/article.h"
#include "corpus/reader_html.h"
#include "documents.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const Document document = read_html(fuzz::text_of(data, size));
    fuzz::ensure_document(document);
    fuzz::ensure_import(article_from_document(document));
    return 0;
}
