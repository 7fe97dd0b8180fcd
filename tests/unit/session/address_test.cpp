// Addresses: what is written is read back, whatever is looked at; what is not there is told.
#include "session/address.h"

#include <catch_amalgamated.hpp>

#include "session/corpus_mark.h"
#include "support/corpus_builder.h"

using namespace parallax;

namespace {

std::shared_ptr<const Corpus> make_corpus() {
    test::CorpusBuilder b;
    b.source("sun-2016", "2016")
        .passage_numbered(1, "Arctic.")
        .passage_numbered(7, "Trade.")
        .event("E", "2015", "summit", {0})
        .event("F", "", "", {1});
    b.source("merics-2021", "2021").passage("Both.").event("G", "2015", "summit", {0});
    b.source("gvs", "2022").passage("More.");
    b.shared_event("summit", "2015");
    b.theme("arctic", {"Arctic"}).theme("trade", {"Trade"});
    b.question("q1").position("sun-2016", Stance::affirms, {0}).question("q2");
    Entity nato;
    nato.id = nato.label = "nato";
    b.corpus().entities.push_back(nato);
    return b.shared();
}

constexpr SourceId kSun{0}, kMerics{1}, kGvs{2};

// Every kind of thing a session can hold, one at a time.
std::vector<Session> many_sessions(const Corpus& corpus) {
    std::vector<Session> sessions;
    const auto add = [&](auto change) {
        Session session = make_session(corpus);
        change(session);
        sessions.push_back(session);
    };
    for (const View view :
         {View::timeline, View::themes, View::compare, View::search, View::reader})
        add([&](Session& s) { s.view = view; });
    for (const Evidence& evidence :
         {Evidence(CellEvidence{ThemeId(1), kMerics}), Evidence(ThemeEvidence{ThemeId(0)}),
          Evidence(EventEvidence{{kSun, 1}}), Evidence(ClusterEvidence{{{kSun, 0}, {kMerics, 0}}}),
          Evidence(SharedEventEvidence{0}), Evidence(UndatedEvidence{kSun}),
          Evidence(StanceEvidence{QuestionId(1), kGvs}), Evidence(SourceEvidence{kGvs}),
          Evidence(PassageEvidence{{kSun, 1}})})
        add([&](Session& s) { s.evidence = evidence; });
    add([](Session& s) {
        s.passage = PassageId{kSun, 1};
        s.source = kMerics;
        s.theme = ThemeId(1);
        s.as_text = true;
    });
    add([](Session& s) {
        s.timeline.clock = Clock::publication_date;
        s.timeline.visible_days = {-20'000.0, 19'000.0};
    });
    add([](Session& s) {
        s.timeline.clock = Clock::both;
        s.timeline.lanes = LaneKind::entities;
    });
    add([](Session& s) {
        s.filter.words = "joint statement, 声明";
        s.filter.period = "2014..2022";
        s.filter.sources = {kSun, kGvs};
        s.filter.themes = {ThemeId(1)};
        s.filter.layers = DateLayers::both;
        s.filter.toggle(Exactness::about);
        s.filter.toggle(DateBasis::inferred);
        s.filter.without_aims = true;
    });
    add([](Session& s) { s.filter.entities = {EntityId(0)}; });
    add([](Session& s) { s.themes.measure = GridMeasure::per_1000; });
    add([](Session& s) {
        s.compare = {.mode = CompareMode::positions,
                     .order = PositionOrder::as_numbered,
                     .left = kGvs,
                     .right = kSun,
                     .question = QuestionId(1)};
    });
    for (const CompareMode mode :
         {CompareMode::passages, CompareMode::hypotheses, CompareMode::vocabulary,
          CompareMode::findings, CompareMode::events, CompareMode::versions})
        add([&](Session& s) { s.compare.mode = mode; });
    add([](Session& s) {
        s.compare.mode = CompareMode::passages;
        s.compare.order = PositionOrder::by_date;
        s.compare.basis = AlignmentBasis::question;
        s.compare.least = 0.35;
        s.compare.term = "北极 & co";
    });
    add([](Session& s) {
        s.own_stances = {{QuestionId(0), kSun, Stance::outside_its_time},
                         {QuestionId(0), kGvs, Stance::denies}};
    });
    add([](Session& s) {
        s.evidence = PairEvidence{{kSun, 0}, {kGvs, 0}};
        s.passage = PassageId{kSun, 0};
    });
    add([](Session& s) {
        s.search = {"Арктика & \"new order\" 50% #1 北极+", "2019..2022", SearchList::lines,
                    SearchOrder::ranked, ConcordanceOrder::right};
    });
    add([](Session& s) { s.search.passage_order = SearchOrder::corpus; });
    add([](Session& s) {
        s.reader = {kSun, 1, {ThemeId(1), ThemeId(0)}, false};
        s.before_reader = View::themes;
        s.view = View::reader;
    });
    add([](Session& s) { s.reader.source = kGvs; });
    return sessions;
}

}  // namespace

