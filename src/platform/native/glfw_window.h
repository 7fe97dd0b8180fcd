// The GLFW window: its size in the App's px, its input fed to Dear ImGui, and sleep while nothing
// happens.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

struct GLFWwindow;

namespace parallax {

int device_px(int px, float scale);
// Tells the current ImGui context how large a surface is and how dense.
void set_display_size(int width_device_px, int height_device_px, float scale);

class GlfwWindow {
  public:
    // With OpenGL 3 current, ready to draw. `scale` as in WindowOptions. Fails with not_found
    // without a display or OpenGL 3. One at a time.
    static Result<std::unique_ptr<GlfwWindow>> make(int width_px, int height_px,
                                                    std::optional<float> scale, bool visible);
    ~GlfwWindow();
    GlfwWindow(const GlfwWindow&) = delete;
    GlfwWindow& operator=(const GlfwWindow&) = delete;

    GLFWwindow* handle() const { return window_; }
    // Connects the window to the current ImGui context until disconnect_imgui.
    void connect_imgui();
    void disconnect_imgui();

    // Device pixels for each px. Where the system counts windows in device pixels (X11, Windows)
    // this is its content scale, and the App's px are that much larger; elsewhere (Wayland, macOS)
    // the system counts in px already and both agree.
    float scale() const;
    bool should_close() const;
    // Minimised or without area: nothing to draw on.
    bool is_hidden() const;

    // Takes what has happened, waiting for it at most `timeout_ms` (0: not at all, negative: for
    // ever). Whether anything did that may change the picture.
    bool take_events(double timeout_ms);
    // Paths dropped on the window since the last call.
    std::vector<std::string> take_dropped();
    // Before App::frame: display size, scale, time and mouse for ImGui.
    void begin_frame();
    // After it, once the draw data stands in the back buffer.
    void present();

  private:
    GlfwWindow(GLFWwindow* window, std::optional<float> scale);
    static GlfwWindow& of(GLFWwindow* window);
    void install_callbacks();
    // From GLFW's units to px.
    float px_from_window_units() const;

    GLFWwindow* window_;
    std::optional<float> fixed_scale_;
    bool event_seen_ = true;
    std::vector<std::string> dropped_;
};

}  // namespace parallax
