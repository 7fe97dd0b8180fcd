// The date finder as a whole: what it owes to any text, and what its context decides.
#include "text/date_finder.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "date_phrases.h"
#include "random_text.h"
#include "text/utf8.h"

namespace parallax {
namespace {

using test::dates_in;

DateContext context_of(std::string_view written, std::string_view before = "") {
    DateContext context;
    if (!written.empty()) context.written = *edtf_from_text(written);
    if (!before.empty()) context.before = *edtf_from_text(before);
    return context;
}

// The EDTF of each date found, parted by blanks; "?" for unresolved ones.
std::string edtf_in(std::string_view text, const DateContext& context) {
    std::string all;
    for (const FoundDate& found : dates_in(text, context)) {
        if (!all.empty()) all += ' ';
        all += found.date ? found.date->text : "?";
    }
    return all;
}

// What every result owes to its text, whatever the text is.
void check_result(std::string_view text, const std::vector<FoundDate>& dates) {
    std::size_t end = 0;
    for (const FoundDate& found : dates) {
        REQUIRE(found.span.begin >= end);
        REQUIRE(found.span.end > found.span.begin);
        REQUIRE(found.span.end <= text.size());
        end = found.span.end;
        const std::string_view words = text.substr(found.span.begin, found.span.size());
        CHECK_FALSE(find_invalid_utf8(words).has_value());
        if (found.date) {
            const auto again = edtf_from_text(found.date->text);
            REQUIRE(again.has_value());
            CHECK(*again == *found.date);
        } else {
            CHECK(found.basis == DateBasis::computed);
        }
        // An anchor is named by words of the phrase.
        CHECK(words.find(found.anchor) != words.npos);
    }
}

constexpr std::string_view kParts[] = {
    "28",
    "June",
    " ",
    " ",
    " ",
    ", ",
    "2021",
    "-",
    "–",
    "of ",
    "the ",
    "in ",
    "May ",
    "since ",
    "until ",
    "by ",
    "from ",
    "to ",
    "and ",
    "between ",
    "1990s",
    "nineties ",
    "19th ",
    "century ",
    "early ",
    "mid-",
    "end ",
    "last ",
    "next ",
    "year ",
    "two ",
    "weeks ",
    "ago ",
    "after ",
    "summit ",
    "a ",
    "half ",
    "first ",
    "quarter ",
    "9/11",
    "Cold War ",
    "BC ",
    "/",
    ".",
    "\n",
    "июня ",
    "года ",
    "г. ",
    "с ",
    "по ",
    "до ",
    "н. э. ",
    "через ",
    "век ",
    "XIX ",
    "90-е ",
    "прошлом ",
    "назад ",
    "холодная война ",
    "2021",
    "年",
    "6月",
    "28日",
    "二〇二一年",
    "去年",
    "世纪",
    "90年代",
    "至",
    "前",
    "后",
    "公元前",
    "冷战",
    "半",
    "个",
    "(",
    ")",
    "“",
    "’s ",
    "1500 men ",
    "2021-06-28 ",
    "99",
    "0",
    "00",
    "05/06/2021 ",
    "28.06.2021 ",
    "Sept. ",
    "17:18:06 ",
    "2023.5 ",
};

TEST_CASE("random phrases give spans in order and dates that are EDTF") {
    test::RandomText random(20210628);
    constexpr std::string_view kWritten[] = {
        "",        "2021-06-28",  "2021-06",   "2021", "2020-11/2021-02",
        "../2021", "-0044-03-15", "9999-12-31"};
    for (int round = 0; round < 3000; ++round) {
        const std::string text = random.of(kParts, 2 + round % 40);
        const DateContext context =
            context_of(kWritten[static_cast<std::size_t>(round) % std::size(kWritten)],
                       round % 3 == 0 ? "1914-06-28" : "");
        INFO(text);
        const std::vector<FoundDate> dates = dates_in(text, context);
        check_result(text, dates);
        CHECK(dates == dates_in(text, context));
    }
}

TEST_CASE("random characters give no fault") {
    test::RandomText random(7);
    constexpr std::u32string_view kLetters =
        U"0123456789  ,.-–/年月日世纪前后 junMayмаягодв’'\u00AD\u200D\U0001F600\u0301٣२";
    for (int round = 0; round < 1000; ++round) {
        const std::string text = random.of(kLetters, 1 + round % 60);
        INFO(text);
        check_result(text, dates_in(text, context_of("2021-06-28")));
    }
}

TEST_CASE("a text of nothing has no dates") {
    CHECK(dates_in("").empty());
    CHECK(dates_in(" \n\t").empty());
    CHECK(dates_in("...").empty());
}

TEST_CASE("a finder that is kept finds what a new one finds, while the lexicon grows") {
    Lexicon lexicon;
    DateFinder finder(lexicon);
    for (const std::string_view text :
         {"In May 2021 it rained.", "The 1990s; 28 июня 2021 года.", "去年6月，冷战。",
          "A fortnight after the NATO summit of 14 June 2021.", "Nothing."}) {
        const Segments segments = segment(text, lexicon);
        const DateContext context = context_of("2021-08-01");
        CHECK(finder.find(text, segments.tokens, context) ==
              find_dates(text, segments.tokens, lexicon, context));
        CHECK(finder.find(text, segments.tokens, context) == dates_in(text, context));
    }
}

TEST_CASE("very many dates and very long lines are found through") {
    std::string dates, months, blanks = "28 June" + std::string(300'000, ' ') + "2021";
    for (int i = 0; i < 20'000; ++i) {
        dates += "28 June 2021 ";
        months += "May, ";
    }
    CHECK(dates_in(dates).size() == 20'000);
    CHECK(dates_in(months).size() <= 20'000);
    CHECK(edtf_in(blanks, {}) == "? 2021");
    std::string chinese;
    for (int i = 0; i < 20'000; ++i)
        chinese += "二〇二一年六月二十八日，";
    // A run is cut at its greatest length; the date there may be lost.
    CHECK(dates_in(chinese).size() > 19'980);
    check_result(chinese, dates_in(chinese));
}

TEST_CASE("nested portions and distances end") {
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += "early the end of two years after ";
    text += "2021";
    check_result(text, dates_in(text));
}

TEST_CASE("a day without a year takes it from its surroundings") {
    // The text itself comes first.
    CHECK(edtf_in("In 1914 war came. On 28 July it was declared.", context_of("2020")) ==
          "1914 1914-07-28");
    // Passages before come next, when they tell of another time.
    CHECK(edtf_in("On 28 July it was declared.", context_of("2020", "1914-06-28")) == "1914-07-28");
    CHECK(edtf_in("On 28 July it was declared.", context_of("2020-08", "2019-06-28")) ==
          "2020-07-28");
    CHECK(edtf_in("On 28 July it was declared.", context_of("", "2019-06-28")) == "2019-07-28");
    // Then the day of writing.
    CHECK(edtf_in("On 28 July it was declared.", context_of("2020")) == "2020-07-28");
    CHECK(edtf_in("In December it was declared.", context_of("2020-01-10")) == "2019-12");
    CHECK(edtf_in("In December it will be declared.", context_of("2020-01-10")) == "2020-12");
    CHECK(edtf_in("In January it will be declared.", context_of("2020-12-10")) == "2021-01");
    // A day of writing in two years tells nothing.
    CHECK(edtf_in("On 28 July it was declared.", context_of("2019-12/2020-02")) == "?");
    CHECK(edtf_in("On 28 July it was declared.", {}) == "?");
    // What is only an attribute does not lead the story.
    CHECK(edtf_in("The 2001 treaty holds. In May it was praised.", context_of("2021-06")) ==
          "2001 2021-05");
}

TEST_CASE("29 February is a day of leap years only") {
    CHECK(edtf_in("It was on 29 February.", context_of("2020")) == "2020-02-29");
    CHECK(edtf_in("It was on 29 February.", context_of("2021")).empty());
    CHECK(edtf_in("It was on 29 February 2021.", {}).empty());
}

TEST_CASE("the day of writing decides what is a goal") {
    const auto kind_in = [](std::string_view text, std::string_view written) {
        const auto dates = dates_in(text, context_of(written));
        REQUIRE(dates.size() == 1);
        return dates.front().kind;
    };
    CHECK(kind_in("It opens in 2030.", "2021") == EventKind::goal);
    CHECK(kind_in("It opened in 2020.", "2021") == EventKind::event);
    CHECK(kind_in("It opens in 2021.", "2021-06") == EventKind::event);
    CHECK(kind_in("It should open by 2021.", "2021-06") == EventKind::goal);
    CHECK(kind_in("If it opened in 2030, all would gain.", "2021") == EventKind::hypothetical);
    CHECK(kind_in("It opens in 2030.", "") == EventKind::event);
    CHECK(kind_in("It should open by 2030.", "") == EventKind::goal);
    CHECK(kind_in("By 1900 it was open.", "") == EventKind::event);
}

TEST_CASE("words that joiners hold together are no dates") {
    CHECK(edtf_in("COVID-2019 and MH-2014 and x_2021 and a2021.", {}).empty());
    CHECK(edtf_in("Mail to a@2014.org or #2014.", {}).empty());
}

}  // namespace
}  // namespace parallax
