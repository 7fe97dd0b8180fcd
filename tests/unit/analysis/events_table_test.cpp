// Exports of the timeline against what a person would write.
#include "analysis/events_table.h"

#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"

using namespace parallax;

namespace {

Corpus small_corpus() {
    test::CorpusBuilder b;
    b.corpus().id = "small";
    b.corpus().title = "Small, but whole";
    b.source("a", "2016").passage_numbered(3, "On 21 May 2014 they signed.");
    b.event("Signed; sealed", "2014-05-21", "", {0});
    b.last_event().words = "21 May 2014";
    b.event("Open", "2018/..", "", {0}).event("Long ago", "-0100", "", {0});
    b.event("Month", "2015-02", "", {}).event("Undated", "", "", {0});
    b.last_source().label = "Ana";
    return b.corpus();
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        lines.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

bool has_line(const std::vector<std::string>& lines, const std::string& line) {
    return std::ranges::find(lines, line) != lines.end();
}

}  // namespace

TEST_CASE("Each date and each undated event is a row") {
    const Corpus corpus = small_corpus();
    const Table table = events_table(corpus, make_timeline_entries(corpus));
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[1] == std::vector<std::string>{"curated", "a", "2014-05-21", "2014-05-21",
                                                    "2014-05-21", "day", "stated", "event",
                                                    "Signed; sealed", "3", "21 May 2014", "digest",
                                                    "On 21 May 2014 they signed."});
    CHECK(table.rows[3][4].empty());  // 2018/.. has no end
    CHECK(table.rows[4] == std::vector<std::string>{"curated", "a", "", "", "", "", "", "event",
                                                    "Undated", "3", "", "digest",
                                                    "On 21 May 2014 they signed."});
}

TEST_CASE("A calendar holds the dates whose days are known, and counts the others") {
    const Corpus corpus = small_corpus();
    const Calendar calendar = calendar_of(corpus, make_timeline_entries(corpus));
    CHECK(calendar.events == 2);
    CHECK(calendar.left_out == 2);
    const auto lines = lines_of(calendar.text);
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(has_line(lines, "X-WR-CALNAME:Small\\, but whole"));
    CHECK(has_line(lines, "UID:a-1@small.parallax"));
    CHECK(has_line(lines, "DTSTART;VALUE=DATE:20140521"));
    CHECK(has_line(lines, "DTEND;VALUE=DATE:20140522"));
    CHECK(has_line(lines, "DTEND;VALUE=DATE:20150301"));
    CHECK(has_line(lines, "SUMMARY:Signed\\; sealed"));
    CHECK(calendar.text == calendar_of(corpus, make_timeline_entries(corpus)).text);
}

TEST_CASE("Lines of a calendar are at most 75 bytes and part no character") {
    test::CorpusBuilder b;
    std::string label;
    for (int i = 0; i < 60; ++i)
        label += "年é";
    b.source("a").passage("One.").event(label, "2020", "", {0});
    const Calendar calendar = calendar_of(b.corpus(), make_timeline_entries(b.corpus()));
    std::string joined;
    for (const std::string& line : lines_of(calendar.text)) {
        CHECK(line.size() <= 75);
        CHECK((static_cast<unsigned char>(line[0]) & 0xC0U) != 0x80U);
        if (line[0] == ' ')
            joined += line.substr(1);
        else
            joined += "\n" + line;
    }
    CHECK(joined.find("\nSUMMARY:" + label + "\n") != std::string::npos);
}
