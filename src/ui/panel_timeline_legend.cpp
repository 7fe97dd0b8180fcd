// What the marks mean, in four parts; a strip below the plot or a note over it.
#include <algorithm>
#include <array>
#include <string_view>

#include "ui/panel_timeline_parts.h"

namespace parallax {
namespace {

constexpr float kLine = 20, kHeading = 24, kPartGap = 12;

enum class Sample {
    day,
    month,
    year,
    range,
    about,
    aim,
    stated,
    computed,
    inferred,
    published_day,
    published_within,
    later,
    shared,
    cluster,
    fold,
    found,
};

struct Entry {
    Sample sample;
    std::string_view words;
    // What a press leaves out of every view, and whether it is; none: the entry only explains.
    void (*toggle)(EventFilter&) = nullptr;
    bool (*is_out)(const EventFilter&) = nullptr;
    bool is_extra = false;  // usually out, so that this needs no remark
};

template <auto value>
constexpr Entry choice(Sample sample, std::string_view words) {
    return {sample, words, [](EventFilter& f) { f.toggle(value); },
            [](const EventFilter& f) { return f.is_without(value); }};
}
constexpr Entry kAims = {Sample::aim, "aim, not yet",
                         [](EventFilter& f) { f.without_aims = !f.without_aims; },
                         [](const EventFilter& f) { return f.without_aims; }};
// Off and on: the dates of the text beside those that are listed.
constexpr Entry kFound = {
    Sample::found, "found in the text",
    [](EventFilter& f) {
        f.layers = f.layers == DateLayers::both ? DateLayers::where_needed : DateLayers::both;
    },
    [](const EventFilter& f) { return f.layers == DateLayers::where_needed; }, true};

struct Part {
    std::string_view heading;
    std::array<Entry, 6> entries;
    std::size_t count;
    float second_column = 84;
};

constexpr std::array<Part, 4> kParts = {
    {{"How exact the date is",
      {{choice<Exactness::day>(Sample::day, "day"),
        choice<Exactness::month>(Sample::month, "month"),
        choice<Exactness::year>(Sample::year, "year"),
        choice<Exactness::range>(Sample::range, "from ... to"),
        choice<Exactness::about>(Sample::about, "about"), kAims}},
      6},
     {"Where it comes from",
      {{choice<DateBasis::stated>(Sample::stated, "said in the text"),
        choice<DateBasis::computed>(Sample::computed, "reckoned from it"),
        choice<DateBasis::inferred>(Sample::inferred, "inferred from outside"), kFound}},
      4,
      166},
     {"When it was published",
      {{{Sample::published_day, "on this day"},
        {Sample::published_within, "within this time, inferred"},
        {Sample::later, "later than the text"}}},
      3},
     {"On the page",
      {{{Sample::shared, "one event, several sources"},
        {Sample::cluster, "several dates, click lists"},
        {Sample::fold, "folded years, click opens"}}},
      3}}};

MarkShape sample_shape(MarkForm form, DateBasis basis, float centre, float width, bool fades) {
    MarkShape shape;
    shape.form = form;
    shape.basis = basis;
    shape.x0 = centre - width / 2;
    shape.x1 = centre + width / 2;
    shape.fades = fades;
    return shape;
}

void paint_sample(Painter& p, Sample sample, Point centre) {
    const Palette& c = p.colours();
    const MarkColours grey{c.third, c.second, c.paper};
    const Swatch swatch{c.third, c.second, c.sunk};
    const float x = centre.x, y = centre.y;
    const auto mark = [&](MarkForm form, DateBasis basis, float width, bool fades = false) {
        paint_mark(p, sample_shape(form, basis, x, width, fades), y, grey);
    };
    switch (sample) {
        case Sample::day:
        case Sample::stated:
            return mark(MarkForm::dot, DateBasis::stated, kDotSize);
        case Sample::computed:
            return mark(MarkForm::dot, DateBasis::computed, kDotSize);
        case Sample::inferred:
            return mark(MarkForm::dot, DateBasis::inferred, kDotSize);
        case Sample::month:
            return mark(MarkForm::bar, DateBasis::stated, kBarLeast);
        case Sample::year:
            return mark(MarkForm::bar, DateBasis::stated, 24);
        case Sample::range:
            return mark(MarkForm::line, DateBasis::stated, 26);
        case Sample::about:
            return mark(MarkForm::bar, DateBasis::stated, 8, true);
        case Sample::aim:
            return mark(MarkForm::aim, DateBasis::inferred, kAimSize);
        case Sample::published_day:
            return paint_publication(p, {x, x, true}, y - 7, y + 7, swatch);
        case Sample::published_within:
            return paint_publication(p, {x - 6, x + 6, false}, y - 7, y + 7, swatch);
        case Sample::later:
            p.fill({x - 12, y - 7, 24, 14}, c.sunk);
            return p.border({x - 12, y - 7, 24, 14}, c.rule);
        case Sample::shared:
            p.ring({x, y - 5}, kTrackRing, c.third, 1.5f);
            return p.down(x - 0.5f, y - 1, y + 8, c.third);
        case Sample::cluster:
            return paint_cluster(p, {x - 9, y - 9, 18, 18}, c.second, 9);
        case Sample::found: {
            MarkShape shape = sample_shape(MarkForm::dot, DateBasis::stated, x, kSmallMark, false);
            shape.small = true;
            return paint_mark(p, shape, y, grey);
        }
        case Sample::fold:
            paint_zigzag(p, x - 2, y - 8, y + 8, c.second);
            return paint_zigzag(p, x + 3, y - 8, y + 8, c.second);
    }
}

// An entry that filters is a box to tick; what is left out is pale and struck through.
void draw_choice(Frame& frame, const Entry& entry, Point corner) {
    const bool out = entry.is_out(frame.session.filter);
    const float width = frame.fonts.width_px(TextStyle::small, entry.words);
    const Rect box{corner.x, corner.y - 2, 36 + width + 4, kLine};
    const Item it = item(frame, box, Role::checkbox, entry.words, std::string(entry.words),
                         {.checked = !out, .description = "shows or hides these dates"});
    Painter p = frame.paint();
    if (it.hovered) p.fill(box, frame.colours.hover, measure::kRadius);
    paint_sample(p, entry.sample, {corner.x + 14, corner.y + 8});
    p.text(TextStyle::small, corner.x + 36, corner.y,
           out ? frame.colours.third : frame.colours.second, entry.words);
    if (out && !entry.is_extra)
        p.across(corner.x + 2, corner.x + 36 + width, corner.y + 8, frame.colours.third);
    if (it.focused) p.focus_ring(box, 0, measure::kRadius);
    hover_note(frame, it, std::string(entry.words),
               {entry.is_extra && out ? "click shows them beside the listed dates"
                : out                 ? "hidden in every view; click shows these dates"
                                      : "click hides these dates in every view"});
    if (!it.pressed) return;
    EventFilter filter = frame.session.filter;
    entry.toggle(filter);
    frame.send(SetFilter{filter});
}

void draw_part(Frame& frame, const Part& part, Point corner, float width) {
    frame.tree.begin(Role::group, part.heading, std::string(part.heading)).rect = {
        corner.x, corner.y, width, kHeading + 3 * kLine};
    Painter p = frame.paint();
    label(frame, TextStyle::small_bold, corner, frame.colours.ink, part.heading, Role::heading, 3);
    for (std::size_t i = 0; i < part.count; ++i) {
        const Entry& entry = part.entries[i];
        const Point at{corner.x + (i >= 3 ? part.second_column : 0.f),
                       corner.y + kHeading + static_cast<float>(i % 3) * kLine};
        if (entry.toggle) {
            draw_choice(frame, entry, at);
            continue;
        }
        paint_sample(p, entry.sample, {at.x + 14, at.y + 8});
        label(frame, TextStyle::small, {at.x + 36, at.y}, frame.colours.second, entry.words);
    }
    frame.tree.end();
}

}  // namespace

float timeline_legend_height(int columns) {
    const auto rows = static_cast<float>((static_cast<int>(kParts.size()) + columns - 1) / columns);
    return rows * (kHeading + 3 * kLine + kPartGap) + kPartGap;
}

void draw_timeline_legend(Frame& frame, Rect area, int columns) {
    frame.tree.begin(Role::region, "legend", "What the marks mean").rect = area;
    // The first part has two columns of its own.
    constexpr std::array<float, 4> kShares = {0.222f, 0.338f, 0.22f, 0.22f};
    float x = area.x + 16, y = area.y + kPartGap;
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        const float width =
            columns == 4 ? (area.w - 32) * kShares[i] : (area.w - 32) / static_cast<float>(columns);
        draw_part(frame, kParts[i], {x, y}, width);
        x += width;
        if ((i + 1) % static_cast<std::size_t>(columns) == 0) {
            x = area.x + 16;
            y += kHeading + 3 * kLine + kPartGap;
        }
    }
    frame.tree.end();
}

}  // namespace parallax
