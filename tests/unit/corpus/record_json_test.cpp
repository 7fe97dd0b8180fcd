// Tests of corpus/record_json: CSL-JSON names and dates as reference managers write them.
#include "corpus/record_json.h"

#include <catch_amalgamated.hpp>
#include <nlohmann/json.hpp>

namespace parallax {
namespace {

struct Outcome {
    Record record;
    std::optional<EdtfDate> issued;
    std::vector<Error> faults;
};

Outcome read(const std::string& text) {
    const Json json = Json::parse(text, nullptr, false);
    REQUIRE(json.is_object());
    FaultList faults;
    JsonObject item(JsonCursor(json, "f#", faults));
    Outcome outcome;
    outcome.record = read_record(item);
    outcome.issued = read_csl_issued(item);
    outcome.faults = faults.faults();
    return outcome;
}

TEST_CASE("an item's shown members are read and the whole of it is kept") {
    const std::string text =
        R"({"id":7,"type":"report","title":"T","publisher":"P","container-title":"C",)"
        R"("URL":"u","language":"en","note":"n","DOI":"10.1/x","custom":{"a":[1]}})";
    const Outcome outcome = read(text);
    CHECK(outcome.faults.empty());
    CHECK(outcome.record.id == "7");
    CHECK(outcome.record.type == "report");
    CHECK(outcome.record.title == "T");
    CHECK(outcome.record.publisher == "P");
    CHECK(outcome.record.container_title == "C");
    CHECK(outcome.record.url == "u");
    CHECK(outcome.record.language == "en");
    CHECK(outcome.record.note == "n");
    CHECK(outcome.record.csl == text);
}

TEST_CASE("names keep their particles, and an institution its name") {
    const Outcome outcome =
        read(R"({"title": "T", "author": [)"
             R"({"family": "Berg", "given": "Anna", "non-dropping-particle": "van den"},)"
             R"({"family": "King", "given": "Martin Luther", "suffix": "Jr."},)"
             R"({"family": "Alembert", "given": "Jean", "dropping-particle": "d'"},)"
             R"({"literal": "River Board"}, {"given": "Plato"}]})");
    CHECK(outcome.faults.empty());
    CHECK(outcome.record.authors == std::vector<Name>{{"van den Berg", "Anna", ""},
                                                      {"King", "Martin Luther Jr.", ""},
                                                      {"Alembert", "Jean d'", ""},
                                                      {"", "", "River Board"},
                                                      {"", "Plato", ""}});
}

TEST_CASE("date parts become a date of the same precision") {
    struct Row {
        std::string issued, edtf;
    };
    const Row rows[] = {
        {R"({"date-parts": [[2021, 6, 28]]})", "2021-06-28"},
        {R"({"date-parts": [["2021", "6"]]})", "2021-06"},
        {R"({"date-parts": [[987]]})", "0987"},
        {R"({"date-parts": [[-44, 3, 15]]})", "-0044-03-15"},
        {R"({"date-parts": [[2021, 7], [2021, 9]]})", "2021-07/2021-09"},
        {R"({"date-parts": [[2023, 4], [2023, 5]], "circa": true})", "2023-04~/2023-05~"},
        {R"({"date-parts": [[2023]], "circa": 1})", "2023~"},
        {R"({"date-parts": [[2023]], "circa": 0})", "2023"},
        {R"({"date-parts": [[2023]], "circa": false, "season": 2})", "2023"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.issued);
        const Outcome outcome = read(R"({"title": "T", "issued": )" + row.issued + '}');
        CHECK(outcome.faults.empty());
        REQUIRE(outcome.issued);
        CHECK(outcome.issued->text == row.edtf);
    }
    CHECK_FALSE(read(R"({"title": "T", "issued": {"raw": "last summer"}})").issued);
    CHECK_FALSE(read(R"({"title": "T"})").issued);
}

TEST_CASE("date parts that are no date are a fault with their place") {
    for (const std::string parts :
         {"[]", "[[]]", "[[2021, 13]]", "[[2021, 2, 30]]", "[[2021, 1, 1, 1]]", "2021", "[2021]",
          "[[\"\"]]", "[[\"June\"]]", "[[20210]]", "[[2021], [2020]]", "[[1],[2],[3]]",
          "[[2021.5]]", "[[2021, -1]]"}) {
        CAPTURE(parts);
        const Outcome outcome = read(R"({"title": "T", "issued": {"date-parts": )" + parts + "}}");
        CHECK_FALSE(outcome.issued);
        REQUIRE(outcome.faults.size() == 1);
        CHECK(outcome.faults[0].where == "f#/issued/date-parts");
    }
}

}  // namespace
}  // namespace parallax
