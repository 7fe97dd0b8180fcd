// Tests of corpus/json_cursor: a value or a fault for each question, and what nobody asked for.
#include "corpus/json_cursor.h"

#include <catch_amalgamated.hpp>
#include <nlohmann/json.hpp>

namespace parallax {
namespace {

TEST_CASE("a cursor gives what has the right type and reports what has not") {
    const Json json = Json::parse(
        R"({"t": "x", "n": 3, "e": "", "l": [1, "2"], "o": {}, "d": "2021-06", "b": "June 2021"})",
        nullptr, false);
    FaultList faults;
    JsonObject object(JsonCursor(json, "f#", faults));
    CHECK(object.text("t", Need::required) == "x");
    CHECK(object.text("e").empty());
    CHECK(object.text("absent").empty());
    CHECK(object.find("n")->whole_number(1, 3) == 3);
    CHECK(object.find("d")->date()->text == "2021-06");
    CHECK(object.object("o").has_value());
    CHECK(object.list("l").size() == 2);
    CHECK(object.list("absent").size() == 0);
    REQUIRE(faults.total() == 0);

    struct Row {
        std::string where, message;
    };
    std::vector<Row> expected;
    object.text("absent", Need::required);
    expected.push_back({"f#", "expected a member \"absent\", found none"});
    object.text("e", Need::required);
    expected.push_back({"f#/e", "expected text that is not empty, found \"\""});
    object.text("n");
    expected.push_back({"f#/n", "expected text, found the number 3"});
    CHECK_FALSE(object.find("n")->whole_number(4, 9));
    expected.push_back({"f#/n", "expected a whole number from 4 to 9, found the number 3"});
    CHECK(object.list("t").size() == 0);
    expected.push_back({"f#/t", "expected a list, found \"x\""});
    CHECK_FALSE(object.object("l"));
    expected.push_back({"f#/l", "expected an object, found a list of 2"});
    for (const JsonCursor item : object.list("l"))
        item.text();
    expected.push_back({"f#/l/0", "expected text, found the number 1"});
    CHECK_FALSE(object.find("n")->date());
    expected.push_back({"f#/n", "expected a date in EDTF such as 2021-06-28, found the number 3"});
    CHECK(object.choice<Extent>("t") == Extent{});
    expected.push_back({"f#/t", "expected one of \"digest\", \"full-text\", found \"x\""});
    CHECK(object.choice<When>("e", When::always) == When::always);
    expected.push_back({"f#/e", "expected one of \"now\", \"later\", found \"\""});

    REQUIRE(faults.faults().size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(faults.faults()[i].where == expected[i].where);
        CHECK(faults.faults()[i].message == expected[i].message);
    }
    CHECK_FALSE(object.find("b")->date());
    CHECK_THAT(faults.faults().back().message,
               Catch::Matchers::StartsWith(
                   "expected a date in EDTF such as 2021-06-28, found \"June 2021\": "));
}

TEST_CASE("whole numbers are numbers without a fraction within their range") {
    FaultList faults;
    const auto read = [&](const char* text) {
        const Json json = Json::parse(text, nullptr, false);
        return JsonCursor(json, "f#", faults).whole_number(-2, 2000000000);
    };
    CHECK(read("0") == 0);
    CHECK(read("-2") == -2);
    CHECK(read("2000000000") == 2000000000);
    for (const char* wrong : {"-3", "2000000001", "1.0", "4294967297", "18446744073709551615",
                              "-9223372036854775808", "\"1\"", "true", "null"}) {
        CAPTURE(wrong);
        CHECK_FALSE(read(wrong));
    }
    CHECK(faults.total() == 9);
}

TEST_CASE("members that nobody asked for are unknown, in their order") {
    const Json json =
        Json::parse(R"({"z": {"deep": [1.5]}, "id": "a", "y": null})", nullptr, false);
    FaultList faults;
    JsonObject object(JsonCursor(json, "f#", faults));
    CHECK(object.text("id") == "a");
    CHECK(object.unknown() == R"({"z":{"deep":[1.5]},"y":null})");
    object.find("y");
    CHECK(object.unknown() == R"({"z":{"deep":[1.5]}})");
    CHECK(object.members().size() == 3);
    CHECK(object.unknown().empty());
}

TEST_CASE("ids are well formed and given once") {
    FaultList faults;
    UniqueIds ids;
    const auto read = [&](const Json& id) {
        const Json json = Json::object({{"id", id}});
        JsonObject object(JsonCursor(json, "f#", faults));
        return ids.read(object);
    };
    for (const std::string good : {"a", "sun-2016", "中亚", "a.b_C", "x:y"})
        CHECK(read(good) == good);
    REQUIRE(faults.total() == 0);
    for (const std::string wrong : {"", " ", "a b", "../x", ".x", "a/b", "a\\b", "a\nb", "\x7F"}) {
        CAPTURE(wrong);
        CHECK(read(wrong).empty());
    }
    CHECK(read(std::string(101, 'a')).empty());
    CHECK(read(7).empty());
    CHECK(faults.total() == 11);
    CHECK(read("a").empty());
    CHECK(faults.faults().back().message ==
          "expected an id of its own, found \"a\", which also stands at f#/id");
}

TEST_CASE("a fault list keeps the first hundred and counts the rest") {
    FaultList faults;
    for (int i = 0; i < 250; ++i)
        faults.add(ErrorKind::wrong_type, std::to_string(i), "f#");
    CHECK(faults.total() == 250);
    REQUIRE(faults.faults().size() == kMaxFaults);
    CHECK(faults.faults().back().message == "99");
}

}  // namespace
}  // namespace parallax
