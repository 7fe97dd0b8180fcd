#include "platform/native/preferences.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <system_error>

#include "base/check.h"

namespace parallax {
namespace {

std::string escaped(std::string_view value) {
    std::string out;
    for (const char c : value) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '\\' && i + 1 < text.size();
        if (escape) ++i;
        out += escape && text[i] == 'n' ? '\n' : text[i];
    }
    return out;
}

}  // namespace

PreferenceFile::PreferenceFile(std::filesystem::path file) : file_(std::move(file)) {
    read();
}

std::string PreferenceFile::get(std::string_view key) const {
    const auto found = values_.find(key);
    return found == values_.end() ? std::string() : found->second;
}

void PreferenceFile::set(std::string_view key, std::string_view value) {
    ENSURE(!key.empty() && key.find_first_of("=\n") == std::string_view::npos);
    if (get(key) == value) return;
    read();
    values_.insert_or_assign(std::string(key), std::string(value));
    write();
}

void PreferenceFile::read() {
    if (file_.empty()) return;
    std::ifstream in(file_);
    for (std::string line; std::getline(in, line);) {
        const std::size_t equals = line.find('=');
        if (equals == std::string::npos || equals == 0) continue;
        values_.insert_or_assign(line.substr(0, equals),
                                 unescaped(std::string_view(line).substr(equals + 1)));
    }
}

void PreferenceFile::write() const {
    if (file_.empty()) return;
    std::error_code error;
    std::filesystem::create_directories(file_.parent_path(), error);
    if (!error) {
        // Renamed when whole, so that a crash leaves the old file.
        std::filesystem::path unfinished = file_;
        unfinished += ".new";
        errno = 0;
        std::ofstream out(unfinished, std::ios::trunc);
        for (const auto& [key, value] : values_)
            out << key << '=' << escaped(value) << '\n';
        out.close();
        if (out.good())
            std::filesystem::rename(unfinished, file_, error);
        else
            error = std::error_code(errno == 0 ? EIO : errno, std::generic_category());
    }
    if (error)
        std::fprintf(stderr, "parallax: cannot store preferences in %s: %s\n", file_.c_str(),
                     error.message().c_str());
}

std::filesystem::path preferences_path() {
    const auto folder_in = [](const char* name) {
        const char* value = std::getenv(name);
        return std::filesystem::path(value == nullptr ? "" : value);
    };
    std::filesystem::path config = folder_in("XDG_CONFIG_HOME");
    // The base directory specification has relative paths ignored.
    if (!config.is_absolute() && folder_in("HOME").is_absolute())
        config = folder_in("HOME") / ".config";
    return config.is_absolute() ? config / "parallax" / "preferences" : std::filesystem::path();
}

}  // namespace parallax
