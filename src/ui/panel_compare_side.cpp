// One side of Compare: the source chosen from a list, its date and title, what it says on the
// question or a card that it says nothing, and the passages behind it.
#include <algorithm>

#include "corpus/citation.h"
#include "ui/chooser.h"
#include "ui/panel_compare_parts.h"
#include "ui/stance_cell.h"

namespace parallax {
namespace {

constexpr std::size_t kTitleLines = 2;

// "not covered: stands only outside the digest", and what was read to say so.
std::string nothing_in_words(const SideContent& side) {
    return side.nothing ? std::string(explanation_of(side.nothing->stance))
                        : "no position recorded";
}

std::string what_was_read(const Frame& f, SourceId id) {
    const Source& source = f.corpus.source(id);
    return "Read for this: the whole " + std::string(words_of(source.extent)) + ", " +
           counted(source.passages.size(), "passage", "passages");
}

constexpr float kCardPadding = 12, kSwatchHeight = 28;

float card_height(Frame& f, const CompareColumns& columns, const SideContent& side) {
    const float width = columns.inner_width(columns.left) - 2 * kCardPadding;
    float height = 2 * kCardPadding + kSwatchHeight + 8;
    height += f.paragraph(TextStyle::row_bold, nothing_in_words(side), width).height() + 4;
    if (side.nothing && !side.nothing->summary.empty())
        height += f.paragraph(TextStyle::passage, side.nothing->summary, width).height() + 4;
    return height + f.paragraph(TextStyle::small, what_was_read(f, side.source), width).height();
}

void draw_card(Frame& f, Rect box, const Question& question, const SideContent& side) {
    Painter p = f.paint();
    p.border(box, f.colours.rule, 1, measure::kRadius);
    const float width = box.w - 2 * kCardPadding;
    Point at{box.x + kCardPadding, box.y + kCardPadding};
    StanceCell cell;
    if (side.nothing)
        cell.positions.push_back(
            static_cast<std::size_t>(side.nothing - question.positions.data()));
    paint_stance_cell(p, {at.x, at.y, 80, kSwatchHeight}, question, cell, true);
    at.y += kSwatchHeight + 8;
    at.y += wrapped(f, TextStyle::row_bold, at, width, f.colours.ink, nothing_in_words(side)) + 4;
    if (side.nothing && !side.nothing->summary.empty())
        at.y += wrapped(f, TextStyle::passage, at, width, f.colours.ink, side.nothing->summary) + 4;
    wrapped(f, TextStyle::small, at, width, f.colours.second, what_was_read(f, side.source));
}

std::string date_of(const Source& source) {
    return source.issued.date ? words_from_date(*source.issued.date) : "date not known";
}

bool inferred(const Source& source) {
    return source.issued.date && source.issued.basis != DateBasis::stated;
}

// The date with its "inferred" in italics; gives or draws its width.
float date_width(const Frame& f, const Source& source) {
    float width = f.fonts.width_px(TextStyle::small, date_of(source));
    if (inferred(source))
        width += f.fonts.width_px(TextStyle::small, ", ") +
                 f.fonts.width_px(TextStyle::small_italic, "inferred");
    return width;
}

void draw_date(Frame& f, Point at, float room, const Source& source) {
    Painter p = f.paint();
    const std::string date = date_of(source);
    const std::string whole = date + (inferred(source) ? ", inferred" : "");
    f.tree.leaf(Role::text, "published", "Published " + whole).rect = {at.x, at.y, room, 16};
    if (date_width(f, source) > room) {
        p.text_in({at.x, at.y, room, 16}, TextStyle::small, f.colours.second, whole);
        return;
    }
    at.x += p.text(TextStyle::small, at.x, at.y, f.colours.second, date);
    if (!inferred(source)) return;
    at.x += p.text(TextStyle::small, at.x, at.y, f.colours.second, ", ");
    p.text(TextStyle::small_italic, at.x, at.y, f.colours.second, "inferred");
}

// At most two lines; the reader and the tree have it whole.
void draw_title(Frame& f, Point at, float width, const Source& source) {
    const HanScope han(f.fonts, source.record.language);
    const std::string& title = source.record.title;
    SemanticNode& node = f.tree.leaf(Role::heading, "source title", title);
    node.level = 2;
    const Paragraph& lines = f.paragraph(TextStyle::list_title, title, width, kTitleLines);
    node.rect = {at.x, at.y, width, lines.height()};
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        const ByteRange bytes = lines.lines[i].bytes;
        const bool last = i + 1 == lines.lines.size();
        // The rest of the title, shortened with an ellipsis, when it is longer.
        const std::string_view text = std::string_view(title).substr(
            bytes.begin, last ? std::string_view::npos : bytes.size());
        f.paint().text_in({at.x, at.y, width, 20}, TextStyle::list_title, f.colours.ink, text);
        at.y += 20;
    }
}

float chooser_width(const Frame& f, const Source& source) {
    return Chooser::kPadding + measure::kTileWidth + 8 +
           f.fonts.width_px(TextStyle::row, short_reference(source)) + Chooser::kArrow + 2;
}

void draw_source_chooser(Frame& f, const ComparedPair& pair, bool left, Rect field) {
    const SourceId chosen = pair.source(left);
    const auto paint_source = [&](Rect box, SourceId id, bool bold) {
        Painter p = f.paint();
        p.tile({box.x, box.centre().y - measure::kTileHeight / 2}, id, f.results.tiles[id.index()]);
        box.cut_left(measure::kTileWidth + 8);
        p.text_in(box, bold ? TextStyle::row_bold : TextStyle::row, f.colours.ink,
                  short_reference(f.corpus.source(id)));
    };
    const std::string name = std::string(left ? "Left" : "Right") +
                             " source: " + short_reference(f.corpus.source(chosen));
    float widest = field.w;
    for (const Source& source : f.corpus.sources)
        widest = std::max(widest, chooser_width(f, source) + 12);
    Chooser list(
        f, field, "source", name, [&](Rect box) { paint_source(box, chosen, false); }, widest,
        f.corpus.sources.size());
    for (std::size_t s = 0; list.open() && s < f.corpus.sources.size(); ++s) {
        const SourceId id(s);
        const Item it =
            list.row(f.corpus.sources[s].id, short_reference(f.corpus.source(id)), id == chosen);
        paint_source(it.rect.inset(Chooser::kPadding, 0), id, id == chosen);
        if (!it.pressed || id == chosen) continue;
        // The other side's source changes places with this one.
        const SourceId other = pair.source(!left);
        const SourceId opposite = id == other ? chosen : other;
        f.send(left ? SetComparedSources{id, opposite} : SetComparedSources{opposite, id});
    }
}

}  // namespace

