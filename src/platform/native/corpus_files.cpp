// Files are loaded under the names by which a corpus knows them; in faults those names are turned
// back into paths.
#include "platform/native/corpus_files.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "platform/native/embedded_corpus.h"
#include "platform/native/file_bytes.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

Error not_readable(const fs::path& path, const std::string& reason) {
    return {ErrorKind::not_readable, "cannot be read: " + reason, path.generic_string()};
}

void add_file(FilesOnDisk& into, std::string name, const fs::path& path) {
    if (auto bytes = read_file_bytes(path.generic_string(), kMaxFileBytes))
        into.files.push_back({std::move(name), path.generic_string(), std::move(*bytes)});
    else
        into.errors.push_back(bytes.error());
}

// Sorted, so that faults come in the same order on every machine.
Result<std::vector<fs::path>> find_json_below(const fs::path& directory) {
    std::vector<fs::path> found;
    std::error_code failed;
    // Below, what may not be entered is passed over; the directory itself must be open to us.
    const fs::directory_iterator top(directory, failed);
    if (failed) return std::unexpected(not_readable(directory, failed.message()));
    constexpr auto kOptions = fs::directory_options::skip_permission_denied;
    fs::recursive_directory_iterator entry(directory, kOptions, failed);
    for (; !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        std::error_code ignored;
        if (entry->path().extension() != ".json" || !entry->is_regular_file(ignored)) continue;
        if (found.size() == kMaxFilesBelow)
            return fail(ErrorKind::over_limit,
                        "has more than " + std::to_string(kMaxFilesBelow) +
                            " JSON files below it; name the manifest's own directory",
                        directory.generic_string());
        found.push_back(entry->path());
    }
    if (failed) return std::unexpected(not_readable(directory, failed.message()));
    std::ranges::sort(found);
    return found;
}

// `manifest` is left out: it is there already under the name that manifests have.
void add_json_below(FilesOnDisk& into, const fs::path& directory, const fs::path& manifest) {
    const auto found = find_json_below(directory);
    if (!found) {
        into.errors.push_back(found.error());
        return;
    }
    for (const fs::path& path : *found) {
        const std::string name = path.lexically_relative(directory).generic_string();
        const bool second_manifest = !manifest.empty() && name == kManifestName;
        if (path != manifest && !second_manifest) add_file(into, name, path);
    }
}

FilesOnDisk load_directory(const fs::path& directory) {
    FilesOnDisk disk;
    add_json_below(disk, directory, {});
    if (disk.files.empty() && disk.errors.empty())
        disk.errors.push_back({ErrorKind::not_found,
                               "expected " + std::string(kManifestName) +
                                   ", the manifest of a corpus, found no JSON file at all",
                               directory.generic_string()});
    return disk;
}

fs::path directory_of(const fs::path& manifest) {
    return manifest.has_parent_path() ? manifest.parent_path() : fs::path(".");
}

bool misses_files(const FilesOnDisk& disk) {
    const std::vector<Error> faults = read_corpus(disk.for_reading()).faults;
    return std::ranges::find(faults, ErrorKind::not_found, &Error::kind) != faults.end();
}

FilesOnDisk load_manifest(const fs::path& manifest) {
    FilesOnDisk disk;
    add_file(disk, std::string(kManifestName), manifest);
    const fs::path directory = directory_of(manifest);
    if (!disk.files.empty() && misses_files(disk))
        add_json_below(disk, directory, directory / manifest.filename());
    return disk;
}

// "sources/a.json#/events/3" -> "corpora/mine/sources/a.json#/events/3".
std::string where_on_disk(const std::string& where, const FilesOnDisk& disk,
                          const fs::path& directory) {
    const std::size_t end = std::min(where.find('#'), where.size());
    const std::string name = where.substr(0, end);
    const auto file = std::ranges::find(disk.files, name, &FileOnDisk::name);
    if (file != disk.files.end()) return file->path + where.substr(end);
    return (name.empty() ? directory : directory / name).generic_string() + where.substr(end);
}

}  // namespace

std::vector<CorpusFile> FilesOnDisk::for_reading() const {
    std::vector<CorpusFile> views;
    views.reserve(files.size());
    for (const FileOnDisk& file : files)
        views.push_back({file.name, file.bytes});
    return views;
}

FilesOnDisk load_corpus_files(const std::string& path) {
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (!fs::exists(status))
        return {{},
                {{ErrorKind::not_found, "expected a corpus file or directory, found nothing there",
                  path.empty() ? "\"\"" : path}}};
    return fs::is_directory(status) ? load_directory(path) : load_manifest(path);
}

std::vector<CorpusFile> embedded_corpus_files() {
    std::vector<CorpusFile> files;
    for (const EmbeddedFile& file : embedded_corpus()) {
        const auto* bytes = reinterpret_cast<const char*>(file.bytes.data());
        files.push_back({std::string(file.name), std::string_view(bytes, file.bytes.size())});
    }
    return files;
}

CorpusReading read_corpus_at(const std::string& path) {
    const FilesOnDisk disk = load_corpus_files(path);
    if (disk.files.empty()) return {std::nullopt, disk.errors};
    CorpusReading reading = read_corpus(disk.for_reading());
    std::error_code failed;
    const fs::path directory = fs::is_directory(path, failed) ? fs::path(path) : directory_of(path);
    for (Error& fault : reading.faults)
        fault.where = where_on_disk(fault.where, disk, directory);
    if (!reading.corpus)
        reading.faults.insert(reading.faults.begin(), disk.errors.begin(), disk.errors.end());
    return reading;
}

}  // namespace parallax
