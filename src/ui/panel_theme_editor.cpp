// The theme editor under the heatmap: the chosen theme's patterns with what each finds, and the
// tools that change them. Every view follows while one types.
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

#include "session/theme_words.h"
#include "ui/chooser.h"
#include "ui/panel_theme_parts.h"
#include "ui/panel_themes_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kChip = 26, kLanguage = 64;

std::string_view name_of_language(std::string_view language) {
    return language == "en"   ? "English"
           : language == "ru" ? "Russian"
           : language == "zh" ? "Chinese"
                              : language;
}

// What was typed is void when the codebook has changed in another way since, by undo above all.
void keep_up(ThemeEditor& editor, const Theme& theme) {
    if (editor.theme != theme.id) {
        editor = {};
        editor.theme = theme.id;
    }
    std::erase_if(editor.picked, [&](std::size_t i) { return i >= theme.terms.size(); });
    if (!editor.pattern) return;
    const bool there = *editor.pattern < theme.terms.size();
    if (there && theme.terms[*editor.pattern].pattern.text() == editor.taken) return;
    if (!there || editor.tool == ThemeTool::add) {
        editor.open(ThemeTool::none);
        return;
    }
    editor.text = editor.taken = theme.terms[*editor.pattern].pattern.text();
    editor.fault.clear();
}

void press_pattern(ThemeEditor& editor, const Theme& theme, std::size_t pattern, NodeId chip) {
    if (editor.tool == ThemeTool::split) {
        if (std::erase(editor.picked, pattern) == 0) editor.picked.push_back(pattern);
        return;
    }
    const bool was_open = editor.tool == ThemeTool::pattern && editor.pattern == pattern;
    editor.open(was_open ? ThemeTool::none : ThemeTool::pattern, chip);
    if (was_open) return;
    editor.pattern = pattern;
    editor.text = editor.taken = theme.terms[pattern].pattern.text();
}

void draw_pattern_chip(Frame& f, Flow& flow, const Theme& theme, std::size_t i,
                       const PatternCount& count) {
    ThemeEditor& editor = f.state.themes;
    const Term& term = theme.terms[i];
    const bool picked = std::ranges::find(editor.picked, i) != editor.picked.end();
    const std::string number = std::to_string(count.hits);
    const ChipLook look{.number = number,
                        .on = editor.tool == ThemeTool::split ? picked : editor.pattern == i,
                        .off = term.off,
                        .description = editor.tool == ThemeTool::split
                                           ? "puts it into the new theme or back"
                                           : "shows what it catches, to be changed"};
    const std::string& text = term.pattern.text();
    const std::string key = "pattern " + std::to_string(i);
    if (chip(f, flow.next(chip_width(f, text, look)), key,
             text + ", " + counted(count.hits, "hit", "hits") + (term.off ? ", switched off" : ""),
             text, look)) {
        press_pattern(editor, theme, i, f.tree.id_for(key));
        f.wake_in(0);
    }
}

// Where the open tool stands: behind the patterns of one language, or before or behind all.
enum class ToolPlace { none, language, before, behind };

ToolPlace place_of(ThemeTool tool, float width) {
    constexpr float kNarrow = 520;
    // Beside few patterns in many rows it would be far from the hand.
    if (width < kNarrow && (tool == ThemeTool::pattern || tool == ThemeTool::add))
        return ToolPlace::before;
    switch (tool) {
        case ThemeTool::none:
            break;
        case ThemeTool::pattern:
        case ThemeTool::add:
            return ToolPlace::language;
        case ThemeTool::judge:
        case ThemeTool::rename:
        case ThemeTool::fresh:
            return ToolPlace::before;
        case ThemeTool::split:
            return ToolPlace::behind;
    }
    return ToolPlace::none;
}

bool has_tool(const ThemeEditor& editor, const Theme& theme, std::string_view language,
              float width) {
    if (place_of(editor.tool, width) != ToolPlace::language) return false;
    const bool is_there = editor.pattern && *editor.pattern < theme.terms.size();
    return (is_there ? theme.terms[*editor.pattern].language : editor.language) == language;
}

