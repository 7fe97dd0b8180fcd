// The frame around the views.
#include "ui/screen.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <utility>

#include "chart/note_place.h"
#include "session/filter_words.h"
#include "ui/chooser.h"
#include "ui/filter_box.h"
#include "ui/floating.h"
#include "ui/key_sheet.h"
#include "ui/menu.h"
#include "ui/panels.h"
#include "ui/report_box.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

struct Tab {
    View view;
    std::string_view name;
};
constexpr std::array<Tab, 5> kTabs{{{View::overview, "Overview"},
                                    {View::timeline, "Timeline"},
                                    {View::themes, "Themes"},
                                    {View::compare, "Compare"},
                                    {View::search, "Search"}}};

View tab_of(const Session& session) {
    return session.view == View::reader ? session.before_reader : session.view;
}

constexpr float kTabGap = 24;
// On a narrower screen the list of views takes the place of the name.
constexpr float kLeastWithName = 360;

float tabs_width(const Frame& f) {
    float width = -kTabGap;
    for (const Tab& tab : kTabs)
        width += f.fonts.width_px(TextStyle::ui_bold, tab.name) + kTabGap;
    return width;
}

// Where the tabs do not fit beside each other.
void draw_views_list(Frame& f, Rect bar, float x, float room) {
    std::array<std::string_view, kTabs.size()> names;
    std::ranges::transform(kTabs, names.begin(), &Tab::name);
    const auto at = std::ranges::find(kTabs, tab_of(f.session), &Tab::view) - kTabs.begin();
    const Rect field{x, bar.y + 8, std::min(listed_width(f, names), room), measure::kTopControl};
    if (const auto chosen =
            choose_listed(f, field, "views", "View", names, static_cast<std::size_t>(at)))
        f.send(GoTo{kTabs[*chosen].view});
}

void draw_tabs(Frame& f, Rect bar, float x) {
    Painter p = f.paint();
    f.tree.begin(Role::tablist, "views", "Views").rect = bar;
    for (const Tab& tab : kTabs) {
        const bool on = tab_of(f.session) == tab.view;
        const float width = f.fonts.width_px(TextStyle::ui_bold, tab.name);
        const Rect box{x - 8, bar.y, width + 16, bar.h};
        const Item it = item(f, box, Role::tab, tab.name, std::string(tab.name), {.selected = on});
        const Colour ink = on || it.hovered ? f.colours.ink : f.colours.second;
        p.text_in({x, bar.y, width + 2, bar.h}, on ? TextStyle::ui_bold : TextStyle::ui, ink,
                  tab.name);
        if (on) p.fill({x, bar.bottom() - 3, width, 3}, f.colours.accent);
        if (it.focused) p.focus_ring(box.inset(0, 6), -2, measure::kRadius);
        if (it.pressed) f.send(GoTo{tab.view});
        x += width + kTabGap;
    }
    f.tree.end();
}

void draw_menu_button(Frame& f, Rect box) {
    const Item it = item(f, box, Role::button, "menu", "Menu",
                         {.expanded = f.state.menu_open, .description = "colours, keys, about"});
    Painter p = f.paint();
    if (it.hovered || f.state.menu_open) p.fill(box, f.colours.hover, measure::kRadius);
    p.border(box, f.colours.control, 1, measure::kRadius);
    for (int i = -1; i <= 1; ++i)
        p.across(box.x + 9, box.right() - 9, box.centre().y - 1 + 5 * static_cast<float>(i),
                 f.colours.ink, 1.5f);
    if (it.focused) p.focus_ring(box, 2, measure::kRadius + 3);
    if (it.pressed) f.state.menu_open = !f.state.menu_open;
}

