// Search: what is written where, who writes of it and who does not; as whole passages or as a
// concordance, every line opening its place in the reader.
#include <algorithm>
#include <array>
#include <utility>

#include "corpus/citation.h"
#include "ui/panels.h"
#include "ui/text_field.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr std::array<std::string_view, 2> kLists{"Passages", "Lines"};
constexpr std::array<std::string_view, 2> kPassageOrders{"Best first", "In order"};

struct LineOrder {
    ConcordanceOrder order;
    std::string_view name;
};
constexpr std::array<LineOrder, 4> kLineOrders{{{ConcordanceOrder::corpus, "In order"},
                                                {ConcordanceOrder::left, "By left"},
                                                {ConcordanceOrder::right, "By right"},
                                                {ConcordanceOrder::date, "By date"}}};

constexpr float kYearsWidth = 152, kLineHeight = 28, kTileColumn = 44, kNumberColumn = 28;

void draw_order(Frame& f, Point corner) {
    SearchView search = f.session.search;
    if (search.list == SearchList::passages) {
        const std::size_t active = search.passage_order == SearchOrder::ranked ? 0 : 1;
        if (const auto at = segments(f, corner, "order", "Order", kPassageOrders, active)) {
            search.passage_order = *at == 0 ? SearchOrder::ranked : SearchOrder::corpus;
            f.send(SetSearch{search});
        }
        return;
    }
    std::array<std::string_view, kLineOrders.size()> names;
    std::ranges::transform(kLineOrders, names.begin(), &LineOrder::name);
    std::size_t active = 0;
    for (std::size_t i = 0; i < kLineOrders.size(); ++i)
        if (kLineOrders[i].order == search.line_order) active = i;
    if (const auto at = segments(f, corner, "order", "Order", names, active)) {
        search.line_order = kLineOrders[*at].order;
        f.send(SetSearch{search});
    }
}

float order_width(const Frame& f) {
    if (f.session.search.list == SearchList::passages) return segments_width(f, kPassageOrders);
    std::array<std::string_view, kLineOrders.size()> names;
    std::ranges::transform(kLineOrders, names.begin(), &LineOrder::name);
    return segments_width(f, names);
}

// The two fields and how the finds are listed. Narrow areas take two rows.
void draw_bar(Frame& f, Rect& area, const SearchOutcome& outcome) {
    const float lists = segments_width(f, kLists) + measure::kGap + order_width(f);
    const bool two_rows = area.w < lists + kYearsWidth + 320;
    Rect bar = area.cut_top(two_rows ? 2 * measure::kViewBar : measure::kViewBar);
    Painter p = f.paint();
    p.across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);
    Rect first = bar.cut_top(measure::kViewBar).inset(measure::kPanePadding, 8);
    Rect second = two_rows ? bar.inset(measure::kPanePadding, 0) : first.cut_right(lists);
    if (!two_rows) first.cut_right(measure::kPanePadding);
    const Rect years = first.cut_right(kYearsWidth);
    first.cut_right(measure::kGap);

    SearchView search = f.session.search;
    if (std::exchange(f.state.search_wants_focus, false)) f.wants_focus = f.tree.id_for("query");
    if (const auto typed =
            text_field(f, first, "query", "Search the texts", search.query,
                       {.placeholder = "Words, \"a phrase\", theme:trade, Iran NEAR/5 arms",
                        .is_search = true,
                        .wrong = outcome.query_fault.has_value()})) {
        search.query = *typed;
        f.send(SetSearch{search});
    }
    if (const auto typed = text_field(
            f, years, "years", "Years of publication", search.years,
            {.placeholder = "Years: 2019..2022", .wrong = outcome.years_fault.has_value()})) {
        search.years = *typed;
        f.send(SetSearch{search});
    }
    const std::size_t list = search.list == SearchList::passages ? 0 : 1;
    if (const auto at = segments(f, {second.x, second.y}, "list", "List", kLists, list)) {
        search.list = *at == 0 ? SearchList::passages : SearchList::lines;
        f.send(SetSearch{search});
    }
    draw_order(f, {second.x + segments_width(f, kLists) + measure::kGap, second.y});
}

// Who writes of it and who does not: a tile and a count for each source. Gives the height.
float draw_sources_found(Frame& f, Point corner, float width, const SearchOutcome& outcome) {
    f.tree.begin(Role::list, "by source", "Found in each source");
    float x = corner.x, y = corner.y;
    for (const FoundInSource& found : outcome.by_source) {
        const std::string number = std::to_string(found.passages);
        const Source& source = f.corpus.source(found.source);
        const float box_width = 50 + f.fonts.width_px(TextStyle::row, number);
        if (x + box_width > corner.x + width) {
            x = corner.x;
            y += 32;
        }
        const Rect box{x, y, box_width, 28};
        const Item it = item(
            f, box, Role::button, source.id,
            short_reference(source) + ": " +
                (found.passages == 0 ? std::string("not a word of it")
                                     : counted(found.passages, "passage", "passages")),
            {.selected = f.session.source == found.source, .description = "chooses the source"});
        Painter p = f.paint();
        p.fill(box, it.hovered ? f.colours.hover : f.colours.paper, 14);
        p.border(box, f.session.source == found.source ? f.colours.accent : f.colours.rule,
                 f.session.source == found.source ? 2.f : 1.f, 14);
        p.tile({box.x + 10, box.y + 5}, found.source, f.results.tiles[found.source.index()]);
        p.text_in({box.x + 42, box.y, box.w - 42, box.h},
                  found.passages ? TextStyle::row_bold : TextStyle::row,
                  found.passages ? f.colours.ink : f.colours.third, number);
        if (it.focused) p.focus_ring(box, 2, 16);
        hover_note(f, it, short_reference(source),
                   {found.passages ? counted(found.passages, "passage", "passages")
                                   : "nothing in its " + std::string(words_of(source.extent)),
                    "click marks the source everywhere"});
        if (it.pressed) f.send(ChooseSource{found.source});
        x += box_width + measure::kGap;
    }
    f.tree.end();
    return y + 28 - corner.y;
}

