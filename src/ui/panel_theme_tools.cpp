// The tools of the theme editor: each a few fields and buttons over one edit of
// analysis/theme_edit.
#include <algorithm>

#include "session/evidence.h"
#include "ui/panel_theme_parts.h"
#include "ui/text_field.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kField = 280, kLine = 24, kChip = 26;

std::string words_of(const PatternCount& count) {
    std::string words = counted(count.hits, "hit", "hits") + " in " +
                        counted(count.passages, "passage", "passages");
    if (count.hits > 0)
        words += ", " +
                 (count.only_here == count.hits ? std::string("none of them")
                                                : std::to_string(count.hits - count.only_here)) +
                 " caught by another pattern too";
    return words;
}

// What is wrong, or what the pattern finds.
void draw_verdict(Frame& f, Rect box, const std::string& found) {
    const std::string& fault = f.state.themes.fault;
    const std::string& text = fault.empty() ? found : fault;
    f.paint().text_in(box, TextStyle::small, fault.empty() ? f.colours.second : f.colours.denies,
                      text);
    f.tree.leaf(Role::status, "verdict", text).rect = box;
}

float draw_lines(Frame& f, float x, float y, float width, const KeptPatterns& kept) {
    f.tree.begin(Role::list, "lines", "What the pattern catches");
    for (std::size_t i = 0; i < kept.lines.lines.size(); ++i, y += kLine) {
        const ConcordanceLine& line = kept.lines.lines[i];
        draw_hit_line(f, {x, y, width, kLine}, "line " + std::to_string(i),
                      f.results.index().passage(line.passage), line.keyword);
    }
    f.tree.end();
    if (kept.lines.line_total > kept.lines.lines.size()) {
        label(f, TextStyle::small, {x, y + 4}, f.colours.third,
              "and " + std::to_string(kept.lines.line_total - kept.lines.lines.size()) +
                  " more; a click on the theme's cells lists them all");
        y += 22;
    }
    return y;
}

float draw_pattern(Frame& f, float x, float y, float width, ThemeId theme) {
    ThemeEditor& editor = f.state.themes;
    const std::size_t at = *editor.pattern;
    const Themes& themes = *f.results.themes;
    const Term& term = themes[theme.index()].terms[at];
    Flow flow(x, y, width, measure::kControl);
    const Rect field = flow.next(std::min(kField, width));
    if (auto text = text_field(f, field, "pattern", "Pattern", editor.text,
                               {.placeholder = "word* or \"two words\" or a NEAR/3 b",
                                .wrong = !editor.fault.empty()})) {
        editor.text = *text;
        auto edit = change_pattern(themes, theme, at, editor.text);
        const std::string taken =
            edit ? edit->themes[theme.index()].terms[at].pattern.text() : editor.taken;
        if (send_edit(f, std::move(edit), theme,
                      "pattern " + editor.theme + ' ' + std::to_string(at)))
            editor.taken = taken;
    }
    const std::string_view turn = term.off ? "Switch on" : "Switch off";
    if (button(f, flow.next(button_width(f, turn)), "switch", turn))
        send_edit(f, switch_pattern(themes, theme, at, !term.off), theme);
    if (button(f, flow.next(button_width(f, "Remove")), "remove", "Remove")) {
        send_edit(f, remove_pattern(themes, theme, at), theme);
        editor.open(ThemeTool::none);
        return flow.bottom();
    }
    if (button(f, flow.next(button_width(f, "Done")), "done", "Done")) editor.open(ThemeTool::none);
    y = flow.bottom() + 4;
    if (!editor.pattern) return y;
    const KeptPatterns& kept = kept_patterns(f, theme);
    draw_verdict(f, {x, y, width, 20}, at < kept.counts.size() ? words_of(kept.counts[at]) : "");
    return draw_lines(f, x, y + 22, width, kept);
}

