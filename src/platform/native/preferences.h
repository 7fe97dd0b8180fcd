// The reader's small preferences: a text file with a line "key=value" for each.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace parallax {

class PreferenceFile {
  public:
    // Kept in memory only: nothing is read or written.
    PreferenceFile() = default;
    explicit PreferenceFile(std::filesystem::path file);

    // "" for a key that was never set.
    std::string get(std::string_view key) const;
    // Writes the file anew, with what another window may have stored meanwhile. Keys have no "="
    // and no line end; values are free. When the file cannot be written the value still holds for
    // this run, and stderr says why.
    void set(std::string_view key, std::string_view value);

  private:
    void read();
    void write() const;
    std::filesystem::path file_;
    std::map<std::string, std::string, std::less<>> values_;
};

// $XDG_CONFIG_HOME/parallax/preferences, or the same under $HOME/.config; empty without either.
std::filesystem::path preferences_path();

}  // namespace parallax
