// Tests of corpus/json_text: what hostile, broken and merely unusual bytes give.
#include "corpus/json_text.h"

#include <catch_amalgamated.hpp>
#include <nlohmann/json.hpp>

#include "corpus_files.h"

namespace parallax {
namespace {

struct Outcome {
    std::optional<Json> value;
    std::vector<Error> faults;
};

Outcome read(std::string_view bytes) {
    FaultList faults;
    Outcome outcome;
    outcome.value = read_json(bytes, "a.json", faults);
    outcome.faults = faults.faults();
    return outcome;
}

TEST_CASE("JSON text gives its value with members in their order") {
    const Outcome outcome =
        read("\xEF\xBB\xBF {\"z\": [1, -2, 2.5, true, null], \"a\": \"\\u4e2d\", \"\": {}}\r\n");
    REQUIRE(outcome.value);
    CHECK(outcome.faults.empty());
    CHECK(outcome.value->dump() == "{\"z\":[1,-2,2.5,true,null],\"a\":\"中\",\"\":{}}");
}

TEST_CASE("broken text is refused with the place and the line") {
    struct Row {
        std::string_view bytes;
        ErrorKind kind;
        std::string_view where, message;
    };
    const Row rows[] = {
        {"", ErrorKind::wrong_syntax, "a.json", "expected a JSON object, found an empty file"},
        {" \n\t", ErrorKind::wrong_syntax, "a.json", "found an empty file"},
        {"{", ErrorKind::wrong_syntax, "a.json#", "line 1, column 2: expected JSON"},
        {"{\"a\": [1, 2\n, {\"b\": tru", ErrorKind::wrong_syntax, "a.json#/a/2/b",
         "line 2, column"},
        {"{\"a\":\n  \"not closed", ErrorKind::wrong_syntax, "a.json#/a", "line 2, column 14"},
        {"{\"a\": 1,}", ErrorKind::wrong_syntax, "a.json#", "line 1, column 9"},
        {"{\"a~b/c\": x}", ErrorKind::wrong_syntax, "a.json#/a~0b~1c", "column 11"},
        {"{} {}", ErrorKind::wrong_syntax, "a.json#", "line 1, column 4"},
        {"{\"é\": ?}", ErrorKind::wrong_syntax, "a.json#/é", "line 1, column 7"},
        {"{\"a\": é}", ErrorKind::wrong_syntax, "a.json#/a", "\xEF\xBF\xBD'"},
        {"[\"\\ud800\"]", ErrorKind::wrong_syntax, "a.json#/0", "line 1"},
        {"[1e999]", ErrorKind::wrong_syntax, "a.json#/0", "1e999"},
        {"[\"a\nb\"]", ErrorKind::wrong_syntax, "a.json#/0", "line"},
        {"[\"x\",\n\"caf\xE9\"]", ErrorKind::wrong_encoding, "a.json",
         "line 2, column 5: expected UTF-8, found a byte that is not, at offset 10"},
        {"\xFF\xFE{\0}\0", ErrorKind::wrong_encoding, "a.json", "line 1, column 1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        const Outcome outcome = read(row.bytes);
        CHECK_FALSE(outcome.value);
        REQUIRE(outcome.faults.size() == 1);
        CHECK(outcome.faults[0].kind == row.kind);
        CHECK(outcome.faults[0].where == row.where);
        CHECK_THAT(outcome.faults[0].message,
                   Catch::Matchers::ContainsSubstring(std::string(row.message)));
    }
}

TEST_CASE("a member that stands twice and a number too long to keep are faults beside a value") {
    const Outcome twice = read("{\"a\": {\"b\": 1, \"c\": 2, \"b\": 3}}");
    REQUIRE(twice.value);
    REQUIRE(twice.faults.size() == 1);
    CHECK(twice.faults[0].where == "a.json#/a/b");
    CHECK(twice.faults[0].message == "expected each member once in an object, found \"b\" twice");

    const Outcome number = read("{\"a\": 123456789012345678901234567890}");
    REQUIRE(number.value);
    REQUIRE(number.faults.size() == 1);
    CHECK(number.faults[0].where == "a.json#/a");
    CHECK(number.faults[0].kind == ErrorKind::over_limit);

    CHECK(read("[18446744073709551615, -9223372036854775808, 1e30]").faults.empty());
}

TEST_CASE("nesting is taken to its limit and refused beyond it") {
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '[') + std::string(depth, ']');
    };
    CHECK(read(nested(kMaxDepth)).faults.empty());
    const Outcome outcome = read(nested(kMaxDepth + 1));
    REQUIRE(outcome.faults.size() == 1);
    CHECK(outcome.faults[0].kind == ErrorKind::over_limit);
    CHECK(outcome.faults[0].message == "expected at most 64 levels of nesting, found more");
}

TEST_CASE("values and bytes have limits that an error names") {
    std::string many = "[0";
    for (std::size_t i = 0; i < kMaxJsonValues; ++i)
        many += ",0";
    const Outcome values = read(many + ']');
    REQUIRE(values.faults.size() == 1);
    CHECK(values.faults[0].message == "expected at most 2000000 values in one file, found more");

    const Outcome bytes = read(std::string(kMaxFileBytes + 1, ' '));
    REQUIRE(bytes.faults.size() == 1);
    CHECK(bytes.faults[0].message == "expected a file of at most 67108864 bytes, found more");
}

TEST_CASE("text in an error is cut between characters and has no line ends") {
    CHECK(shorten("short", 5) == "short");
    CHECK(shorten("longer", 5) == "longe…");
    CHECK(shorten("ab中文", 4) == "ab…");
    CHECK(shorten("a\nb\x01", 9) == "a b ");
    CHECK(describe(Json("June 2021")) == "\"June 2021\"");
    CHECK(describe(Json(12)) == "the number 12");
    CHECK(describe(Json(nullptr)) == "null");
    CHECK(describe(Json(true)) == "true");
    CHECK(describe(Json::array({1, 2})) == "a list of 2");
    CHECK(describe(Json::object()) == "an object");
}

}  // namespace
}  // namespace parallax
