// The tables of the command line and of exports: what the views draw, as rows of text.
#pragma once

#include <string>
#include <vector>

#include "analysis/theme_counts.h"

namespace parallax {

// Every row has as many fields as the header. Numbers are written with a point and without
// grouping.
struct Table {
    std::string name;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<bool> numeric;  // per column: written bare in JSON ("" becomes null)
};

// source,title,author,issued,outlet,language,extent,passages,words
Table sources_table(const TextIndex& index);
// source,edtf,begin,end,precision,basis,kind,label,passages  (passage numbers joined by blanks)
Table timeline_table(const Corpus& corpus);
// source,theme,hits,passages,words,per_1000  (explicit zeros; per_1000 with three decimals)
Table themes_table(const TextIndex& index, const ThemeCounts& counts);
// question,source,stance,summary,passages
Table questions_table(const Corpus& corpus);
// source,n,extent,heading,text
Table passages_table(const Corpus& corpus);

// RFC 4180, CRLF, UTF-8 without mark; a field that a spreadsheet would take for a formula
// (= + - @ tab first, and not a number) is preceded by an apostrophe.
std::string csv_from_table(const Table& table);
// An array of objects, keys from the header, two spaces of indentation.
std::string json_from_table(const Table& table);

}  // namespace parallax
