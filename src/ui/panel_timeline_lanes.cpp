// Lanes of the timeline: everything that can be pressed, lane by lane, one node for each event
// whether it has a mark of its own, lies in a cluster or out of view.
#include <imgui.h>

#include <algorithm>
#include <string>

#include "analysis/event_filter.h"
#include "chart/timeline_words.h"
#include "corpus/citation.h"
#include "ui/panel_timeline_parts.h"

namespace parallax {
namespace {

constexpr std::size_t kListedDates = 150;

class LanePainter {
  public:
    LanePainter(Frame& frame, const TimelineLayout& layout, const TimelineContents& contents)
        : frame_(frame),
          layout_(layout),
          contents_(contents),
          colours_(frame.colours),
          entries_(frame.results.timeline.entries),
          paint_(frame.paint()) {}

    void draw() {
        for (const TimelineLane& lane : layout_.lanes)
            draw_lane(lane);
    }

  private:
    const Event& event_of(std::size_t entry) const {
        return frame_.corpus.event(entries_[entry].event);
    }

    // The lower ground of a label: paper, sunk where that begins, and the window of publication.
    void ground_under(const TimelineLane& lane, Rect box) {
        box = {box.x - 2, box.y + 1, box.w + 4, box.h - 2};
        const auto part = [&](float from, float to, Colour colour) {
            from = std::max(from, box.x);
            to = std::min(to, box.right());
            if (from < to) paint_.fill({from, box.y, to - from, box.h}, colour);
        };
        part(box.x, box.right(), colours_.paper);
        if (lane.sunk_from) part(*lane.sunk_from, box.right(), colours_.sunk);
        if (lane.source && lane.publication && !lane.publication->is_day)
            part(lane.publication->x0, lane.publication->x1, colours_.source(*lane.source).tint);
    }

    Colour ground_at(const TimelineLane& lane, float x) const {
        return lane.sunk_from && x >= *lane.sunk_from ? colours_.sunk : colours_.paper;
    }

    void draw_lane(const TimelineLane& lane) {
        const LaneContent& content = contents_.lanes[lane.content];
        const HanScope han(frame_.fonts, lane.source
                                             ? frame_.corpus.source(*lane.source).record.language
                                             : frame_.corpus.language);
        frame_.tree
            .begin(Role::group, "lane-" + content.key,
                   content.title + ", " + words_from_count(lane.dated, "date", "dates"))
            .rect = {layout_.heads.x, lane.box.y, lane.box.right() - layout_.heads.x, lane.box.h};
        draw_timeline_head(frame_, layout_, lane, content);
        draw_edge(lane, lane.earlier, lane.earlier_box, true);
        draw_edge(lane, lane.later, lane.later_box, false);
        paint_.push_clip(layout_.marks);
        draw_bars(lane, content);
        // Grounds of labels come first, so that none hides a neighbour's mark.
        for (const LaneItem& it : lane.items)
            if (!it.label.empty()) ground_under(lane, it.label_box);
        for (const LaneItem& it : lane.items)
            if (it.is_cluster()) draw_cluster(lane, it);
        draw_events(lane, content);
        paint_.pop_clip();
        frame_.tree.end();
    }

    // The colour of the lane's source or, in a lane of many, of the one that all of these are from.
    Colour edge_of(const TimelineLane& lane) const {
        return lane.source ? colours_.source(*lane.source).edge : colours_.second;
    }

    Colour edge_of(const TimelineLane& lane, const std::vector<std::size_t>& entries) const {
        if (lane.source) return edge_of(lane);
        const SourceId first = entries_[entries.front()].event.source;
        const bool one = std::ranges::all_of(
            entries, [&](std::size_t i) { return entries_[i].event.source == first; });
        return one ? colours_.source(first).edge : colours_.second;
    }

