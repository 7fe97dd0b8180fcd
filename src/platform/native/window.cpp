// Sets the stage (fonts, window, OpenGL, ImGui, App) in the order in which each needs the last, and
// draws frames only when there is a reason to.
#include "platform/native/window.h"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <cstdio>
#include <limits>

#include "app/app.h"
#include "platform/cleared_grounds.h"
#include "platform/icu_data.h"
#include "platform/native/embedded_corpus.h"
#include "platform/native/freetype_glyphs.h"
#include "platform/native/given_paths.h"
#include "platform/native/glfw_window.h"
#include "platform/native/native_host.h"
#include "platform/native/picture.h"
#include "text/text_data.h"

namespace parallax {
namespace {

constexpr int kGood = 0;
constexpr int kFailed = 1;
// Hover, popups and what follows from a click show a frame or two after the event.
constexpr int kFramesAfterEvent = 3;

int print_error(const Error& error) {
    std::fprintf(stderr, "parallax: %s%s%s\n", error.where.c_str(), error.where.empty() ? "" : ": ",
                 error.message.c_str());
    return kFailed;
}

// ImGui's context with both back ends.
class Stage {
  public:
    explicit Stage(GlfwWindow& window) : window_(window) {
        ImGui::CreateContext();
        offer_to_clear_grounds();
        window_.connect_imgui();
        started_ = ImGui_ImplOpenGL3_Init("#version 130");
    }
    ~Stage() {
        if (started_) ImGui_ImplOpenGL3_Shutdown();
        window_.disconnect_imgui();
        ImGui::DestroyContext();
    }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
    bool started() const { return started_; }

  private:
    GlfwWindow& window_;
    bool started_ = false;
};

std::vector<Error> open_bundled_corpus(App& app) {
    std::vector<CorpusFile> files;
    for (const EmbeddedFile& file : embedded_corpus())
        files.push_back({std::string(file.name),
                         {reinterpret_cast<const char*>(file.bytes.data()), file.bytes.size()}});
    return app.open_corpus(files);
}

// One frame into what is bound. Gives what App::frame gives.
double paint(App& app, NativeHost& host) {
    ImGui_ImplOpenGL3_NewFrame();
    const double next_ms = app.frame();
    clear_to(app.ground());
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    host.take_picture();
    return next_ms;
}

int run_until_closed(const WindowOptions& options, GlfwWindow& window, NativeHost& host, App& app,
                     int& drawn) {
    constexpr double kNever = std::numeric_limits<double>::infinity();
    int owed = options.frames.value_or(kFramesAfterEvent);
    double due_seconds = kNever;
    float scale = 0;
    while (!window.should_close() && drawn < options.frames.value_or(drawn + 1)) {
        const bool hidden = window.is_hidden();
        const double left_ms = std::max(0.0, (due_seconds - glfwGetTime()) * 1000);
        double timeout_ms = left_ms == kNever ? -1 : left_ms;
        if (hidden) timeout_ms = -1;
        if (!hidden && owed > 0) timeout_ms = 0;
        if (window.take_events(timeout_ms)) owed = std::max(owed, kFramesAfterEvent);
        if (const auto paths = window.take_dropped(); !paths.empty())
            app.open_files(files_from_paths(paths));
        if (glfwGetTime() >= due_seconds) owed = std::max(owed, 1);
        if (owed == 0 || window.is_hidden()) continue;

        if (window.scale() != scale) {
            scale = window.scale();
            app.set_appearance({.system_is_dark = system_is_dark(), .device_pixel_ratio = scale});
        }
        window.begin_frame();
        const double next_ms = paint(app, host);
        window.present();
        ++drawn;
        --owed;
        for (std::string& news : host.take_news()) {
            app.tell(std::move(news));
            owed = std::max(owed, 1);
        }
        due_seconds = next_ms < 0 ? kNever : glfwGetTime() + next_ms / 1000;
    }
    return kGood;
}

int draw_picture(const WindowOptions& options, GlfwWindow& window, NativeHost& host, App& app,
                 int& drawn) {
    const float scale = window.scale();
    const int width = device_px(options.width_px, scale);
    const int height = device_px(options.height_px, scale);
    const auto canvas = Canvas::make(width, height);
    if (!canvas) return print_error(canvas.error());
    app.set_appearance(
        {.system_is_dark = system_is_dark(), .reduced_motion = true, .device_pixel_ratio = scale});
    while (drawn < options.frames.value_or(kPictureFrames)) {
        set_display_size(width, height, scale);
        ImGui::GetIO().DeltaTime = 1.0F / 60;
        canvas->bind();
        paint(app, host);
        ++drawn;
    }
    const auto written = write_picture(canvas->read(), options.screenshot_path);
    return written ? kGood : print_error(written.error());
}

}  // namespace

int run_window(const WindowOptions& options) {
    if (const auto loaded = load_text_data(icu_data()); !loaded) return print_error(loaded.error());
    const auto glyphs = FreeTypeGlyphs::make();
    if (!glyphs) return print_error(glyphs.error());
    const bool shown = options.screenshot_path.empty();
    const auto window = GlfwWindow::make(options.width_px, options.height_px, options.scale, shown);
    if (!window) return print_error(window.error());
    Stage stage(**window);
    if (!stage.started())
        return print_error({ErrorKind::not_found, "the display's OpenGL does not start", {}});
    NativeHost host((*window)->handle(),
                    shown ? PreferenceFile(preferences_path()) : PreferenceFile());
    App app(host, **glyphs);
    const std::vector<Error> faults = open_bundled_corpus(app);
    for (const Error& fault : faults)
        print_error(fault);
    if (!faults.empty() && !shown) return kFailed;
    app.open_files(files_from_paths(options.paths));
    if (options.colours) app.prefer({.colours = *options.colours});
    if (options.view) app.dispatch(GoTo{*options.view});
    if (!options.address.empty()) app.open_address(options.address);

    int drawn = 0;
    const int code = shown ? run_until_closed(options, **window, host, app, drawn)
                           : draw_picture(options, **window, host, app, drawn);
    if (options.report) std::printf("frames %d\n", drawn);
    return code;
}

}  // namespace parallax
