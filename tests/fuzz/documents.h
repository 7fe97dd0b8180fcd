// What must hold of every document and every import, whatever the bytes were.
#pragma once

#include <algorithm>

#include "corpus/block.h"
#include "corpus/import.h"
#include "fuzz.h"

namespace parallax::fuzz {

// Valid UTF-8 on one line, without blanks at its ends.
inline void ensure_line(std::string_view text) {
    ENSURE(!find_invalid_utf8(text));
    ENSURE(text.find_first_of("\r\n\t") == std::string_view::npos);
    ENSURE(text.empty() || (text.front() != ' ' && text.back() != ' '));
}

inline void ensure_document(const Document& document) {
    for (const Block& block : document.blocks) {
        ENSURE(!find_invalid_utf8(block.text) && !block.text.empty());
        if (block.kind != BlockKind::table_row && block.kind != BlockKind::code)
            ensure_line(block.text);
        ENSURE(block.kind != BlockKind::heading || (block.level >= 1 && block.level <= 6));
        ENSURE(block.link_share >= 0 && block.link_share <= 1);
    }
    for (const Statement& statement : document.head) {
        ENSURE(!statement.field.empty() && !statement.from.empty());
        ENSURE(!find_invalid_utf8(statement.value));
    }
}

// Passages numbered from 1, with text; fields that can be written.
inline void ensure_import(const ImportedSource& imported) {
    const auto& passages = imported.source.passages;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        ENSURE(passages[i].n == static_cast<int>(i) + 1 && !passages[i].text.empty());
        ENSURE(!find_invalid_utf8(passages[i].text));
    }
    ENSURE(!imported.source.record.title.empty() && !imported.source.id.empty());
    ENSURE(!find_invalid_utf8(imported.source.record.title));
    for (const LeftOut& left : imported.left_out)
        ENSURE(!left.reason.empty() && !find_invalid_utf8(left.text));
    for (const PullQuote& quote : imported.pull_quotes)
        ENSURE(quote.passage < passages.size() && quote.repeated_in < passages.size());
}

}  // namespace parallax::fuzz
