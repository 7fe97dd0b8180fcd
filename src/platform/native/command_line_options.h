// What the arguments of the program ask for. The only place that knows CLI11, and the only one
// compiled with exceptions: none leaves it.
#pragma once

#include <expected>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "platform/native/window.h"

namespace parallax {

enum class HowMany { one, one_or_more, any };

// What stands behind a command's name: QUERY, FILE...
struct CommandArgument {
    const char* name;
    const char* help;
    HowMany how_many = HowMany::one;
};

// An option with a value: one of `choices`, the first being the default, or, where there are none,
// a whole number from `least` to `most`.
struct CommandOption {
    const char* name;  // "--by"
    const char* help;
    std::vector<std::string> choices;
    int number = 0, least = 0, most = 0;
};

// `arguments` may hold one that takes several values, the last.
struct CommandDescription {
    const char* name;
    const char* help;
    std::vector<CommandArgument> arguments;
    std::vector<CommandOption> options;
};

struct CommandOptions {
    std::string command;                        // "" when none is named
    std::vector<std::string> arguments;         // in order
    std::map<std::string, std::string> values;  // of the command's own options, by name
    // Of a table command: a path, or none for the bundled corpus. Of `check`: always a path.
    std::optional<std::string> corpus;
    std::optional<bool> json;  // --format; none when it was not given
    WindowOptions window;      // for when no command is named

    // Of a numeric option of the command.
    int number(const std::string& name) const { return std::stoi(values.at(name)); }
};

inline constexpr const char* kCheckCommand = "check";

// Takes main's arguments and the commands that print tables; `check` is known besides. When there
// is nothing left to do it has written help or version to stdout, or what is wrong to stderr, and
// gives the exit code: 0 or 2.
std::expected<CommandOptions, int> read_command_options(int argc, char** argv,
                                                        std::span<const CommandDescription> tables);

}  // namespace parallax
