// Two layers as one list: what is covered, what is one event across sources and what only looks so.
#include "analysis/found_events.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "analysis/found_events_table.h"
#include "support/bundled_corpus.h"
#include "support/corpus_builder.h"

namespace parallax {
namespace {

using test::CorpusBuilder;
using test::date_of;

// A corpus with dates found where the words stand.
class Reading {
  public:
    explicit Reading(std::shared_ptr<const Corpus> corpus)
        : index_(std::make_shared<const TextIndex>(make_text_index(std::move(corpus)))) {}

    // The first place of `words` in the passage; `edtf` "" for an unresolved date.
    Reading& found(std::size_t source, std::uint32_t position, std::string_view words,
                   std::string_view edtf) {
        const PassageId passage{SourceId(source), position};
        const std::size_t at = index_->corpus->passage(passage).text.find(words);
        REQUIRE(at != std::string::npos);
        mentions_.push_back({passage, {.span = {at, at + words.size()}, .date = date_of(edtf)}});
        std::ranges::stable_sort(mentions_, {}, [](const DateInPassage& mention) {
            return std::pair(mention.passage, mention.found.span.begin);
        });
        return *this;
    }

    MergedTimeline merge() const { return make_merged_timeline(*index_, mentions_); }

    Table table() const { return merged_timeline_table(*index_->corpus, mentions_, merge()); }

    // "a 2021-06-14 NATO summit" for a curated item, "a 2021-06-14 #0" for mention 0.
    std::string name_of(const TimelineItem& item) const {
        const Corpus& corpus = *index_->corpus;
        return corpus.source(item.source).id + " " + item.date.text + " " +
               (item.layer == TimelineLayer::curated ? corpus.event(item.event).label
                                                     : "#" + std::to_string(item.mention));
    }

    std::vector<std::string> items() const {
        std::vector<std::string> names;
        const MergedTimeline timeline = merge();
        for (const TimelineItem& item : timeline.items)
            names.push_back(name_of(item));
        return names;
    }

    std::vector<std::vector<std::string>> groups() const {
        const MergedTimeline timeline = merge();
        std::vector<std::vector<std::string>> groups;
        for (const EventGroup& group : timeline.groups) {
            auto& names = groups.emplace_back();
            for (const std::size_t item : group.things) {
                CHECK(timeline.items.at(item).group == groups.size() - 1);
                names.push_back(name_of(timeline.items[item]));
            }
        }
        return groups;
    }

