// The text view holds what the session looks at, whole and in the numbers of the tables.
#include "session/text_view.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "analysis/table.h"
#include "html_check.h"
#include "session/address.h"
#include "support/corpus_builder.h"

using namespace parallax;
using test::check_html;
using test::CheckedHtml;
using test::HtmlElement;

namespace {

constexpr SourceId kA{0}, kB{1};

Results make_world() {
    test::CorpusBuilder b;
    b.source("a", "2016")
        .passage("Arms and the <b>Arctic</b> & more in May 2015.")
        .passage("Nothing here.")
        .passage("The Arctic again: Arctic, arctic.")
        .event("First & <i>foremost</i>", "2015-05", "meeting", {0, 2})
        .event("Undated", "", "", {1});
    b.last_source().record.title = "A \"title\" <with> signs";
    b.last_source().record.language = "en";
    b.last_source().record.url = "javascript:alert(1)";
    b.source("b", "2020", DateBasis::inferred)
        .passage("Арктика.")
        .passage("A meeting.")
        .event("Same", "2015", "meeting", {1});
    b.last_source().record.title = "Б";
    b.last_source().record.language = "ru";
    b.last_source().record.url = "https://example.org/b";
    b.shared_event("meeting", "2015");
    b.theme("arctic", {"Arctic", "Арктика"}).theme("peace", {"peace"});
    b.absence("b", Stance::silent);
    b.question("q")
        .position("a", Stance::denies, {0, 1}, When::now)
        .position("a", Stance::qualifies, {1}, When::later)
        .position("b", Stance::silent);
    b.question("r").position("a", Stance::affirms, {2}).position("b", Stance::affirms, {0});
    for (Theme& theme : b.corpus().themes)
        theme.label = "Theme " + theme.id;
    for (Question& question : b.corpus().questions)
        question.text = "Is it " + question.id + "?";
    for (Source& source : b.corpus().sources)
        source.label = source.id;
    b.corpus().title = "A & B";
    return make_results(b.corpus());
}

struct Desk {
    Results results = make_world();
    Session session = make_session(*results.corpus);

    Desk& operator<<(const Command& command) {
        session = apply(session, command, results);
        return *this;
    }
    CheckedHtml view() const {
        CheckedHtml checked = check_html(text_view_html(results, session));
        INFO(text_view_html(results, session));
        CHECK(checked.faults == std::vector<std::string>());
        return checked;
    }
};

std::vector<std::string> texts(const std::vector<HtmlElement>& elements) {
    std::vector<std::string> list;
    for (const HtmlElement& element : elements)
        list.push_back(element.text);
    return list;
}

std::vector<HtmlElement> of_class(const CheckedHtml& html, std::string_view name) {
    std::vector<HtmlElement> list;
    for (const HtmlElement& element : html.elements)
        if (element.attribute("class") == name) list.push_back(element);
    return list;
}

}  // namespace

TEST_CASE("Every view is well formed, has its landmarks, and its links lead to sessions") {
    for (const View view : {View::overview, View::timeline, View::themes, View::compare,
                            View::search, View::reader}) {
        for (const bool other : {false, true}) {
            Desk desk;
            desk << GoTo{view} << OpenEvidence{CellEvidence{ThemeId(0), kA}};
            if (other)
                desk << SetClock{Clock::publication_date} << SetMeasure{GridMeasure::per_1000}
                     << SetCompareMode{CompareMode::positions}
                     << SetSearch{{.query = "arctic", .list = SearchList::lines}}
                     << OpenEvidence{StanceEvidence{QuestionId(0), kA}};
            const CheckedHtml html = desk.view();
            for (const std::string_view landmark : {"header", "main", "footer", "aside"})
                CHECK(html.all(landmark).size() == 1);
            CHECK(html.all("nav").size() == 2);
            std::size_t inside = 0;
            for (const HtmlElement& a : html.all("a")) {
                CHECK(!a.text.empty());
                const std::string href = a.attribute("href");
                if (!href.starts_with("#")) {
                    CHECK(href == "https://example.org/b");
                    continue;
                }
                ++inside;
                const AddressReading reading = read_address(href.substr(1), *desk.results.corpus);
                CHECK(reading.unknown == std::vector<std::string>());
                CHECK(reading.session.as_text == (a.text != "Show the drawn views"));
            }
            CHECK(inside > 8);
        }
    }
}

