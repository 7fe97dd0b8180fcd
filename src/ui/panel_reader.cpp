// A source to read: its record, its passages with the numbers of the original's paragraphs, marks
// of up to three themes and of its dates under the words, and bars that show them from afar.
#include <algorithm>

#include "corpus/citation.h"
#include "text/shaping.h"
#include "ui/context_menu.h"
#include "ui/panels.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kNumberGap = 40, kBarWidth = 4, kBarStep = 8;

std::string_view name_of(View view) {
    switch (view) {
        case View::overview:
            return "Overview";
        case View::timeline:
            return "Timeline";
        case View::themes:
            return "Themes";
        case View::compare:
            return "Compare";
        case View::search:
            return "Search";
        case View::reader:
            return "Reader";
    }
    return "";
}

const PassageHits* hits_in(const ThemeCell& cell, PassageId passage) {
    for (const PassageHits& hits : cell.passages)
        if (hits.passage == passage) return &hits;
    return nullptr;
}

// Themes differ by underline as well as by colour: solid, dotted, double.
void paint_theme_marks(Frame& f, Point corner, const Paragraph& text, std::string_view utf8,
                       const std::vector<ByteRange>& hits, std::size_t slot) {
    Painter p = f.paint();
    const Swatch& mark = f.colours.theme_marks[slot];
    for (const ByteRange range : hits)
        for (const Rect& r : layout_range(f.fonts, text, utf8, range))
            p.fill({corner.x + r.x, corner.y + r.y + 3, r.w, r.h - 5}, mark.tint);
    p.underline(corner, text, utf8, hits, mark.fill, slot == 2 ? 1.f : 2.f, slot == 1);
    if (slot == 2) p.underline({corner.x, corner.y + 2.5f}, text, utf8, hits, mark.fill, 1);
}

std::vector<ByteRange> dates_in(const Source& source, std::uint32_t position) {
    std::vector<ByteRange> ranges;
    for (const Event& event : source.events)
        if (std::ranges::find(event.passages, position) != event.passages.end())
            for (const ByteRange r : find_words(source.passages[position].text, event.words))
                if (std::ranges::find(ranges, r) == ranges.end()) ranges.push_back(r);
    return ranges;
}

// Hits of the present search in a passage.
std::vector<ByteRange> found_in(Frame& f, PassageId passage) {
    for (const FoundPassage& found : f.search_outcome().passages.passages)
        if (f.results.index().passage(found.passage) == passage) return found.hits;
    return {};
}

// Looks at the beginning only: a text does not change its script later, and this runs each frame.
bool is_drawn_roughly(const Source& source) {
    constexpr std::size_t kEnough = 512;
    if (source.passages.empty()) return false;
    const auto begins_so = [](std::string_view text) {
        return needs_shaping(text.substr(0, kEnough));
    };
    return begins_so(source.record.title) || begins_so(source.passages.front().text);
}

// A chip that switches a kind of mark; gives its width.
float draw_mark_chip(Frame& f, Point corner, std::string_view key, const std::string& text,
                     std::size_t count, const Swatch* swatch, bool on, const Command& toggle) {
    const std::string number = std::to_string(count);
    const float text_width = f.fonts.width_px(TextStyle::row, text);
    const Rect box{corner.x, corner.y, text_width + f.fonts.width_px(TextStyle::small, number) + 30,
                   measure::kControl};
    const Item it = item(f, box, Role::button, key, text + ", " + number,
                         {.checked = on, .description = "switches these marks"});
    Painter p = f.paint();
    p.fill(box, it.hovered ? f.colours.hover : f.colours.paper, measure::kRadius);
    p.border(box, f.colours.control, 1, measure::kRadius);
    if (swatch && on) {
        p.fill({box.x + 8, box.y + 6, text_width + 4, box.h - 12}, swatch->tint);
        p.across(box.x + 8, box.x + 12 + text_width, box.bottom() - 7, swatch->fill, 2);
    } else if (on) {
        for (float x = 0; x < text_width; x += 5)
            p.across(box.x + 10 + x, box.x + 10 + std::min(x + 3, text_width), box.bottom() - 7,
                     f.colours.second);
    }
    p.text(TextStyle::row, box.x + 10, box.y + 4, on ? f.colours.ink : f.colours.third, text);
    p.text_in({box.x, box.y, box.w - 9, box.h}, TextStyle::small, f.colours.third, number,
              Align::right);
    if (it.focused) p.focus_ring(box, 2, measure::kRadius + 3);
    if (it.pressed) f.send(toggle);
    return box.w;
}

