// Imports for tests: files of tests/data/import, and a source as text to compare with.
#pragma once

#include <string>
#include <string_view>

#include "corpus/article.h"

namespace parallax::test {

// The bytes of tests/data/import/`name`. Fails the test when there is no such file.
std::string load_import_file(const std::string& name);

// What an import gave, a line each:
//   title: A Title
//   authors: Ana Lima; Bo Ek          (given and family; "-" for none)
//   outlet: The Review                (container or publisher; "-")
//   issued: 2020-05-03                ("-")
//   1 The first words…                (number and beginning of each passage)
//   # 2.1 A heading
//   - byline: By Ana Lima             (reason and beginning of what is left out, in its order)
std::string summary_of(const ImportedSource& imported);

// True when each block of the document with a letter or digit is in the import exactly once.
bool keeps_everything(const Document& document, const ImportedSource& imported);

}  // namespace parallax::test
