#include "platform/native/glfw_window.h"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "platform/native/window.h"

namespace parallax {
namespace {

// The usable minimum of the views.
constexpr int kMinimumWidthPx = 600, kMinimumHeightPx = 400;
// After a long sleep an animation goes on where it was, instead of jumping to its end.
constexpr float kLongestStepSeconds = 0.1F;

std::string last_glfw_error() {
    const char* text = nullptr;
    glfwGetError(&text);
    return text == nullptr ? "no reason given" : text;
}

float content_scale(GLFWwindow* window) {
    float x = 1, y = 1;
    glfwGetWindowContentScale(window, &x, &y);
    // Some virtual displays say 0.
    return x > 0 ? std::clamp(x, kLeastScale, kMostScale) : 1;
}

}  // namespace

int device_px(int px, float scale) {
    return static_cast<int>(std::lround(static_cast<float>(px) * scale));
}

void set_display_size(int width_device_px, int height_device_px, float scale) {
    // The renderer multiplies and cuts off the fraction; a pixel lost to rounding would blur every
    // line at odd scales.
    const auto px = [scale](int device) {
        float size = static_cast<float>(device) / scale;
        while (static_cast<int>(size * scale) < device)
            size = std::nextafter(size, std::numeric_limits<float>::infinity());
        return size;
    };
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {px(width_device_px), px(height_device_px)};
    io.DisplayFramebufferScale = {scale, scale};
}

Result<std::unique_ptr<GlfwWindow>> GlfwWindow::make(int width_px, int height_px,
                                                     std::optional<float> scale, bool visible) {
    if (!glfwInit())
        return fail(ErrorKind::not_found, "no window can be opened here: " + last_glfw_error() +
                                              "; the commands of `parallax --help` need none");
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_VISIBLE, visible ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, scale ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "parallax");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "parallax");
    GLFWwindow* window =
        glfwCreateWindow(device_px(width_px, scale.value_or(1)),
                         device_px(height_px, scale.value_or(1)), "Parallax", nullptr, nullptr);
    if (window == nullptr) {
        const std::string reason = last_glfw_error();
        glfwTerminate();
        return fail(ErrorKind::not_found,
                    "the display gives no OpenGL 3, which the window needs: " + reason);
    }
    glfwMakeContextCurrent(window);
    glfwSwapInterval(1);
    return std::unique_ptr<GlfwWindow>(new GlfwWindow(window, scale));
}

GlfwWindow::GlfwWindow(GLFWwindow* window, std::optional<float> scale)
    : window_(window), fixed_scale_(scale) {
    glfwSetWindowUserPointer(window_, this);
    const float unit = 1 / px_from_window_units();
    glfwSetWindowSizeLimits(window_, device_px(kMinimumWidthPx, unit),
                            device_px(kMinimumHeightPx, unit), GLFW_DONT_CARE, GLFW_DONT_CARE);
}

GlfwWindow::~GlfwWindow() {
    glfwDestroyWindow(window_);
    glfwTerminate();
}

GlfwWindow& GlfwWindow::of(GLFWwindow* window) {
    auto* self = static_cast<GlfwWindow*>(glfwGetWindowUserPointer(window));
    self->event_seen_ = true;
    return *self;
}

void GlfwWindow::connect_imgui() {
    ImGui_ImplGlfw_InitForOpenGL(window_, false);
    install_callbacks();
}

void GlfwWindow::disconnect_imgui() {
    glfwSetWindowFocusCallback(window_, nullptr);
    glfwSetCursorEnterCallback(window_, nullptr);
    glfwSetCursorPosCallback(window_, nullptr);
    glfwSetMouseButtonCallback(window_, nullptr);
    glfwSetScrollCallback(window_, nullptr);
    glfwSetKeyCallback(window_, nullptr);
    glfwSetCharCallback(window_, nullptr);
    glfwSetDropCallback(window_, nullptr);
    ImGui_ImplGlfw_Shutdown();
}

