// Tests of corpus/full_text_match: an article and the digest of it.
#include "corpus/full_text_match.h"

#include <catch_amalgamated.hpp>

#include "../support/corpus_builder.h"

namespace parallax {
namespace {

using Facts = std::vector<std::string>;

TEST_CASE("facts are numbers and names, not the capitals of sentences") {
    CHECK(facts_of("In 2019 the Rill board met Ana Lima. Nobody spoke of NATO.") ==
          Facts{"2019", "ana", "lima", "nato", "rill"});
    CHECK(facts_of("NATO met. It rained.") == Facts{"nato"});
    CHECK(facts_of("“Rain” fell on the Rill") == Facts{"rill"});
    CHECK(facts_of("").empty());
    CHECK_FALSE(facts_of("李河川在北京").empty());
}

TEST_CASE("titles are the same with a subtitle or a part's number more") {
    const Facts title = {"rain", "in", "spring"}, part = {"rain", "in", "spring", "part", "i"};
    const Facts other = {"rain", "in", "autumn"}, lone = {"rain"};
    CHECK(are_same_title(title, title));
    CHECK(are_same_title(title, part));
    CHECK(are_same_title(part, title));
    CHECK_FALSE(are_same_title(title, other));
    CHECK_FALSE(are_same_title(lone, title));
    CHECK_FALSE(are_same_title({}, {}));
}

Corpus digests() {
    test::CorpusBuilder builder;
    builder.source("lima-2020", "2020")
        .passage("In 2019 the Rill fell below the mark at Weir Bridge, says Ana Lima.")
        .passage("The board met 12 times, and Bo Ek left it after the vote in Millham.")
        .passage("Lima expects no rain before 2031.");
    builder.last_source().record.title = "Rain in the Upper Valley";
    builder.source("roth-2021", "2021")
        .passage("The delta bought 40 pumps from Portsea in 2017.")
        .passage("Cy Roth thinks that the Rill will not come back to Oldgate.")
        .passage("Only 3 wells of Sandhill are left.");
    builder.last_source().record.title = "Pumps Without Water";
    return builder.corpus();
}

ImportedSource article(const std::string& title, std::initializer_list<const char*> texts) {
    ImportedSource imported;
    imported.source.record.title = title;
    for (const char* text : texts)
        imported.source.passages.push_back(
            {static_cast<int>(imported.source.passages.size()) + 1, {}, text, {}});
    return imported;
}

constexpr auto kFirst =
    "When, in the summer of 2019, the water at Weir Bridge sank under the painted mark, Ana Lima "
    "was the only one to write it down. The Rill had never been so low.";
constexpr auto kSecond =
    "After 12 meetings the vote was taken in Millham. Bo Ek resigned on the same evening.";
constexpr auto kThird = "There will be, Lima believes, no rain to speak of until 2031.";

TEST_CASE("an article matches the digest of it and no other") {
    const Corpus corpus = digests();
    const FullTextMatcher matcher(corpus);
    ImportedSource imported =
        article("Rain in the Upper Valley – Part I", {kFirst, kSecond, kThird});
    const auto match = matcher.find(imported.source);
    REQUIRE(match);
    CHECK(match->source == SourceId(std::size_t{0}));
    CHECK(match->same_title);
    CHECK(match->same_count);
    CHECK(match->agreement > 0.9);
    CHECK(matcher.compare(imported.source, SourceId(std::size_t{1})).agreement < 0.1);
    matcher.offer(imported);
    CHECK(imported.full_text_of == "lima-2020");
    CHECK(imported.remarks.size() == 1);
}

TEST_CASE("facts alone are enough under another title") {
    const Corpus corpus = digests();
    ImportedSource imported = article("Dry years", {kFirst, kSecond, kThird});
    FullTextMatcher(corpus).offer(imported);
    CHECK(imported.full_text_of == "lima-2020");
}

TEST_CASE("the same title over another text is no match") {
    const Corpus corpus = digests();
    ImportedSource imported =
        article("Rain in the Upper Valley", {"It rains.", "It snows.", "No."});
    FullTextMatcher(corpus).offer(imported);
    CHECK_FALSE(imported.full_text_of);
    CHECK(imported.remarks.empty());
}

TEST_CASE("another number of paragraphs is remarked on, for the numbers would not agree") {
    const Corpus corpus = digests();
    ImportedSource imported =
        article("Rain in the Upper Valley", {kFirst, kSecond, kThird, "It rains."});
    FullTextMatcher(corpus).offer(imported);
    CHECK_FALSE(imported.full_text_of);
    REQUIRE(imported.remarks.size() == 1);
    CHECK(imported.remarks[0].find("has 4 paragraphs") != std::string::npos);
}

TEST_CASE("a corpus of full texts and an empty one match nothing") {
    Corpus corpus = digests();
    for (Source& source : corpus.sources)
        source.extent = Extent::full_text;
    const ImportedSource imported = article("Rain in the Upper Valley", {kFirst, kSecond, kThird});
    CHECK_FALSE(FullTextMatcher(corpus).find(imported.source));
    const Corpus empty;
    CHECK_FALSE(FullTextMatcher(empty).find(imported.source));
}

}  // namespace
}  // namespace parallax