// A tool that was just opened is brought into view, in the frame that makes room for it and in the
// next one, when there is room.
float draw_tool(Frame& f, float x, float y, float width, ThemeId id) {
    constexpr float kAbove = 36;  // the patterns that it belongs to
    constexpr int kFrames = 2;
    const float bottom = draw_theme_tool(f, x, y, width, id);
    const ThemeEditor& editor = f.state.themes;
    ImGuiStorage& kept = *ImGui::GetStateStorage();
    int& opener = *kept.GetIntRef(ImGui::GetID("opener"));
    int& left = *kept.GetIntRef(ImGui::GetID("frames left"));
    if (const int now = static_cast<int>(editor.opener); opener != now) {
        opener = now;
        left = kFrames;
    }
    if (left == 0) return bottom;
    --left;
    f.wake_in(0);
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (y - kAbove < window->ClipRect.Min.y || bottom > window->ClipRect.Max.y)
        ImGui::SetScrollFromPosY(window, y - kAbove - window->Pos.y, 0);
    return bottom;
}

float draw_patterns(Frame& f, float x, float y, float width, ThemeId id) {
    constexpr float kBetween = 6;
    ThemeEditor& editor = f.state.themes;
    const Theme& theme = f.results.theme(id);
    std::vector<std::string> languages;
    for (const Term& term : theme.terms)
        if (std::ranges::find(languages, term.language) == languages.end())
            languages.push_back(term.language);
    if (languages.empty())
        languages.push_back(f.corpus.language.empty() ? "en" : f.corpus.language);
    for (const std::string& language : languages) {
        const std::string name(name_of_language(language));
        label(f, TextStyle::small, {x, y + 5}, f.colours.third, name);
        f.tree.begin(Role::list, "patterns " + language, name);
        Flow flow(x + kLanguage, y, width - kLanguage, kChip);
        for (std::size_t i = 0; i < theme.terms.size(); ++i)
            if (theme.terms[i].language == language)
                draw_pattern_chip(f, flow, theme, i, kept_patterns(f, id).counter.counts()[i]);
        const ChipLook look{.on = editor.tool == ThemeTool::add && editor.language == language,
                            .dashed = true,
                            .description = "types one in, or takes a word that is suggested"};
        if (chip(f, flow.next(chip_width(f, "Add…", look)), "add " + language,
                 "Add a pattern, " + name, "Add…", look)) {
            editor.open(ThemeTool::add, f.tree.id_for("add " + language));
            editor.language = language;
            f.wake_in(0);
        }
        f.tree.end();
        y = flow.bottom() + kBetween;
        if (has_tool(editor, theme, language, width)) y = draw_tool(f, x, y, width, id) + kBetween;
    }
    return y;
}

// Name, description where there is room for it, and what was found.
float draw_title(Frame& f, Point corner, float width, ThemeId id) {
    constexpr float kLine = 22, kBetween = 16;
    const Theme& theme = f.results.theme(id);
    std::size_t sources = 0;
    for (const ThemeCell& cell : f.results.counts.row(id))
        sources += cell.hits > 0 ? 1 : 0;
    const std::string found = counted(f.results.counts.theme_passages(id), "passage", "passages") +
                              " in " + counted(sources, "source", "sources");
    const float used =
        label(f, TextStyle::ui_bold, corner, f.colours.ink, theme.label, Role::heading, 2) +
        kBetween;
    const float found_width = f.fonts.width_px(TextStyle::small, found);
    float room = width - used;
    if (found_width <= room) {
        label(f, TextStyle::small, {corner.x + width - found_width, corner.y + 2}, f.colours.third,
              found);
        room -= found_width + kBetween;
    }
    if (theme.description.empty()) return kLine;
    if (f.fonts.width_px(TextStyle::row, theme.description) <= room) {
        label(f, TextStyle::row, {corner.x + used, corner.y + 1}, f.colours.second,
              theme.description);
        return kLine;
    }
    return kLine + wrapped(f, TextStyle::row, {corner.x, corner.y + kLine}, width, f.colours.second,
                           theme.description);
}

void merge_by_list(Frame& f, Flow& flow, ThemeId into) {
    constexpr std::string_view kLabel = "Merge with…";
    const Themes& themes = *f.results.themes;
    const Rect field =
        flow.next(f.fonts.width_px(TextStyle::row, kLabel) + Chooser::kPadding + Chooser::kArrow);
    Chooser list(
        f, field, "merge", std::string(kLabel),
        [&](Rect box) { f.paint().text_in(box, TextStyle::row, f.colours.ink, kLabel); }, 260,
        themes.size() - 1);
    if (!list.open()) return;
    for (std::size_t t = 0; t < themes.size(); ++t) {
        if (ThemeId(t) == into || !list.action(themes[t].label)) continue;
        ThemeEdit edit = merge_themes(themes, into, ThemeId(t));
        const ThemeId now = edit.changed.front();
        f.state.themes.open(ThemeTool::none);
        send_edit(f, std::move(edit), now);
    }
}

