// What lies under the marks of the timeline and frames them: grounds, grid, folds, publications,
// tracks and the axis.
#include "chart/timeline_words.h"
#include "ui/panel_timeline_parts.h"

namespace parallax {
namespace {

class GroundPainter {
  public:
    GroundPainter(Frame& frame, const TimelineLayout& layout)
        : frame_(frame), layout_(layout), colours_(frame.colours), paint_(frame.paint()) {}

    void draw() {
        for (const TimelineLane& lane : layout_.lanes)
            draw_ground(lane);
        draw_grid();
        for (const TimelineLane& lane : layout_.lanes)
            if (lane.publication)
                paint_publication(paint_, *lane.publication, lane.box.y + 1, lane.box.bottom() - 1,
                                  colours_.source(*lane.source));
        for (const SourcePublication& each : layout_.publications)
            paint_publication(paint_, each.mark, layout_.plot.y + 1, layout_.plot.bottom() - 1,
                              colours_.source(each.source));
        // What was written of on the day it happened would lie on this line.
        if (layout_.written.size() > 1) paint_.lines(layout_.written, colours_.second, 1);
        draw_tracks();
    }

    void draw_folds() {
        for (std::size_t i = 0; i < layout_.scale.folds.size(); ++i) {
            const TimeFold& fold = layout_.scale.folds[i];
            const Rect box{fold.x0, layout_.plot.y, fold.x1 - fold.x0,
                           layout_.axis.y + 12 - layout_.plot.y};
            const std::string years =
                words_from_count(static_cast<std::size_t>(fold.years()), "year", "years");
            const Item it = item(frame_, box, Role::button, "fold-" + std::to_string(i),
                                 years + " folded, " + words_from_years(fold.days),
                                 {.description = "Unfolds these years"});
            const float y = layout_.axis.y;
            paint_.fill({fold.x0 + 4, y - 6, fold.x1 - fold.x0 - 8, 12}, colours_.paper);
            const Colour ink = it.hovered ? colours_.ink : colours_.second;
            paint_zigzag(paint_, fold.centre() - 3, y - 8, y + 8, ink);
            paint_zigzag(paint_, fold.centre() + 3, y - 8, y + 8, ink);
            if (it.focused) paint_.focus_ring({fold.x0, y - 10, 20, 20}, 0, measure::kRadius);
            hover_note(
                frame_, it, years + " folded",
                {words_from_years(fold.days) + ": no date begins here", "click unfolds them"});
            if (it.pressed) show_days(frame_, days_after_unfolding(layout_, i));
        }
    }

    void draw_axis() {
        const float y = layout_.axis.y;
        for (const TimeStretch& stretch : layout_.scale.stretches) {
            const bool first = &stretch == &layout_.scale.stretches.front();
            const bool last = &stretch == &layout_.scale.stretches.back();
            paint_.across(first ? layout_.plot.x : stretch.x0 - 2,
                          last ? layout_.plot.right() : stretch.x1 + 2, y, colours_.second);
        }
        for (const float x : layout_.ticks.ticks)
            paint_.down(x, y, y + 5, colours_.second);
        for (const AxisLabel& text : layout_.ticks.labels)
            paint_.text(TextStyle::small, text.x, y + 6 + 16 * static_cast<float>(text.line),
                        text.line == 0 ? colours_.ink : colours_.third, text.text);
    }

  private:
    void draw_ground(const TimelineLane& lane) {
        if (lane.sunk_from)
            paint_.fill(
                {*lane.sunk_from, lane.box.y, lane.box.right() - *lane.sunk_from, lane.box.h},
                colours_.sunk);
        paint_.across(layout_.heads.x, lane.box.right(), lane.box.y, colours_.rule);
    }

    void draw_grid() {
        const Rect& plot = layout_.plot;
        for (const float x : layout_.ticks.ticks)
            paint_.down(x, plot.y, plot.bottom(), colours_.rule);
        for (const TimeFold& fold : layout_.scale.folds) {
            paint_.fill({fold.x0 + 2, plot.y, fold.x1 - fold.x0 - 4, plot.h}, colours_.paper);
            paint_zigzag(paint_, fold.centre(), plot.y, plot.bottom() - 8, colours_.fold);
        }
    }

    void draw_tracks() {
        for (const SharedTrack& track : layout_.tracks) {
            if (track.selected) continue;
            paint_.lines(track.path, colours_.third, 1);
        }
        for (const SharedTrack& track : layout_.tracks)
            if (track.selected) paint_.lines(track.path, colours_.accent, 2);
    }

    Frame& frame_;
    const TimelineLayout& layout_;
    const Palette& colours_;
    Painter paint_;
};

}  // namespace

void draw_timeline_ground(Frame& frame, const TimelineLayout& layout) {
    GroundPainter(frame, layout).draw();
}

void draw_timeline_axis(Frame& frame, const TimelineLayout& layout) {
    GroundPainter painter(frame, layout);
    painter.draw_folds();
    painter.draw_axis();
}

}  // namespace parallax
