// One good corpus with every member, one change at a time: each must give exactly one fault, at its
// place, that says what was expected and what was found.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <nlohmann/json.hpp>

#include "corpus/corpus_writer.h"
#include "corpus/json_text.h"
#include "corpus_files.h"

namespace parallax {
namespace {

using Catch::Matchers::ContainsSubstring;

Json good_manifest() {
    const Corpus corpus = test::corpus_of(test::read_named(test::load_corpus_folder("good-files")));
    return Json::parse(write_corpus_inline(corpus), nullptr, false);
}

// The place that `pointer` names, which is made where it is missing.
Json& place_at(Json& json, std::string_view pointer) {
    Json* place = &json;
    while (!pointer.empty()) {
        const std::size_t end = pointer.find('/', 1);
        const std::string step(pointer.substr(1, end - 1));
        place = place->is_array() ? &(*place)[std::stoul(step)] : &(*place)[step];
        pointer.remove_prefix(std::min(end, pointer.size()));
    }
    return *place;
}

void remove_member(Json& json, std::string_view pointer) {
    const std::size_t last = pointer.rfind('/');
    place_at(json, pointer.substr(0, last)).erase(std::string(pointer.substr(last + 1)));
}

// `value` is JSON text, "" to remove what is there; `where` is the pointer of the fault.
struct Change {
    std::string pointer, value, where, message;
    ErrorKind kind = ErrorKind::wrong_type;
};

const ErrorKind kMissing = ErrorKind::not_found;
const ErrorKind kReference = ErrorKind::wrong_reference;
const ErrorKind kSyntax = ErrorKind::wrong_syntax;

const Change kCorpusChanges[] = {
    {"/format", R"("parallax-corpus/2")", "/format", R"(expected "parallax-corpus/1")"},
    {"/format", "1", "/format", "expected text, found the number 1"},
    {"/id", "", "", R"(expected a member "id", found none)", kMissing},
    {"/id", R"("a/b")", "/id", "without blanks and slashes"},
    {"/title", "", "", R"(expected a member "title", found none)", kMissing},
    {"/title", R"("")", "/title", R"(expected text that is not empty, found "")"},
    {"/title", "null", "/title", "expected text, found null"},
    {"/version", "1.2", "/version", "expected text, found the number 1.2"},
    {"/language", "[]", "/language", "expected text, found a list of 0"},
    {"/shared_events/0/date", R"("Feb 1953")", "/shared_events/0/date", "EDTF", kSyntax},
    {"/shared_events/0/label", "", "/shared_events/0", R"("label")", kMissing},
    {"/themes", "{}", "/themes", "expected a list, found an object"},
    {"/themes/0", "3", "/themes/0", "expected an object, found the number 3"},
    {"/themes/1/id", R"("level")", "/themes/1/id", "also stands at corpus.json#/themes/0/id",
     kReference},
    {"/themes/0/label", "", "/themes/0", R"("label")", kMissing},
    {"/themes/0/terms", "", "/themes/0", R"("terms")", kMissing},
    {"/themes/0/terms", R"(["level*"])", "/themes/0/terms",
     "expected an object, found a list of 1"},
    {"/themes/0/terms/en", R"("level*")", "/themes/0/terms/en", "expected a list"},
    {"/themes/0/terms/en/1", R"("\"high")", "/themes/0/terms/en/1",
     R"(expected a term pattern such as sanction*, found ""high": )", kSyntax},
    {"/themes/0/terms/en/1", "1", "/themes/0/terms/en/1", "expected text"},
    {"/themes/0/terms/in English", "[]", "/themes/0/terms/in English", "a language tag such as en"},
    {"/themes/0/absences/0/source", R"("dam")", "/themes/0/absences/0/source",
     R"(expected the id of one of the corpus' sources, found "dam")", kReference},
    {"/themes/0/absences/0/kind", R"("denies")", "/themes/0/absences/0/kind",
     R"(expected one of "silent", "not-covered", "outside-its-time", found "denies")"},
    {"/themes/0/absences/0/kind", "", "/themes/0/absences/0", R"("kind")", kMissing},
    {"/themes/0/absences/1", R"({"source": "weir", "kind": "silent"})",
     "/themes/0/absences/1/source", "each source once", kReference},
    {"/questions/0/text", "", "/questions/0", R"("text")", kMissing},
    {"/questions/0/n", "0", "/questions/0/n", "expected a whole number from 1"},
    {"/questions/0/positions", "", "/questions/0", R"("positions")", kMissing},
    {"/questions/0/positions/0/source", "", "/questions/0/positions/0", R"("source")", kMissing},
    {"/questions/0/positions/0/source", R"("dam")", "/questions/0/positions/0/source",
     R"(found "dam")", kReference},
    {"/questions/0/positions/0/stance", R"("maybe")", "/questions/0/positions/0/stance",
     R"("affirms", "qualifies", "denies", "silent", "not-covered", "outside-its-time")"},
    {"/questions/0/positions/0/when", R"("always")", "/questions/0/positions/0/when",
     R"(expected one of "now", "later", found "always")"},
    {"/questions/0/positions/0/passages", "", "/questions/0/positions/0", R"("passages")",
     kMissing},
    {"/questions/0/positions/0/passages", "[]", "/questions/0/positions/0/passages",
     "expected at least one number of a passage, found a list of 0"},
    {"/questions/0/positions/0/passages/1", "3", "/questions/0/positions/0/passages/1",
     R"(expected the number of a passage of "lock", found the number 3)", kReference},
    {"/questions/0/positions/0/passages/1", "2", "/questions/0/positions/0/passages",
     "expected each number once", kReference},
    {"/questions/0/positions/2/passages", "[1]", "/questions/0/positions/2/passages",
     R"(expected no passages for the stance "not-covered", found a list of 1)"},
    {"/entities/0/kind", R"("ship")", "/entities/0/kind", R"(expected one of "person")"},
    {"/entities/0/label", "", "/entities/0", R"("label")", kMissing},
    {"/entities/1/id", R"("keeper")", "/entities/1/id", "an id of its own", kReference},
    {"/entities/0/aliases/en", R"(["keeper", ""])", "/entities/0/aliases/en/1",
     "text that is not empty"},
    {"/sources", "", "", R"(expected a member "sources", found none)", kMissing},
    {"/sources", "7", "/sources", "expected a list, found the number 7"},
};

const Change kSourceChanges[] = {
    {"/id", "", "", R"("id")", kMissing},
    {"/label", "[]", "/label", "expected text"},
    {"/record", "", "", R"("record")", kMissing},
    {"/record", R"("The lock")", "/record", "expected an object"},
    {"/record/title", "", "/record", R"("title")", kMissing},
    {"/record/author", R"("Anna")", "/record/author", "expected a list"},
    {"/record/author/0", R"("Anna")", "/record/author/0", "expected an object, found \"Anna\""},
    {"/record/author/0", R"({"name": "Anna"})", "/record/author/0",
     R"(expected a name with "family", "given" or "literal")", kMissing},
    {"/record/issued", R"("1954")", "/record/issued", "expected an object, found \"1954\""},
    {"/record/issued/date-parts/0/1", "13", "/record/issued/date-parts", "[[1954,13]]"},
    {"/record/issued/date-parts/0/1", "7", "/issued/date",
     R"(expected a date that agrees with the record's "issued", July 1954, found "1954-06-03")"},
    {"/issued", R"("1954-06-03")", "/issued", "expected an object, found \"1954-06-03\""},
    {"/issued/date", R"("1954-02-30")", "/issued/date", "EDTF", kSyntax},
    {"/issued/date", "1954", "/issued/date", "EDTF such as 2021-06-28, found the number 1954"},
    {"/issued/basis", R"("guessed")", "/issued/basis",
     R"(expected one of "stated", "computed", "inferred", found "guessed")"},
    {"/extent", "", "", R"(expected a member "extent", found none)", kMissing},
    {"/extent", R"("Digest")", "/extent", R"(expected one of "digest", "full-text")"},
    {"/passages", "", "", R"("passages")", kMissing},
    {"/passages", R"("text")", "/passages", "expected a list"},
    {"/passages/1", R"("text")", "/passages/1", "expected an object"},
    {"/passages/1/n", "", "/passages/1", R"("n")", kMissing},
    {"/passages/1/n", R"("2")", "/passages/1/n", R"(found "2")"},
    {"/passages/1/n", "2.5", "/passages/1/n", "expected a whole number from 1 to 2147483647"},
    {"/passages/1/n", "1", "/passages/1/n",
     "expected a number above 1, that of the passage before, found 1", kReference},
    {"/passages/1/text", "", "/passages/1", R"("text")", kMissing},
    {"/passages/1/text", R"("")", "/passages/1/text", "text that is not empty"},
    {"/passages/0/heading", R"("The gates")", "/passages/0/heading", "expected an object"},
    {"/passages/0/heading/text", "", "/passages/0/heading", R"("text")", kMissing},
    {"/passages/0/heading/number", "1", "/passages/0/heading/number", "expected text"},
    {"/events", "{}", "/events", "expected a list"},
    {"/events/0/date", R"("1953-02-31")", "/events/0/date", "EDTF", kSyntax},
    {"/events/0/label", "", "/events/0", R"("label")", kMissing},
    {"/events/0/kind", R"("goals")", "/events/0/kind", R"("goal")"},
    {"/events/0/passages", "", "/events/0", R"("passages")", kMissing},
    {"/events/0/passages", "[]", "/events/0/passages", "expected at least one"},
    {"/events/0/passages", "[5]", "/events/0/passages/0", "found the number 5", kReference},
    {"/events/0/passages", R"(["1"])", "/events/0/passages/0", "a whole number"},
    {"/events/0/words", R"("March 1953")", "/events/0/words",
     R"(expected words that stand in one of the event's passages, found "March 1953")", kReference},
    {"/events/0/passages", "[2]", "/events/0/words", "expected words", kReference},
    {"/events/0/shared", R"("ebb")", "/events/0/shared", R"(found "ebb")", kReference},
};

void check_change(const Change& change, const std::string& prefix) {
    Json manifest = good_manifest();
    CAPTURE(prefix, change.pointer, change.value);
    if (change.value.empty()) {
        remove_member(manifest, prefix + change.pointer);
    } else {
        place_at(manifest, prefix + change.pointer) = Json::parse(change.value, nullptr, false);
    }
    const CorpusReading reading = test::read_text(manifest.dump());
    CHECK_FALSE(reading.corpus);
    INFO(test::shown(reading.faults));
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults[0].where == "corpus.json#" + prefix + change.where);
    CHECK(reading.faults[0].kind == change.kind);
    CHECK_THAT(reading.faults[0].message, ContainsSubstring(change.message));
}

