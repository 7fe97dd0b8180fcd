// Clues of small passages and their weights, worked out by hand.
#include "analysis/event_clues.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>

#include "support/corpus_builder.h"

namespace parallax {
namespace {

using Catch::Matchers::WithinAbs;

test::CorpusBuilder corpus_with_nato() {
    test::CorpusBuilder builder;
    builder.source("a").passage("NATO met in Madrid on 28 June 2022. Snow fell.");
    builder.passage("Nothing in it.").passage("Nothing of it.").passage("Nothing for it.");
    Entity& nato = builder.corpus().entities.emplace_back();
    nato.id = "nato";
    nato.label = "Atlantic alliance";
    nato.aliases = {{"en", "NATO"}, {"zh", "北约"}};
    return builder;
}

std::vector<std::string> names_of(const EventClues& clues, const std::vector<ClueId>& found) {
    std::vector<std::string> names;
    for (const ClueId clue : found)
        names.push_back(clues.name_of(clue));
    std::ranges::sort(names);
    return names;
}

TEST_CASE("the clues of a window are its entities and its words, dates and figures aside") {
    const TextIndex index = make_text_index(corpus_with_nato().shared());
    const EventClues clues(index);
    std::vector<ClueId> found;
    const ByteRange kDate{23, 35};  // "28 June 2022"
    clues.add_from_passage(PassageNumber(), {0, 36}, std::span(&kDate, 1), found);
    CHECK(names_of(clues, found) ==
          std::vector<std::string>{"Atlantic alliance", "in", "madrid", "met", "on"});
    found.clear();
    clues.add_from_passage(PassageNumber(), {36, 46}, {}, found);
    CHECK(names_of(clues, found) == std::vector<std::string>{"fell", "snow"});
}

TEST_CASE("a text that is no passage has clues in the same numbers") {
    const TextIndex index = make_text_index(corpus_with_nato().shared());
    EventClues clues(index);
    std::vector<ClueId> label, passage;
    clues.add_from_text("北约 in Madrid, in 2022, unheard", label);
    clues.add_from_passage(PassageNumber(), {0, 36}, {}, passage);
    CHECK(names_of(clues, label) ==
          std::vector<std::string>{"Atlantic alliance", "in", "in", "madrid", "unheard"});
    CHECK(std::ranges::count(passage, label[0]) == 1);
    CHECK(std::ranges::count(passage, label[2]) == 1);
    CHECK(clues.is_entity(label[0]));
    CHECK_FALSE(clues.is_entity(label[1]));
}

TEST_CASE("a clue weighs by how few passages have it, a word half, a common word nothing") {
    const TextIndex index = make_text_index(corpus_with_nato().shared());
    EventClues clues(index);
    std::vector<ClueId> found;
    clues.add_from_text("NATO Madrid in nothing unheard", found);
    const std::vector<double> weights = clues.weights();
    const auto weight_of = [&](std::string_view name) {
        const auto clue =
            std::ranges::find(found, name, [&](ClueId id) { return clues.name_of(id); });
        REQUIRE(clue != found.end());
        return weights.at(clue->index());
    };
    // Four passages: (ln(5 / n) / ln 5)^2.
    CHECK_THAT(weight_of("Atlantic alliance"), WithinAbs(1, 1e-12));
    CHECK_THAT(weight_of("madrid"), WithinAbs(0.5, 1e-12));
    CHECK_THAT(weight_of("in"), WithinAbs(0.5 * std::pow(std::log(2.5) / std::log(5.0), 2), 1e-12));
    CHECK(weight_of("nothing") == 0);  // in three passages, more than kFewPassages
    CHECK_THAT(weight_of("unheard"), WithinAbs(0.5, 1e-12));
}

TEST_CASE("a corpus without passages has clues without weight") {
    const test::CorpusBuilder empty;
    const TextIndex index = make_text_index(empty.shared());
    EventClues clues(index);
    std::vector<ClueId> found;
    clues.add_from_text("one two", found);
    CHECK(found.size() == 2);
    CHECK(clues.weights() == std::vector<double>{0, 0});
}

}  // namespace
}  // namespace parallax