float draw_found_passage(Frame& f, Rect area, float y, const FoundPassage& found) {
    const PassageId id = f.results.index().passage(found.passage);
    const Source& source = f.corpus.source(id.source);
    const Passage& passage = f.corpus.passage(id);
    const HanScope han(f.fonts, source.record.language);
    const bool on = f.session.passage == id;
    const float x = area.x + kTileColumn;
    const float width = std::min(area.w - kTileColumn, measure::kReaderMeasure);
    const Paragraph& text = f.paragraph(TextStyle::passage, passage.text, width);
    const Rect box{area.x - measure::kPanePadding, y, area.w + 2 * measure::kPanePadding,
                   text.height() + 40};
    const Item it = item(
        f, box, Role::article, source.id + "/" + std::to_string(passage.n),
        short_reference(source) + ", passage " + std::to_string(passage.n) + ", " +
            counted(found.hits.size(), "hit", "hits"),
        {.selected = on, .description = "chooses it; again opens the reader", .container = true});
    offer_menu(f, it, id);
    row_ground(f, it, on);
    Painter p = f.paint();
    p.tile({area.x, y + 10}, id.source, f.results.tiles[id.source.index()]);
    std::string line = short_reference(source) + " · passage " + std::to_string(passage.n);
    if (passage.heading) line += " · " + passage.heading->text;
    label(f, TextStyle::small, {x, y + 10}, on ? f.colours.accent : f.colours.second,
          f.fonts.fitted(TextStyle::small, line, width));
    const Point corner{x, y + 28};
    p.paragraph(corner, text, passage.text, f.colours.ink);
    p.underline(corner, text, passage.text, found.hits, f.colours.accent, 2);
    passage_node(f, corner, text, passage.text, source.record.language);
    p.across(box.x, box.right(), box.bottom() - 1, f.colours.rule);
    f.tree.end();
    if (it.pressed) {
        if (on)
            f.send(OpenReader{id});
        else
            f.send(ChoosePassage{id});
    }
    return box.h;
}

// What stands nearest to the keyword is kept; the far ends are cut with an ellipsis.
void draw_found_line(Frame& f, Rect row, const ConcordanceLine& line, std::size_t number) {
    const PassageId id = f.results.index().passage(line.passage);
    const Source& source = f.corpus.source(id.source);
    const Passage& passage = f.corpus.passage(id);
    const HanScope han(f.fonts, source.record.language);
    const auto words = [&](ByteRange range) {
        return std::string_view(passage.text).substr(range.begin, range.size());
    };
    const Item it = item(f, row, Role::link, std::to_string(number),
                         std::string(words(line.left)) + std::string(words(line.keyword)) +
                             std::string(words(line.right)) + " (" + short_reference(source) +
                             ", passage " + std::to_string(passage.n) + ")",
                         {.description = "opens the passage"});
    offer_menu(f, it, id);
    row_ground(f, it, false);
    Painter p = f.paint();
    Rect rest = row.inset(measure::kPanePadding, 0);
    const Rect place = rest.cut_left(kTileColumn + kNumberColumn);
    p.tile({place.x, place.y + 5}, id.source, f.results.tiles[id.source.index()]);
    p.text_in({place.x + kTileColumn - 8, place.y, kNumberColumn, place.h}, TextStyle::small,
              f.colours.third, std::to_string(passage.n));
    const float keyword = f.fonts.width_px(TextStyle::list_title, words(line.keyword));
    const float centre = rest.x + rest.w * 0.45f;
    const Rect left{rest.x, rest.y, std::max(0.f, centre - keyword / 2 - rest.x), rest.h};
    p.push_clip(left);
    const float left_width = f.fonts.width_px(TextStyle::passage, words(line.left));
    const float line_y = row.y + 2;
    p.text(TextStyle::passage, left.right() - left_width, line_y, f.colours.second,
           words(line.left));
    p.pop_clip();
    p.text(TextStyle::list_title, centre - keyword / 2, line_y + 2, f.colours.ink,
           words(line.keyword));
    const float right = centre + keyword / 2;
    p.text_in({right, row.y, std::max(0.f, rest.right() - right), 28}, TextStyle::passage,
              f.colours.second, words(line.right));
    hover_note(f, it, short_reference(source) + ", passage " + std::to_string(passage.n),
               {"click opens it in the reader"});
    if (it.pressed) f.send(OpenReader{id});
}

