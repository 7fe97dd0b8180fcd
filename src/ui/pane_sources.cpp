// The left pane: every source and every theme with the number of its passages; in the reader the
// outline of the source, and its themes as marks to switch on.
#include <string>

#include <algorithm>

#include "corpus/citation.h"
#include "session/filter_words.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kTextX = 49;  // after the tile

void draw_caption(Frame& f, Rect row, std::string_view title, std::string_view right) {
    const float y = row.bottom() - 22;
    label(f, TextStyle::small_bold, {row.x + measure::kPanePadding, y}, f.colours.second, title,
          Role::heading, 2);
    const float width = f.fonts.width_px(TextStyle::small, right);
    f.paint().text(TextStyle::small, row.right() - measure::kPanePadding - width, y,
                   f.colours.third, right);
}

void draw_number(Frame& f, Rect row, std::size_t number) {
    f.paint().text_in(row.inset(measure::kPanePadding, 0), TextStyle::small, f.colours.third,
                      std::to_string(number), Align::right);
}

// Chosen, or one of those that are being compared.
bool is_on(const Session& session, SourceId id) {
    if (session.view == View::compare && takes_sources(session.compare.mode)) {
        const std::vector<SourceId> compared = compared_sources(session.compare);
        return std::ranges::find(compared, id) != compared.end();
    }
    return session.source == id;
}

void draw_source_row(Frame& f, Rect row, SourceId id) {
    const Source& source = f.corpus.source(id);
    const HanScope han(f.fonts, source.record.language);
    const bool on = is_on(f.session, id);
    const std::size_t passages = f.results.passages_kept(id);
    const Item it = item(f, row, Role::button, source.id,
                         source.label + ", " + counted(passages, "passage", "passages"),
                         {.selected = on,
                          .description = f.session.view == View::reader ? "opens it in the reader"
                                                                        : "lists its passages"});
    offer_menu(f, it, id);
    row_ground(f, it, on);
    Painter p = f.paint();
    p.tile({row.x + measure::kPanePadding, row.y + 5}, id, f.results.tiles[id.index()]);
    Rect name = row;
    name.cut_left(kTextX);
    name.cut_right(measure::kPanePadding + 20);
    p.text_in(name, on ? TextStyle::row_bold : TextStyle::row, f.colours.ink, source.label);
    draw_number(f, row, passages);
    if (it.hovered || it.focused)
        hover_note(f, it, source.record.title,
                   {short_reference(source), std::string(words_of(source.extent)) + ", " +
                                                 counted(passages, "passage", "passages")});
    if (!it.pressed) return;
    f.state.sources_overlay_open = false;
    if (f.session.view == View::reader)
        f.send(ChooseSource{id});
    else
        f.send(OpenEvidence{SourceEvidence{id}});
}

void draw_theme_row(Frame& f, Rect row, ThemeId id) {
    const Theme& theme = f.results.theme(id);
    const std::size_t passages = f.results.counts.theme_passages(id);
    const bool on = f.session.theme == id;
    const Item it = item(f, row, Role::button, theme.id,
                         theme.short_label + ", " + counted(passages, "passage", "passages"),
                         {.selected = on, .description = "lists the passages on this theme"});
    row_ground(f, it, on);
    Rect name = row.inset(measure::kPanePadding, 0);
    name.cut_right(28);
    f.paint().text_in(name, on ? TextStyle::row_bold : TextStyle::row, f.colours.ink,
                      theme.short_label);
    draw_number(f, row, passages);
    if (it.hovered || it.focused) hover_note(f, it, theme.label, {theme.description});
    if (!it.pressed) return;
    f.state.sources_overlay_open = false;
    f.send(OpenEvidence{ThemeEvidence{id}});
}

// What the filter asks for, and the way to it.
void draw_filter(Frame& f, Rect& rest) {
    const std::string words = words_of(f.session.filter, f.results);
    draw_caption(f, rest.cut_top(34), "Filter", words.empty() ? "none set" : "on");
    const std::string shown = words.empty() ? "Choose dates and passages…" : words;
    const float width = rest.w - 2 * measure::kPanePadding;
    const Paragraph& text = f.paragraph(TextStyle::row, shown, width, 4);
    const Rect row = rest.cut_top(text.height() + 6);
    const Item it = item(f, row, Role::button, "filter", "Filter: " + shown,
                         {.expanded = f.state.filter_open,
                          .description = "chooses which dates and passages every view shows"});
    row_ground(f, it, false);
    f.paint().paragraph({row.x + measure::kPanePadding, row.y + 3}, text, shown, f.colours.ink);
    if (it.pressed) f.state.filter_open = !f.state.filter_open;
}

// A part of a source under one heading: positions [begin, end).
struct Section {
    const Heading* heading;
    std::uint32_t begin, end;
};

