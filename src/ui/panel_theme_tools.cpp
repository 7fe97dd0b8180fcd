// The tools of the theme editor: each a few fields and buttons over one edit of
// analysis/theme_edit.
#include <algorithm>
#include <utility>

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

// What is wrong, or what is to be known. Gives where it ends.
float draw_verdict(Frame& f, float x, float y, float width, std::string_view found) {
    constexpr float kAbove = 2, kBelow = 4;
    const std::string& fault = f.state.themes.fault;
    return y + kAbove + kBelow +
           wrapped(f, TextStyle::small, {x, y + kAbove}, width,
                   fault.empty() ? f.colours.second : f.colours.denies,
                   fault.empty() ? found : std::string_view(fault), Role::status);
}

// The field that a tool begins with has the focus once it is open.
void focus_first(Frame& f, std::string_view key) {
    if (std::exchange(f.state.themes.wants_focus, false)) f.wants_focus = f.tree.id_for(key);
}

// Whoever came by keys stands at the button again that opened the tool.
void close_tool(Frame& f) {
    ThemeEditor& editor = f.state.themes;
    if (editor.opener) f.wants_focus = editor.opener;
    editor.open(ThemeTool::none);
    f.wake_in(0);
}

bool close_button(Frame& f, Flow& flow, std::string_view text) {
    if (!button(f, flow.next(button_width(f, text)), "done", text)) return false;
    close_tool(f);
    return true;
}

