// The record of an imported source: which of several statements is believed, and what is said of
// the others.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/import.h"

namespace parallax {

// Fills record, issued, label, id and statements of `imported`, whose passages must be there, and
// adds remarks. Believed are, in this order: for outlet and date a note on the first publication,
// then what the document's head says, then lines of the text; never a guessed date, a date of
// change or a date of access as date of publication. `statements` come with those found in the
// text first.
void fill_record(std::vector<Statement> statements, std::string_view file_name,
                 ImportedSource& imported);

// "why-rivers-matter-2021": the title's words, folded, and the year; at most 80 bytes.
std::string id_from_record(const Record& record, const Issued& issued);

}  // namespace parallax
