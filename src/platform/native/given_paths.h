// Paths that the reader drops on the window or names on the command line, as files for the App.
#pragma once

#include <string>
#include <vector>

#include "corpus/given_files.h"

namespace parallax {

// A folder gives all files in and below it, sorted, hidden ones left out and links to folders not
// followed; their names begin with the folder's own. What cannot be read has its fault. More than
// kMaxImportDocuments files give nothing but one fault that says so.
std::vector<GivenFile> files_from_paths(const std::vector<std::string>& paths);

}  // namespace parallax
