// Compare: the dated events of the chosen sources on one small timeline, shared ones joined, and
// below it who tells what; datings that cannot both be right are marked.
#include <algorithm>
#include <cmath>

#include "analysis/source_sharing.h"
#include "corpus/citation.h"
#include "ui/panel_compare_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kLane = 40, kAxis = 24, kName = 44;

using HeldEvent = Held<ComparedEvent>;

struct Span {
    double from = 0, to = 1;  // days
};

std::optional<double> day_of(const Event& event) {
    if (!event.date) return {};
    return (static_cast<double>(event.date->first_day()) +
            static_cast<double>(event.date->last_day())) /
           2;
}

Span span_of(const Corpus& corpus, const SourceSharing& sharing) {
    std::vector<double> days;
    for (const auto* list : {&sharing.events.shared, &sharing.events.unique})
        for (const HeldEvent& held : *list)
            for (const EventId id : held.item.events)
                if (const auto day = day_of(corpus.event(id))) days.push_back(*day);
    if (days.empty()) return {};
    std::ranges::sort(days);
    // A lone date long before the rest would crush it: the middle nine tenths, and some room.
    const auto at = [&](double part) {
        return days[static_cast<std::size_t>(part * static_cast<double>(days.size() - 1))];
    };
    const double room = std::max(200.0, (at(0.98) - at(0.1)) * 0.04);
    return {at(0.1) - room, days.back() + room};
}

Evidence evidence_of(const HeldEvent& held) {
    if (held.item.events.size() == 1) return EventEvidence{held.item.events.front()};
    return ClusterEvidence{held.item.events};
}

std::string words_of_event(const Frame& f, const HeldEvent& held) {
    std::string words;
    for (const EventId id : held.item.events) {
        const Event& event = f.corpus.event(id);
        words += words.empty() ? "" : "; ";
        words += (event.date ? words_from_date(*event.date) : "without a date") + ", " +
                 short_reference(f.corpus.source(id.source)) + ": " + event.label;
    }
    return words;
}

float draw_strip(Frame& f, Point corner, float width, const SourceSharing& sharing) {
    const Span span = span_of(f.corpus, sharing);
    const float left = corner.x + kName, room = width - kName - 8;
    const auto x_of = [&](double day) {
        return left + static_cast<float>((day - span.from) / (span.to - span.from)) * room;
    };
    Painter p = f.paint();
    const float bottom = corner.y + kLane * static_cast<float>(sharing.sources.size());
    // Years as room allows.
    const double years = (span.to - span.from) / 365.25;
    const int step = std::max(1, static_cast<int>(std::ceil(years / (room / 56))));
    const int first = static_cast<int>(civil_from_day(static_cast<DayNumber>(span.from)).year) + 1;
    for (int year = first;; ++year) {
        const auto day = static_cast<double>(day_from_civil({year, 1, 1}));
        if (day > span.to) break;
        if (year % step != 0) continue;
        p.down(x_of(day), corner.y, bottom, f.colours.rule);
        p.text(TextStyle::small, x_of(day) + 3, bottom + 4, f.colours.second, std::to_string(year));
    }
    for (std::size_t s = 0; s < sharing.sources.size(); ++s) {
        const float y = corner.y + kLane * (static_cast<float>(s) + 0.5f);
        p.tile({corner.x, y - 9}, sharing.sources[s], f.results.tiles[sharing.sources[s].index()]);
        p.across(left, corner.x + width, y, f.colours.rule);
    }
    std::size_t outside = 0;
    const auto point_of = [&](EventId id) -> std::optional<Point> {
        const auto day = day_of(f.corpus.event(id));
        const auto lane = std::ranges::find(sharing.sources, id.source);
        if (!day || lane == sharing.sources.end()) return {};
        if (*day < span.from || *day > span.to) {
            ++outside;
            return {};
        }
        return Point{
            x_of(*day),
            corner.y + kLane * (static_cast<float>(lane - sharing.sources.begin()) + 0.5f)};
    };
    f.tree.begin(Role::list, "strip", "Events in time");
    std::size_t key = 0;
    const auto draw = [&](const HeldEvent& held, bool shared) {
        std::vector<Point> points;
        for (const EventId id : held.item.events)
            if (const auto at = point_of(id)) points.push_back(*at);
        if (points.empty()) return;
        std::ranges::sort(points, {}, &Point::y);
        const Evidence evidence = evidence_of(held);
        const bool on = f.session.evidence == evidence;
        const Colour line = on                       ? f.colours.accent
                            : held.item.dates_differ ? f.colours.denies
                                                     : f.colours.third;
        if (shared) p.lines(points, line, on || held.item.dates_differ ? 2.f : 1.f);
        const Rect hit{points.front().x - 7, points.front().y - 7, 14, 14};
        f.tree.begin(Role::listitem, "e" + std::to_string(key++), "");
        const Item it = item(f, hit, Role::button, "event", words_of_event(f, held),
                             {.selected = on, .description = "opens its passages"});
        f.tree.end();
        for (std::size_t i = 0; i < points.size(); ++i) {
            p.disc(points[i], 4.5f, shared ? f.colours.ink : f.colours.paper);
            p.ring(points[i], 4.5f, on ? f.colours.accent : f.colours.ink, 1.5f);
        }
        if (it.focused) p.focus_ring(hit, 1, 8);
        hover_note(f, it,
                   held.item.dates_differ ? "dated differently"
                   : shared               ? "told by several"
                                          : "told by one",
                   {words_of_event(f, held), "click opens its passages"});
        if (it.pressed) f.send(OpenEvidence{evidence});
    };
    for (const HeldEvent& held : sharing.events.unique)
        draw(held, false);
    for (const HeldEvent& held : sharing.events.shared)
        draw(held, true);
    f.tree.end();
    float y = bottom + kAxis;
    std::string words =
        "Filled and joined: told by several. Hollow: told by one. Red-brown: dates "
        "that cannot both be right.";
    if (outside > 0)
        words += " " +
                 counted(outside, "earlier or later date stands", "earlier or later dates stand") +
                 " in the lists alone.";
    y += wrapped(f, TextStyle::small, {corner.x, y}, width, f.colours.second, words) + 8;
    return y - corner.y;
}

