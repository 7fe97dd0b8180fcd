// Tests of text/one_line: which blanks stay, which go, and that pieces give what the whole gives.
#include "text/one_line.h"

#include <catch_amalgamated.hpp>

#include "random_text.h"

namespace parallax {
namespace {

TEST_CASE("blanks of any kind become one space, and none stands at the ends") {
    struct Row {
        std::string_view given, wanted;
    };
    const Row rows[] = {
        {"", ""},
        {" \t\r\n ", ""},
        {"a", "a"},
        {"  a  b\tc\r\nd ", "a b c d"},
        {"a\u00A0b\u2003c\u3000d\u2028e", "a b c d e"},
        {"\u3000\u3000二〇一九年", "二〇一九年"},
        {"so\u00ADlo\u200B, \uFEFFhalf", "solo, half"},
        {"a\x01\x7F"
         "b",
         "a b"},
        {"\u200Dnot dropped\u200C", "\u200Dnot dropped\u200C"},
        {"a \u00AD b", "a b"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.given);
        CHECK(one_line(row.given) == row.wanted);
    }
}

TEST_CASE("a line end between Han or Kana only wraps the line") {
    CHECK(one_line("渡船只在\n白天开行。") == "渡船只在白天开行。");
    CHECK(one_line("渡船，\r\n  白天") == "渡船，白天");
    CHECK(one_line("川の\nほとり") == "川のほとり");
    CHECK(one_line("渡船 白天") == "渡船 白天");
    CHECK(one_line("in 2019\n渡船") == "in 2019 渡船");
    CHECK(one_line("渡船\nand a mill") == "渡船 and a mill");
    CHECK(one_line("나루\n다리") == "나루 다리");
}

TEST_CASE("pieces one behind the other give the line of the whole") {
    constexpr std::u32string_view kParts = U"ab \n\t\u00A0\u00AD渡。é\u200B";
    test::RandomText random(17);
    for (int round = 0; round < 2000; ++round) {
        const std::string first = random.of(kParts, round % 7), second = random.of(kParts, 5);
        OneLine line;
        line.append(first);
        line.append(second);
        CAPTURE(first, second);
        REQUIRE(line.text() == one_line(first + second));
        REQUIRE(one_line(line.text()) == line.text());
    }
}

TEST_CASE("letters are characters without blanks") {
    OneLine line;
    line.append(" a é 渡 ");
    CHECK(line.letters() == 3);
    line.append_blank();
    line.append("bc");
    CHECK(line.text() == "a é 渡 bc");
    CHECK(line.letters() == 5);
}

TEST_CASE("what is cut off counts no longer, and a blank before it stands only if text follows") {
    OneLine line;
    line.append("order 渡船");
    line.cut(6);
    CHECK(line.text() == "order");
    CHECK(line.letters() == 5);
    line.append("x");
    CHECK(line.text() == "order x");
    line.cut(100);
    CHECK(line.take() == "order x");
    CHECK(line.empty());
    CHECK(line.letters() == 0);
}

TEST_CASE("taking the line begins a new one") {
    OneLine line;
    line.append("a \n");
    CHECK(line.take() == "a");
    line.append("b");
    CHECK(line.text() == "b");
}

}  // namespace
}  // namespace parallax