// Typed letter by letter: the first text that is a pattern is added, what is typed then changes it.
void type_new(Frame& f, ThemeId theme, std::string text) {
    ThemeEditor& editor = f.state.themes;
    editor.text = std::move(text);
    const Themes& themes = *f.results.themes;
    if (editor.pattern && editor.text.find_first_not_of(' ') == std::string::npos) {
        send_edit(f, remove_pattern(themes, theme, *editor.pattern), theme, "add " + editor.theme);
        editor.pattern.reset();
        return;
    }
    auto edit = editor.pattern ? change_pattern(themes, theme, *editor.pattern, editor.text)
                               : add_pattern(themes, theme, editor.language, editor.text);
    if (!edit) {
        send_edit(f, std::move(edit));
        return;
    }
    const std::vector<Term>& terms = edit->themes[theme.index()].terms;
    if (!editor.pattern) editor.pattern = terms.size() - 1;
    editor.taken = terms[*editor.pattern].pattern.text();
    send_edit(f, std::move(edit), theme, "add " + editor.theme);
}

float draw_add(Frame& f, float x, float y, float width, ThemeId theme) {
    ThemeEditor& editor = f.state.themes;
    Flow flow(x, y, width, measure::kControl);
    if (auto text =
            text_field(f, flow.next(std::min(kField, width)), "add", "New pattern", editor.text,
                       {.placeholder = "word* or \"two words\" or a NEAR/3 b",
                        .wrong = !editor.fault.empty()}))
        type_new(f, theme, std::move(*text));
    if (button(f, flow.next(button_width(f, "Another")), "another", "Another", ButtonKind::plain,
               {.disabled = !editor.pattern})) {
        const std::string language = editor.language;
        editor.open(ThemeTool::add);
        editor.language = language;
    }
    if (button(f, flow.next(button_width(f, "Done")), "done", "Done")) editor.open(ThemeTool::none);
    y = flow.bottom() + 4;
    if (editor.tool != ThemeTool::add) return y;
    const KeptPatterns& kept = kept_patterns(f, theme);
    const bool counts = editor.pattern && *editor.pattern < kept.counts.size();
    draw_verdict(f, {x, y, width, 20},
                 counts ? words_of(kept.counts[*editor.pattern])
                        : "Words, word* for longer forms; every letter counts at once");
    y += 22;
    if (editor.pattern) return draw_lines(f, x, y, width, kept);
    if (!kept.beside || kept.beside->empty()) return y;
    label(f, TextStyle::small, {x, y + 4}, f.colours.second,
          "Words that mark its passages against the others (log-likelihood)");
    Flow words(x, y + 24, width, kChip);
    f.tree.begin(Role::list, "beside", "Words that mark its passages");
    for (const SuggestedPattern& each : *kept.beside) {
        const std::string number = std::to_string(each.frequency);
        const ChipLook look{
            .number = number, .dashed = true, .description = "adds it as a pattern"};
        if (chip(f, words.next(chip_width(f, each.pattern.text, look)), each.pattern.text,
                 each.pattern.text + ", " + number + " times in its passages", each.pattern.text,
                 look)) {
            editor.language = each.pattern.language;
            type_new(f, theme, each.pattern.text);
        }
    }
    f.tree.end();
    return words.bottom() + 6;
}

float draw_rename(Frame& f, float x, float y, float width, ThemeId theme) {
    ThemeEditor& editor = f.state.themes;
    Flow flow(x, y, width, measure::kControl);
    bool typed = false;
    if (auto text = text_field(f, flow.next(std::min(kField, width)), "name", "Name of the theme",
                               editor.name, {.wrong = !editor.fault.empty()})) {
        editor.name = *text;
        typed = true;
    }
    if (auto text = text_field(f, flow.next(180), "short", "Short name", editor.short_name,
                               {.placeholder = "Short name"})) {
        editor.short_name = *text;
        typed = true;
    }
    if (typed)
        send_edit(f, rename_theme(*f.results.themes, theme, editor.name, editor.short_name), theme,
                  "name " + editor.theme);
    if (button(f, flow.next(button_width(f, "Done")), "done", "Done")) editor.open(ThemeTool::none);
    draw_verdict(f, {x, flow.bottom() + 4, width, 20}, "Its patterns and its id stay");
    return flow.bottom() + 26;
}

