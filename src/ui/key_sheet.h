// The sheet that lists every key, over everything else.
#pragma once

#include "ui/frame.h"

namespace parallax {

void draw_key_sheet(Frame& frame);

}  // namespace parallax
