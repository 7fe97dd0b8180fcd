// Curated events come first and take in the mentions they cover; the rest become items of their
// own, and all items together are searched for the same event.
#include "analysis/found_events.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "analysis/event_clues.h"
#include "base/check.h"

namespace parallax {
namespace {

bool overlap(const ByteRange& a, const ByteRange& b) {
    return a.begin < b.end && b.begin < a.end;
}

bool is_ahead(EventKind kind) {
    return kind == EventKind::goal || kind == EventKind::hypothetical;
}

// Every place where the words stand in the text as written.
std::vector<ByteRange> places_of(const std::string& words, const std::string& text) {
    std::vector<ByteRange> places;
    if (words.empty()) return places;
    for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1))
        places.push_back({at, at + words.size()});
    return places;
}

class Merger {
  public:
    Merger(const TextIndex& index, std::span<const DateInPassage> mentions)
        : index_(index), corpus_(*index.corpus), mentions_(mentions), clues_(index) {
        ENSURE(std::ranges::is_sorted(mentions, {}, [](const DateInPassage& mention) {
            return std::tuple(mention.passage, mention.found.span.begin);
        }));
    }

    MergedTimeline merge() {
        std::vector<bool> covered(mentions_.size());
        for (std::size_t s = 0; s < corpus_.sources.size(); ++s)
            for (std::size_t e = 0; e < corpus_.sources[s].events.size(); ++e)
                add_event({SourceId(s), static_cast<std::uint32_t>(e)}, covered);
        for (std::size_t m = 0; m < mentions_.size(); ++m)
            if (!covered[m]) add_mention(m);
        std::ranges::stable_sort(timeline_.items, {}, [](const TimelineItem& item) {
            return std::tuple(item.source, item.date.first_day(), item.layer);
        });
        find_same();
        return std::move(timeline_);
    }

  private:
    PassageNumber number_of(PassageId passage) const {
        const auto found = std::ranges::lower_bound(index_.passages, passage);
        return PassageNumber(static_cast<std::size_t>(found - index_.passages.begin()));
    }

    // Positions of the mentions of one passage.
    std::pair<std::size_t, std::size_t> mentions_of(PassageId passage) const {
        const auto range =
            std::ranges::equal_range(mentions_, passage, {}, &DateInPassage::passage);
        const auto position = [&](auto at) {
            return static_cast<std::size_t>(at - mentions_.begin());
        };
        return {position(range.begin()), position(range.end())};
    }

    bool covers(const Event& event, std::span<const ByteRange> places, const FoundDate& found) {
        if (found.date && find_agreement(*found.date, *event.date) == DateAgreement::equal)
            return true;
        return std::ranges::any_of(places,
                                   [&](const ByteRange& at) { return overlap(at, found.span); });
    }

    void add_event(EventId id, std::vector<bool>& covered) {
        const Event& event = corpus_.event(id);
        if (!event.date) return;
        TimelineItem item{TimelineLayer::curated, id.source, id, 0, *event.date, {}, {}, {}};
        item.against = against_publication(*event.date, corpus_.source(id.source).issued);
        for (const std::uint32_t position : event.passages) {
            const PassageId passage{id.source, position};
            const auto places = places_of(event.words, corpus_.passage(passage).text);
            const auto [begin, end] = mentions_of(passage);
            for (std::size_t m = begin; m < end; ++m) {
                if (covered[m] || !covers(event, places, mentions_[m].found)) continue;
                covered[m] = true;
                item.covered.push_back(m);
            }
        }
        timeline_.items.push_back(std::move(item));
    }

    void add_mention(std::size_t m) {
        const DateInPassage& mention = mentions_[m];
        if (!mention.found.date) {
            timeline_.undated.push_back(m);
            return;
        }
        const SourceId source = mention.passage.source;
        TimelineItem item{TimelineLayer::found, source, {}, m, *mention.found.date, {}, {}, {}};
        item.against = against_publication(item.date, corpus_.source(source).issued);
        timeline_.items.push_back(std::move(item));
    }

