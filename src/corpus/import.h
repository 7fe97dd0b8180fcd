// Documents of any format in: bytes -> sources, with what was left out and how sure each field is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "corpus/block.h"
#include "corpus/corpus.h"

namespace parallax {

// Text of the file that is not in the source, and why: "navigation", "byline", "share links"…
struct LeftOut {
    std::string text, reason;
    std::size_t line = 0;  // from 1; 0: not known
    bool operator==(const LeftOut&) const = default;
};

// A passage whose text stands again in another: it was pulled out as a teaser.
struct PullQuote {
    std::uint32_t passage = 0, repeated_in = 0;  // positions in the source's passages
    bool operator==(const PullQuote&) const = default;
};

struct ImportedSource {
    Source source;                      // extent full_text; passages numbered 1, 2, 3…
    std::vector<Statement> statements;  // every field that was found, the chosen ones first
    std::vector<LeftOut> left_out;
    std::vector<PullQuote> pull_quotes;
    std::vector<std::string> remarks;  // sentences for the reader: a masthead date set aside…
    // The bundled source whose full text this is.
    std::optional<std::string> full_text_of;
};

// What one file gave. A file of several documents (JSON Lines, CSV) may give sources and errors.
struct ImportReading {
    std::string file;      // its name, as given
    std::string format;    // the reader's name: "html", "markdown", "plain text", "csv"…
    std::string encoding;  // as found: "UTF-8", "windows-1251"…
    std::size_t replaced_characters = 0;
    std::optional<Corpus> corpus;  // when the file was a corpus of ours
    std::vector<ImportedSource> sources;
    std::vector<Error> errors;
};

// Limits; reaching one is an over_limit error that says the limit.
inline constexpr std::size_t kMaxImportBytes = 256u * 1024 * 1024;
inline constexpr std::size_t kMaxImportDocuments = 100'000;

}  // namespace parallax