void draw_top_bar(Frame& f, Rect bar, bool narrow) {
    f.tree.begin(Role::banner, "banner", "").rect = bar;
    Painter p = f.paint();
    p.across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);
    float x = bar.x + measure::kPanePadding;
    const bool named = bar.w >= kLeastWithName;
    if (named) x += label(f, TextStyle::brand, {x, bar.y + 12}, f.colours.ink, "Parallax");
    const Rect menu{bar.right() - measure::kPanePadding - measure::kTopControl, bar.y + 8,
                    measure::kTopControl, measure::kTopControl};
    if (!narrow) {
        p.down(x + 16, bar.y + 14, bar.bottom() - 14, f.colours.rule);
        x += 32 + label(f, TextStyle::ui, {x + 32, bar.y + 14}, f.colours.second,
                        f.fonts.fitted(TextStyle::ui, f.corpus.title, 300));
    }
    float right = menu.x - 8;
    const std::string_view sources =
        bar.w < measure::kSmallWidth ? "Sources" : "Sources and themes";
    const float width = button_width(f, sources);
    if (narrow) right -= width + 8;
    x += !named ? 16 : narrow ? 28 : 40;
    if (x + tabs_width(f) + 8 <= right)
        draw_tabs(f, bar, x);
    else
        draw_views_list(f, bar, x - 16, right - x + 16);
    if (narrow && button(f, {right + 8, menu.y, width, menu.h}, "sources", sources,
                         ButtonKind::plain, {.expanded = f.state.sources_overlay_open}))
        f.state.sources_overlay_open = !f.state.sources_overlay_open;
    draw_menu_button(f, menu);
    f.tree.end();
}

std::string what_there_is(const Frame& f) {
    const std::size_t all = f.results.timeline.entries.size();
    const std::size_t dated = f.results.timeline.curated;
    std::string text = counted(f.corpus.sources.size(), "source", "sources") + " · " +
                       counted(f.corpus.passage_count(), "passage", "passages") + " · " +
                       counted(f.results.themes->size(), "theme", "themes") + " · " +
                       counted(f.corpus.questions.size(), "question", "questions") + " · " +
                       counted(dated, "dated event", "dated events");
    if (all > dated) text += ", " + std::to_string(all - dated) + " found in the text";
    const std::size_t undated = f.results.timeline.undated.size();
    if (undated > 0) text += ", " + std::to_string(undated) + " without a date";
    return text;
}

std::string filter_words(const Frame& f) {
    const std::string words = words_of(f.session.filter, f.results);
    return words.empty() ? "Nothing selected" : "Filter: " + words;
}

void draw_status(Frame& f, Rect bar) {
    f.tree.begin(Role::contentinfo, "status", "").rect = bar;
    Painter p = f.paint();
    p.fill(bar, f.colours.panel);
    p.across(bar.x, bar.right(), bar.y, f.colours.rule);
    const Rect inner = bar.inset(measure::kPanePadding, 0);
    std::string selected = words_of(f.results, f.session.evidence).selected;
    if (selected.empty() && f.session.passage)
        selected = words_of(f.results, PassageEvidence{*f.session.passage}).selected;
    const std::string words = selection_in_words(f);
    const std::string right = !f.state.notice.empty() ? f.state.notice
                              : !words.empty()        ? words
                              : selected.empty()      ? filter_words(f)
                                                      : "Selected: " + selected;
    const float right_width = std::min(f.fonts.width_px(TextStyle::small, right), inner.w / 2);
    const std::string left =
        f.fonts.fitted(TextStyle::small, what_there_is(f), inner.w - right_width - 24);
    label(f, TextStyle::small, {inner.x, bar.y + 6}, f.colours.second, left);
    const std::string shown = f.fonts.fitted(TextStyle::small, right, right_width + 1);
    label(f, TextStyle::small,
          {inner.right() - f.fonts.width_px(TextStyle::small, shown), bar.y + 6}, f.colours.second,
          shown, Role::status);
    f.tree.end();
}

// What should stay readable beside a note: every leaf of the tree, which holds all marks and
// labels.
std::vector<Rect> places_taken(const SemanticTree& tree) {
    const std::vector<SemanticNode>& nodes = tree.nodes();
    std::vector<Rect> taken;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool leaf = i + 1 == nodes.size() || nodes[i + 1].depth <= nodes[i].depth;
        if (leaf && nodes[i].rect.w > 0 && nodes[i].rect.h > 0) taken.push_back(nodes[i].rect);
    }
    return taken;
}

