// Compare: passages of two to four sources face to face. What answers to one another stands level
// or is joined by a ribbon; what answers to nothing says so. One scroll moves all columns.
#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/fixed_text.h"
#include "corpus/citation.h"
#include "session/compared_passages.h"
#include "ui/panel_compare_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr std::array<std::string_view, 4> kBases{"Similarity", "Theme", "Question", "Date"};
constexpr std::array<std::string_view, 4> kShortBases{"Words", "Theme", "Quest.", "Date"};
constexpr float kHead = 48, kTop = 10, kFoot = 12, kSpace = 6, kLegend = 28, kScrollBar = 6;

// A passage that nothing in the next column answers to; `nowhere`: nor in any other.
struct LonePassage {
    std::size_t column;
    Rect box;
    bool nowhere;
};

// What is drawn of the faces in this frame.
struct FacesDrawn {
    const Faces& faces;
    FaceColumns columns;
    FaceShapes shapes;
    std::vector<std::vector<float>> heights;
    std::vector<FacedRibbon> ribbons;
    Rect view;
    std::vector<LonePassage> alone;  // in sight

    Rect box(std::size_t column, std::size_t place) const {
        const Rect& c = columns.columns[column];
        return {c.x, shapes.tops[column][place], c.w, heights[column][place]};
    }
};

std::size_t place_of(const std::vector<PassageNumber>& passages, PassageNumber passage) {
    return static_cast<std::size_t>(std::ranges::lower_bound(passages, passage) - passages.begin());
}

// Rows of controls: by what, from where on, how many. Two of them where the bar is narrow.
void draw_controls(Frame& f, Rect& area, const Faces& faces) {
    const CompareView& view = f.session.compare;
    std::size_t pairs = 0;
    double least = 0;
    for (const FacedSources& two : faces.pairs) {
        pairs += two.alignment.pairs.size();
        least = std::max(least, two.candidates.least_score);
    }
    const bool narrow = area.w < kFacesNarrow;
    const std::span<const std::string_view> names =
        narrow ? std::span<const std::string_view>(kShortBases)
               : std::span<const std::string_view>(kBases);
    const float padding = narrow ? 8 : measure::kPanePadding;
    Rect bar = area.cut_top(narrow ? 2 * measure::kViewBar : measure::kViewBar);
    f.paint().across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);
    Rect row = bar.cut_top(measure::kViewBar).inset(padding, 8);
    if (!narrow)
        row.cut_left(10 +
                     label(f, TextStyle::small, {row.x, row.y + 6}, f.colours.second, "Paired by"));
    if (const auto at = segments(f, {row.x, row.y}, "basis", "Paired by", names,
                                 static_cast<std::size_t>(view.basis))) {
        CompareView next = view;
        next.basis = static_cast<AlignmentBasis>(*at);
        // What meets in something is a pair however few its words in common.
        next.least = next.basis == AlignmentBasis::similarity ? kSameTopicScore : 0;
        f.send(SetCompare{next});
    }
    if (narrow)
        row = bar.inset(padding, 0);
    else
        row.cut_left(segments_width(f, names) + 20);
    row.h = measure::kControl;
    if (!narrow && row.w > 420)
        row.cut_left(10 + label(f, TextStyle::small, {row.x, row.y + 6}, f.colours.second,
                                "Likeness at least"));
    const double value = std::max(view.least, least);
    const std::string count = fixed_text(value, 2) + ": " + counted(pairs, "pair", "pairs");
    const float words = f.fonts.width_px(TextStyle::small_bold, "0.00: 000 pairs") + 8;
    const Rect slider = row.cut_left(std::min(280.f, row.w - words - 8));
    if (const auto to = share_slider(f, slider, "least", "Likeness at least", value, least)) {
        CompareView next = view;
        next.least = *to;
        f.send(SetCompare{next});
    }
    label(f, TextStyle::small_bold, {row.x + 10, row.y + 6}, f.colours.ink, count, Role::status);
}

void draw_heads(Frame& f, Rect head, const FaceColumns& columns, const Faces& faces) {
    f.paint().across(head.x, head.right(), head.bottom() - 1, f.colours.rule);
    const std::size_t all = compared_sources(f.session.compare).size();
    for (std::size_t c = 0; c < columns.columns.size(); ++c) {
        const Rect column = columns.columns[c];
        const float width =
            std::min(column.w, source_slot_width(f, faces.sources[c]) + (c >= 2 ? 24.f : 0.f));
        draw_source_slot(f, {column.x, head.y + 8, width, 32}, c);
        const Source& source = f.corpus.source(faces.sources[c]);
        std::string words = std::string(words_of(source.extent)) + ", " +
                            counted(faces.passages[c].size(), "passage", "passages") + ", " +
                            std::to_string(faces.only_here[c].size()) + " only here";
        const float room = column.w - width - 10;
        if (f.fonts.width_px(TextStyle::small, words) > room)
            words = std::to_string(faces.only_here[c].size()) + " only here";
        if (f.fonts.width_px(TextStyle::small, words) <= room)
            label(f, TextStyle::small, {column.x + width + 10, head.y + 16}, f.colours.second,
                  words);
    }
    if (all != columns.columns.size()) return;
    const float add = add_source_width(f);
    const Rect gap = columns.gaps.back();
    if (gap.w >= add) draw_add_source(f, {gap.centre().x - add / 2, head.y + 8});
}

