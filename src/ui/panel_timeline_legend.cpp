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
};

struct Entry {
    Sample sample;
    std::string_view words;
};

struct Part {
    std::string_view heading;
    std::array<Entry, 6> entries;
    std::size_t count;
};

constexpr std::array<Part, 4> kParts = {
    {{"How exact the date is",
      {{{Sample::day, "day"},
        {Sample::month, "month"},
        {Sample::year, "year"},
        {Sample::range, "from ... to"},
        {Sample::about, "about"},
        {Sample::aim, "aim, not yet"}}},
      6},
     {"Where it comes from",
      {{{Sample::stated, "said in the text"},
        {Sample::computed, "reckoned from it"},
        {Sample::inferred, "inferred from outside"}}},
      3},
     {"When it was published",
      {{{Sample::published_day, "on this day"},
        {Sample::published_within, "within this time, inferred"},
        {Sample::later, "later than the text"}}},
      3},
     {"On the page",
      {{{Sample::shared, "one event, several sources"},
        {Sample::cluster, "several dates, click to open"},
        {Sample::fold, "years folded, click to unfold"}}},
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
        case Sample::fold:
            paint_zigzag(p, x - 2, y - 8, y + 8, c.second);
            return paint_zigzag(p, x + 3, y - 8, y + 8, c.second);
    }
}

void draw_part(Frame& frame, const Part& part, Point corner, float width) {
    frame.tree.begin(Role::group, part.heading, std::string(part.heading)).rect = {
        corner.x, corner.y, width, kHeading + 3 * kLine};
    Painter p = frame.paint();
    label(frame, TextStyle::small_bold, corner, frame.colours.ink, part.heading, Role::heading, 3);
    for (std::size_t i = 0; i < part.count; ++i) {
        const float x = corner.x + (i >= 3 ? 96.f : 0.f);
        const float y = corner.y + kHeading + static_cast<float>(i % 3) * kLine;
        paint_sample(p, part.entries[i].sample, {x + 14, y + 8});
        label(frame, TextStyle::small, {x + 36, y}, frame.colours.second, part.entries[i].words);
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
    constexpr std::array<float, 4> kShares = {0.262f, 0.215f, 0.253f, 0.27f};
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