void draw_hover_note(Frame& f) {
    const HoverNote& note = *f.note;
    const HanScope han(f.fonts, note.shapes);
    constexpr float kWidest = 300, kPadding = 12;
    float width = std::min(kWidest, f.fonts.width_px(TextStyle::row_bold, note.title) + 1);
    for (const std::string& line : note.lines)
        width = std::max(width, std::min(kWidest, f.fonts.width_px(TextStyle::small, line) + 1));
    const Paragraph& title = f.paragraph(TextStyle::row_bold, note.title, width);
    float height = title.height() + 2 * kPadding;
    for (const std::string& line : note.lines)
        height += f.paragraph(TextStyle::small, line, width).height();

    const Rect box =
        place_note({width + 2 * kPadding, height}, note.anchor, f.screen, places_taken(f.tree));

    Painter p(*ImGui::GetForegroundDrawList(), f.fonts, f.colours);
    paint_floating(p, box);
    float y = box.y + kPadding;
    p.paragraph({box.x + kPadding, y}, title, note.title, f.colours.ink);
    y += title.height();
    for (const std::string& line : note.lines) {
        const Paragraph& text = f.paragraph(TextStyle::small, line, width);
        p.paragraph({box.x + kPadding, y}, text, line, f.colours.second);
        y += text.height();
    }
}

void draw_view(Frame& f, Rect area) {
    f.tree.begin(Role::main, "main", "").rect = area;
    switch (f.session.view) {
        case View::overview:
            draw_overview(f, area);
            break;
        case View::timeline:
            draw_timeline(f, area);
            break;
        case View::themes:
            draw_themes(f, area);
            break;
        case View::compare:
            draw_compare(f, area);
            break;
        case View::search:
            draw_search(f, area);
            break;
        case View::reader:
            draw_reader(f, area);
            break;
    }
    f.tree.end();
}

bool wants_passage_pane(const Session& session) {
    if (session.view == View::reader || session.view == View::search) return false;
    // Side by side lists in its columns what it opens itself; the rest comes from the left pane.
    if (session.view == View::compare && (session.compare.mode == CompareMode::side_by_side ||
                                          session.compare.mode == CompareMode::passages))
        return std::holds_alternative<ThemeEvidence>(session.evidence) ||
               std::holds_alternative<SourceEvidence>(session.evidence);
    return !std::holds_alternative<std::monostate>(session.evidence);
}

// On narrow screens the left pane lies over the view in a window of its own, so that it gets the
// pointer first.
void draw_sources_overlay(Frame& f, Rect box) {
    const FloatingWindow window("sources overlay", box);
    draw_sources(f, box);
    f.paint().down(box.right() - 1, box.y, box.bottom(), f.colours.control);
}

}  // namespace

void draw_screen(Frame& f) {
    // The corpus' own words; those of a source follow the source.
    const HanScope han(f.fonts, f.corpus.language);
    SvgDrawing* const drawing = std::exchange(f.drawing, nullptr);
    Rect rest = f.screen;
    const bool narrow = rest.w < measure::kNarrowWidth;
    const Rect top = rest.cut_top(measure::kTopBar);
    const Rect status = rest.cut_bottom(measure::kStatus);
    draw_top_bar(f, top, narrow);
    if (!narrow) f.state.sources_overlay_open = false;
    const Rect below_bar = rest;

    if (!narrow) {
        const Rect left = rest.cut_left(measure::kSourcesPane);
        draw_sources(f, left);
        f.paint().down(left.right() - 1, left.y, left.bottom(), f.colours.rule);
    }
    const bool pane = wants_passage_pane(f.session);
    Rect evidence{};
    if (pane && narrow)
        evidence = rest.cut_bottom(108);
    else if (pane)
        evidence = rest.cut_right(measure::kPassagePane);

    f.drawing = drawing;
    draw_view(f, rest);
    f.drawing = nullptr;
    if (pane && narrow) draw_passage_sheet(f, evidence);
    if (pane && !narrow) draw_passages(f, evidence);
    draw_status(f, status);
    if (f.for_picture) return;
    if (f.state.sources_overlay_open) {
        Rect overlay = below_bar;
        draw_sources_overlay(f, overlay.cut_left(260));
    }
    if (f.state.filter_open)
        draw_filter_box(
            f, {below_bar.right() - measure::kPanePadding, below_bar.y + measure::kViewBar + 4});
    if (f.state.menu_open) draw_menu(f, {top.right() - measure::kPanePadding, top.bottom() + 4});
    if (!f.state.report.empty()) draw_report_box(f, below_bar);
    draw_context_menu(f);
    if (f.state.keys_open)
        draw_key_sheet(f);
    else if (f.note && !f.state.context)
        draw_hover_note(f);
}

}  // namespace parallax
