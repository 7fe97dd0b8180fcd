// The program without a window: prints what the views draw, or checks a corpus.
#pragma once

#include <optional>

#include "platform/native/window.h"

namespace parallax {

// Runs the command that the arguments name; none when they name none, so that the window opens
// with what they say about it, put into `window`.
// Gives the exit code: 0 good, 1 faults or failure (the message is on stderr), 2 wrong usage.
// load_text_data is called here as soon as a command needs it.
std::optional<int> run_command_line(int argc, char** argv, WindowOptions& window);

}  // namespace parallax