    void draw_bars(const TimelineLane& lane, const LaneContent& content) {
        for (const LaneBar& bar : lane.bars) {
            const auto from = content.entries.begin() + static_cast<std::ptrdiff_t>(bar.first);
            const std::string title = words_from_count(bar.count, "date", "dates");
            const Rect column{bar.box.x, lane.box.y + 2, bar.box.w, lane.box.h - 3};
            const Item it = item(frame_, column, Role::button, "bar-" + std::to_string(bar.first),
                                 title + ", " + words_from_days(bar.days),
                                 {.description = "Lists the passages of all of them"});
            const Colour fill = lane.source ? colours_.source(*lane.source).fill : colours_.third;
            paint_.fill(bar.box, fill);
            if (it.hovered) paint_.border(bar.box.inset(-1, -1), colours_.ink, 1);
            if (it.focused) paint_.focus_ring(column, 0, 1);
            if (!is_looked_at(it) && !it.pressed) continue;
            const std::vector<std::size_t> entries(from,
                                                   from + static_cast<std::ptrdiff_t>(bar.count));
            note_several(it, entries, title + ", " + words_from_days(bar.days));
            if (it.pressed) frame_.send(OpenEvidence{evidence_of_entries(entries)});
        }
    }

    // "9 dates" with the first few of them, and what a click does.
    void note_several(const Item& it, const std::vector<std::size_t>& entries,
                      const std::string& title) {
        if (!is_looked_at(it)) return;
        std::vector<std::string> lines;
        for (std::size_t k = 0; k < entries.size() && k < kNotedDates; ++k)
            lines.push_back(words_from_date(*event_of(entries[k]).date) + ": " +
                            event_of(entries[k]).label);
        if (entries.size() > kNotedDates)
            lines.push_back("and " + std::to_string(entries.size() - kNotedDates) + " more");
        lines.push_back("click lists the passages");
        hover_note(frame_, it, title, std::move(lines));
    }

    ClusterEvidence evidence_of_entries(const std::vector<std::size_t>& entries) const {
        ClusterEvidence evidence;
        for (const std::size_t i : entries)
            evidence.events.push_back(entries_[i].event);
        return evidence;
    }

    // Whether so many dates are worth a look: there may be very many in each of many places.
    bool may_be_chosen(std::size_t count) const {
        const auto* cluster = std::get_if<ClusterEvidence>(&frame_.session.evidence);
        return (cluster && cluster->events.size() == count) ||
               std::holds_alternative<EventEvidence>(frame_.session.evidence);
    }

    bool is_chosen(const std::vector<std::size_t>& entries) const {
        if (!may_be_chosen(entries.size())) return false;
        const auto* cluster = std::get_if<ClusterEvidence>(&frame_.session.evidence);
        return (cluster && *cluster == evidence_of_entries(entries)) ||
               std::ranges::any_of(entries, [this](std::size_t i) { return is_chosen(i); });
    }

    bool is_chosen(std::size_t entry) const {
        const auto* event = std::get_if<EventEvidence>(&frame_.session.evidence);
        return event && event->event == entries_[entry].event;
    }

    void draw_cluster(const TimelineLane& lane, const LaneItem& cluster) {
        const std::size_t first = cluster.entries.front(), last = cluster.entries.back();
        const std::string title = words_from_count(cluster.entries.size(), "date", "dates");
        const Item it = item(frame_, cluster.box, Role::button, "cluster-" + std::to_string(first),
                             title + " close together, " + words_from_date(*event_of(first).date) +
                                 " to " + words_from_date(*event_of(last).date),
                             {.description = "Lists the passages of all of them; twice zooms in"});
        paint_cluster(paint_, cluster.box, edge_of(lane, cluster.entries), cluster.entries.size());
        draw_label(cluster);
        ring_round(it, cluster.box, true, is_chosen(cluster.entries));
        note_several(it, cluster.entries, title);
        if (it.pressed) frame_.send(OpenEvidence{evidence_of_entries(cluster.entries)});
        // The second click of two looks closer.
        if (it.hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left) &&
            frame_.session.timeline.clock != Clock::publication_date)
            show_days(frame_, days_of(cluster.entries));
    }

