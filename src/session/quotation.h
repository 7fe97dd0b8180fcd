// Words of the texts on their way out of the program: as they stand, or with their reference.
#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "base/range.h"
#include "corpus/corpus.h"

namespace parallax {

// What goes to the clipboard, twice: as plain text, and as HTML for programs that take it.
struct CopiedText {
    std::string text, html;
    bool operator==(const CopiedText&) const = default;
};

struct QuotedPart {
    PassageId passage;
    ByteRange bytes;  // of its text, between characters
    bool operator==(const QuotedPart&) const = default;
};

enum class QuotedWith {
    nothing,        // the words alone, passages parted by an empty line
    reference,      // and behind each passage "(Sun 2016, passage 3, digest)"
    full_reference  // and at the end the full references of the sources quoted
};

// Texts enter the HTML escaped, as paragraphs with the language of their source.
CopiedText quote(const Corpus& corpus, const std::vector<QuotedPart>& parts, QuotedWith with);

std::string escaped_html(std::string_view text);
// "digest" or "full text".
std::string_view words_of(Extent extent);

}  // namespace parallax
