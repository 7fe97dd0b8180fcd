// What several sources have and what only one, by hand and for every choice of the bundled corpus.
#include "analysis/source_sharing.h"

#include <algorithm>
#include <array>
#include <bit>
#include <catch_amalgamated.hpp>
#include <set>

#include "analysis/found_layer.h"
#include "analysis/stance_grid.h"
#include "support/bundled_corpus.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;
using Holders = std::vector<std::size_t>;

SourceSharing share(const CorpusBuilder& builder, std::vector<std::size_t> positions) {
    const std::shared_ptr<const Corpus> corpus = builder.shared();
    std::vector<SourceId> sources;
    for (const std::size_t position : positions)
        sources.emplace_back(position);
    return share_out(*corpus, make_theme_counts(make_text_index(corpus)),
                     make_timeline_entries(*corpus), sources);
}

TEST_CASE("themes and questions stand under those that have them") {
    CorpusBuilder builder;
    builder.source("a").passage("apple pear").source("b").passage("pear plum");
    builder.source("c").passage("pear apple").source("d").passage("fig");
    builder.theme("pear", {"pear"}).theme("apple", {"apple"}).theme("plum", {"plum"});
    builder.theme("fig", {"fig"});
    builder.question("q").position("a", Stance::affirms).position("b", Stance::silent);
    builder.position("c", Stance::denies).position("c", Stance::qualifies);
    const SourceSharing sharing = share(builder, {2, 0, 1});
    REQUIRE(sharing.themes.shared.size() == 2);
    CHECK(sharing.themes.shared[0].item == ThemeId(0));
    CHECK(sharing.themes.shared[0].holders == Holders{0, 1, 2});
    CHECK(sharing.themes.shared[1].holders == Holders{0, 1});  // c and a
    REQUIRE(sharing.themes.unique.size() == 1);
    CHECK(sharing.themes.unique[0].holders == Holders{2});
    CHECK(sharing.themes.missing == std::vector<ThemeId>{ThemeId(3)});
    REQUIRE(sharing.questions.shared.size() == 1);
    CHECK(sharing.questions.shared[0].holders == Holders{0, 1});
}

TEST_CASE("an event of several sources is one, with its undated mentions, and datings may differ") {
    CorpusBuilder builder;
    builder.shared_event("treaty").shared_event("far").shared_event("never dated");
    builder.source("a")
        .event("treaty", "2001-07-16", "treaty")
        .event("own", "2003")
        .event("undated", "", "never dated");
    builder.source("b").event("treaty", "2001-07", "treaty").event("undated", "", "never dated");
    builder.source("c").event("treaty", "2002", "treaty").event("far", "1950", "far");
    builder.event("treaty again", "", "treaty");
    builder.source("d").event("far", "1950", "far");
    const SourceSharing two = share(builder, {0, 1});
    REQUIRE(two.events.shared.size() == 2);
    CHECK(two.events.shared[0].item.events.size() == 2);
    CHECK(two.events.shared[0].item.listed == 0);
    CHECK_FALSE(two.events.shared[0].item.dates_differ);
    CHECK(two.events.shared[1].item.listed == 2);
    REQUIRE(two.events.unique.size() == 1);
    CHECK(two.events.unique[0].item.events == std::vector<EventId>{{SourceId(0), 1}});

    const SourceSharing three = share(builder, {0, 1, 2});
    CHECK(three.events.shared[0].item.events.size() == 4);
    CHECK(three.events.shared[0].item.dates_differ);
    // Shared with the fourth, but that one is not among them.
    REQUIRE(three.events.unique.size() == 2);
    CHECK(three.events.unique[1].item.listed == 1);
    CHECK(three.events.unique[1].holders == Holders{2});
}

// Every item once, each with the holders that a plain look finds.
template <class Item, class Has>
std::vector<Item> items_checked(const Sharing<Item>& sharing, std::size_t sources, Has has) {
    std::vector<Item> items = sharing.missing;
    const auto check = [&](const Item& item, const Holders& holders) {
        for (std::size_t s = 0; s < sources; ++s)
            CHECK(has(item, s) == std::ranges::binary_search(holders, s));
        items.push_back(item);
    };
    for (const Held<Item>& held : sharing.shared) {
        CHECK(held.holders.size() >= 2);
        check(held.item, held.holders);
    }
    for (const Held<Item>& held : sharing.unique) {
        CHECK(held.holders.size() == 1);
        check(held.item, held.holders);
    }
    for (const Item& item : sharing.missing)
        for (std::size_t s = 0; s < sources; ++s)
            CHECK_FALSE(has(item, s));
    return items;
}

template <class Id>
void check_all_once(std::vector<Id> items, std::size_t count) {
    std::ranges::sort(items);
    CHECK(items.size() == count);
    CHECK(std::ranges::adjacent_find(items) == items.end());
}

void check_events(const Corpus& corpus, const SourceSharing& sharing, bool with_found) {
    std::vector<EventId> told;
    for (const auto* list : {&sharing.events.shared, &sharing.events.unique}) {
        for (const Held<ComparedEvent>& held : *list) {
            std::set<SourceId> sources;
            for (const EventId id : held.item.events) {
                told.push_back(id);
                sources.insert(id.source);
            }
            CHECK(sources.size() == held.holders.size());
            for (const std::size_t holder : held.holders)
                CHECK(sources.contains(sharing.sources[holder]));
        }
    }
    CHECK(sharing.events.missing.empty());
    std::size_t all = 0;
    for (const SourceId source : sharing.sources)
        all += static_cast<std::size_t>(
            std::ranges::count_if(corpus.source(source).events,
                                  [&](const Event& event) { return with_found || !event.found; }));
    check_all_once(told, all);
}

TEST_CASE("for every choice of the bundled corpus the lists are disjoint and together all") {
    auto corpus = std::make_shared<Corpus>(test::bundled_corpus());
    const TextIndex index = make_text_index(corpus);
    const ThemeCounts counts = make_theme_counts(index);
    const std::vector<SameEvents> same = add_found_events(*corpus, index);
    const TimelineEntries all = make_timeline_entries(*corpus, same);
    const TimelineEntries curated =
        make_timeline_entries(*corpus, same, [&](EventId id) { return !corpus->event(id).found; });
    std::size_t choices = 0;
    for (unsigned chosen = 0; chosen < 1U << corpus->sources.size(); ++chosen) {
        const auto size = static_cast<std::size_t>(std::popcount(chosen));
        if (size < 2 || size > kMostCompared) continue;
        ++choices;
        std::vector<SourceId> sources;
        for (std::size_t s = 0; s < corpus->sources.size(); ++s)
            if (chosen >> s & 1) sources.emplace_back(s);
        for (const TimelineEntries* timeline : {&all, &curated}) {
            const SourceSharing sharing = share_out(*corpus, counts, *timeline, sources);
            check_all_once(items_checked(sharing.themes, size,
                                         [&](ThemeId theme, std::size_t s) {
                                             return counts.cell(theme, sources[s]).hits > 0;
                                         }),
                           corpus->themes.size());
            check_all_once(
                items_checked(sharing.questions, size,
                              [&](QuestionId question, std::size_t s) {
                                  bool speaking = false;
                                  for (const Position& p : corpus->question(question).positions)
                                      speaking |= p.source == sources[s] && speaks(p.stance);
                                  return speaking;
                              }),
                corpus->questions.size());
            check_events(*corpus, sharing, timeline == &all);
        }
    }
    CHECK(choices == 10 + 10 + 5);
}

}  // namespace
}  // namespace parallax
