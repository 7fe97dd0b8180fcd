// What is said of dates and events.
#include "chart/timeline_words.h"

#include <catch_amalgamated.hpp>

#include "../support/corpus_builder.h"
#include "fixed_measure.h"

using namespace parallax;

namespace {

const test::FixedMeasure kMeasure;

EdtfDate date(std::string_view edtf) {
    return edtf_from_text(edtf).value();
}

}  // namespace

TEST_CASE("An event is named by date, basis, label, source and passages") {
    test::CorpusBuilder b;
    b.source("s").passage_numbered(3, "x").passage_numbered(4, "x").passage_numbered(5, "x");
    b.passage_numbered(9, "x");
    b.last_source().label = "Sabanadze et al.";
    b.event("Joint statement", "2022-02-04", "", {3}).event("No day", "", "", {0, 1, 2, 3});
    CHECK(event_name(b.corpus(), {SourceId(0), 0}) ==
          "4 February 2022, said in the text: Joint statement (Sabanadze et al., passage 9)");
    CHECK(event_name(b.corpus(), {SourceId(0), 1}) ==
          "Without a date: No day (Sabanadze et al., passages 3 to 5 and 9)");
    const std::vector<std::uint32_t> two = {0, 1};
    CHECK(words_from_passages(b.corpus().sources[0], two) == "passages 3 and 4");
    CHECK(words_from_passages(b.corpus().sources[0], {}) == "no passage");
}

TEST_CASE("How exact a date is, in words") {
    CHECK(words_from_precision(date("2021-06-28")) == "to the day");
    CHECK(words_from_precision(date("2021-06")) == "the month only");
    CHECK(words_from_precision(date("2021~")) == "about, the year only");
    CHECK(words_from_precision(date("2021/2023")) == "from ... to");
    CHECK(words_from_precision(date("199X")) == "the decade only");
    CHECK(words_from_basis(DateBasis::computed) == "reckoned from it");
    CHECK(words_from_count(1, "date", "dates") == "1 date");
    CHECK(words_from_count(6, "date", "dates") == "6 dates");
}

TEST_CASE("A date gets shorter as its place does") {
    const EdtfDate d = date("2021-07/2021-09");
    CHECK(short_date_words(d, 200, TextStyle::small, kMeasure) == "July to September 2021");
    CHECK(short_date_words(d, 120, TextStyle::small, kMeasure) == "July–September 2021");
    CHECK(short_date_words(d, 104, TextStyle::small, kMeasure) == "July–Sept. 2021");
}

TEST_CASE("A label is shortened between words and loses the comma before the ellipsis") {
    CHECK(shortened("Crimea annexed", 200, TextStyle::small, kMeasure) == "Crimea annexed");
    CHECK(shortened("Crimea annexed, and more", 100, TextStyle::small, kMeasure) ==
          "Crimea annexed…");
    CHECK(shortened("Unbreakable", 20, TextStyle::small, kMeasure).empty());
}