TEST_CASE("Whether the text view is shown makes no difference to it") {
    Desk desk;
    const std::string drawn = text_view_html(desk.results, desk.session);
    desk << ShowAsText{true};
    CHECK(text_view_html(desk.results, desk.session) == drawn);
}

TEST_CASE("The table of themes has the numbers of the command line in every measure") {
    Desk desk;
    const Table table = themes_table(desk.results.index(), desk.results.counts);
    const auto column = [&](GridMeasure measure) {
        return measure == GridMeasure::hits ? 2u : measure == GridMeasure::passages ? 3u : 5u;
    };
    for (const GridMeasure measure :
         {GridMeasure::passages, GridMeasure::hits, GridMeasure::per_1000}) {
        desk << GoTo{View::themes} << SetMeasure{measure};
        const CheckedHtml html = desk.view();
        const std::vector<HtmlElement> cells = html.all("td");
        for (std::size_t t = 0; t < 2; ++t) {
            for (std::size_t s = 0; s < 2; ++s) {
                const std::string& number = table.rows[s * 2 + t][column(measure)];
                const Nothing nothing = desk.results.counts.cell(ThemeId(t), SourceId(s)).nothing;
                const std::string& shown = cells[t * 3 + s].text;
                if (nothing == Nothing::none)
                    CHECK(shown == number);
                else
                    // Sources so short that no hit could be expected.
                    CHECK(shown == (nothing == Nothing::silent ? "silent" : "too few words"));
            }
        }
        CHECK(html.all("caption").size() == 1);
        for (const HtmlElement& th : html.all("th"))
            CHECK((th.attribute("scope") == "col" || th.attribute("scope") == "row"));
        CHECK(texts(html.all("th")).front() == "Theme");
    }
}

TEST_CASE("The passages behind a number are all there, with its hits marked") {
    Desk desk;
    desk << GoTo{View::themes} << OpenEvidence{CellEvidence{ThemeId(0), kA}};
    const CheckedHtml html = desk.view();
    const auto list = passages_of(desk.results, desk.session.evidence);
    REQUIRE(list.size() == 2);
    CHECK(html.all("article").size() == list.size());
    CHECK(texts(of_class(html, "text")) ==
          std::vector<std::string>{desk.results.corpus->passage(list[0].passage).text,
                                   desk.results.corpus->passage(list[1].passage).text});
    CHECK(texts(html.all("mark")) ==
          std::vector<std::string>{"Arctic", "Arctic", "Arctic", "arctic"});
    CHECK(of_class(html, "passage chosen").size() == 1);
}

TEST_CASE("The reader gives each passage with number, language and direction") {
    Desk desk;
    desk << OpenReader{{kB, 1}};
    const CheckedHtml html = desk.view();
    const std::vector<HtmlElement> passages = of_class(html, "text");
    CHECK(texts(passages) == std::vector<std::string>{"Арктика.", "A meeting."});
    for (const HtmlElement& passage : passages) {
        CHECK(passage.attribute("lang") == "ru");
        CHECK(passage.attribute("dir") == "auto");
    }
    CHECK(texts(of_class(html, "n")) == std::vector<std::string>{"1", "2"});
    CHECK(of_class(html, "passage chosen").front().attribute("id") == "text-passage");
    CHECK(html.all("h1").front().text == "Б");
}