    // What several dates cover, with some air.
    DaySpan days_of(const std::vector<std::size_t>& entries) const {
        DaySpan days{static_cast<double>(entries_[entries.front()].first_day), 0};
        days.end = days.first + 1;
        for (const std::size_t i : entries) {
            days.first = std::min(days.first, static_cast<double>(entries_[i].first_day));
            days.end = std::max(days.end, static_cast<double>(entries_[i].last_day) + 1);
        }
        const double air = std::max(2.0, days.length() / 10);
        return {days.first - air, days.end + air};
    }

    void draw_edge(const TimelineLane& lane, const OutOfView& dates, Rect box, bool is_left) {
        if (dates.empty()) return;
        const std::string count = std::to_string(dates.size());
        const std::string title = count + (is_left ? " earlier" : " later");
        const Item it =
            item(frame_, box, Role::button, is_left ? "earlier" : "later", title + ", out of view",
                 {.description = "Lists the passages of all of them"});
        paint_.fill(box, it.hovered ? colours_.hover : colours_.paper, 9);
        paint_.border(box, edge_of(lane), 1, 9);
        paint_.text_in(box, TextStyle::small, colours_.second,
                       is_left ? "‹ " + count : count + " ›", Align::centre);
        if (!it.focused && !is_looked_at(it) && !it.pressed && !may_be_chosen(dates.size())) return;
        const std::vector<std::size_t> entries = dates.entries();
        if (it.focused || is_chosen(entries)) paint_.focus_ring(box, 1, 10);
        note_several(it, entries, title + " than the years shown");
        if (it.pressed) frame_.send(OpenEvidence{evidence_of_entries(entries)});
    }

    // Ink when hovered, accent when selected, a second ring for the focus.
    void ring_round(const Item& it, Rect ink, bool is_round, bool selected) {
        const auto ring = [&](float offset, float width, Colour colour) {
            if (is_round)
                paint_.ring(ink.centre(), ink.w / 2 + offset - width / 2, colour, width);
            else
                paint_.border(ink.inset(-offset, -offset), colour, width);
        };
        if (selected) ring(6, 2, colours_.accent);
        if (it.hovered && !selected) ring(4.5f, 1.5f, colours_.ink);
        if (it.focused) {
            ring(6, 2, colours_.accent);
            ring(9, 1, colours_.accent);
        }
    }

    Rect box_of(const TimelineLane& lane, std::size_t entry, const LaneItem*& found) const {
        for (const LaneItem& it : lane.items)
            if (std::ranges::find(it.entries, entry) != it.entries.end()) {
                found = &it;
                return it.box;
            }
        if (lane.earlier.contains(entry)) return lane.earlier_box;
        if (lane.later.contains(entry)) return lane.later_box;
        return {layout_.heads.x, lane.box.y, layout_.heads.w, lane.box.h};
    }

    // Each date of the lane has its place in the list, wherever it is drawn; of very many only
    // those that have a mark, and the others come by their cluster, their bar or by zooming in.
    void draw_events(const TimelineLane& lane, const LaneContent& content) {
        frame_.tree.begin(Role::list, "events", "Dated events").rect = lane.box;
        if (content.entries.size() <= kListedDates) {
            for (const std::size_t i : content.entries)
                draw_event(lane, i);
        } else {
            for (const LaneItem& it : lane.items)
                if (!it.is_cluster()) draw_event(lane, it.entries.front());
        }
        frame_.tree.end();
    }