// Its stub, over the ribbons that pass by.
void draw_stub(Frame& f, const FacesDrawn& drawn, const LonePassage& alone) {
    const auto [column, box, nowhere] = alone;
    const bool right_side = column + 1 < drawn.columns.columns.size();
    const Rect gap = drawn.columns.gaps[right_side ? column : column - 1];
    Painter p = f.paint();
    const float y = box.y + 20;
    const std::string_view words = nowhere ? "only here" : "elsewhere";
    const float width = f.fonts.width_px(TextStyle::small, words);
    const float from = right_side ? gap.x : gap.right(), way = right_side ? 1.f : -1.f;
    p.down(right_side ? gap.x - 1 : gap.right(), box.y + 6, box.bottom() - 6, f.colours.rule);
    p.across(std::min(from, from + way * 12), std::max(from, from + way * 12), y, f.colours.third);
    p.ring({from + way * 16, y + 0.5f}, 4, f.colours.third, 1.5f);
    if (gap.w < width + 30) return;
    const float x = right_side ? from + 26 : from - 26 - width;
    p.fill({x - 2, y - 9, width + 4, 18}, f.colours.paper, 2);
    p.text(TextStyle::small, x, y - 8, f.colours.second, words);
}

void draw_faced_passage(Frame& f, FacesDrawn& drawn, std::size_t column, std::size_t place) {
    const PassageNumber number = drawn.faces.passages[column][place];
    const PassageId id = f.results.index().passage(number);
    const Source& source = f.corpus.source(id.source);
    const Passage& passage = f.corpus.passage(id);
    const HanScope han(f.fonts, source.record.language);
    const Rect box = drawn.box(column, place);
    const FacedRibbon *chosen = nullptr, *best = nullptr;
    for (const FacedRibbon& ribbon : drawn.ribbons) {
        if (ribbon.left != id && ribbon.right != id) continue;
        if (ribbon.chosen) chosen = &ribbon;
        if (!best || ribbon.pair->score() > best->pair->score()) best = &ribbon;
    }
    const bool nowhere = std::ranges::binary_search(drawn.faces.only_here[column], number);
    const bool on = chosen != nullptr || f.session.passage == id;
    std::string name = short_reference(source) + ", passage " + std::to_string(passage.n);
    if (nowhere) name += ", only here";
    f.tree.begin(Role::listitem, std::to_string(passage.n), "");
    const Item it = item(f, box, Role::article, "passage", name,
                         {.selected = on,
                          .description = on     ? "opens the reader"
                                         : best ? "shows its pair; again opens the reader"
                                                : "chooses it; again opens the reader",
                          .container = true});
    const Paragraph& text = f.paragraph(TextStyle::passage, passage.text, drawn.columns.text_width);
    const Point corner{drawn.columns.text_x(column), box.y + kTop};
    passage_node(f, corner, text, passage.text, source.record.language);
    f.tree.end();
    f.tree.end();
    offer_menu(f, it, id);
    if (box.overlaps(drawn.view)) {
        Painter p = f.paint();
        if (on)
            p.fill(box, f.colours.accent_ground);
        else if (it.hovered)
            p.fill(box, f.colours.hover);
        if (it.focused) p.focus_ring(box, -2, 0);
        p.text(on ? TextStyle::small_bold : TextStyle::small,
               drawn.columns.columns[column].x + drawn.columns.padding, corner.y + 4,
               on ? f.colours.accent : f.colours.third, std::to_string(passage.n));
        p.paragraph(corner, text, passage.text, f.colours.ink);
        if (const FacedRibbon* ribbon = chosen ? chosen : best) {
            const SharedWords shared = shared_words(f.results, ribbon->left, ribbon->right);
            p.underline(corner, text, passage.text, ribbon->left == id ? shared.left : shared.right,
                        chosen ? f.colours.accent : f.colours.control, chosen ? 2.f : 1.f);
        }
        if (!best) drawn.alone.push_back({column, box, nowhere});
    }
    if (!it.pressed) return;
    if (on)
        f.send(OpenReader{id});
    else if (best)
        f.send(OpenEvidence{PairEvidence{best->left, best->right}});
    else
        f.send(ChoosePassage{id});
}