TEST_CASE("The timeline lists every event in order of its date and says how the date is known") {
    Desk desk;
    desk << GoTo{View::timeline};
    CheckedHtml html = desk.view();
    CHECK(texts(html.all("caption")) == std::vector<std::string>{"Dated events, by date"});
    std::vector<std::string> items = texts(html.all("tr"));
    const std::vector<std::string> listed = texts(html.all("li"));
    items.insert(items.end(), listed.begin(), listed.end());
    const auto at = [&](std::string_view beginning) {
        return std::ranges::find_if(
                   items, [&](const std::string& item) { return item.starts_with(beginning); }) -
               items.begin();
    };
    const std::size_t first = static_cast<std::size_t>(at("May 2015"));
    REQUIRE(first < items.size());
    CHECK(items[first] ==
          "May 2015First & <i>foremost</i>a 20161, 3the month only, said in the text");
    CHECK(at("2015Same") < at("May 2015"));  // the year begins before its month
    CHECK(at("Without a date Undated") < static_cast<long>(items.size()));
    CHECK(html.all("ol").size() == 2);
    desk << SetClock{Clock::publication_date};
    html = desk.view();
    CHECK(texts(html.all("h3")) == std::vector<std::string>{"a 2016: 1 date", "b 2020: 1 date"});
}

TEST_CASE("A filter is told in words on every page, with the way to have everything back") {
    Desk desk;
    for (const View view : {View::timeline, View::themes, View::overview}) {
        desk << GoTo{view};
        EventFilter filter;
        filter.period = "2016..2018";
        filter.without_aims = true;
        desk << SetFilter{filter};
        const CheckedHtml html = desk.view();
        const auto quiet = texts(of_class(html, "quiet"));
        CHECK(std::ranges::find(quiet, "Filter: 2016..2018, without aims. Show all") !=
              quiet.end());
        desk << SetFilter{};
        for (const std::string& text : texts(of_class(desk.view(), "quiet")))
            CHECK_FALSE(text.starts_with("Filter: "));
    }
}

TEST_CASE("The grid says every position in words and leads to its passages") {
    Desk desk;
    desk << GoTo{View::compare} << SetCompareMode{CompareMode::positions}
         << SetPositionOrder{PositionOrder::as_numbered};
    const CheckedHtml html = desk.view();
    CHECK(texts(html.all("td")) ==
          std::vector<std::string>{"denies now, qualifies later", "silent",
                                   "for 0.0 %, qualified 25.0 %, against 25.0 %", "too few speak",
                                   "affirms", "affirms",
                                   "for 100.0 %, qualified 0.0 %, against 0.0 %", "too few speak"});
    const HtmlElement link =
        *std::ranges::find(html.elements, "denies now, qualifies later",
                           [](const HtmlElement& e) { return e.tag == "a" ? e.text : ""; });
    const Session led =
        read_address(link.attribute("href").substr(1), *desk.results.corpus).session;
    CHECK(led.evidence == Evidence(StanceEvidence{QuestionId(0), kA}));
}

TEST_CASE("Finds are listed as passages and as lines, each find marked") {
    Desk desk;
    desk << GoTo{View::search} << SetSearch{{.query = "arctic"}};
    CheckedHtml html = desk.view();
    CHECK(of_class(html, "text").size() == 2);
    CHECK(html.all("mark").size() == 4);
    CHECK(html.all("input").front().attribute("value") == "arctic");
    desk << SetSearch{{.query = "arctic", .list = SearchList::lines}};
    html = desk.view();
    CHECK(of_class(html, "line").size() == 4);
    desk << SetSearch{{.query = "arctik"}};
    html = desk.view();
    CHECK(html.all("h2").front().text == "Nothing found");
    desk << SetSearch{{.query = "\"><script>("}};
    html = desk.view();
    CHECK(html.all("script").empty());
    CHECK(html.all("h2").front().text == "This cannot be searched for yet");
}

TEST_CASE("A corpus without anything still gives a page") {
    const Results nothing = make_results({});
    const CheckedHtml html = check_html(text_view_html(nothing, {}));
    CHECK(html.faults == std::vector<std::string>());
    CHECK(html.all("main").size() == 1);
}
