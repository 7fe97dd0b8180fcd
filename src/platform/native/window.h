// The native window: the same App as in the page, drawn by OpenGL 3, in a GLFW window or into a
// picture file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/session.h"

namespace parallax {

struct WindowOptions {
    // Size in px as in the page's CSS, at least kLeastWindowPx, at most kMostWindowPx.
    int width_px = 1280, height_px = 800;
    // Device pixels for each px, from kLeastScale to kMostScale; none: what the system says.
    std::optional<float> scale;
    // Opened at the start, as if they were dropped on the window.
    std::vector<std::string> paths;
    // Where to begin; none: as the program decides.
    std::optional<View> view;
    std::string address;  // what a link to the page has behind its "#"; "" for none
    std::optional<Colours> colours;
    // Draws so many frames, at least 1, without waiting, and ends; none: until the reader closes
    // the window.
    std::optional<int> frames;
    // Writes the last frame to this file (write_picture) and shows no window; `frames` is then
    // kPictureFrames unless given, and stored preferences are neither read nor written.
    std::string screenshot_path;
    // Prints "frames N" at the end: how many were drawn.
    bool report = false;
};

inline constexpr int kLeastWindowPx = 64;
inline constexpr int kMostWindowPx = 8192;
inline constexpr float kLeastScale = 0.5F;
inline constexpr float kMostScale = 4;
// A pane learns its size in the first frame and uses it in the second; one more for hover.
inline constexpr int kPictureFrames = 3;

// Runs until the window closes. Gives the exit code: 0, or 1 with a message on stderr when there is
// no display, no OpenGL 3, no font, or when the picture cannot be written.
int run_window(const WindowOptions& options);

}  // namespace parallax