SideContent side_of(SourceId source, const Question& question,
                    const std::vector<std::size_t>& positions) {
    SideContent side{.source = source};
    for (const std::size_t i : positions) {
        const Position& position = question.positions[i];
        if (!speaks(position.stance)) {
            side.nothing = &position;
            continue;
        }
        side.spoken.push_back(&position);
        for (const std::uint32_t p : position.passages) {
            auto at = std::ranges::find(side.passages, PassageId{source, p}, &ColumnPassage::id);
            if (at == side.passages.end())
                at = side.passages.insert(at, ColumnPassage{.id = {source, p}});
            at->positions.push_back(&position);
        }
    }
    side.speaks = !side.spoken.empty();
    std::ranges::sort(side.passages, {}, &ColumnPassage::id);
    return side;
}

CompareSide measure_side(Frame& f, const CompareColumns& columns, const SideContent& side) {
    const Source& source = f.corpus.source(side.source);
    CompareSide m;
    m.chooser_width = chooser_width(f, source);
    m.date_width = date_width(f, source);
    m.extent_width = f.fonts.width_px(TextStyle::small, words_of(source.extent)) + 14;
    m.title_height = f.paragraph(TextStyle::list_title, source.record.title,
                                 columns.inner_width(columns.left), kTitleLines)
                         .height();
    for (const Position* position : side.spoken) {
        m.chip_widths.push_back(stance_chip_width(f.fonts, *position));
        m.summary_heights.push_back(
            f.paragraph(TextStyle::reader, position->summary, columns.text_width).height());
    }
    for (const ColumnPassage& passage : side.passages)
        m.passage_heights.push_back(
            f.paragraph(TextStyle::passage, f.corpus.passage(passage.id).text, columns.text_width)
                .height());
    if (!side.speaks) m.card_height = card_height(f, columns, side);
    return m;
}