    // The sentence around the words at `place`, cut at kWindowWords to either side.
    ByteRange window_around(PassageNumber passage, ByteRange place) const {
        const auto ends = index_.words.sentence_ends(passage);
        const TokenList tokens = index_.words.tokens(passage);
        const auto end = std::ranges::upper_bound(ends, place.begin);
        ByteRange window{end == ends.begin() ? 0 : *std::prev(end),
                         end == ends.end() ? index_.text(passage).size() : *end};
        window.end = std::max(window.end, place.end);
        const std::size_t first = tokens.first_behind(place.begin);
        const std::size_t last = tokens.first_behind(place.end);
        if (first > kWindowWords)
            window.begin = std::max<std::size_t>(window.begin, tokens[first - kWindowWords].begin);
        if (tokens.size() - last > kWindowWords)
            window.end = std::min<std::size_t>(window.end, tokens[last + kWindowWords].begin);
        return window;
    }

    void add_clues(PassageId passage, ByteRange place, std::vector<ClueId>& clues) const {
        const PassageNumber number = number_of(passage);
        const ByteRange window = window_around(number, place);
        const auto [begin, end] = mentions_of(passage);
        const auto own = mentions_.subspan(begin, end - begin);
        std::vector<ByteRange> dates;
        for (auto near = std::ranges::lower_bound(
                 own, window.begin, {},
                 [](const DateInPassage& mention) { return mention.found.span.end; });
             near != own.end() && near->found.span.begin < window.end; ++near)
            dates.push_back(near->found.span);
        clues_.add_from_passage(number, window, dates, clues);
    }

    DatedThing thing_of(const TimelineItem& item) {
        DatedThing thing{item.date, item.source, item.layer == TimelineLayer::curated,
                         false,     {},          {}};
        if (thing.curated) {
            const Event& event = corpus_.event(item.event);
            thing.ahead = is_ahead(event.kind);
            thing.decree = find_shared_event(corpus_, event.shared);
            clues_.add_from_text(event.label, thing.clues);
            for (const std::uint32_t position : event.passages) {
                const PassageId passage{item.source, position};
                for (const ByteRange& at : places_of(event.words, corpus_.passage(passage).text))
                    add_clues(passage, at, thing.clues);
            }
        } else {
            const DateInPassage& mention = mentions_[item.mention];
            thing.ahead = is_ahead(mention.found.kind);
            add_clues(mention.passage, mention.found.span, thing.clues);
        }
        std::ranges::sort(thing.clues);
        const auto rest = std::ranges::unique(thing.clues);
        thing.clues.erase(rest.begin(), rest.end());
        return thing;
    }

    void find_same() {
        std::vector<DatedThing> things;
        things.reserve(timeline_.items.size());
        for (const TimelineItem& item : timeline_.items)
            things.push_back(thing_of(item));
        timeline_.groups = group_same_events(things, clues_.weights());
        for (std::size_t g = 0; g < timeline_.groups.size(); ++g) {
            for (const std::size_t item : timeline_.groups[g].things)
                timeline_.items[item].group = g;
            for (const SameEvent& link : timeline_.groups[g].links)
                for (const ClueId clue : link.clues)
                    timeline_.clue_words.try_emplace(clue, words_of(clue));
        }
    }

    std::string words_of(ClueId clue) const {
        const std::string name = clues_.name_of(clue);
        return clues_.is_entity(clue) ? "both name " + name : "both say “" + name + "”";
    }

    const TextIndex& index_;
    const Corpus& corpus_;
    std::span<const DateInPassage> mentions_;
    EventClues clues_;
    MergedTimeline timeline_;
};

std::string words_of_agreement(const EdtfDate& a, DateAgreement agreement) {
    if (agreement == DateAgreement::holds) return "one date within the other";
    return a.interval ? "same stretch of time" : "same " + std::string(precision_name(a));
}

}  // namespace

MergedTimeline make_merged_timeline(const TextIndex& index,
                                    std::span<const DateInPassage> mentions) {
    return Merger(index, mentions).merge();
}

std::vector<std::string> reasons_of(const MergedTimeline& timeline, const SameEvent& link) {
    std::vector<std::string> reasons;
    if (link.decreed) reasons.push_back("listed as one event");
    if (link.dates)
        reasons.push_back(words_of_agreement(timeline.items.at(link.a).date, *link.dates));
    for (const ClueId clue : link.clues)
        reasons.push_back(timeline.clue_words.at(clue));
    return reasons;
}

}  // namespace parallax
