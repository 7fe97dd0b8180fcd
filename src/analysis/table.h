// The tables of the command line and of exports: what the views draw, as rows of text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
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

// Without rows. `numbers` names the columns of `header` that hold numbers.
Table make_table(std::string name, std::vector<std::string> header,
                 const std::vector<std::string_view>& numbers);

// Numbers of the passages at these positions, joined by blanks.
std::string passage_numbers(const Source& source, const std::vector<std::uint32_t>& positions);

// source,title,author,issued,outlet,language,extent,passages,words  (issued as EDTF; what the
// record leaves out is empty)
Table sources_table(const TextIndex& index);
// source,edtf,begin,end,precision,basis,kind,label,passages  (passage numbers joined by blanks;
// by source, then first day; undated events last in their source, with the four columns of the
// date and the basis empty)
Table timeline_table(const Corpus& corpus);
// source,theme,hits,passages,words,per_1000  (by source, then theme, with explicit zeros; words of
// the whole source; per_1000 = hits per 1,000 of them, three decimals, halves rounded up, "" when
// the source has no words)
Table themes_table(const TextIndex& index, const ThemeCounts& counts);
// question,source,stance,when,summary,passages,words,hedges,boosters  (one row per position: two
// where a source gives two answers; by question, then source, then as written; the last three are
// of its passages, see wording.h, and empty where that has none)
Table questions_table(const TextIndex& index);
// source,n,extent,heading,text  (heading with its number, where one stands before the passage)
Table passages_table(const Corpus& corpus);

// RFC 4180, CRLF, UTF-8 without mark; a field that a spreadsheet would take for a formula
// (= + - @ tab first, and not a number) is preceded by an apostrophe.
std::string csv_from_table(const Table& table);
// An array of objects, keys from the header, two spaces of indentation, UTF-8 as it is.
std::string json_from_table(const Table& table);

}  // namespace parallax