  private:
    std::shared_ptr<const TextIndex> index_;
    std::vector<DateInPassage> mentions_;
};

using Names = std::vector<std::string>;
using Groups = std::vector<Names>;

void add_entity(CorpusBuilder& builder, const std::string& label) {
    Entity& entity = builder.corpus().entities.emplace_back();
    entity.id = entity.label = label;
    entity.aliases = {{"en", label}};
}

// Passages that have nothing to do with anything, so that some words are common and others rare.
void add_filling(CorpusBuilder& builder) {
    builder.source("filling");
    for (int i = 0; i < 12; ++i)
        builder.passage("It was said that in the end nothing of the kind was on the table.");
}

TEST_CASE("a found date is no second entry when it overlaps the words of a curated event") {
    CorpusBuilder builder;
    builder.source("a")
        .passage("The pact of late spring 2001 holds.")
        .event("Pact", "2001-05", "", {0});
    builder.last_event().words = "pact of late spring 2001";
    const Reading reading = Reading(builder.shared()).found(0, 0, "spring 2001", "2001-21");
    CHECK(reading.items() == Names{"a 2001-05 Pact"});
    CHECK(reading.merge().items[0].covered == std::vector<std::size_t>{0});
}

TEST_CASE("a found date is no second entry when it is that of a curated event of its passage") {
    CorpusBuilder builder;
    builder.source("a")
        .passage("The pact holds, since 2001 in fact.")
        .passage("In 2001 it rained.");
    builder.event("Pact", "2001", "", {0});
    builder.last_event().words = "The pact";
    const Reading reading =
        Reading(builder.shared()).found(0, 0, "2001", "2001").found(0, 1, "2001", "2001");
    CHECK(reading.items() == Names{"a 2001 Pact", "a 2001 #1"});  // another passage: not covered
}

TEST_CASE("a date in the passage of an event that is neither its words nor its date stays") {
    CorpusBuilder builder;
    builder.source("a").passage("Signed in 2001, the pact was renewed in June 2021.");
    builder.event("Pact signed", "2001", "", {0});
    builder.last_event().words = "Signed in 2001";
    const Reading reading =
        Reading(builder.shared()).found(0, 0, "2001", "2001").found(0, 0, "June 2021", "2021-06");
    CHECK(reading.items() == Names{"a 2001 Pact signed", "a 2021-06 #1"});
}

TEST_CASE("an undated event covers nothing, and an unresolved date is told apart") {
    CorpusBuilder builder;
    builder.source("a").passage("In 1999, and weeks after the vote.").event("Vote", "", "", {0});
    builder.last_event().words = "1999";
    const Reading reading =
        Reading(builder.shared()).found(0, 0, "1999", "1999").found(0, 0, "weeks after", "");
    CHECK(reading.items() == Names{"a 1999 #0"});
    CHECK(reading.merge().undated == std::vector<std::size_t>{1});
}

TEST_CASE("items come by source, then first day, curated before found, and know publication") {
    CorpusBuilder builder;
    builder.source("a", "2016").passage("From 2020 back to 1990 and 2016.").event("Late", "2020");
    builder.source("b").passage("In 1950.");
    const Reading reading = Reading(builder.shared())
                                .found(0, 0, "2020", "2020")
                                .found(0, 0, "1990", "1990")
                                .found(0, 0, "2016", "2016")
                                .found(1, 0, "1950", "1950");
    CHECK(reading.items() ==
          Names{"a 1990 #1", "a 2016 #2", "a 2020 Late", "a 2020 #0", "b 1950 #3"});
    using enum AgainstPublication;
    const MergedTimeline timeline = reading.merge();
    CHECK(timeline.items[0].against == before);
    CHECK(timeline.items[1].against == overlapping);
    CHECK(timeline.items[2].against == after);
    CHECK(timeline.items[3].against == after);
    CHECK(timeline.items[4].against == unknown);
}

TEST_CASE("the same event in two sources is known by its day and a shared entity, and says why") {
    CorpusBuilder builder;
    builder.source("a").passage("On 14 June 2021 NATO met in Brussels.");
    builder.source("b").passage("The leaders of NATO gathered on 14 June 2021.");
    add_filling(builder);
    add_entity(builder, "NATO");
    const Reading reading = Reading(builder.shared())
                                .found(0, 0, "14 June 2021", "2021-06-14")
                                .found(1, 0, "14 June 2021", "2021-06-14");
    CHECK(reading.groups() == Groups{{"a 2021-06-14 #0", "b 2021-06-14 #1"}});
    const MergedTimeline timeline = reading.merge();
    REQUIRE(timeline.groups.size() == 1);
    CHECK(timeline.groups[0].source_count == 2);
    CHECK(reasons_of(timeline, timeline.groups[0].links.at(0)) ==
          Names{"same day", "both name NATO"});
    CHECK(timeline.groups[0].links[0].score >= 0.5);
}

TEST_CASE("the table of the merged timeline has a row for each item and says what joins it") {
    CorpusBuilder builder;
    builder.source("a").passage("NATO met.").passage("In June it rained.");
    builder.event("NATO meets", "2021-06", "", {0, 1});
    builder.last_event().words = "NATO met";
    builder.source("b").passage("From 2019 on; in June 2021 NATO met.");
    add_filling(builder);
    add_entity(builder, "NATO");
    const Table table = Reading(builder.shared())
                            .found(1, 0, "2019", "2019/..")
                            .found(1, 0, "June 2021", "2021-06")
                            .table();
    CHECK(table.header == Names{"source", "layer", "edtf", "begin", "end", "precision", "basis",
                                "kind", "text", "passages", "same_event", "score", "reasons"});
    REQUIRE(table.rows.size() == 3);
    REQUIRE(table.rows[0].size() == table.header.size());
    CHECK(Names(table.rows[0].begin(), table.rows[0].begin() + 11) ==
          Names{"a", "curated", "2021-06", "2021-06-01", "2021-06-30", "month", "stated", "event",
                "NATO meets", "1 2", "1"});
    CHECK(table.rows[0][12] == "same month; both name NATO; both say “met”");
    CHECK(table.rows[1] == Names{"b", "found", "2019/..", "2019-01-01", "", "range", "stated",
                                 "event", "2019", "1", "", "", ""});
    CHECK(Names(table.rows[2].begin() + 8, table.rows[2].begin() + 11) ==
          Names{"June 2021", "1", "1"});
    CHECK(table.rows[2][12] == table.rows[0][12]);
}

TEST_CASE("the same event is known by rare words where no entity is listed") {
    CorpusBuilder builder;
    builder.source("a").passage("In June 2021 the embargo on lithium was lifted.");
    builder.source("b").passage("It was in June 2021 that the lithium embargo was lifted.");
    add_filling(builder);
    const Reading reading = Reading(builder.shared())
                                .found(0, 0, "June 2021", "2021-06")
                                .found(1, 0, "June 2021", "2021-06");
    const MergedTimeline timeline = reading.merge();
    REQUIRE(timeline.groups.size() == 1);
    CHECK(reasons_of(timeline, timeline.groups[0].links.at(0)) ==
          Names{"same month", "both say “embargo”", "both say “lithium”", "both say “lifted”"});
}

TEST_CASE("neither a date nor a name alone makes one event") {
    CorpusBuilder builder;
    builder.source("a").passage("On 14 June 2021 NATO met. On 15 June 2021 it rained.");
    builder.source("b").passage("Farmers protested on 14 June 2021. NATO had met elsewhere.");
    builder.source("c").passage("NATO met on 28 June 2022.");
    add_filling(builder);
    add_entity(builder, "NATO");
    const Reading reading = Reading(builder.shared())
                                .found(0, 0, "14 June 2021", "2021-06-14")
                                .found(0, 0, "15 June 2021", "2021-06-15")
                                .found(1, 0, "14 June 2021", "2021-06-14")
                                .found(2, 0, "28 June 2022", "2022-06-28");
    CHECK(reading.groups().empty());
}

TEST_CASE("a year that holds the day is enough when much is shared") {
    CorpusBuilder builder;
    builder.source("a").passage("In 2021 Astana hosted the lithium talks, and NATO sent nobody.");
    builder.source("b").passage("Lithium talks opened in Astana on 3 March 2021 without NATO.");
    builder.source("c").passage("On 3 March 2020 NATO held talks at home.");
    add_filling(builder);
    add_entity(builder, "NATO");
    const Reading reading = Reading(builder.shared())
                                .found(0, 0, "2021", "2021")
                                .found(1, 0, "3 March 2021", "2021-03-03")
                                .found(2, 0, "3 March 2020", "2020-03-03");
    CHECK(reading.groups() == Groups{{"a 2021 #0", "b 2021-03-03 #1"}});
    const MergedTimeline timeline = reading.merge();
    REQUIRE(timeline.groups.size() == 1);
    CHECK(reasons_of(timeline, timeline.groups[0].links.at(0))[0] == "one date within the other");
}

TEST_CASE("a long sentence gives only the words near the date") {
    CorpusBuilder builder;
    std::string far = "On 14 June 2021 it began";
    for (std::size_t i = 0; i < kWindowWords; ++i)
        far += ", and on";
    builder.source("a")
        .passage(far + " with NATO.")
        .source("b")
        .passage("NATO met on 14 June 2021.");
    add_filling(builder);
    add_entity(builder, "NATO");
    const Reading reading = Reading(builder.shared())
                                .found(0, 0, "14 June 2021", "2021-06-14")
                                .found(1, 0, "14 June 2021", "2021-06-14");
    CHECK(reading.groups().empty());
}

TEST_CASE("a line of two thousand dates is merged without looking at all of it for each") {
    CorpusBuilder builder;
    std::string line;
    for (int i = 0; i < 2'000; ++i)
        line += "then in 2021 NATO met ";
    builder.source("a").passage(line);
    add_entity(builder, "NATO");
    const TextIndex index = make_text_index(builder.shared());
    std::vector<DateInPassage> mentions;
    for (std::size_t at = line.find("2021"); at != line.npos; at = line.find("2021", at + 1))
        mentions.push_back({{}, {.span = {at, at + 4}, .date = date_of("2021")}});
    CHECK(make_merged_timeline(index, mentions).items.size() == 2'000);
}

// The bundled corpus, read through as if no curator had said which events are shared.
std::shared_ptr<const Corpus> bundled_without_shared() {
    Corpus corpus = test::bundled_corpus();
    for (Source& source : corpus.sources)
        for (Event& event : source.events)
            event.shared.clear();
    return std::make_shared<const Corpus>(std::move(corpus));
}

Groups sorted_groups(const Reading& reading) {
    Groups groups = reading.groups();
    for (Names& names : groups)
        std::ranges::sort(names);
    std::ranges::sort(groups);
    return groups;
}

TEST_CASE("the events that the bundled corpus lists as shared are one event each") {
    const Corpus corpus = test::bundled_corpus();
    const Reading reading(std::make_shared<const Corpus>(corpus));
    const MergedTimeline timeline = reading.merge();
    const TimelineEntries entries = make_timeline_entries(corpus);
    CHECK(timeline.items.size() == entries.entries.size());
    REQUIRE(timeline.groups.size() == entries.shared.size());
    for (const EventGroup& group : timeline.groups) {
        const std::string& shared = corpus.event(timeline.items[group.things[0]].event).shared;
        const auto wanted = std::ranges::find(entries.shared, *find_shared_event(corpus, shared),
                                              &SharedEntry::shared);
        REQUIRE(wanted != entries.shared.end());
        CHECK(group.things.size() == wanted->entries.size());
        CHECK(group.source_count == wanted->source_count);
    }
}

TEST_CASE("without their list most shared events are recognised, and nothing else is") {
    const Groups groups = sorted_groups(Reading(bundled_without_shared()));
    CHECK(groups ==
          Groups{{"gvs-2022 2014 Crimea annexed", "merics-2021 2014 Crimea annexed",
                  "sun-2016 2014 Crimea annexed"},
                 {"gvs-2022 2021-09 AUKUS, aimed at China", "sabanadze-2024 2021-09 AUKUS created"},
                 {"gvs-2022 2022-01 Wang Yi: Russia’s concerns “legitimate”",
                  "sabanadze-2024 2022-01-27 Wang Yi urges Blinken to heed Russia’s concerns"},
                 {"gvs-2022 2022-02-04 Joint statement at the Winter Olympics",
                  "sabanadze-2024 2022-02-04 Joint statement, unlimited friendship"}});
}

TEST_CASE("what merely shares a name in the bundled corpus stays apart") {
    const Reading reading(bundled_without_shared());
    const MergedTimeline timeline = reading.merge();
    const auto group_of = [&](std::string_view name) {
        const auto item = std::ranges::find(
            timeline.items, name, [&](const TimelineItem& it) { return reading.name_of(it); });
        REQUIRE(item != timeline.items.end());
        return item->group;
    };
    // Macron's occasions: a visit to Beijing, a meeting in Paris, a visit announced.
    CHECK_FALSE(group_of("aukia-kubica-2023 2023-04 Macron in Beijing"));
    CHECK_FALSE(group_of("sabanadze-2024 2024-05-06 Von der Leyen and Macron meet Xi in Paris"));
    CHECK_FALSE(group_of("sabanadze-2024 2024-05 Xi writes in Le Figaro before visiting France"));
    // Two rounds of sanctions, and the year of one of them is that of Crimea.
    CHECK_FALSE(group_of("merics-2021 2021-03 EU sanctions on Russian and Chinese officials"));
    CHECK_FALSE(group_of("gvs-2022 2014 US sanctions on Russia"));
    // Statements in the same month, and two matters of one year.
    CHECK_FALSE(group_of("aukia-kubica-2023 2023-03-31 Russian foreign-policy concept"));
    CHECK_FALSE(group_of("sabanadze-2024 2023-03 Moscow statement"));
    CHECK_FALSE(group_of("merics-2021 2019 Ties raised to the top grade"));
    CHECK_FALSE(group_of("sabanadze-2024 2019 EU strategic outlook on China"));
}

TEST_CASE("the same corpus and dates give the same timeline") {
    const Reading reading(bundled_without_shared());
    CHECK(reading.items() == reading.items());
    CHECK(reading.groups() == reading.groups());
}

}  // namespace
}  // namespace parallax
