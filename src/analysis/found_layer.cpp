#include "analysis/found_layer.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "analysis/found_dates.h"
#include "analysis/found_events.h"

namespace parallax {
namespace {

// Words before and behind the phrase that its label keeps.
constexpr std::size_t kWordsBefore = 5, kWordsBehind = 3;

// The phrase with its neighbours in the same sentence: "…renewed it in March 2023, and once more…"
std::string words_around(const TextIndex& index, PassageNumber passage, ByteRange phrase) {
    const std::string_view text = index.text(passage);
    const TokenList tokens = index.words.tokens(passage);
    const auto ends = index.words.sentence_ends(passage);
    const auto next_end = std::ranges::upper_bound(ends, phrase.begin);
    const std::size_t sentence_begin = next_end == ends.begin() ? 0 : *std::prev(next_end);
    const std::size_t sentence_end =
        next_end == ends.end() ? text.size() : std::max<std::size_t>(*next_end, phrase.end);
    std::size_t first = tokens.first_behind(phrase.begin), last = tokens.first_behind(phrase.end);
    std::size_t begin = phrase.begin, end = phrase.end;
    for (std::size_t k = 0; k < kWordsBefore && first > 0; ++k) {
        const Token word = tokens[--first];
        if (word.begin < sentence_begin) break;
        begin = std::min<std::size_t>(begin, word.begin);
    }
    for (std::size_t k = 0; k < kWordsBehind && last < tokens.size(); ++k) {
        const Token word = tokens[last++];
        if (word.end > sentence_end) break;
        end = std::max<std::size_t>(end, word.end);
    }
    const auto has_word = [&](std::size_t from, std::size_t to) {
        const std::size_t at = tokens.first_behind(from);
        return at < tokens.size() && tokens[at].end <= to;
    };
    std::string words(text.substr(begin, end - begin));
    if (has_word(sentence_begin, begin)) words.insert(0, "…");
    if (has_word(end, sentence_end)) words += "…";
    return words;
}

class Adder {
  public:
    Adder(Corpus& corpus, const TextIndex& index)
        : corpus_(corpus), index_(index), mentions_(find_corpus_dates(index)) {}

    std::vector<SameEvents> add() {
        const MergedTimeline timeline = make_merged_timeline(index_, mentions_);
        std::vector<EventId> ids;
        for (const TimelineItem& item : timeline.items)
            ids.push_back(item.layer == TimelineLayer::curated ? item.event : id_of(item));
        std::vector<SameEvents> same;
        for (const EventGroup& group : timeline.groups) {
            if (group.source_count < 2) continue;
            SameEvents events;
            for (const std::size_t thing : group.things)
                events.push_back(ids[thing]);
            std::ranges::sort(events);
            const auto twice = std::ranges::unique(events);
            events.erase(twice.begin(), twice.end());
            same.push_back(std::move(events));
        }
        return same;
    }

  private:
    EventId id_of(const TimelineItem& item) {
        const DateInPassage& mention = mentions_[item.mention];
        const FoundDate& found = mention.found;
        const PassageNumber passage = index_.number(mention.passage);
        std::string words(
            index_.text(passage).substr(found.span.begin, found.span.end - found.span.begin));
        const auto [at, is_new] =
            events_.try_emplace(std::tuple(mention.passage, item.date.text, words));
        if (is_new) {
            std::vector<Event>& events = corpus_.sources[item.source.index()].events;
            at->second = {item.source, static_cast<std::uint32_t>(events.size())};
            Event event;
            event.date = item.date;
            event.basis = found.basis;
            event.kind = found.kind;
            event.label = words_around(index_, passage, found.span);
            event.words = std::move(words);
            event.passages = {mention.passage.position};
            event.found = true;
            events.push_back(std::move(event));
        }
        return at->second;
    }

    Corpus& corpus_;
    const TextIndex& index_;
    std::vector<DateInPassage> mentions_;
    std::map<std::tuple<PassageId, std::string, std::string>, EventId> events_;
};

}  // namespace

std::vector<SameEvents> add_found_events(Corpus& corpus, const TextIndex& index) {
    return Adder(corpus, index).add();
}

void drop_found_events(Corpus& corpus) {
    for (Source& source : corpus.sources)
        std::erase_if(source.events, [](const Event& event) { return event.found; });
}

}  // namespace parallax