    void draw_event(const TimelineLane& lane, std::size_t entry) {
        const LaneItem* mark = nullptr;
        Rect box = box_of(lane, entry, mark);
        const bool has_mark = mark && !mark->is_cluster();
        if (has_mark) box = pressable(*mark);
        const EventId id = entries_[entry].event;
        const std::string key =
            "event-" + (lane.source ? std::string() : std::to_string(id.source.index()) + "-") +
            std::to_string(id.position);
        frame_.tree.begin(Role::listitem, key, {}).rect = box;
        const Item it = item(
            frame_, box, Role::button, "open", event_name(frame_.corpus, entries_[entry].event),
            {.selected = is_chosen(entry), .description = "Opens " + passages_of(entry)});
        frame_.tree.end();
        if (has_mark) {
            draw_mark(lane, *mark, it, is_chosen(entry));
        } else if (it.focused) {
            ring_round(it, box, mark != nullptr, false);
        }
        if (has_mark || it.focused) note_event(it, entry);
        if (it.focused && frame_.focus_moved && !mark) bring_into_view(entry);
        if (it.pressed) frame_.send(OpenEvidence{EventEvidence{entries_[entry].event}});
    }

    // Mark and label together, at least a row high.
    Rect pressable(const LaneItem& mark) const {
        const float half =
            mark.is_cluster() ? mark.box.h / 2 : std::min(9.f, layout_.row_height / 2);
        float x0 = mark.box.x - 2, x1 = mark.box.right() + 2;
        if (!mark.label.empty()) {
            x0 = std::min(x0, mark.label_box.x);
            x1 = std::max(x1, mark.label_box.right());
        }
        return {x0, mark.y - half, x1 - x0, 2 * half};
    }

    void draw_mark(const TimelineLane& lane, const LaneItem& mark, const Item& it, bool selected) {
        const Swatch& swatch = colours_.source(entries_[mark.entries.front()].event.source);
        paint_mark(paint_, mark.shape, mark.y,
                   {swatch.fill, swatch.edge, ground_at(lane, mark.shape.centre())});
        ring_round(it, mark.box, mark.shape.form == MarkForm::dot && !mark.shape.fades, selected);
        draw_label(mark);
    }

    void draw_label(const LaneItem& it) {
        if (!it.label.empty())
            paint_.text(TextStyle::small, it.label_box.x, it.label_box.y, colours_.ink, it.label);
    }

    std::string passages_of(std::size_t entry) const {
        return words_from_passages(frame_.corpus.source(entries_[entry].event.source),
                                   event_of(entry).passages);
    }

    // The date as it is read and as it is written, how it is known, whose it is, what a click does.
    void note_event(const Item& it, std::size_t entry) {
        if (!is_looked_at(it)) return;
        const Event& event = event_of(entry);
        const Source& source = frame_.corpus.source(entries_[entry].event.source);
        std::vector<std::string> lines = {words_from_precision(*event.date) + ", " +
                                          std::string(words_from_basis(event.basis))};
        if (!event.words.empty()) lines.push_back("written “" + event.words + "”");
        lines.push_back(short_reference(source) + (event.found ? ", found in the text" : ""));
        if (is_aim(event.kind)) lines.push_back("an aim, not yet reached");
        if (entries_[entry].against == AgainstPublication::after && !is_aim(event.kind))
            lines.push_back("later than the text");
        if (const std::string lag = lag_of(event, source); !lag.empty())
            lines.push_back(lag.ends_with("text") ? lag : lag + " before the text");
        lines.push_back("click opens " + passages_of(entry));
        hover_note(frame_, it, event.label + ", " + words_from_date(*event.date), std::move(lines));
    }

    // The focus went to a date out of view: the plot follows it.
    void bring_into_view(std::size_t entry) {
        if (!frame_.session.timeline.visible_days ||
            frame_.session.timeline.clock != Clock::event_date)
            return;
        const DaySpan open = layout_.open();
        const auto day = static_cast<double>(entries_[entry].first_day);
        show_days(frame_, panned(open, day - (open.first + open.end) / 2));
    }

    Frame& frame_;
    const TimelineLayout& layout_;
    const TimelineContents& contents_;
    const Palette& colours_;
    const std::vector<TimelineEntry>& entries_;
    Painter paint_;
};

}  // namespace

void draw_timeline_lanes(Frame& frame, const TimelineLayout& layout,
                         const TimelineContents& contents) {
    LanePainter(frame, layout, contents).draw();
}

}  // namespace parallax
