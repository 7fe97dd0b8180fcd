// The head of a lane: whose or what it is, how many dates it has, and what is not dated.
#include <string>

#include "chart/timeline_words.h"
#include "ui/panel_timeline_parts.h"

namespace parallax {
namespace {

// Heights from which a head has two, three and four lines.
constexpr float kHeadTwo = 40, kHeadThree = 64, kHeadFour = 82;

class HeadPainter {
  public:
    HeadPainter(Frame& frame, const TimelineLayout& layout)
        : frame_(frame), layout_(layout), colours_(frame.colours), paint_(frame.paint()) {}

    void draw(const TimelineLane& lane, const LaneContent& content) {
        if (lane.source)
            draw_source_head(lane, content, frame_.corpus.source(*lane.source));
        else
            draw_topic_head(lane, content);
        if (layout_.tallest > 0 && !lane.bars.empty() && lane.box.h >= kHeadFour) {
            const std::string words = "tallest bar: " + std::to_string(layout_.tallest);
            label(frame_, TextStyle::small, {layout_.heads.x, lane.box.bottom() - 20},
                  colours_.third, words);
        }
    }

  private:
    void draw_topic_head(const TimelineLane& lane, const LaneContent& content) {
        const float x = layout_.heads.x;
        const bool two = lane.box.h >= kHeadTwo;
        const std::string count = std::to_string(lane.dated);
        const float room = layout_.heads.w - 8 - frame_.fonts.width_px(TextStyle::small, count);
        const float y = lane.box.y + (two ? 6 : (lane.box.h - 16) / 2);
        const std::string name =
            frame_.fonts.fitted(TextStyle::small, content.title, two ? layout_.heads.w : room);
        label(frame_, TextStyle::small, {x, y}, colours_.ink, name);
        const std::string words = words_from_count(lane.dated, "date", "dates");
        float width =
            label(frame_, TextStyle::small,
                  {two ? x : x + layout_.heads.w - frame_.fonts.width_px(TextStyle::small, count),
                   two ? y + 17 : y},
                  colours_.third, two ? words : count);
        if (two && !content.undated.empty())
            draw_undated(lane, content, {x + width + 6, y + 17},
                         "+ " + std::to_string(content.undated.size()));
    }

    void draw_source_head(const TimelineLane& lane, const LaneContent& content,
                          const Source& source) {
        const SourceId id = *lane.source;
        const Swatch& swatch = colours_.source(id);
        const float x = layout_.heads.x, line = 17;
        const float room = lane.box.h;
        float y = lane.box.y + (room < kHeadTwo ? (room - 18) / 2 : 7);
        paint_.tile({x, y}, id, frame_.results.tiles[id.index()]);
        const float after_tile = x + measure::kTileWidth + 6;
        const std::string dates = words_from_count(lane.dated, "date", "dates");
        float width = label(frame_, TextStyle::small, {after_tile, y + 1}, colours_.second, dates);
        if (!content.undated.empty() && room < kHeadFour)
            draw_undated(lane, content, {after_tile + width + 6, y + 1},
                         "+ " + std::to_string(content.undated.size()));
        if (room < kHeadTwo) return;
        y += line + 2;
        const bool chosen = frame_.session.source == lane.source;
        const TextStyle style = chosen ? TextStyle::small_bold : TextStyle::small;
        const std::string name = frame_.fonts.fitted(style, source.label, kHeadWidth);
        label(frame_, style, {x, y}, colours_.ink, name);
        if (room < kHeadThree) return;
        y += line;
        if (source.issued.date) {
            const bool is_day = source.issued.basis == DateBasis::stated &&
                                source.issued.date->first_day() == source.issued.date->last_day();
            paint_publication(paint_, {x + 1.5f, is_day ? x + 1.5f : x + 6, is_day}, y + 3, y + 13,
                              swatch);
            label(frame_, TextStyle::small, {x + 12, y}, colours_.second,
                  short_date_words(*source.issued.date, kHeadWidth - 12, TextStyle::small,
                                   frame_.fonts));
        } else {
            label(frame_, TextStyle::small, {x, y}, colours_.third, "date not known");
        }
        y += line;
        if (!content.undated.empty() && room >= kHeadFour)
            draw_undated(lane, content, {x, y},
                         std::to_string(content.undated.size()) + " more without a date");
    }

    void draw_undated(const TimelineLane& lane, const LaneContent& content, Point corner,
                      const std::string& text) {
        const float width = frame_.fonts.width_px(TextStyle::small, text);
        const Rect box{corner.x, corner.y, width, 16};
        const std::vector<EventId>& undated = content.undated;
        const std::string count = std::to_string(undated.size());
        const Item it =
            item(frame_, box.inset(-2, -1), Role::link, "undated", count + " more without a date",
                 {.description = "Lists the passages of what is not dated"});
        paint_.text(TextStyle::small, corner.x, corner.y,
                    it.hovered ? colours_.ink : colours_.third, text);
        paint_.across(box.x, box.right(), box.bottom() - 2,
                      it.hovered ? colours_.ink : colours_.fold);
        if (it.focused) paint_.focus_ring(box, 1, measure::kRadius);
        std::vector<std::string> lines;
        for (const EventId id : undated)
            lines.push_back(frame_.corpus.event(id).label);
        lines.push_back("click lists the passages");
        hover_note(frame_, it, count + " without a date", std::move(lines));
        if (!it.pressed) return;
        if (lane.source)
            frame_.send(OpenEvidence{UndatedEvidence{*lane.source}});
        else
            frame_.send(OpenEvidence{ClusterEvidence{undated}});
    }

    Frame& frame_;
    const TimelineLayout& layout_;
    const Palette& colours_;
    Painter paint_;
};

}  // namespace

void draw_timeline_head(Frame& frame, const TimelineLayout& layout, const TimelineLane& lane,
                        const LaneContent& content) {
    HeadPainter(frame, layout).draw(lane, content);
}

}  // namespace parallax
