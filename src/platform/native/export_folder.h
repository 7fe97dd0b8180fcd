// Where files go that the reader asks the window for: GLFW has no dialog to ask where.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"

namespace parallax {

// The desktop's folder for downloads (user-dirs.dirs, else ~/Downloads), or the working folder when
// there is none.
std::filesystem::path export_folder();

// Writes a file that was not there before: "name.csv", or "name (2).csv" and so on. Gives its path.
// Fails with not_readable; `where` is the path.
Result<std::filesystem::path> write_new_file(const std::filesystem::path& folder,
                                             std::string_view name, std::string_view bytes);

}  // namespace parallax