void draw_view_bar(Frame& f, Rect bar, SourceId id) {
    const Source& source = f.corpus.source(id);
    Painter p = f.paint();
    p.across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);
    float x = bar.x + measure::kPanePadding;
    const float y = bar.y + 8;
    const std::string back = "‹ " + std::string(name_of(f.session.before_reader));
    const Rect back_box{x, y, button_width(f, back), measure::kControl};
    if (button(f, back_box, "back", back)) f.send(CloseReader{});
    x = back_box.right() + 20;

    float right = bar.right() - measure::kPanePadding;
    const auto place = [&](std::string_view text) {
        const float width = button_width(f, text);
        right -= width;
        const Rect box{right, y, width, measure::kControl};
        right -= measure::kGap;
        return box;
    };
    if (!source.record.url.empty()) {
        const Rect box = place("Original");
        const Item it = item(f, box, Role::link, "original", "Original",
                             {.description = "opens " + source.record.url + " outside this page"});
        p.fill(box, it.hovered ? f.colours.hover : f.colours.paper, measure::kRadius);
        p.border(box, f.colours.control, 1, measure::kRadius);
        p.text_in(box, TextStyle::row, f.colours.ink, "Original", Align::centre);
        if (it.focused) p.focus_ring(box, 2, measure::kRadius + 3);
        hover_note(f, it, "The original article",
                   {source.record.url, "click opens it in another window"});
        if (it.pressed) f.address = source.record.url;
    }
    if (button(f, place("Cite"), "cite", "Cite")) {
        f.copied.text = full_reference(source);
        f.state.notice = "Reference copied";
    }

    const auto& marked = f.session.reader.themes;
    x += label(f, TextStyle::row, {x, y + 4}, f.colours.third, "Marks") + 12;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        const Theme& theme = f.results.theme(marked[i]);
        const std::size_t n = f.results.counts.cell(marked[i], id).passages.size();
        const float width = f.fonts.width_px(TextStyle::row, theme.short_label) + 50;
        if (x + width > right - 110) break;
        x += draw_mark_chip(f, {x, y}, theme.id, theme.short_label, n, &f.colours.theme_marks[i],
                            true, ToggleThemeMark{marked[i]}) +
             measure::kGap;
    }
    draw_mark_chip(f, {x, y}, "dates", "Dates", source.events.size(), nullptr,
                   f.session.reader.dates, ToggleDateMarks{});
}

float draw_record(Frame& f, Point corner, float width, SourceId id) {
    const Source& source = f.corpus.source(id);
    f.tree.begin(Role::region, "record", "Record");
    float y = corner.y;
    f.paint().tile({corner.x, y}, id, f.results.tiles[id.index()]);
    const float chip = f.fonts.width_px(TextStyle::small, words_of(source.extent)) + 14;
    label(f, TextStyle::row, {corner.x + 36, y - 1}, f.colours.second,
          f.fonts.fitted(TextStyle::row, authors_line(source.record), width - chip - 48));
    extent_chip(f, {corner.x + width - chip, y}, source.extent);
    y += 30;
    y += wrapped(f, TextStyle::section_title, {corner.x, y}, width, f.colours.ink,
                 source.record.title, Role::heading, 1) +
         6;
    const auto line = [&](const std::string& text) {
        if (!text.empty())
            y += wrapped(f, TextStyle::small, {corner.x, y}, width, f.colours.second, text) + 4;
    };
    const std::string published = outlet_line(source);
    line(source.issued.basis == DateBasis::stated || !source.issued.date
             ? published
             : published + ", inferred");
    line(source.issued.note);
    line(source.record.note);
    if (source.extent == Extent::digest)
        line("Digest in our own words; the numbers are those of the original’s body paragraphs.");
    if (f.host_has_text_view && is_drawn_roughly(source)) {
        line("Its letters join or run from right to left, which the picture cannot show.");
        if (link(f, {corner.x, y}, TextStyle::row, "as text", "Read it as text",
                 "shows this source as the browser sets it"))
            f.send(ShowAsText{true});
        y += 24;
    }
    f.tree.end();
    return y - corner.y;
}

