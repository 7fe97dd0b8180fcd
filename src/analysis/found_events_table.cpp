// One row an item; what joins it to others is looked up in its group.
#include "analysis/found_events_table.h"

#include <algorithm>

#include "analysis/number_text.h"

namespace parallax {
namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

// Number of the event, score and reasons; links come strongest first.
std::vector<std::string> same_event_fields(const MergedTimeline& timeline, std::size_t item) {
    const auto& group = timeline.items[item].group;
    if (!group) return {"", "", ""};
    const std::vector<SameEvent>& links = timeline.groups.at(*group).links;
    const auto joins = [item](const SameEvent& one) { return one.a == item || one.b == item; };
    const auto link = std::ranges::find_if(links, joins);
    return {std::to_string(*group + 1), number_text(link->score),
            joined(reasons_of(timeline, *link))};
}

}  // namespace

Table merged_timeline_table(const Corpus& corpus, std::span<const DateInPassage> mentions,
                            const MergedTimeline& timeline) {
    Table table = make_table("events",
                             {"source", "layer", "edtf", "begin", "end", "precision", "basis",
                              "kind", "text", "passages", "same_event", "score", "reasons"},
                             {"same_event", "score"});
    for (std::size_t i = 0; i < timeline.items.size(); ++i) {
        const TimelineItem& item = timeline.items[i];
        const Source& source = corpus.source(item.source);
        std::vector<std::string> row{source.id,          "",
                                     item.date.text,     iso_begin(item.date),
                                     iso_end(item.date), std::string(precision_name(item.date))};
        const auto add = [&row](std::string_view field) { row.emplace_back(field); };
        if (item.layer == TimelineLayer::curated) {
            const Event& event = corpus.event(item.event);
            row[1] = "curated";
            add(name_of(event.basis));
            add(name_of(event.kind));
            add(event.label);
            add(passage_numbers(source, event.passages));
        } else {
            const auto& [passage, found] = mentions[item.mention];
            row[1] = "found";
            add(name_of(found.basis));
            add(name_of(found.kind));
            add(std::string_view(corpus.passage(passage).text)
                    .substr(found.span.begin, found.span.size()));
            add(passage_numbers(source, {passage.position}));
        }
        for (const std::string& field : same_event_fields(timeline, i))
            add(field);
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace parallax