void draw_side(Frame& f, const ComparedPair& pair, bool left, const SideContent& side,
               const CompareSideShapes& shapes, const Question* question) {
    const Source& source = f.corpus.source(side.source);
    const std::string name = short_reference(source);
    const Rect& column = pair.column(left);
    f.tree.begin(Role::region, left ? "left" : "right", name).rect = column;
    draw_source_chooser(f, pair, left, shapes.chooser);
    draw_date(f, shapes.date, shapes.extent.x - shapes.date.x - 8, source);
    extent_chip(f, shapes.extent, source.extent);
    draw_title(f, shapes.title, pair.columns.inner_width(column), source);
    if (!question) {
        f.tree.end();
        return;
    }
    if (!side.speaks) {
        draw_card(f, shapes.card, *question, side);
        f.tree.end();
        return;
    }
    f.tree.begin(Role::list, "positions", "Position");
    for (std::size_t i = 0; i < side.spoken.size(); ++i) {
        const Position& position = *side.spoken[i];
        f.tree.begin(
            Role::listitem, "position" + std::to_string(i),
            words_of(position) + ", " + counted(position.passages.size(), "passage", "passages"));
        draw_stance_chip(f, shapes.chips[i], position);
        const Point at = shapes.summaries[i];
        f.paint().stance_mark({column.x + pair.columns.padding + 6, at.y + 14}, position.stance,
                              10);
        wrapped(f, TextStyle::reader, at, pair.columns.text_width, f.colours.ink, position.summary);
        f.tree.end();
    }
    f.tree.end();
    f.tree.begin(Role::list, "passages", "Passages behind it");
    for (std::size_t i = 0; i < side.passages.size(); ++i)
        draw_column_passage(f, pair, left, shapes.passages[i], side.passages[i]);
    f.tree.end();
    f.tree.end();
}

void draw_column_passage(Frame& f, const ComparedPair& pair, bool left, Rect box,
                         const ColumnPassage& shown) {
    const Source& source = f.corpus.source(shown.id.source);
    const Passage& passage = f.corpus.passage(shown.id);
    const HanScope han(f.fonts, source.record.language);
    const bool on = f.session.passage == shown.id;
    const std::string number = std::to_string(passage.n);
    std::string name = short_reference(source) + ", passage " + number;
    for (const Position* position : shown.positions)
        name += ", " + words_of(*position);
    const Rect press{box.x, box.y, box.w, box.h - kComparePassageFoot};
    f.tree.begin(Role::listitem, number, "");
    const Item it =
        item(f, press, Role::article, "passage", name,
             {.selected = on,
              .description = on ? "opens the reader" : "chooses it; again opens the reader",
              .container = true});
    const float x = pair.columns.text_x(box);
    const Point corner{x, box.y + kComparePassageTop};
    const Paragraph& text = f.paragraph(TextStyle::passage, passage.text, pair.columns.text_width);
    passage_node(f, corner, text, passage.text, source.record.language);
    f.tree.end();
    offer_menu(f, it, shown.id);
    constexpr std::string_view kOpen = "Open in reader";
    const Rect link_box{x, box.bottom() - kComparePassageFoot + 2,
                        f.fonts.width_px(TextStyle::small, kOpen), 16};
    const Item open = item(f, link_box, Role::link, "reader", std::string(kOpen),
                           {.description = "passage " + number + " in its source"});

    Painter p = f.paint();
    if (on)
        p.fill(box, f.colours.accent_ground);
    else if (it.hovered || open.hovered)
        p.fill(box, f.colours.hover);
    // The edge faces the other source.
    const float thick = on ? 3 : 1;
    const float edge = left ? box.right() - thick : box.x;
    p.fill({edge, box.y + (on ? 0.f : 4.f), thick, box.h - (on ? 0.f : 8.f)},
           on ? f.colours.accent : f.colours.control);
    if (it.focused) p.focus_ring(box, -2, 0);
    const float number_x = box.x + pair.columns.padding;
    p.text(on ? TextStyle::small_bold : TextStyle::small, number_x, box.y + kComparePassageTop + 4,
           on ? f.colours.accent : f.colours.third, number);
    float mark_y = box.y + kComparePassageTop + 32;
    for (const Position* position : shown.positions) {
        p.stance_mark({number_x + 6, mark_y}, position->stance, 10);
        mark_y += 16;
    }
    p.paragraph(corner, text, passage.text, f.colours.ink);
    p.underline(corner, text, passage.text, shown.marks, f.colours.accent, 2);
    if (on || it.hovered || open.hovered || open.focused) {
        p.text(TextStyle::small, link_box.x, link_box.y, f.colours.accent, kOpen);
        if (open.hovered)
            p.across(link_box.x, link_box.right(), link_box.bottom() - 2, f.colours.accent);
        if (open.focused) p.focus_ring(link_box, 2, measure::kRadius);
    }
    f.tree.end();
    if (open.pressed || (it.pressed && on))
        f.send(OpenReader{shown.id});
    else if (it.pressed)
        f.send(ChoosePassage{shown.id});
}

}  // namespace parallax
