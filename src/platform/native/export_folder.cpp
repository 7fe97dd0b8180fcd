#include "platform/native/export_folder.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <system_error>

namespace parallax {
namespace {

constexpr int kMostTries = 1000;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

bool is_folder(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

// XDG_DOWNLOAD_DIR="$HOME/Downloads", as desktops write it.
std::filesystem::path folder_of_desktop(const std::string& home) {
    std::string config = variable("XDG_CONFIG_HOME");
    if (config.empty()) config = home + "/.config";
    std::ifstream file(config + "/user-dirs.dirs");
    constexpr std::string_view kKey = "XDG_DOWNLOAD_DIR=\"", kHome = "$HOME";
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(kKey) || !line.ends_with('"')) continue;
        std::string value = line.substr(kKey.size(), line.size() - kKey.size() - 1);
        return value.starts_with(kHome) ? home + value.substr(kHome.size()) : value;
    }
    return home + "/Downloads";
}

}  // namespace

std::filesystem::path export_folder() {
    if (const std::string home = variable("HOME"); !home.empty())
        if (const auto folder = folder_of_desktop(home); is_folder(folder)) return folder;
    return ".";
}

Result<std::filesystem::path> write_new_file(const std::filesystem::path& folder,
                                             std::string_view name, std::string_view bytes) {
    const std::filesystem::path plain(name);
    std::filesystem::path path = folder / plain;
    std::FILE* file = nullptr;
    for (int i = 2; i < kMostTries; ++i) {
        file = std::fopen(path.c_str(), "wbx");  // x: not over another
        if (file || errno != EEXIST) break;
        path = folder / (plain.stem().string() + " (" + std::to_string(i) + ")" +
                         plain.extension().string());
    }
    const auto failed = [&] {
        return fail(ErrorKind::not_readable,
                    std::string("cannot be written: ") + std::strerror(errno), path.string());
    };
    if (!file) return failed();
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    if (std::fclose(file) != 0 || !whole) return failed();
    return path;
}

}  // namespace parallax
