// Cuts that can be counted on fingers, then laws that hold for any corpus.
#include "analysis/text_units.h"

#include <catch_amalgamated.hpp>
#include <set>

#include "analysis/theme_corpora.h"

namespace parallax {
namespace {

using test::CorpusBuilder;
using test::random_theme_corpus;
using test::small_theme_corpus;

struct Row {
    std::string name;
    std::size_t passages, words;
    bool operator==(const Row&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.name << " " << row.passages << " " << row.words;
}

std::vector<Row> rows_of(const CorpusBuilder& builder, UnitKind kind, std::size_t slices = 4) {
    std::vector<Row> rows;
    for (const Unit& unit : make_text_units(make_text_index(builder.shared()), kind, slices).units)
        rows.push_back({unit.name, unit.passages, unit.words});
    return rows;
}

TEST_CASE("sources are units with all their passages and words, empty ones too") {
    CHECK(rows_of(small_theme_corpus(), UnitKind::source) ==
          std::vector<Row>{{"a", 3, 13}, {"b", 1, 4}, {"c", 0, 0}});
}

TEST_CASE("sources of one year are one unit, what spans years stands apart") {
    CHECK(rows_of(small_theme_corpus(), UnitKind::year) ==
          std::vector<Row>{{"2016", 3, 13}, {"several-years", 1, 4}});
}

TEST_CASE("years ascend whatever the order of the sources, and a year BC is one too") {
    CorpusBuilder builder;
    builder.source("late", "2020").passage("one").source("never").passage("one two three");
    builder.source("early", "1999-05").passage("one two").source("rome", "-0043").passage("one");
    CHECK(rows_of(builder, UnitKind::year) ==
          std::vector<Row>{{"-0043", 1, 1}, {"1999", 1, 2}, {"2020", 1, 1}, {"undated", 1, 3}});
}

TEST_CASE("sections reach from one heading to the next and bear the numbers of their passages") {
    CHECK(rows_of(small_theme_corpus(), UnitKind::section) ==
          std::vector<Row>{{"a:1-1", 1, 3}, {"a:2-3", 2, 10}, {"b:1-1", 1, 4}});
    CorpusBuilder builder;
    builder.source("x").passage_numbered(3, "one");
    builder.last_passage().heading = Heading{"1", "First", {}};
    builder.passage_numbered(7, "one two");
    CHECK(rows_of(builder, UnitKind::section) == std::vector<Row>{{"x:3-7", 2, 3}});
}

TEST_CASE("passages are units by their number") {
    CHECK(rows_of(small_theme_corpus(), UnitKind::passage) ==
          std::vector<Row>{{"a:1", 1, 3}, {"a:2", 1, 4}, {"a:3", 1, 6}, {"b:1", 1, 4}});
}

TEST_CASE("slices are equal within one word and cut passages where they must") {
    // 13 words in four: from 0, 3, 6 and 9 on; passages are 0-2, 3-6 and 7-12.
    CHECK(rows_of(small_theme_corpus(), UnitKind::position) == std::vector<Row>{{"a:1/4", 1, 3},
                                                                                {"a:2/4", 1, 3},
                                                                                {"a:3/4", 2, 3},
                                                                                {"a:4/4", 1, 4},
                                                                                {"b:1/4", 1, 1},
                                                                                {"b:2/4", 1, 1},
                                                                                {"b:3/4", 1, 1},
                                                                                {"b:4/4", 1, 1},
                                                                                {"c:1/4", 0, 0},
                                                                                {"c:2/4", 0, 0},
                                                                                {"c:3/4", 0, 0},
                                                                                {"c:4/4", 0, 0}});
    const TextUnits units =
        make_text_units(make_text_index(small_theme_corpus().shared()), UnitKind::position, 4);
    const std::size_t second = units.number_of({SourceId(0), 1});  // words 3-6 of the source
    REQUIRE(units.starts[second + 1] - units.starts[second] == 2);
    const UnitPart& first_part = units.parts[units.starts[second]];
    CHECK((first_part.unit == 1 && first_part.begin_word == 0 && first_part.end_word == 3));
    const UnitPart& last_part = units.parts[units.starts[second] + 1];
    CHECK((last_part.unit == 2 && last_part.begin_word == 3 && last_part.end_word == 4));
}

TEST_CASE("a source with fewer words than slices leaves slices empty") {
    CorpusBuilder builder;
    builder.source("x").passage("one two three");
    // Borders floor(3 k / 5): 0, 0, 1, 1, 2, 3.
    CHECK(rows_of(builder, UnitKind::position, 5) ==
          std::vector<Row>{
              {"x:1/5", 0, 0}, {"x:2/5", 1, 1}, {"x:3/5", 0, 0}, {"x:4/5", 1, 1}, {"x:5/5", 1, 1}});
}

TEST_CASE("a passage without words stands with the word that follows it, else last") {
    CorpusBuilder builder;
    builder.source("x").passage("...").passage("one two").passage("—").passage("three four");
    builder.passage("...").source("y").passage("...");
    CHECK(rows_of(builder, UnitKind::position, 2) ==
          std::vector<Row>{{"x:1/2", 2, 2}, {"x:2/2", 3, 2}, {"y:1/2", 0, 0}, {"y:2/2", 1, 0}});
}

TEST_CASE("the kinds of units have names and are found by them") {
    using enum UnitKind;
    for (const UnitKind kind : {source, year, quarter, month, section, position, passage})
        CHECK(find_unit_kind(name_of(kind)) == kind);
    CHECK(name_of(position) == "position");
    CHECK_FALSE(find_unit_kind("Source"));
    CHECK_FALSE(find_unit_kind(""));
}

TEST_CASE("every word of any corpus is in exactly one unit") {
    using enum UnitKind;
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        for (const UnitKind kind : {source, year, quarter, month, section, position, passage})
            for (const std::size_t slices : {1, 3, 10, 200}) {
                CAPTURE(seed, name_of(kind), slices);
                const TextIndex index = make_text_index(random_theme_corpus(seed).shared());
                const TextUnits units = make_text_units(index, kind, slices);
                std::set<std::string> names;
                std::vector<std::size_t> words(units.units.size()), passages(units.units.size());
                for (const Unit& unit : units.units)
                    names.insert(unit.name);
                CHECK(names.size() == units.units.size());
                REQUIRE(units.starts.size() == index.passages.size() + 1);
                for (std::size_t i = 0; i < index.passages.size(); ++i) {
                    REQUIRE(units.starts[i] < units.starts[i + 1]);
                    std::uint32_t word = 0;
                    for (std::size_t p = units.starts[i]; p < units.starts[i + 1]; ++p) {
                        const UnitPart& part = units.parts[p];
                        CHECK(part.passage == index.passages[i]);
                        CHECK(part.begin_word == word);
                        const auto& owner = units.units.at(part.unit).source;
                        CHECK((!owner || *owner == part.passage.source));
                        word = part.end_word;
                        words[part.unit] += part.end_word - part.begin_word;
                        ++passages[part.unit];
                    }
                    CHECK(word == index.words.tokens(PassageNumber(i)).size());
                }
                for (std::size_t u = 0; u < units.units.size(); ++u) {
                    CHECK(units.units[u].words == words[u]);
                    CHECK(units.units[u].passages == passages[u]);
                }
                if (kind != position) continue;
                for (std::size_t u = 0; u < units.units.size(); ++u) {
                    const std::size_t total =
                        index.sources.at(units.units[u].source->index()).words;
                    CHECK(words[u] >= total / slices);
                    CHECK(words[u] <= total / slices + 1);
                }
            }
}

}  // namespace
}  // namespace parallax