// ImGui's own callbacks do the work; ours only note that something happened and bring the mouse
// into px.
void GlfwWindow::install_callbacks() {
    glfwSetWindowFocusCallback(window_, [](GLFWwindow* window, int focused) {
        of(window);
        ImGui_ImplGlfw_WindowFocusCallback(window, focused);
    });
    glfwSetCursorEnterCallback(window_, [](GLFWwindow* window, int entered) {
        of(window);
        ImGui_ImplGlfw_CursorEnterCallback(window, entered);
    });
    glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double x, double y) {
        const double px = of(window).px_from_window_units();
        ImGui_ImplGlfw_CursorPosCallback(window, x * px, y * px);
    });
    glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int button, int action, int mods) {
        of(window);
        ImGui_ImplGlfw_MouseButtonCallback(window, button, action, mods);
    });
    glfwSetScrollCallback(window_, [](GLFWwindow* window, double x, double y) {
        of(window);
        ImGui_ImplGlfw_ScrollCallback(window, x, y);
    });
    glfwSetKeyCallback(window_, [](GLFWwindow* window, int key, int code, int action, int mods) {
        of(window);
        ImGui_ImplGlfw_KeyCallback(window, key, code, action, mods);
    });
    glfwSetCharCallback(window_, [](GLFWwindow* window, unsigned sign) {
        of(window);
        ImGui_ImplGlfw_CharCallback(window, sign);
    });
    glfwSetDropCallback(window_, [](GLFWwindow* window, int count, const char** paths) {
        of(window).dropped_.insert(of(window).dropped_.end(), paths, paths + count);
    });
    glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) { of(window); });
    glfwSetFramebufferSizeCallback(window_, [](GLFWwindow* window, int, int) { of(window); });
    glfwSetWindowIconifyCallback(window_, [](GLFWwindow* window, int) { of(window); });
    glfwSetWindowContentScaleCallback(window_,
                                      [](GLFWwindow* window, float, float) { of(window); });
}

float GlfwWindow::scale() const {
    return fixed_scale_ ? *fixed_scale_ : content_scale(window_);
}

float GlfwWindow::px_from_window_units() const {
    int units = 0, pixels = 0, ignored = 0;
    glfwGetWindowSize(window_, &units, &ignored);
    glfwGetFramebufferSize(window_, &pixels, &ignored);
    const float pixels_per_unit =
        units > 0 ? static_cast<float>(pixels) / static_cast<float>(units) : 1;
    return pixels_per_unit > 0 ? pixels_per_unit / scale() : 1;
}

bool GlfwWindow::should_close() const {
    return glfwWindowShouldClose(window_) != 0;
}

bool GlfwWindow::is_hidden() const {
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    return width == 0 || height == 0 || glfwGetWindowAttrib(window_, GLFW_ICONIFIED) != 0;
}

bool GlfwWindow::take_events(double timeout_ms) {
    if (event_seen_ || timeout_ms == 0)
        glfwPollEvents();
    else if (timeout_ms < 0)
        glfwWaitEvents();
    else
        glfwWaitEventsTimeout(timeout_ms / 1000);
    return std::exchange(event_seen_, false);
}

std::vector<std::string> GlfwWindow::take_dropped() {
    return std::exchange(dropped_, {});
}

void GlfwWindow::begin_frame() {
    ImGui_ImplGlfw_NewFrame();
    ImGuiIO& io = ImGui::GetIO();
    int width = 0, height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    set_display_size(width, height, scale());
    io.DeltaTime = std::min(io.DeltaTime, kLongestStepSeconds);
    // While the mouse is outside, as in a drag beyond the edge, NewFrame told its place in window
    // units; the last word counts.
    if (glfwGetWindowAttrib(window_, GLFW_FOCUSED) && !glfwGetWindowAttrib(window_, GLFW_HOVERED)) {
        double x = 0, y = 0;
        glfwGetCursorPos(window_, &x, &y);
        const double px = px_from_window_units();
        io.AddMousePosEvent(static_cast<float>(x * px), static_cast<float>(y * px));
    }
}

void GlfwWindow::present() {
    glfwSwapBuffers(window_);
}

}  // namespace parallax
