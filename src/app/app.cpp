// The program without a window. Drawing only emits commands; they are carried out here, after the
// frame, in one place.
#include "app/app.h"

#include <imgui.h>

#include <utility>

#include "app/keys.h"
#include "ui/frame.h"
#include "ui/screen.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr std::string_view kColoursKey = "colours";

std::string_view name_of(Colours colours) {
    switch (colours) {
        case Colours::as_system:
            return "as-system";
        case Colours::light:
            return "light";
        case Colours::dark:
            return "dark";
    }
    return "";
}

Colours colours_from_name(std::string_view name) {
    return name == "light" ? Colours::light : name == "dark" ? Colours::dark : Colours::as_system;
}

// Dear ImGui serves as canvas and input only; what it would draw of its own is switched off.
void set_up_imgui() {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags &= ~(ImGuiConfigFlags_NavEnableKeyboard | ImGuiConfigFlags_NavEnableGamepad);
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowPadding = style.ItemSpacing = style.FramePadding = {0, 0};
    style.WindowBorderSize = style.ChildBorderSize = 0;
    style.WindowMinSize = {1, 1};
    style.FontSizeBase = 14;
}

}  // namespace

struct App::Parts {
    Parts(Host& h, GlyphRasteriser& glyphs) : host(h), fonts(glyphs) {}

    Host& host;
    Fonts fonts;
    Results results;
    Session session;
    ScreenState screen;
    SemanticTree tree;
    std::vector<Command> commands;
    Appearance appearance;
    NodeId activated = 0, focused = 0;
    bool focus_moved = false;

    bool dark() const {
        return session.colours == Colours::dark ||
               (session.colours == Colours::as_system && appearance.system_is_dark);
    }
};

App::App(Host& host, GlyphRasteriser& glyphs) {
    set_up_imgui();
    parts_ = std::make_unique<Parts>(host, glyphs);
    parts_->results = make_results(std::make_shared<const Corpus>());
    parts_->session.colours = colours_from_name(host.load_preference(kColoursKey));
}

App::~App() = default;

std::vector<Error> App::open_corpus(const std::vector<CorpusFile>& files) {
    CorpusReading reading = read_corpus(files);
    if (!reading.corpus) {
        const Error& first = reading.faults.front();
        parts_->screen.notice = first.where + ": " + first.message;
        return reading.faults;
    }
    auto corpus = std::make_shared<const Corpus>(std::move(*reading.corpus));
    parts_->results = make_results(corpus);
    const Colours colours = parts_->session.colours;
    parts_->session = make_session(*corpus);
    parts_->session.colours = colours;
    parts_->screen = {};
    return {};
}

void App::set_appearance(const Appearance& appearance) {
    parts_->appearance = appearance;
}

double App::frame() {
    Parts& p = *parts_;
    ImGui::NewFrame();
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::Begin("screen", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus);
    std::vector<NodeId> ring;
    for (const SemanticNode& node : p.tree.nodes())
        if (node.actionable) ring.push_back(node.id);
    p.tree.clear();
    if (p.screen.paragraphs.size() > 4000) p.screen.paragraphs.clear();
    Frame frame{.results = p.results,
                .session = p.session,
                .colours = palette(p.dark()),
                .fonts = p.fonts,
                .tree = p.tree,
                .commands = p.commands,
                .state = p.screen};
    frame.screen = {0, 0, size.x, size.y};
    frame.activated = std::exchange(p.activated, 0);
    frame.focused = p.focused;
    frame.focus_moved = std::exchange(p.focus_moved, false);
    frame.ring = std::move(ring);
    take_keys(frame);
    const std::string notice_before = p.screen.notice;
    draw_screen(frame);
    ImGui::End();
    ImGui::Render();

    const bool acted = !p.commands.empty();
    // A notice stands until the next thing is done.
    if (acted && p.screen.notice == notice_before) p.screen.notice.clear();
    for (const Command& command : p.commands)
        dispatch(command);
    p.commands.clear();
    if (!frame.copied.empty()) p.host.copy_text(frame.copied);
    if (!frame.address.empty()) p.host.open_address(frame.address);
    if (frame.wants_focus) {
        p.focused = *frame.wants_focus;
        p.focus_moved = true;
    }
    if (frame.wants_activation) p.activated = *frame.wants_activation;
    const bool again = acted || frame.activated || frame.wants_focus || frame.wants_activation;
    return again ? 0 : frame.wake_after_ms;
}

const SemanticTree& App::semantics() const {
    return parts_->tree;
}

void App::activate(NodeId node) {
    parts_->activated = node;
}

void App::focus(NodeId node) {
    parts_->focus_moved = parts_->focused != node;
    parts_->focused = node;
}

NodeId App::focused() const {
    return parts_->focused;
}

const Session& App::session() const {
    return parts_->session;
}

void App::dispatch(const Command& command) {
    Parts& p = *parts_;
    const Colours before = p.session.colours;
    p.session = apply(p.session, command, *p.results.corpus, p.results.counts);
    if (p.session.colours != before)
        p.host.store_preference(kColoursKey, name_of(p.session.colours));
}

}  // namespace parallax
