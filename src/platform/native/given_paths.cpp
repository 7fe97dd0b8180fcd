// Names are sought first and bytes read afterwards, so that a folder too large is refused at once.
#include "platform/native/given_paths.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "platform/native/file_bytes.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

struct Found {
    std::string name;
    fs::path path;
};

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

fs::path without_slash(const fs::path& path) {
    return path.has_filename() ? path : path.parent_path();
}

void find_below(const fs::path& folder, std::vector<Found>& found) {
    constexpr auto kOptions = fs::directory_options::skip_permission_denied;
    std::error_code failed;
    const fs::path above = without_slash(folder).parent_path();
    const std::size_t first = found.size();
    fs::recursive_directory_iterator entry(folder, kOptions, failed);
    for (; !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        std::error_code ignored;
        if (is_hidden(entry->path())) {
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file(ignored)) {
            found.push_back(
                {entry->path().lexically_relative(above).generic_string(), entry->path()});
        }
        if (found.size() > kMaxImportDocuments) return;
    }
    std::sort(found.begin() + static_cast<std::ptrdiff_t>(first), found.end(),
              [](const Found& a, const Found& b) { return a.name < b.name; });
}

GivenFile read(const Found& found) {
    GivenFile file{found.name, {}, {}};
    if (auto bytes = read_file_bytes(found.path.string(), kMaxImportBytes))
        file.bytes = std::move(*bytes);
    else
        file.fault = bytes.error().message;
    return file;
}

}  // namespace

std::vector<GivenFile> files_from_paths(const std::vector<std::string>& paths) {
    std::vector<Found> found;
    for (const std::string& text : paths) {
        const fs::path path(text);
        std::error_code ignored;
        if (fs::is_directory(path, ignored))
            find_below(path, found);
        else
            found.push_back({path.filename().string(), path});
        if (found.size() > kMaxImportDocuments)
            return {{text,
                     {},
                     "expected at most " + std::to_string(kMaxImportDocuments) +
                         " files at once, found more; open a part of them"}};
    }
    std::vector<GivenFile> files;
    for (const Found& one : found)
        files.push_back(read(one));
    return files;
}

}  // namespace parallax