// What the view says when there is nothing to list. Gives the height.
float draw_words(Frame& f, Point corner, float width, const SearchOutcome& outcome) {
    const float begin = corner.y;
    const auto heading = [&](std::string_view text) {
        corner.y += wrapped(f, TextStyle::pane_title, corner, width, f.colours.ink, text,
                            Role::heading, 2) +
                    4;
    };
    const auto say = [&](std::string_view text) {
        corner.y += wrapped(f, TextStyle::ui, corner, width, f.colours.second, text) + 4;
    };
    if (outcome.query_fault || outcome.years_fault) {
        heading("This cannot be searched for yet");
        say((outcome.query_fault ? *outcome.query_fault : *outcome.years_fault).message);
    } else if (!outcome.asked) {
        heading("Search all texts");
        for (const std::string_view line :
             {"Words are found whatever their case and accents: arctic, Арктика, 北极",
              "sanction* and dual-use find beginnings and compounds; \"junior partner\" a phrase",
              "Iran NEAR/5 arms, trade OR energy, NATO NOT Ukraine combine them",
              "theme:trade, author:sun, year:2019..2022, lang:en and heading:energy narrow down",
              "/sanction(s|ed)/ is a regular expression; =EU keeps the case"})
            say(line);
    } else {
        heading("Nothing found");
        if (outcome.suggestions.empty())
            say("Fewer words, or a shorter beginning with *, find more.");
        f.tree.begin(Role::list, "suggestions", "Perhaps meant");
        for (const Suggestion& suggestion : outcome.suggestions) {
            const std::string text =
                suggestion.instead + " (" + counted(suggestion.frequency, "place", "places") + ")";
            if (link(f, corner, TextStyle::ui, suggestion.word + " " + suggestion.instead, text,
                     "searches for this instead of " + suggestion.word)) {
                SearchView search = f.session.search;
                search.query.replace(suggestion.place.begin, suggestion.place.size(),
                                     suggestion.instead);
                f.send(SetSearch{search});
            }
            corner.y += 24;
        }
        f.tree.end();
    }
    return corner.y - begin;
}

std::string summary_of(const Frame& f, const SearchOutcome& outcome) {
    const SearchResults& found = outcome.passages;
    std::string text = counted(found.passage_total, "passage", "passages") + " in " +
                       std::to_string(found.source_total) + " of " +
                       counted(f.corpus.sources.size(), "source", "sources");
    if (f.session.search.list == SearchList::lines) {
        text = counted(outcome.lines.line_total, "line", "lines") + " from " + text;
        if (outcome.lines.lines.size() < outcome.lines.line_total)
            text += "; the first " + std::to_string(outcome.lines.lines.size()) + " are listed";
    } else if (found.passages.size() < found.passage_total) {
        text += "; the first " + std::to_string(found.passages.size()) + " are listed";
    }
    return text;
}

}  // namespace

void draw_search(Frame& f, Rect area) {
    const SearchOutcome& outcome = f.search_outcome();
    f.tree.leaf(Role::heading, "title", "Search").level = 1;
    draw_bar(f, area, outcome);
    ScrollArea scroll(f, "found", area);
    const Rect inner{area.x + measure::kPanePadding, scroll.top(),
                     scroll.width() - 2 * measure::kPanePadding, area.h};
    float y = inner.y + 16;
    if (outcome.passages.passage_total == 0) {
        y += draw_words(f, {inner.x, y}, std::min(inner.w, measure::kReaderMeasure), outcome);
        scroll.grow_to(y + 16);
        return;
    }
    const std::string summary = summary_of(f, outcome);
    label(f, TextStyle::pane_title, {inner.x, y}, f.colours.ink, summary, Role::heading, 2);
    y += 32;
    y += draw_sources_found(f, {inner.x, y}, inner.w, outcome) + 16;
    f.paint().across(area.x, area.right(), y, f.colours.rule);
    y += 1;
    f.tree.begin(Role::list, "finds", summary);
    std::optional<Rect> chosen;
    if (f.session.search.list == SearchList::passages) {
        for (const FoundPassage& found : outcome.passages.passages) {
            const float height = draw_found_passage(f, inner, y, found);
            if (f.session.passage == f.results.index().passage(found.passage))
                chosen = Rect{inner.x, y, inner.w, height};
            y += height;
        }
    } else {
        for (std::size_t i = 0; i < outcome.lines.lines.size(); ++i) {
            draw_found_line(f, {area.x, y, scroll.width(), kLineHeight}, outcome.lines.lines[i], i);
            y += kLineHeight;
        }
    }
    f.tree.end();
    if (chosen && f.state.scrolled_find != f.session.passage) {
        if (chosen->y < area.y || chosen->bottom() > area.bottom()) {
            scroll.show(*chosen);
            f.wake_in(0);
        }
        f.state.scrolled_find = f.session.passage;
    }
    scroll.grow_to(y + 16);
}

}  // namespace parallax