std::vector<Section> sections_of(const Source& source) {
    std::vector<Section> sections;
    for (std::uint32_t i = 0; i < source.passages.size(); ++i) {
        const auto& heading = source.passages[i].heading;
        if (heading || i == 0) sections.push_back({heading ? &*heading : nullptr, i, i});
        sections.back().end = i + 1;
    }
    return sections;
}

float draw_outline_row(Frame& f, Rect row, const Source& source, const Section& section) {
    const HanScope han(f.fonts, source.record.language);
    const int first = source.passages[section.begin].n, last = source.passages[section.end - 1].n;
    const std::string text = section.heading ? section.heading->text : "Opening";
    const std::string range = std::to_string(first) + "–" + std::to_string(last);
    const bool numbered = section.heading && !section.heading->number.empty();
    const float text_x = row.x + measure::kPanePadding + (numbered ? 30 : 0);
    const float range_width = f.fonts.width_px(TextStyle::small, range);
    const float width = row.right() - measure::kPanePadding - range_width - 8 - text_x;
    const Paragraph& title = f.paragraph(TextStyle::row, text, width);
    row.h = title.height() + 4;
    const auto& at = f.session.reader.passage;
    const bool on = at && *at >= section.begin && *at < section.end;
    const Item it = item(f, row, Role::button, "outline" + range, text + ", passages " + range,
                         {.selected = on, .description = "goes to this part"});
    row_ground(f, it, on);
    Painter p = f.paint();
    if (numbered)
        p.text(TextStyle::row, row.x + measure::kPanePadding, row.y + 2, f.colours.third,
               section.heading->number);
    p.paragraph({text_x, row.y + 2}, title, text, f.colours.ink);
    p.text(TextStyle::small, row.right() - measure::kPanePadding - range_width, row.y + 4,
           f.colours.third, range);
    if (it.pressed) f.send(OpenReader{{f.session.reader.source, section.begin}});
    return row.h;
}

void draw_mark_row(Frame& f, Rect row, ThemeId id) {
    const Theme& theme = f.results.theme(id);
    const ThemeCell& cell = f.results.counts.cell(id, f.session.reader.source);
    const auto& marked = f.session.reader.themes;
    bool on = false;
    std::size_t slot = 0;
    for (std::size_t i = 0; i < marked.size(); ++i)
        if (marked[i] == id) {
            on = true;
            slot = i;
        }
    const std::size_t passages = cell.passages.size();
    const Item it = item(
        f, row, Role::button, "mark " + theme.id,
        theme.short_label + ", " + counted(passages, "passage", "passages"),
        {.checked = on, .disabled = passages == 0, .description = "marks its words in the text"});
    row_ground(f, it, false);
    Painter p = f.paint();
    Rect name = row.inset(measure::kPanePadding, 0);
    if (on) p.fill({row.x + 6, row.y + 5, 4, row.h - 10}, f.colours.theme_marks[slot].fill);
    name.cut_right(28);
    p.text_in(name, on ? TextStyle::row_bold : TextStyle::row,
              passages == 0 ? f.colours.third : f.colours.ink, theme.short_label);
    draw_number(f, row, passages);
    if (it.pressed) f.send(ToggleThemeMark{id});
}

}  // namespace

void draw_sources(Frame& f, Rect area) {
    f.tree.begin(Role::navigation, "sources", "Sources and themes").rect = area;
    f.paint().fill(area, f.colours.panel);
    {
        ScrollArea scroll(f, "sources", area);
        Rect rest{area.x, scroll.top(), area.w, 10'000};
        draw_caption(f, rest.cut_top(34), "Sources", "passages");
        for (std::size_t i = 0; i < f.corpus.sources.size(); ++i)
            draw_source_row(f, rest.cut_top(measure::kSourceRow), SourceId(i));
        const SourceId read = f.session.reader.source;
        if (f.session.view == View::reader) {
            draw_caption(f, rest.cut_top(34), "Outline", "passages");
            const Source& source = f.corpus.source(read);
            for (const Section& section : sections_of(source)) {
                const float used = draw_outline_row(f, rest, source, section);
                rest.cut_top(used);
            }
            draw_caption(f, rest.cut_top(34), "Mark in the text", "passages");
            for (std::size_t i = 0; i < f.results.themes->size(); ++i)
                draw_mark_row(f, rest.cut_top(measure::kThemeRow), ThemeId(i));
        } else {
            draw_caption(f, rest.cut_top(34), "Themes", "passages");
            for (std::size_t i = 0; i < f.results.themes->size(); ++i)
                draw_theme_row(f, rest.cut_top(measure::kThemeRow), ThemeId(i));
            draw_filter(f, rest);
        }
        scroll.grow_to(rest.y + 12);
    }
    f.tree.end();
}

}  // namespace parallax
