// The program in the page: made once, then called by the browser, a frame at a time and only when
// one is wanted.
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/app.h"
#include "platform/cleared_grounds.h"
#include "platform/icu_data.h"
#include "platform/web/atlas_texture.h"
#include "platform/web/canvas_glyphs.h"
#include "platform/web/embedded_glyphs.h"
#include "platform/web/files.h"
#include "platform/web/input.h"
#include "platform/web/mirror.h"
#include "platform/web/page.h"
#include "platform/web/web_host.h"
#include "text/text_data.h"
#include "ui/changed_parts.h"
#include "ui/tap_target.h"

namespace parallax {
namespace {

// After a pause the clock has run on; for the program it has not.
constexpr float kShortestStep_s = 1e-3f, kLongestStep_s = 0.1f;

std::unique_ptr<GlyphRasteriser> make_glyphs() {
    if (host_canvas_is_true()) return std::make_unique<CanvasGlyphs>();
    return std::make_unique<EmbeddedGlyphs>();
}

struct Page {
    WebHost host;
    std::unique_ptr<GlyphRasteriser> glyphs = make_glyphs();
    App app{host, *glyphs};
    Mirror mirror;
    ChangedParts changes;
    int height = 0;  // of the canvas, in its pixels
    Appearance appearance;
    double last_frame_s = 0;
    ImGuiMouseCursor cursor = ImGuiMouseCursor_COUNT;
    Colours colours = Colours::as_system;
    NodeId focused = 0;  // as the browser has it
    bool draws = true;
    bool shows_text = false;
    // What the page's text view was last made of.
    std::shared_ptr<const Corpus> text_corpus;
    std::optional<Session> text_session;
};

Page* page = nullptr;  // made in main, lives as long as the tab

void make_context() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendPlatformName = "parallax page";
    io.ConfigMacOSXBehaviors = host_is_apple() != 0;
    io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
    offer_to_clear_grounds();
    ImGui::GetPlatformIO().Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
        WebHost().copy_text(text, "");
    };
}

std::string corpus_of_page() {
    std::string bytes(host_corpus_size(), '\0');
    host_take_corpus(bytes.data());
    return bytes;
}

// The canvas keeps its picture.
void draw_changes(ImDrawData& frame) {
    const Colour ground = page->app.ground();
    const std::vector<PixelRect> parts = page->changes.keep_in(frame, ground);
    if (parts.empty()) return;
    clear_parts(parts, page->height, ground);
    ImGui_ImplOpenGL3_RenderDrawData(&frame);
}

void tell_cursor() {
    const ImGuiMouseCursor cursor = ImGui::GetMouseCursor();
    if (cursor == page->cursor) return;
    page->cursor = cursor;
    const std::string_view css = css_from_cursor(cursor);
    host_cursor(css.data(), css.size());
}

void tell_colours() {
    const Colours colours = page->app.preferences().colours;
    if (colours == page->colours) return;
    page->colours = colours;
    const std::string_view name = colours == Colours::light  ? "light"
                                  : colours == Colours::dark ? "dark"
                                                             : "";
    host_colours(name.data(), name.size());
}

// Brings the page's text view up to date; costs a comparison when it is. Only the addresses in it
// know which years the picture shows, so that while nobody follows them these may grow old.
void write_text(bool shown) {
    Session now = page->app.session();
    now.as_text = true;  // makes no difference to it
    Session asked = now;
    if (!shown && page->text_session)
        asked.timeline.visible_days = page->text_session->timeline.visible_days;
    if (page->text_session == asked && page->text_corpus == page->app.corpus()) return;
    const std::string html = page->app.text_view();
    page->text_session = std::move(now);
    page->text_corpus = page->app.corpus();
    host_text(html.data(), html.size());
}

void tell_text() {
    const bool shown = !page->draws || page->app.session().as_text;
    if (shown) write_text(true);
    if (shown == page->shows_text) return;
    page->shows_text = shown;
    host_show_text(shown);
}

}  // namespace
}  // namespace parallax

using namespace parallax;

