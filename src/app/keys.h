// The keyboard: which key does what on every view. Views add their own (zoom in the timeline).
#pragma once

#include "ui/frame.h"

namespace parallax {

// Reads this frame's keys and sends commands, moves the focus or activates what has it.
void take_keys(Frame& frame);
// Ctrl+O and Ctrl+S, where the host has dialogs for them.
void take_file_keys(Frame& frame);

}  // namespace parallax
