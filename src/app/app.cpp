// The program without a window. Drawing only emits commands; they are carried out here, after the
// frame, in one place.
#include "app/app.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <utility>

#include "app/keys.h"
#include "app/opened_files.h"
#include "corpus/corpus_writer.h"
#include "corpus/file_stem.h"
#include "session/address.h"
#include "session/carried_session.h"
#include "session/history.h"
#include "session/text_view.h"
#include "ui/frame.h"
#include "ui/screen.h"
#include "ui/text_selection.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kLeastWidth = 320, kLeastHeight = 240;
constexpr std::string_view kColoursKey = "colours", kLetterKeysKey = "letter keys";
constexpr std::string_view kAboutFiles = "About these files";

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

std::string about_other_corpus(const Corpus& shown, const std::string& made_for) {
    const std::string begin = made_for == shown.id
                                  ? "This link was made for this corpus with other texts in it"
                                  : "This link was made for another corpus: " + made_for;
    return begin + ". What there is of it here is shown; passages may have other words.";
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
    Parts(Host& h, GlyphRasteriser& glyphs) : host(h), link_base(h.link_base()), fonts(glyphs) {}

    Host& host;
    const std::string link_base;
    Fonts fonts;
    Results all, results;            // of the corpus, and what the session's filter leaves of it
    EventFilter filtered;            // by which `results` were made
    std::vector<OwnStance> read_as;  // by which their grids were
    Session session;
    Preferences preferences;
    History history;
    ScreenState screen;
    Colour ground;
    SemanticTree tree;
    std::vector<Command> commands;
    Appearance appearance;
    NodeId activated = 0, focused = 0;
    bool focus_moved = false;
    std::optional<TypedText> typed;
    std::string address, title;           // as the host was last told
    std::optional<Command> last_command;  // that led to the address
    bool saved = false;                   // the corpus on show has been handed to the host

    void show(Corpus corpus) {
        take(make_results(std::move(corpus)));
        session = make_session(*results.corpus);
        history.clear();
        last_command.reset();
        screen = {};
        saved = false;
        tell_address(false);
    }
    // With the corpus on show in it. What could be undone belonged to the smaller one.
    void enlarge(Corpus corpus) {
        session = carry_session(session, *results.corpus, corpus);
        history.clear();
        screen.search.reset();
        screen.timeline.reset();
        screen.selection = {};
        take(make_results(std::move(corpus)));
        filter();
    }
    void take(Results made) {
        all = std::move(made);
        results = all;
        filtered = {};
        read_as.clear();
    }
    // Whenever the session may have another filter, codebook or other stances of the reader's own.
    void filter() {
        if (session.own_stances != read_as) {
            read_as = session.own_stances;
            results.grid = all.grid = make_stance_grid(*all.corpus, read_as);
        }
        const std::shared_ptr<const Themes> themes = session.codebook.themes(all.corpus);
        const bool edited = all.themes != themes;
        if (edited) edit(themes);
        if (session.filter == filtered && !(edited && filtered.asks_for_themes())) return;
        filtered = session.filter;
        results = filtered_results(all, filtered);
        screen.search.reset();
        screen.timeline.reset();
    }
    void edit(const std::shared_ptr<const Themes>& themes) {
        if (screen.heat) screen.heat->rest();
        screen.search.reset();
        screen.timeline.reset();
        set_themes(all, themes);
        set_themes(results, themes, &all);
    }
    void look_at(Session next) {
        session = std::move(next);
        filter();
    }

    bool dark() const {
        if (appearance.forced) return appearance.system_is_dark;
        return preferences.colours == Colours::dark ||
               (preferences.colours == Colours::as_system && appearance.system_is_dark);
    }

    void load_preferences() {
        preferences.colours = colours_from_name(host.load_preference(kColoursKey));
        preferences.letter_keys = host.load_preference(kLetterKeysKey) != "off";
    }

    void prefer(const Preferences& wanted) {
        if (wanted == preferences) return;
        preferences = wanted;
        host.store_preference(kColoursKey, name_of(preferences.colours));
        host.store_preference(kLetterKeysKey, preferences.letter_keys ? "on" : "off");
    }

    void report(std::string_view about, std::vector<std::string> lines) {
        screen.report_title = about;
        screen.report = std::move(lines);
    }

    // A title alone is no news of a place.
    void tell_address(bool is_new) {
        std::string now = address_of(session, *results.corpus);
        std::string name = title_of(session, *results.corpus);
        if (now == address && name == title) return;
        address = std::move(now);
        title = std::move(name);
        host.show_address(address, title, is_new);
    }
};

