// What the arguments of the program ask for. The only place that knows CLI11, and the only one
// compiled with exceptions: none leaves it.
#pragma once

#include <expected>
#include <optional>
#include <span>
#include <string>

#include "platform/native/window.h"

namespace parallax {

struct CommandDescription {
    const char* name;
    const char* help;
};

struct CommandOptions {
    std::string command;  // "" when none is named
    // Of a table command: a path, or none for the bundled corpus. Of `check`: always a path.
    std::optional<std::string> corpus;
    bool json = false;
    WindowOptions window;  // for when no command is named
};

inline constexpr const char* kCheckCommand = "check";

// Takes main's arguments and the commands that print tables; `check` is known besides. When there
// is nothing left to do it has written help or version to stdout, or what is wrong to stderr, and
// gives the exit code: 0 or 2.
std::expected<CommandOptions, int> read_command_options(int argc, char** argv,
                                                        std::span<const CommandDescription> tables);

}  // namespace parallax