float draw_passage(Frame& f, Point corner, float width, PassageId id) {
    const Passage& passage = f.corpus.passage(id);
    const Source& source = f.corpus.source(id.source);
    const bool on = f.session.reader.passage == id.position;
    const Paragraph& text = f.paragraph(TextStyle::reader, passage.text, width);
    const Rect box{corner.x - kNumberGap - 12, corner.y - 4, width + kNumberGap + 24,
                   text.height() + 8};
    const Item it = item(f, box, Role::article, std::to_string(passage.n),
                         "Passage " + std::to_string(passage.n),
                         {.selected = on, .description = "chooses it", .container = true});
    offer_menu(f, it, id);
    Painter p = f.paint();
    if (on) {
        p.fill(box, f.colours.accent_ground);
        p.fill({box.x, box.y, 3, box.h}, f.colours.accent);
    }
    const ByteRange selected = selected_bytes(f.state.selection, id, passage.text.size());
    for (const Rect& r : layout_range(f.fonts, text, passage.text, selected))
        p.fill({corner.x + r.x, corner.y + r.y, r.w, r.h}, f.colours.text_selection);
    if (it.focused) p.focus_ring(box, -2, 0);
    const std::string number = std::to_string(passage.n);
    p.text_in({corner.x - kNumberGap - 6, corner.y, 22, 28},
              on ? TextStyle::small_bold : TextStyle::small,
              on ? f.colours.accent : f.colours.third, number, Align::right);
    float bar_x = corner.x - kNumberGap + 20;
    for (std::size_t slot = 0; slot < f.session.reader.themes.size(); ++slot) {
        const ThemeCell& cell = f.results.counts.cell(f.session.reader.themes[slot], id.source);
        if (const PassageHits* hits = hits_in(cell, id)) {
            paint_theme_marks(f, corner, text, passage.text, hits->hits, slot);
            const Colour colour = f.colours.theme_marks[slot].fill;
            if (slot == 1)  // dotted, double: as the underlines
                for (float y = corner.y + 4; y < corner.y + text.height() - 6; y += 8)
                    p.fill({bar_x, y, kBarWidth, 4}, colour);
            else if (slot == 2) {
                p.fill({bar_x, corner.y + 4, 1.5f, text.height() - 8}, colour);
                p.fill({bar_x + 3, corner.y + 4, 1.5f, text.height() - 8}, colour);
            } else
                p.fill({bar_x, corner.y + 4, kBarWidth, text.height() - 8}, colour);
        }
        bar_x += kBarStep;
    }
    if (f.session.reader.dates)
        p.underline(corner, text, passage.text, dates_in(source, id.position), f.colours.second, 1,
                    true);
    // What led here from the search is underlined as it was there.
    if (f.session.before_reader == View::search)
        p.underline(corner, text, passage.text, found_in(f, id), f.colours.accent, 2);
    p.paragraph(corner, text, passage.text, f.colours.ink);
    passage_node(f, corner, text, passage.text, source.record.language);
    f.tree.end();
    // Selecting words chooses no passage.
    if (it.pressed && f.state.selection.empty()) f.send(OpenReader{id});
    return text.height();
}

}  // namespace

void draw_reader(Frame& f, Rect area) {
    const SourceId id = f.session.reader.source;
    const Source& source = f.corpus.source(id);
    const HanScope han(f.fonts, source.record.language);
    draw_view_bar(f, area.cut_top(measure::kViewBar), id);
    ScrollArea scroll(f, "reader " + source.id, area);
    const float room = scroll.width() - 2 * measure::kPanePadding - kNumberGap - 12;
    const float width = std::min(measure::kReaderMeasure, room);
    const float x = area.x + kNumberGap + 12 +
                    std::max(measure::kPanePadding, (scroll.width() - width) * 0.34f);
    float y = scroll.top() + 24;
    y += draw_record(f, {x, y}, width, id) + 20;
    f.paint().across(x, x + width, y - 10, f.colours.rule);

    std::optional<Rect> target;
    std::vector<PlacedText> texts;
    for (std::uint32_t i = 0; i < source.passages.size(); ++i) {
        if (const auto& heading = source.passages[i].heading) {
            y += i == 0 ? 0 : 16;
            if (!heading->number.empty())
                f.paint().text(TextStyle::section_title, x - kNumberGap - 12, y, f.colours.ink,
                               heading->number);
            y += wrapped(f, TextStyle::section_title, {x, y}, width, f.colours.ink, heading->text,
                         Role::heading, 2) +
                 12;
        }
        const float height = draw_passage(f, {x, y}, width, {id, i});
        texts.push_back(
            {{id, i}, {x, y}, &f.paragraph(TextStyle::reader, source.passages[i].text, width)});
        if (f.session.reader.passage == i) target = Rect{x, y - 60, width, height};
        y += height + measure::kReaderGap;
    }
    take_selection(f, area, texts);
    // The very first passage opens with the record above it in view.
    if (target && f.state.scrolled_reader != f.session.reader) {
        const bool moved = !f.state.scrolled_reader || f.state.scrolled_reader->source != id ||
                           f.state.scrolled_reader->passage != f.session.reader.passage;
        if (moved) {
            if (f.session.reader.passage == 0u) target->y = scroll.top();
            scroll.show(*target);
            f.wake_in(0);
        }
        f.state.scrolled_reader = f.session.reader;
    }
    scroll.grow_to(y + 40);
}

}  // namespace parallax