float draw_event(Frame& f, Point corner, float width, const HeldEvent& held, std::size_t key) {
    const Evidence evidence = evidence_of(held);
    const bool on = f.session.evidence == evidence;
    float height = 6;
    for (const EventId id : held.item.events)
        height += std::max(
            20.f, f.paragraph(TextStyle::row, f.corpus.event(id).label, width - 180).height());
    if (held.item.dates_differ) height += 18;
    const Rect box{corner.x, corner.y, width, height};
    f.tree.begin(Role::listitem, std::to_string(key), "");
    const Item it =
        item(f, box, Role::button, "event",
             words_of_event(f, held) + (held.item.dates_differ ? " (dated differently)" : ""),
             {.selected = on, .description = "opens its passages"});
    f.tree.end();
    row_ground(f, it, on, false);
    Painter p = f.paint();
    float y = corner.y + 3;
    for (const EventId id : held.item.events) {
        const Event& event = f.corpus.event(id);
        const HanScope han(f.fonts, f.corpus.source(id.source).record.language);
        const Paragraph& text = f.paragraph(TextStyle::row, event.label, width - 180);
        p.tile({box.x, y + 1}, id.source, f.results.tiles[id.source.index()]);
        p.text_in({box.x + 36, y, 136, 20}, TextStyle::small, f.colours.second,
                  event.date ? words_from_date(*event.date) : "no date given");
        p.paragraph({box.x + 176, y}, text, event.label, f.colours.ink);
        y += std::max(20.f, text.height());
    }
    if (held.item.dates_differ)
        p.text(TextStyle::small_bold, box.x + 176, y, f.colours.denies,
               "dated differently: both cannot be right");
    p.across(box.x, box.right(), box.bottom() - 1, f.colours.rule);
    if (it.focused) p.focus_ring(box, 0, measure::kRadius);
    if (it.pressed) f.send(OpenEvidence{evidence});
    return height;
}

}  // namespace

void draw_compared_events(Frame& f, Rect area) {
    draw_sources_bar(f, area);
    const std::vector<SourceId> sources = compared_sources(f.session.compare);
    const SourceSharing sharing =
        share_out(f.corpus, f.results.counts, f.results.timeline, sources);
    ScrollArea scroll(f, "events", area);
    const float padding = area.w < kCompareNarrow ? 8 : measure::kPanePadding;
    const float x = area.x + padding, width = scroll.width() - 2 * padding;
    float y = scroll.top() + 16;
    if (sharing.events.shared.empty() && sharing.events.unique.empty()) {
        wrapped(f, TextStyle::ui, {x, y}, width, f.colours.second,
                "None of these sources tells a date that the filter leaves.");
        return;
    }
    y += draw_strip(f, {x, y}, width, sharing);
    const auto draw_list = [&](const std::string& title,
                               const std::vector<const HeldEvent*>& list) {
        f.tree.begin(Role::region, title, title);
        y += section_head(f, {x, y}, width, title, std::to_string(list.size())) + 4;
        f.tree.begin(Role::list, "events", title);
        for (std::size_t i = 0; i < list.size(); ++i)
            y += draw_event(f, {x, y}, width, *list[i], i);
        f.tree.end();
        if (list.empty()) {
            label(f, TextStyle::row, {x, y}, f.colours.third, "none");
            y += 24;
        }
        y += 18;
        f.tree.end();
    };
    std::vector<const HeldEvent*> list;
    for (const HeldEvent& held : sharing.events.shared)
        list.push_back(&held);
    draw_list("Told by several", list);
    for (std::size_t s = 0; s < sources.size(); ++s) {
        list.clear();
        for (const HeldEvent& held : sharing.events.unique)
            if (held.holders.front() == s) list.push_back(&held);
        draw_list("Only in " + short_reference(f.corpus.source(sources[s])), list);
    }
    scroll.grow_to(y + 16);
}

}  // namespace parallax
