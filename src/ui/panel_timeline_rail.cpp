// The rail above the lanes: a ring for each event that several sources name.
#include <algorithm>
#include <string>

#include "chart/timeline_words.h"
#include "ui/panel_timeline_parts.h"

namespace parallax {
namespace {

class RailPainter {
  public:
    RailPainter(Frame& frame, const TimelineLayout& layout)
        : frame_(frame),
          layout_(layout),
          colours_(frame.colours),
          entries_(frame.results.timeline.entries),
          paint_(frame.paint()) {}

    void draw() {
        if (layout_.rail.h <= 0) return;
        frame_.tree.begin(Role::group, "rail", "In several sources").rect = layout_.rail;
        const float y = layout_.rail.y;
        label(frame_, TextStyle::small_bold, {layout_.heads.x, y}, colours_.ink,
              "In several sources");
        if (layout_.rail.h > 32)
            label(frame_, TextStyle::small, {layout_.heads.x, y + 18}, colours_.third,
                  "and in how many");
        // Grounds before letters: a label may lie across the line of another.
        for (const SharedTrack& track : layout_.tracks)
            if (track.label_box) paint_.fill(track.label_box->inset(-2, 1), colours_.paper);
        for (const SharedTrack& track : layout_.tracks)
            draw_shared(track);
        frame_.tree.end();
    }

  private:
    const Event& event_of(std::size_t entry) const {
        return frame_.corpus.event(entries_[entry].event);
    }

    // Who wrote of it first stands first.
    std::vector<std::string> who_dates(const SharedEntry& shared) const {
        std::vector<std::size_t> order = shared.entries;
        const auto written = [this](std::size_t i) {
            const auto& date = frame_.corpus.source(entries_[i].event.source).issued.date;
            return std::pair(!date, date ? date->first_day() : 0);
        };
        std::ranges::stable_sort(order, {}, written);
        std::vector<std::string> lines;
        for (const std::size_t i : order)
            lines.push_back(frame_.corpus.source(entries_[i].event.source).label + ": " +
                            words_from_date(*event_of(i).date) + ", " +
                            std::string(words_from_basis(event_of(i).basis)));
        if (lines.size() > kNotedDates) {
            const std::size_t more = lines.size() - kNotedDates;
            lines.resize(kNotedDates);
            lines.push_back("and " + std::to_string(more) + " more");
        }
        if (!written(order.front()).first) lines.front() += "; the first to write of it";
        if (shared.dates_differ) lines.push_back("they do not agree when");
        return lines;
    }

    void draw_shared(const SharedTrack& track) {
        const SharedEntry& shared = frame_.results.timeline.shared[track.shared];
        const std::size_t sources = shared.source_count;
        std::string name = shared.label;
        if (shared.date) name += ", " + words_from_date(*shared.date);
        name += ": in " + words_from_count(sources, "source", "sources");
        if (shared.dates_differ) name += ", which do not agree when";
        const Rect ring{track.ring.x - 7, track.ring.y - 7, 14, 14};
        Rect box = ring;
        if (track.label_box) {
            box.x = std::min(ring.x, track.label_box->x);
            box.w = std::max(ring.right(), track.label_box->right()) - box.x;
        }
        const std::string key = shared.shared ? frame_.corpus.shared_events[*shared.shared].id
                                              : "of-" + std::to_string(shared.entries.front());
        const Item it = item(
            frame_, box, Role::button, "shared-" + key, name,
            {.selected = track.selected, .description = "Lists the passages of these sources"});
        const bool strong = track.selected || it.hovered;
        const Colour colour = track.selected ? colours_.accent
                              : strong       ? colours_.ink
                                             : colours_.third;
        paint_.disc(track.ring, kTrackRing, colours_.paper);
        paint_.ring(track.ring, kTrackRing, colour, 1.5f);
        // A line through the ring: the dates exclude each other.
        if (shared.dates_differ)
            paint_.line({track.ring.x - 5, track.ring.y + 5}, {track.ring.x + 5, track.ring.y - 5},
                        colour, 1.5f);
        if (track.label_box)
            paint_.text(track.selected ? TextStyle::small_bold : TextStyle::small,
                        track.label_box->x, track.label_box->y,
                        track.selected ? colours_.accent : colours_.ink, track.label);
        if (it.focused) paint_.focus_ring(box, 1, measure::kRadius);
        if (is_looked_at(it)) {
            std::vector<std::string> lines = who_dates(shared);
            lines.push_back("click lists the passages");
            hover_note(frame_, it, shared.label, std::move(lines));
        }
        if (it.pressed) frame_.send(OpenEvidence{evidence_of(frame_.results.timeline, shared)});
    }

    Frame& frame_;
    const TimelineLayout& layout_;
    const Palette& colours_;
    const std::vector<TimelineEntry>& entries_;
    Painter paint_;
};

}  // namespace

void draw_timeline_rail(Frame& frame, const TimelineLayout& layout) {
    RailPainter(frame, layout).draw();
}

}  // namespace parallax