bool tool_button(Frame& f, Flow& flow, std::string_view key, std::string_view text,
                 ThemeTool tool) {
    const bool on = f.state.themes.tool == tool;
    if (!button(f, flow.next(button_width(f, text)), key, text, ButtonKind::plain,
                {.expanded = on}))
        return false;
    f.state.themes.open(on ? ThemeTool::none : tool, f.tree.id_for(key));
    f.wake_in(0);
    return !on;
}

void draw_buttons(Frame& f, Flow& flow, std::optional<ThemeId> id) {
    if (id) {
        tool_button(f, flow, "judge", "Judge a sample of " + std::to_string(kUsualSample),
                    ThemeTool::judge);
        if (tool_button(f, flow, "rename", "Rename…", ThemeTool::rename)) {
            f.state.themes.name = f.results.theme(*id).label;
            f.state.themes.short_name = f.results.theme(*id).short_label;
        }
        tool_button(f, flow, "split off", "Split…", ThemeTool::split);
        if (f.results.themes->size() > 1) merge_by_list(f, flow, *id);
        if (button(f, flow.next(button_width(f, "Remove theme")), "drop", "Remove theme"))
            send_edit(f, remove_theme(*f.results.themes, *id));
    }
    tool_button(f, flow, "fresh", "New theme…", ThemeTool::fresh);
    const bool edited = f.session.codebook.get() != nullptr;
    if (button(f, flow.next(button_width(f, "Undo")), "undo", "Undo", ButtonKind::plain,
               {.disabled = !edited, .description = "takes the last step back, as Ctrl+Z does"}))
        f.wants_undo = true;
    if (button(f, flow.next(button_width(f, "As in the corpus")), "revert", "As in the corpus",
               ButtonKind::plain,
               {.disabled = !edited, .description = "takes back all edits and judgements"})) {
        f.state.themes.open(ThemeTool::none);
        f.send(EditCodebook{});
    }
}

// Beside the last button where it fits, else below. Gives its end.
float draw_advice(Frame& f, const Flow& flow, Point below, float width, std::string_view text) {
    const Rect beside = flow.rest();
    if (beside.w >= f.fonts.width_px(TextStyle::small, text) + 8) {
        label(f, TextStyle::small, {beside.x + 8, beside.y + 6}, f.colours.third, text);
        return beside.bottom();
    }
    return below.y + wrapped(f, TextStyle::small, below, width, f.colours.third, text);
}

}  // namespace

float draw_theme_editor(Frame& f, Point corner, float width) {
    ThemeEditor& editor = f.state.themes;
    const std::optional<ThemeId> id = f.session.theme;
    const bool fresh = !id && editor.tool == ThemeTool::fresh;
    f.tree.begin(Role::region, "codebook", id ? f.results.theme(*id).label : "Codebook");
    float y = corner.y + 12;
    if (id) {
        const Theme& theme = f.results.theme(*id);
        keep_up(editor, theme);
        y += draw_title(f, {corner.x, y}, width, *id);
        const std::string precision = precision_words(f.results, f.session, *id);
        if (!precision.empty())
            y += wrapped(f, TextStyle::row, {corner.x, y + 2}, width, f.colours.ink, precision) + 2;
        y += 8;
        if (place_of(editor.tool, width) == ToolPlace::before)
            y = draw_tool(f, corner.x, y, width, *id) + 8;
        y = draw_patterns(f, corner.x, y, width, *id) + 2;
        if (place_of(editor.tool, width) == ToolPlace::behind)
            y = draw_tool(f, corner.x, y, width, *id);
        // Closed, the next opening is news again.
        if (editor.tool == ThemeTool::none)
            ImGui::GetStateStorage()->SetInt(ImGui::GetID("opener"), 0);
    } else if (fresh) {
        y = draw_new_theme(f, corner.x, y, width);
    }
    Flow flow(corner.x, id || fresh ? y + 4 : y, width, measure::kControl);
    draw_buttons(f, flow, id);
    y = draw_advice(f, flow, {corner.x, flow.bottom() + 8}, width,
                    id || fresh ? "A change counts at once in every view, travels in the link and "
                                  "can be undone."
                                : "A click on a theme opens its patterns here. A change counts at "
                                  "once and can be undone.");
    f.tree.end();
    return y - corner.y;
}

}  // namespace parallax
