// A document as its format gives it: blocks of text in reading order and what its head says of
// itself. Readers of formats make it; the article reader makes a Source of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace parallax {

enum class BlockKind {
    heading,  // of `level` 1 to 6
    paragraph,
    list_item,
    quotation,  // a block quotation or pull quote, as the format marks it
    caption,
    code,
    table_row,  // cells joined by tabs
};

struct Block {
    BlockKind kind = BlockKind::paragraph;
    int level = 0;          // of headings
    std::string text;       // UTF-8, one line: blanks of any kind are single spaces, none outside
    double link_share = 0;  // share of the letters that are link text, 0 to 1
    std::size_t line = 0;   // where it begins in the file, from 1; 0: not known
    // Why the format itself says that this is not the text: "navigation", "footer", "form",
    // "aside"…; empty for what may be text.
    std::string chrome;
    bool operator==(const Block&) const = default;
};

// How sure a reader is of what it says of a document.
enum class Confidence { stated, likely, guessed };

// One statement about the document: `field` is title, author, outlet, issued, modified, language,
// url, description; `value` as written there (dates need not be EDTF yet). `from` says where it
// stands: "meta article:published_time", "front matter", "line 3". Several for one field are
// allowed; the first is the reader's choice.
struct Statement {
    std::string field, value;
    Confidence confidence = Confidence::likely;
    std::string from;
    bool operator==(const Statement&) const = default;
};

struct Document {
    std::vector<Block> blocks;
    std::vector<Statement> head;
    // Sentences for the reader: what of the file could not be taken in, and why.
    std::vector<std::string> remarks;
    bool operator==(const Document&) const = default;
};

}  // namespace parallax
