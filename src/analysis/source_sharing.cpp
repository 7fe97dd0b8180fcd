// Each item is asked for of every source, and sorted by how many have it.
#include "analysis/source_sharing.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "analysis/stance_grid.h"
#include "base/check.h"

namespace parallax {
namespace {

template <class Item>
void put(Sharing<Item>& sharing, Item item, std::vector<std::size_t> holders) {
    if (holders.empty())
        sharing.missing.push_back(std::move(item));
    else if (holders.size() == 1)
        sharing.unique.push_back({std::move(item), std::move(holders)});
    else
        sharing.shared.push_back({std::move(item), std::move(holders)});
}

template <class Test>
std::vector<std::size_t> holders_of(std::size_t sources, Test has) {
    std::vector<std::size_t> holders;
    for (std::size_t s = 0; s < sources; ++s)
        if (has(s)) holders.push_back(s);
    return holders;
}

Sharing<QuestionId> share_out_questions(const Corpus& corpus, std::span<const SourceId> sources) {
    Sharing<QuestionId> sharing;
    for (std::size_t q = 0; q < corpus.questions.size(); ++q) {
        const std::vector<Position>& positions = corpus.questions[q].positions;
        put(sharing, QuestionId(q), holders_of(sources.size(), [&](std::size_t s) {
                return std::ranges::any_of(positions, [&](const Position& position) {
                    return position.source == sources[s] && speaks(position.stance);
                });
            }));
    }
    return sharing;
}

// Events of the sources compared, in the order in which they are told.
class EventSharer {
  public:
    EventSharer(const Corpus& corpus, const TimelineEntries& timeline,
                std::span<const SourceId> sources)
        : corpus_(corpus), timeline_(timeline), sources_(sources) {
        for (std::size_t s = 0; s < timeline.shared.size(); ++s)
            if (const auto listed = timeline.shared[s].shared) group_of_listed_[*listed] = s;
    }

    Sharing<ComparedEvent> share_out() {
        for (const SourceId source : sources_) {
            for (const TimelineEntry& entry : timeline_.entries)
                if (entry.event.source == source) add(entry.event, entry.shared);
            for (const EventId event : timeline_.undated)
                if (event.source == source) add(event, {});
        }
        Sharing<ComparedEvent> sharing;
        for (ComparedEvent& event : found_) {
            event.dates_differ = dates_differ(event);
            std::vector<std::size_t> holders = holders_of(sources_.size(), [&](std::size_t s) {
                return std::ranges::find(event.events, sources_[s], &EventId::source) !=
                       event.events.end();
            });
            put(sharing, std::move(event), std::move(holders));
        }
        return sharing;
    }

  private:
    // What events of one kind have in common: the timeline's shared entry, the listed event that
    // has no such entry, or nothing.
    void add(EventId event, std::optional<std::size_t> group) {
        const auto listed = find_shared_event(corpus_, corpus_.event(event).shared);
        if (!group && listed && group_of_listed_.contains(*listed))
            group = group_of_listed_[*listed];
        if (!group && !listed) {
            found_.push_back({{event}, {}, false});
            return;
        }
        const auto key = std::pair(group.has_value(), group ? *group : *listed);
        const auto [at, is_new] = place_of_.try_emplace(key, found_.size());
        if (is_new) {
            found_.push_back({{}, group ? timeline_.shared[*group].shared : listed, false});
        }
        found_[at->second].events.push_back(event);
    }

    bool dates_differ(const ComparedEvent& event) const {
        for (std::size_t a = 0; a < event.events.size(); ++a) {
            for (std::size_t b = a + 1; b < event.events.size(); ++b) {
                const auto& one = corpus_.event(event.events[a]).date;
                const auto& other = corpus_.event(event.events[b]).date;
                if (one && other && exclude_each_other(*one, *other)) return true;
            }
        }
        return false;
    }

    const Corpus& corpus_;
    const TimelineEntries& timeline_;
    std::span<const SourceId> sources_;
    std::map<std::size_t, std::size_t> group_of_listed_;
    std::map<std::pair<bool, std::size_t>, std::size_t> place_of_;
    std::vector<ComparedEvent> found_;
};

void ensure_comparable(std::span<const SourceId> sources) {
    ENSURE(sources.size() >= 2 && sources.size() <= kMostCompared);
    for (std::size_t i = 0; i < sources.size(); ++i)
        ENSURE(std::ranges::count(sources, sources[i]) == 1);
}

}  // namespace

Sharing<ThemeId> share_out_themes(const ThemeCounts& counts, std::span<const SourceId> sources) {
    ensure_comparable(sources);
    Sharing<ThemeId> sharing;
    for (std::size_t t = 0; t < counts.rows.size(); ++t) {
        put(sharing, ThemeId(t), holders_of(sources.size(), [&](std::size_t s) {
                return counts.cell(ThemeId(t), sources[s]).hits > 0;
            }));
    }
    return sharing;
}

SourceSharing share_out(const Corpus& corpus, const ThemeCounts& counts,
                        const TimelineEntries& timeline, std::span<const SourceId> sources) {
    return {{sources.begin(), sources.end()},
            share_out_themes(counts, sources),
            share_out_questions(corpus, sources),
            EventSharer(corpus, timeline, sources).share_out()};
}

}  // namespace parallax
