#include "corpus/reader_html.h"

#include <utility>

#include "corpus/html_blocks.h"
#include "corpus/html_claims.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace parallax {

Document read_html(std::string_view bytes) {
    if (find_invalid_utf8(bytes)) return read_html(utf8_from_bytes(bytes).utf8);
    HtmlClaims claims;
    HtmlBlocks page(claims);
    read_html_tokens(bytes.substr(0, kMaxHtmlBytes), page);
    page.finish();
    Document document;
    document.head = claims.statements(page);
    if (page.is_full())
        document.remarks.push_back("The page has more than " + std::to_string(kMaxHtmlBlocks) +
                                   " blocks of text; those behind them are not read.");
    document.blocks = std::move(page.blocks());
    return document;
}

}  // namespace parallax