TEST_CASE("a wrong member of the manifest gives one fault at its place") {
    for (const Change& change : kCorpusChanges)
        check_change(change, "");
}

TEST_CASE("a wrong member of a source gives one fault at its place") {
    for (const Change& change : kSourceChanges)
        check_change(change, "/sources/0");
}

TEST_CASE("every fault of a file is listed, in the order of the format") {
    Json manifest = good_manifest();
    manifest["title"] = 1;
    manifest["sources"][0]["extent"] = 2;
    manifest["sources"][1]["passages"][0]["n"] = 0;
    manifest["themes"][0]["label"] = 3;
    manifest["entities"][1]["kind"] = 4;
    const CorpusReading reading = test::read_text(manifest.dump());
    std::vector<std::string> places;
    for (const Error& fault : reading.faults)
        places.push_back(fault.where);
    CHECK(places == std::vector<std::string>{"corpus.json#/title", "corpus.json#/sources/0/extent",
                                             "corpus.json#/sources/1/passages/0/n",
                                             "corpus.json#/themes/0/label",
                                             "corpus.json#/entities/1/kind"});
}

TEST_CASE("faults beyond the hundredth are counted and not listed") {
    Json manifest = good_manifest();
    for (int i = 0; i < 250; ++i)
        manifest["entities"].push_back(i);
    const CorpusReading reading = test::read_text(manifest.dump());
    REQUIRE(reading.faults.size() == kMaxFaults);
    CHECK(reading.faults[98].where == "corpus.json#/entities/100");
    CHECK(reading.faults[99].kind == ErrorKind::over_limit);
    CHECK_THAT(reading.faults[99].message, ContainsSubstring("found 250"));
}

}  // namespace
}  // namespace parallax
