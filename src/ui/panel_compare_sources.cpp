// Which sources are compared: a chooser for each, one more to let another in.
#include <algorithm>
#include <array>

#include "corpus/citation.h"
#include "ui/chooser.h"
#include "ui/panel_compare_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr std::string_view kAdd = "+ Source";
constexpr float kRemove = 24;

CompareView with_sources(CompareView view, const std::vector<SourceId>& sources) {
    view.left = sources.at(0);
    view.right = sources.at(1);
    if (takes_several(view.mode)) view.more.assign(sources.begin() + 2, sources.end());
    std::erase_if(view.more, [&](SourceId id) { return id == view.left || id == view.right; });
    return view;
}

void paint_source(Frame& f, Rect box, SourceId id, bool bold) {
    Painter p = f.paint();
    p.tile({box.x, box.centre().y - measure::kTileHeight / 2}, id, f.results.tiles[id.index()]);
    box.cut_left(measure::kTileWidth + 8);
    p.text_in(box, bold ? TextStyle::row_bold : TextStyle::row, f.colours.ink,
              short_reference(f.corpus.source(id)));
}

float list_width(const Frame& f) {
    float widest = 160;
    for (std::size_t s = 0; s < f.corpus.sources.size(); ++s)
        widest = std::max(widest, source_slot_width(f, SourceId(s)) + 12);
    return widest;
}

std::string slot_name(std::size_t slot) {
    constexpr std::array<std::string_view, kMostCompared> kNames{"Left", "Right", "Third",
                                                                 "Fourth"};
    return std::string(kNames.at(slot)) + " source";
}

}  // namespace

float source_slot_width(const Frame& f, SourceId id) {
    return Chooser::kPadding + measure::kTileWidth + 8 +
           f.fonts.width_px(TextStyle::row_bold, short_reference(f.corpus.source(id))) +
           Chooser::kArrow + 2;
}

void draw_source_slot(Frame& f, Rect field, std::size_t slot) {
    const std::vector<SourceId> sources = compared_sources(f.session.compare);
    const SourceId chosen = sources.at(slot);
    const bool removable = slot >= 2;
    const Rect remove = removable ? field.cut_right(kRemove) : Rect{};
    const std::string key = "slot" + std::to_string(slot);
    {
        Chooser list(
            f, field, key, slot_name(slot) + ": " + short_reference(f.corpus.source(chosen)),
            [&](Rect box) { paint_source(f, box, chosen, false); },
            std::max(field.w, list_width(f)), f.corpus.sources.size());
        for (std::size_t s = 0; list.open() && s < f.corpus.sources.size(); ++s) {
            const SourceId id(s);
            const Item it = list.row(f.corpus.sources[s].id, short_reference(f.corpus.source(id)),
                                     id == chosen);
            paint_source(f, it.rect.inset(Chooser::kPadding, 0), id, id == chosen);
            if (!it.pressed || id == chosen) continue;
            // One that stands elsewhere changes places with this one.
            std::vector<SourceId> next = sources;
            std::ranges::replace(next, id, chosen);
            next[slot] = id;
            f.send(SetCompare{with_sources(f.session.compare, next)});
        }
    }
    if (removable && button(f, remove.inset(0, 2), key + " away", "×", ButtonKind::quiet,
                            {.description = "takes it out of the comparison"})) {
        std::vector<SourceId> next = sources;
        next.erase(next.begin() + static_cast<std::ptrdiff_t>(slot));
        f.send(SetCompare{with_sources(f.session.compare, next)});
    }
}

float add_source_width(const Frame& f) {
    return Chooser::kPadding + f.fonts.width_px(TextStyle::row, kAdd) + Chooser::kArrow + 2;
}

void draw_add_source(Frame& f, Point corner) {
    const std::vector<SourceId> sources = compared_sources(f.session.compare);
    if (sources.size() >= std::min(kMostCompared, f.corpus.sources.size())) return;
    Chooser list(
        f, {corner.x, corner.y, add_source_width(f), 32}, "add source", "Another source",
        [&](Rect box) { f.paint().text_in(box, TextStyle::row, f.colours.second, kAdd); },
        list_width(f), f.corpus.sources.size() - sources.size());
    for (std::size_t s = 0; list.open() && s < f.corpus.sources.size(); ++s) {
        const SourceId id(s);
        if (std::ranges::find(sources, id) != sources.end()) continue;
        const Item it =
            list.row(f.corpus.sources[s].id, short_reference(f.corpus.source(id)), false);
        paint_source(f, it.rect.inset(Chooser::kPadding, 0), id, false);
        if (!it.pressed) continue;
        std::vector<SourceId> next = sources;
        next.push_back(id);
        f.send(SetCompare{with_sources(f.session.compare, next)});
    }
}

Rect draw_sources_bar(Frame& f, Rect& area) {
    const std::vector<SourceId> sources = compared_sources(f.session.compare);
    const bool narrow = area.w < kCompareNarrow;
    const float padding = narrow ? 8 : measure::kPanePadding;
    // As many rows as the sources need; the fields shrink to half the bar at most.
    const float most = std::max(150.f, (area.w - 2 * padding - measure::kGap) / 2);
    std::vector<Rect> fields;
    Point at{area.x + padding, area.y + 8};
    const auto place = [&](float width) {
        if (at.x > area.x + padding && at.x + width > area.right() - padding)
            at = {area.x + padding, at.y + 40};
        const Rect field{at.x, at.y, width, 32};
        at.x += width + measure::kGap;
        return field;
    };
    for (std::size_t i = 0; i < sources.size(); ++i)
        fields.push_back(
            place(std::min(most, source_slot_width(f, sources[i]) + (i >= 2 ? kRemove : 0))));
    const bool several = takes_several(f.session.compare.mode);
    const Rect add = several ? place(add_source_width(f)) : Rect{};
    const Rect bar = area.cut_top(at.y + 40 - area.y);
    f.paint().across(bar.x, bar.right(), bar.bottom() - 1, f.colours.rule);
    for (std::size_t i = 0; i < sources.size(); ++i)
        draw_source_slot(f, fields[i], i);
    if (several) draw_add_source(f, {add.x, add.y});
    return {at.x + 8, at.y, std::max(0.f, bar.right() - padding - at.x - 8), 32};
}

}  // namespace parallax