float draw_lines(Frame& f, float x, float y, float width, const KeptPatterns& kept) {
    f.tree.begin(Role::list, "lines", "What the pattern catches");
    for (std::size_t i = 0; i < kept.lines.lines.size(); ++i, y += kLine) {
        const ConcordanceLine& line = kept.lines.lines[i];
        draw_hit_line(f, {x, y, width, kLine}, "line " + std::to_string(i),
                      f.results.index().passage(line.passage), line.keyword);
    }
    f.tree.end();
    const std::size_t all = kept.counter.hits(*kept.lines_of).size();
    if (all > kept.lines.lines.size()) {
        label(f, TextStyle::small, {x, y + 4}, f.colours.third,
              "and " + std::to_string(all - kept.lines.lines.size()) +
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
    if (close_button(f, flow, "Done")) return flow.bottom();
    const KeptPatterns& kept = kept_patterns(f, theme);
    y = draw_verdict(f, x, flow.bottom() + 4, width, words_of(kept.counter.counts()[at]));
    return draw_lines(f, x, y, width, kept);
}

// Typed letter by letter: the first text that is a pattern is added, what is typed then changes it.
void type_new(Frame& f, ThemeId theme, std::string text) {
    ThemeEditor& editor = f.state.themes;
    editor.text = std::move(text);
    const Themes& themes = *f.results.themes;
    if (editor.text.find_first_not_of(' ') == std::string::npos) {
        editor.fault.clear();
        if (editor.pattern)
            send_edit(f, remove_pattern(themes, theme, *editor.pattern), theme,
                      "add " + editor.theme);
        editor.pattern.reset();
        f.wake_in(0);
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
    focus_first(f, "add");
    if (auto text =
            text_field(f, flow.next(std::min(kField, width)), "add", "New pattern", editor.text,
                       {.placeholder = "word* or \"two words\" or a NEAR/3 b",
                        .wrong = !editor.fault.empty()}))
        type_new(f, theme, std::move(*text));
    if (button(f, flow.next(button_width(f, "Another")), "another", "Another", ButtonKind::plain,
               {.disabled = !editor.pattern})) {
        const std::string language = editor.language;
        editor.open(ThemeTool::add, editor.opener);
        editor.language = language;
        f.wake_in(0);
    }
    if (close_button(f, flow, "Done")) return flow.bottom();
    const KeptPatterns& kept = kept_patterns(f, theme);
    const std::vector<PatternCount>& counts = kept.counter.counts();
    const bool is_counted = editor.pattern && *editor.pattern < counts.size();
    y = draw_verdict(f, x, flow.bottom() + 4, width,
                     is_counted ? words_of(counts[*editor.pattern])
                                : "Words, word* for longer forms; every letter counts at once");
    if (is_counted) return draw_lines(f, x, y, width, kept);
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
    focus_first(f, "name");
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
    if (close_button(f, flow, "Done")) return flow.bottom();
    return draw_verdict(f, x, flow.bottom() + 4, width,
                        "The short name stands where there is little room; patterns stay");
}

void name_new_theme(Frame& f, Flow& flow, float width) {
    ThemeEditor& editor = f.state.themes;
    focus_first(f, "name");
    if (auto text = text_field(
            f, flow.next(std::min(kField, width)), "name", "Name of the new theme", editor.name,
            {.placeholder = "Name of the new theme", .wrong = !editor.fault.empty()}))
        editor.name = *text;
}

float draw_split(Frame& f, float x, float y, float width, ThemeId theme) {
    ThemeEditor& editor = f.state.themes;
    Flow flow(x, y, width, measure::kControl);
    name_new_theme(f, flow, width);
    if (button(f, flow.next(button_width(f, "Split off")), "split", "Split off",
               ButtonKind::main)) {
        auto edit = split_theme(*f.results.themes, theme, editor.picked, editor.name);
        if (send_edit(f, std::move(edit), theme)) editor.open(ThemeTool::none);
    }
    if (close_button(f, flow, "Cancel")) return flow.bottom();
    return draw_verdict(f, x, flow.bottom() + 4, width,
                        counted(editor.picked.size(), "pattern goes", "patterns go") +
                            " into the new theme; choose them above");
}

// Words that mark the passages opened.
const std::vector<SuggestedPattern>& words_of_the_opened(Frame& f) {
    constexpr std::size_t kMost = 14;
    auto& kept = f.state.themes.offered;
    const Results& results = f.results;
    const Evidence& evidence = f.session.evidence;
    if (kept && kept->of == evidence && kept->grids == results.kept_grids &&
        kept->themes == results.themes)
        return kept->words;
    kept = OfferedWords{evidence, results.kept_grids, results.themes, {}};
    std::vector<PassageId> passages;
    for (const EvidencePassage& each : passages_of(results, evidence))
        passages.push_back(each.passage);
    if (!passages.empty()) kept->words = suggest_patterns(results, passages, nullptr, kMost);
    return kept->words;
}

// What a theme could be made of: the words selected in the reader, then what marks the passages
// opened.
std::vector<NewPattern> offered_words(Frame& f) {
    constexpr std::size_t kLongest = 80;
    std::vector<NewPattern> offered;
    const auto offer = [&offered](NewPattern pattern) {
        if (TermPattern::from_text(pattern.text) &&
            std::ranges::find(offered, pattern.text, &NewPattern::text) == offered.end())
            offered.push_back(std::move(pattern));
    };
    for (const QuotedPart& part : selected_parts(f.state.selection, f.corpus)) {
        std::string words = f.corpus.passage(part.passage)
                                .text.substr(part.bytes.begin, part.bytes.end - part.bytes.begin);
        if (words.size() > kLongest) continue;
        std::erase(words, '"');
        if (words.find(' ') != std::string::npos) words = '"' + words + '"';
        offer({f.corpus.source(part.passage.source).record.language, std::move(words)});
    }
    for (const SuggestedPattern& each : words_of_the_opened(f))
        offer(each.pattern);
    return offered;
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
    name_new_theme(f, flow, width);
    if (button(f, flow.next(button_width(f, "Make theme")), "make", "Make theme",
               ButtonKind::main)) {
        auto edit = new_theme(*f.results.themes, editor.name, editor.words);
        const ThemeId made(f.results.themes->size());
        if (send_edit(f, std::move(edit), made)) {
            editor.open(ThemeTool::none);
            return flow.bottom();
        }
    }
    if (close_button(f, flow, "Cancel")) return flow.bottom();
    const std::vector<NewPattern> offered = offered_words(f);
    y = draw_verdict(f, x, flow.bottom() + 4, width,
                     offered.empty()
                         ? "Choose a cell or select words in the reader, and what marks "
                           "them is offered here; patterns can be added later"
                         : "Words selected, and words that mark the passages opened "
                           "against the others: choose its first patterns");
    if (offered.empty()) return y;
    Flow words(x, y, width, kChip);
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
    return words.bottom() + 6;
}

}  // namespace parallax