extern "C" {

// `ratio`: device pixels in a CSS pixel. The display is measured back from whole device pixels, so
// that a CSS pixel is exactly `ratio` of them and the letters of one ratio stay usable while the
// window changes.
PARALLAX_PAGE_EXPORT void page_resize(int width, int height, float ratio) {
    ImGuiIO& io = ImGui::GetIO();
    const auto display = [ratio](int pixels) {
        float css = static_cast<float>(pixels) / ratio;
        // The renderer multiplies again and cuts.
        while (static_cast<int>(css * ratio) < pixels)
            css = std::nextafter(css, std::numeric_limits<float>::max());
        return css;
    };
    io.DisplaySize = ImVec2(display(width), display(height));
    page->height = height;
    page->changes.forget();  // a new size clears the canvas
    io.DisplayFramebufferScale = ImVec2(ratio, ratio);
    page->appearance.device_pixel_ratio = ratio;
    page->app.set_appearance(page->appearance);
}

PARALLAX_PAGE_EXPORT void page_appearance(bool dark, bool reduced_motion, bool more_contrast,
                                          bool forced) {
    page->appearance.system_is_dark = dark;
    page->appearance.reduced_motion = reduced_motion;
    page->appearance.more_contrast = more_contrast;
    page->appearance.forced = forced;
    page->app.set_appearance(page->appearance);
}

// Draws one frame; gives the milliseconds until the next is wanted without input, 0 at once,
// negative none.
PARALLAX_PAGE_EXPORT double page_frame(double now_s) {
    const auto step = static_cast<float>(now_s - page->last_frame_s);
    ImGui::GetIO().DeltaTime = std::clamp(step, kShortestStep_s, kLongestStep_s);
    page->last_frame_s = now_s;
    ImGui_ImplOpenGL3_NewFrame();
    const double next_ms = page->app.frame();
    bring_textures();
    draw_changes(*ImGui::GetDrawData());
    page->host.take_picture(ImGui::GetIO().DisplayFramebufferScale.x);
    tell_cursor();
    tell_colours();
    tell_text();
    return has_waiting_input() ? 0 : next_ms;
}

PARALLAX_PAGE_EXPORT void page_mirror() {
    const NodeId before = page->focused, wanted = page->app.focused();
    page->mirror.update(page->app.semantics());
    // Where the program moved the focus, the browser follows; also when the element that had it has
    // just gone and told that it lost it.
    if (wanted == before) return;
    page->focused = wanted;
    page->app.focus(wanted);
    if (wanted) host_focus(wanted);
}

PARALLAX_PAGE_EXPORT void page_activate(NodeId node) {
    page->app.activate(node);
}

// A tap beside a thing that can be pressed, but near, means that thing.
PARALLAX_PAGE_EXPORT void page_tap(float x, float y, int button) {
    const Point target = tap_target(page->app.semantics(), {x, y});
    page_pointer(target.x, target.y, kTouch);
    page_button(button, true, kTouch);
    page_button(button, false, kTouch);
}

PARALLAX_PAGE_EXPORT void page_focus(NodeId node) {
    page->focused = node;
    page->app.focus(node);
}

PARALLAX_PAGE_EXPORT void page_type(NodeId field, const char* utf8, std::size_t size) {
    page->app.type(field, {utf8, size});
}

PARALLAX_PAGE_EXPORT void page_open_address(const char* address, std::size_t size) {
    page->app.open_address({address, size});
    tell_text();
}

PARALLAX_PAGE_EXPORT void page_open_search() {
    page->app.open_search();
}

// For the browser's own search and for paper, which want the text view while it is not shown.
PARALLAX_PAGE_EXPORT void page_write_text() {
    write_text(false);
}

PARALLAX_PAGE_EXPORT void page_show_text(bool shown) {
    page->app.dispatch(ShowAsText{shown});
    tell_text();
}

// The reader's copy command: puts what it takes on the clipboard through host_copied, inside the
// browser's own event. False when there is nothing to copy.
PARALLAX_PAGE_EXPORT bool page_copy() {
    const auto copied = page->app.copied();
    if (!copied) return false;
    host_copied(copied->text.data(), copied->text.size(), copied->html.data(), copied->html.size());
    return true;
}

// The graphics context is gone. Its objects are given up now, while that costs nothing; the atlas
// keeps its copy in memory.
PARALLAX_PAGE_EXPORT void page_lose() {
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
}

PARALLAX_PAGE_EXPORT void page_restore() {
    ImGui_ImplOpenGL3_CreateDeviceObjects();
    page->changes.forget();
}

}  // extern "C"

int main() {
    if (const Result<void> loaded = load_text_data(icu_data()); !loaded) {
        std::fprintf(stderr, "%s\n", loaded.error().message.c_str());
        std::abort();
    }
    const bool draws = host_start() != 0;
    make_context();
    if (draws) ImGui_ImplOpenGL3_Init("#version 300 es");
    page = new Page;
    page->draws = draws;
    begin_files(page->app);
    const std::string corpus = corpus_of_page();
    for (const Error& fault : page->app.open_corpus({{std::string(kManifestName), corpus}})) {
        std::fprintf(stderr, "%s: %s\n", fault.where.c_str(), fault.message.c_str());
    }
    if (char* address = host_address()) {
        page->app.open_address(address);
        std::free(address);
    }
    host_listen();
    tell_colours();
    tell_text();
    return 0;
}