App::App(Host& host, GlyphRasteriser& glyphs) {
    set_up_imgui();
    parts_ = std::make_unique<Parts>(host, glyphs);
    parts_->take(make_results({}));
    parts_->load_preferences();
}

App::~App() = default;

std::vector<Error> App::open_corpus(const std::vector<CorpusFile>& files) {
    CorpusReading reading = read_corpus(files);
    if (!reading.corpus) {
        const Error& first = reading.faults.front();
        parts_->screen.notice = first.where + ": " + first.message;
        return reading.faults;
    }
    parts_->show(std::move(*reading.corpus));
    return {};
}

void App::open_files(std::vector<GivenFile> files) {
    if (files.empty()) return;
    Parts& p = *parts_;
    const auto decode = [&p](std::string_view encoding, std::string_view bytes) {
        return p.host.decode(encoding, bytes);
    };
    OpenedFiles opened = open_given_files(*p.results.corpus, std::move(files), decode);
    if (opened.corpus && opened.replaces)
        p.show(std::move(*opened.corpus));
    else if (opened.corpus)
        p.enlarge(std::move(*opened.corpus));
    p.screen.notice = opened.corpus ? std::move(opened.notice) : "Nothing was opened";
    p.report(kAboutFiles, std::move(opened.faults));
}

void App::save_corpus() {
    Parts& p = *parts_;
    Corpus corpus = *p.results.corpus;
    corpus.themes = *p.results.themes;
    const std::string bytes = write_corpus_inline(corpus);
    p.host.save_file(file_stem_of(corpus) + ".json", bytes, !std::exchange(p.saved, true));
    if (std::string limit = limit_of_saved(corpus, bytes.size()); !limit.empty())
        p.report(kAboutFiles, {std::move(limit)});
}

void App::tell(std::string notice) {
    parts_->screen.notice = std::move(notice);
}

void App::set_appearance(const Appearance& appearance) {
    parts_->appearance = appearance;
}

Colour App::ground() const {
    return parts_->ground;
}