TEST_CASE("Every session comes back from its address") {
    const auto corpus = make_corpus();
    for (const Session& session : many_sessions(*corpus)) {
        const std::string address = address_of(session, *corpus);
        INFO(address);
        const AddressReading reading = read_address(address, *corpus);
        CHECK(reading.unknown.empty());
        CHECK(reading.session == session);
        CHECK(address.find_first_of(" #<>\"") == std::string::npos);
    }
}

TEST_CASE("Addresses are for people: ids, cited numbers, nothing that is as at the start") {
    const auto corpus = make_corpus();
    Session session = make_session(*corpus);
    CHECK(address_of(session, *corpus).empty());
    session.view = View::themes;
    session.themes.measure = GridMeasure::per_1000;
    session.evidence = CellEvidence{ThemeId(1), kMerics};
    session.passage = PassageId{kSun, 1};
    CHECK(address_of(session, *corpus) ==
          "view=themes&list=cell:trade/merics-2021&passage=sun-2016/7&measure=per-1000");
    session = make_session(*corpus);
    session.search.query = "北极 arctic";
    CHECK(address_of(session, *corpus) == "q=北极%20arctic");
}

TEST_CASE("What an address names and the corpus has not is told and left out") {
    const auto corpus = make_corpus();
    const AddressReading reading = read_address(
        "view=themes&theme=nothing&passage=sun-2016/2&list=cell:trade/"
        "nobody&measure=hits&days=soon",
        *corpus);
    CHECK(reading.unknown == std::vector<std::string>{"theme=nothing", "passage=sun-2016/2",
                                                      "list=cell:trade/nobody", "days=soon"});
    Session expected = make_session(*corpus);
    expected.view = View::themes;
    expected.themes.measure = GridMeasure::hits;
    CHECK(reading.session == expected);
}

TEST_CASE("Keys of later versions are passed over; broken escapes break nothing") {
    const auto corpus = make_corpus();
    const Session start = make_session(*corpus);
    for (const std::string_view address :
         {"later=1", "", "&&&", "view", "=", "%", "view=%zz&", "a=b=c"})
        CHECK(read_address(address, *corpus).session == start);
    CHECK(read_address("q=100%", *corpus).session.search.query == "100%");
    CHECK(read_address("q=%FF%FE", *corpus).unknown.size() == 1);
    CHECK(read_address("view=reader", Corpus{}).session == make_session(Corpus{}));
}

TEST_CASE("A link says for which corpus it was made, an address does not") {
    const auto corpus = make_corpus();
    Session session = make_session(*corpus);
    session.view = View::themes;
    const std::string link = link_of(session, *corpus);
    CHECK(link == "view=themes&corpus=" + corpus_mark(*corpus));
    const AddressReading here = read_address(link, *corpus);
    CHECK(here.session == session);
    CHECK_FALSE(here.made_for);
    CHECK_FALSE(read_address(address_of(session, *corpus), *corpus).made_for);
    CHECK(link_of(make_session(*corpus), *corpus) == "corpus=" + corpus_mark(*corpus));
}

TEST_CASE("A link made for another corpus is followed as far as it goes, and that is told") {
    const auto corpus = make_corpus();
    const AddressReading reading =
        read_address("corpus=rivers@0123abcd&view=reader&read=sun-2016/7&theme=ice", *corpus);
    CHECK(reading.made_for == "rivers");
    CHECK(reading.session.view == View::reader);
    CHECK(reading.session.reader.passage == 1u);
    CHECK(reading.unknown == std::vector<std::string>{"theme=ice"});
    CHECK(read_address("corpus=" + corpus->id + "@00000000", *corpus).made_for == corpus->id);
}

TEST_CASE("Days far out of the calendar still make an address that can be read") {
    const auto corpus = make_corpus();
    Session session = make_session(*corpus);
    session.timeline.visible_days = {-9e6, 9e6};
    const AddressReading reading = read_address(address_of(session, *corpus), *corpus);
    CHECK(reading.unknown.empty());
    CHECK(reading.session.timeline.visible_days);
}

TEST_CASE("Tabs and bookmarks are called after what is looked at") {
    const auto corpus = make_corpus();
    Session session = make_session(*corpus);
    CHECK(title_of(session, *corpus) == "Overview");
    session.view = View::search;
    session.search.query = "arms";
    CHECK(title_of(session, *corpus) == "Search: arms");
    session.view = View::reader;
    CHECK(title_of(session, *corpus).starts_with("Reader: "));
}