std::vector<std::vector<FacedPair>> places_of(const Faces& faces, std::size_t columns) {
    std::vector<std::vector<FacedPair>> places;
    for (std::size_t g = 0; g + 1 < columns; ++g) {
        std::vector<FacedPair>& gap = places.emplace_back();
        for (const AlignedPair& pair : faces.between(g, g + 1).alignment.pairs)
            gap.push_back({place_of(faces.passages[g], pair.left),
                           place_of(faces.passages[g + 1], pair.right)});
    }
    return places;
}

std::optional<FacedAnchor> anchor_of(const Frame& f, const Faces& faces, std::size_t columns) {
    const auto* chosen = std::get_if<PairEvidence>(&f.session.evidence);
    if (!chosen) return {};
    const TextIndex& index = f.results.index();
    for (std::size_t g = 0; g + 1 < columns; ++g) {
        const auto& pairs = faces.between(g, g + 1).alignment.pairs;
        for (std::size_t i = 0; i < pairs.size(); ++i)
            if (index.passage(pairs[i].left) == chosen->left &&
                index.passage(pairs[i].right) == chosen->right)
                return FacedAnchor{g, i};
    }
    return {};
}

void bring_into_view(Frame& f, ScrollArea& scroll, const FacesDrawn& drawn) {
    if (f.state.scrolled_faces == f.session.evidence) return;
    const auto chosen = std::ranges::find_if(drawn.ribbons, &FacedRibbon::chosen);
    if (chosen != drawn.ribbons.end() &&
        (!drawn.view.overlaps(chosen->left_box) || !drawn.view.overlaps(chosen->right_box))) {
        scroll.show(chosen->left_box);
        f.wake_in(0);
    }
    f.state.scrolled_faces = f.session.evidence;
}

}  // namespace

void draw_faces(Frame& f, Rect area) {
    CompareView view = f.session.compare;
    // No room for more than two columns of readable text.
    if (area.w < kFacesNarrow) view.more.clear();
    const auto faces = faces_of(f.results, view);
    if (!faces) return;
    draw_controls(f, area, *faces);
    const Rect head = area.cut_top(kHead);
    draw_faces_legend(f, area.cut_bottom(kLegend));
    const std::size_t count = faces->sources.size();
    const FaceColumns columns =
        layout_face_columns({area.x, area.y, area.w - kScrollBar, area.h}, count);
    draw_heads(f, head, columns, *faces);
    ScrollArea scroll(f, "faces", area);
    FacesDrawn drawn{.faces = *faces,
                     .columns = columns,
                     .shapes = {},
                     .heights = {},
                     .ribbons = {},
                     .view = area,
                     .alone = {}};
    for (std::size_t c = 0; c < count; ++c) {
        const HanScope han(f.fonts, f.corpus.source(faces->sources[c]).record.language);
        std::vector<float>& heights = drawn.heights.emplace_back();
        for (const PassageNumber number : faces->passages[c])
            heights.push_back(kTop + kFoot +
                              f.paragraph(TextStyle::passage, f.results.index().text(number),
                                          drawn.columns.text_width)
                                  .height());
    }
    const auto places = places_of(*faces, count);
    const auto anchor = anchor_of(f, *faces, count);
    drawn.shapes = layout_faces(drawn.heights, places, scroll.top() + 8, kSpace, anchor);
    for (std::size_t g = 0; g < places.size(); ++g) {
        const auto& pairs = faces->between(g, g + 1).alignment.pairs;
        for (std::size_t i = 0; i < pairs.size(); ++i)
            drawn.ribbons.push_back({.gap = g,
                                     .pair = &pairs[i],
                                     .left = f.results.index().passage(pairs[i].left),
                                     .right = f.results.index().passage(pairs[i].right),
                                     .left_box = drawn.box(g, places[g][i].left),
                                     .right_box = drawn.box(g + 1, places[g][i].right),
                                     .chosen = anchor == FacedAnchor{g, i}});
    }
    for (std::size_t c = 0; c < count; ++c) {
        const std::string name = short_reference(f.corpus.source(faces->sources[c]));
        f.tree.begin(Role::region, "column" + std::to_string(c), name).rect =
            drawn.columns.columns[c];
        f.tree.begin(Role::list, "passages", "Passages of " + name);
        for (std::size_t i = 0; i < faces->passages[c].size(); ++i)
            draw_faced_passage(f, drawn, c, i);
        f.tree.end();
        f.tree.end();
    }
    draw_ribbons(f, drawn.columns, area, drawn.ribbons);
    for (const LonePassage& alone : drawn.alone)
        draw_stub(f, drawn, alone);
    bring_into_view(f, scroll, drawn);
    scroll.grow_to(drawn.shapes.bottom + 24);
}

}  // namespace parallax