double App::frame() {
    Parts& p = *parts_;
    ImGui::NewFrame();
    p.fonts.begin_frame();
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::Begin("screen", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus);
    std::vector<NodeId> ring;
    for (const SemanticNode& node : p.tree.nodes())
        if (node.actionable && !node.skipped) ring.push_back(node.id);
    p.tree.clear();
    if (p.screen.paragraphs.size() > 4000) p.screen.paragraphs.clear();
    Frame frame{.results = p.results,
                .session = p.session,
                .preferences = p.preferences,
                .colours = palette(p.dark(), p.appearance.more_contrast),
                .fonts = p.fonts,
                .tree = p.tree,
                .commands = p.commands,
                .state = p.screen};
    p.ground = frame.colours.paper;
    // On a smaller one the views lose their right and lower ends, but never have less than no room.
    frame.screen = {0, 0, std::max(size.x, kLeastWidth), std::max(size.y, kLeastHeight)};
    frame.activated = std::exchange(p.activated, 0);
    frame.focused = p.focused;
    frame.focus_moved = std::exchange(p.focus_moved, false);
    frame.typed = std::exchange(p.typed, {});
    frame.host_has_text_fields = p.host.has_text_fields();
    frame.host_has_text_view = p.host.has_text_view();
    frame.host_has_links = !p.link_base.empty();
    frame.ring = std::move(ring);
    frame.has_file_dialogs = p.host.has_file_dialogs();
    const std::optional<PictureRequest> picture = std::exchange(p.screen.picture, {});
    std::optional<SvgDrawing> drawing;
    if (picture) {
        frame.for_picture = true;
        ImGui::ClosePopupsExceptModals();
        if (picture->kind == PictureKind::svg) {
            drawing.emplace(picture->area, picture->title, picture->description);
            drawing->fill(picture->area, frame.colours.paper);
            frame.drawing = &*drawing;
        }
    }
    take_keys(frame);
    take_file_keys(frame);
    const std::string notice_before = p.screen.notice;
    draw_screen(frame);
    if (frame.wants_link) {
        frame.copied = {p.link_base + '#' + link_of(p.session, *p.results.corpus), ""};
        p.screen.notice = "Link copied";
    }
    ImGui::End();
    ImGui::Render();

    const bool acted =
        !p.commands.empty() || frame.wants_undo || frame.wants_redo || frame.wanted_preferences;
    // A notice stands until the next thing is done.
    if (acted && p.screen.notice == notice_before) p.screen.notice.clear();
    for (const Command& command : p.commands)
        dispatch(command);
    p.commands.clear();
    if (frame.wants_undo) undo();
    if (frame.wants_redo) redo();
    if (frame.wanted_preferences) p.prefer(*frame.wanted_preferences);
    if (!frame.copied.text.empty()) p.host.copy_text(frame.copied.text, frame.copied.html);
    if (!frame.address.empty()) p.host.open_address(frame.address);
    if (frame.exported) {
        p.host.export_file(frame.exported->name, frame.exported->mime, frame.exported->bytes);
        if (!frame.exported->lacks.empty())
            p.report(kAboutFiles, {std::move(frame.exported->lacks)});
    }
    if (picture && p.fonts.has_left_out())
        p.screen.picture = picture;  // signs are missing; the next frame has more of them
    else if (drawing)
        p.host.export_file(picture->file_name, "image/svg+xml", drawing->document());
    else if (picture)
        p.host.export_picture(picture->file_name, picture->area);
    if (frame.wants_files) p.host.pick_files();
    if (frame.wants_saving) save_corpus();
    if (frame.wants_focus) {
        p.focused = *frame.wants_focus;
        p.focus_moved = true;
    }
    if (frame.wants_activation) p.activated = *frame.wants_activation;
    const bool again = acted || picture || frame.activated || frame.typed || frame.wants_focus ||
                       frame.wants_activation || p.fonts.has_left_out();
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

std::string App::text_view() const {
    return text_view_html(parts_->results, parts_->session);
}

const std::shared_ptr<const Corpus>& App::corpus() const {
    return parts_->results.corpus;
}

const Preferences& App::preferences() const {
    return parts_->preferences;
}

void App::prefer(const Preferences& preferences) {
    parts_->prefer(preferences);
}

void App::type(NodeId field, std::string_view utf8) {
    parts_->typed = TypedText{field, std::string(utf8)};
}

std::optional<CopiedText> App::copied() const {
    return copied_text(parts_->results, parts_->session, parts_->screen.selection);
}

void App::open_address(std::string_view address) {
    Parts& p = *parts_;
    AddressReading reading = read_address(address, *p.results.corpus);
    p.screen.notice.clear();
    if (!reading.unknown.empty()) {
        p.screen.notice = "Not in this corpus, left out of the link:";
        for (const std::string& part : reading.unknown)
            p.screen.notice += ' ' + part;
    }
    if (reading.made_for)
        p.report("About this link", {about_other_corpus(*p.results.corpus, *reading.made_for)});
    if (reading.session != p.session) p.history.record(p.session, GoTo{reading.session.view});
    p.look_at(std::move(reading.session));
    p.last_command.reset();
    p.tell_address(false);
}

void App::dispatch(const Command& command) {
    Parts& p = *parts_;
    Session next = apply(p.session, command, p.results);
    if (next == p.session) return;
    p.history.record(p.session, command);
    p.look_at(std::move(next));
    p.tell_address(!p.last_command || !continues(*p.last_command, command));
    p.last_command = command;
}

void App::open_search() {
    dispatch(GoTo{View::search});
    parts_->screen.search_wants_focus = true;
}

void App::undo() {
    Parts& p = *parts_;
    if (auto before = p.history.undo(p.session)) p.look_at(std::move(*before));
    p.last_command.reset();
    p.tell_address(true);
}

void App::redo() {
    Parts& p = *parts_;
    if (auto after = p.history.redo(p.session)) p.look_at(std::move(*after));
    p.last_command.reset();
    p.tell_address(true);
}

}  // namespace parallax