float draw_split(Frame& f, float x, float y, float width, ThemeId theme) {
    ThemeEditor& editor = f.state.themes;
    Flow flow(x, y, width, measure::kControl);
    if (auto text = text_field(
            f, flow.next(std::min(kField, width)), "name", "Name of the new theme", editor.name,
            {.placeholder = "Name of the new theme", .wrong = !editor.fault.empty()}))
        editor.name = *text;
    if (button(f, flow.next(button_width(f, "Split off")), "split", "Split off",
               ButtonKind::main)) {
        auto edit = split_theme(*f.results.themes, theme, editor.picked, editor.name);
        if (send_edit(f, std::move(edit), theme)) editor.open(ThemeTool::none);
    }
    if (button(f, flow.next(button_width(f, "Cancel")), "done", "Cancel"))
        editor.open(ThemeTool::none);
    draw_verdict(f, {x, flow.bottom() + 4, width, 20},
                 counted(editor.picked.size(), "pattern goes", "patterns go") +
                     " into the new theme; choose them above");
    return flow.bottom() + 26;
}

}  // namespace

float draw_theme_tool(Frame& f, float x, float y, float width, ThemeId theme) {
    switch (f.state.themes.tool) {
        case ThemeTool::pattern:
            return draw_pattern(f, x, y, width, theme);
        case ThemeTool::add:
            return draw_add(f, x, y, width, theme);
        case ThemeTool::judge:
            return draw_sample(f, x, y, width, theme);
        case ThemeTool::rename:
            return draw_rename(f, x, y, width, theme);
        case ThemeTool::split:
            return draw_split(f, x, y, width, theme);
        case ThemeTool::fresh:
            return draw_new_theme(f, x, y, width);
        case ThemeTool::none:
            break;
    }
    return y;
}

float draw_new_theme(Frame& f, float x, float y, float width) {
    ThemeEditor& editor = f.state.themes;
    Flow flow(x, y, width, measure::kControl);
    if (auto text = text_field(
            f, flow.next(std::min(kField, width)), "name", "Name of the new theme", editor.name,
            {.placeholder = "Name of the new theme", .wrong = !editor.fault.empty()}))
        editor.name = *text;
    if (button(f, flow.next(button_width(f, "Make theme")), "make", "Make theme",
               ButtonKind::main)) {
        auto edit = new_theme(*f.results.themes, editor.name, editor.words);
        const ThemeId made(f.results.themes->size());
        if (send_edit(f, std::move(edit), made)) {
            editor.open(ThemeTool::none);
            return flow.bottom();
        }
    }
    if (button(f, flow.next(button_width(f, "Cancel")), "done", "Cancel"))
        editor.open(ThemeTool::none);
    y = flow.bottom() + 4;
    // What is offered: the words selected in the reader, then what marks the passages opened.
    std::vector<NewPattern> offered;
    for (const QuotedPart& part : selected_parts(f.state.selection, f.corpus)) {
        std::string words = f.corpus.passage(part.passage)
                                .text.substr(part.bytes.begin, part.bytes.end - part.bytes.begin);
        if (words.size() > 80) continue;
        std::erase(words, '"');
        if (words.find(' ') != std::string::npos) words = '"' + words + '"';
        offered.push_back({f.corpus.source(part.passage.source).record.language, words});
    }
    std::vector<PassageId> passages;
    for (const EvidencePassage& each : passages_of(f.results, f.session.evidence))
        passages.push_back(each.passage);
    if (!passages.empty())
        for (const SuggestedPattern& each : suggest_patterns(f.results, passages, nullptr, 14))
            offered.push_back(each.pattern);
    draw_verdict(f, {x, y, width, 20},
                 offered.empty() ? "Choose a cell or select words in the reader, and what marks "
                                   "them is offered here; patterns can be added later"
                                 : "Words selected, and words that mark the passages opened "
                                   "against the others: choose its first patterns");
    Flow words(x, y + 24, width, kChip);
    f.tree.begin(Role::list, "offered", "Words for the new theme");
    for (const NewPattern& each : offered) {
        const auto same = [&](const NewPattern& other) { return other.text == each.text; };
        const bool on = std::ranges::any_of(editor.words, same);
        const ChipLook look{.on = on, .description = on ? "leaves it out" : "takes it"};
        if (!chip(f, words.next(chip_width(f, each.text, look)), each.text, each.text, each.text,
                  look))
            continue;
        if (on)
            std::erase_if(editor.words, same);
        else
            editor.words.push_back(each);
        f.wake_in(0);
    }
    f.tree.end();
    return offered.empty() ? y + 26 : words.bottom() + 6;
}

}  // namespace parallax
