// Tests of corpus/front_matter: YAML as people write it at the head of a text.
#include "corpus/front_matter.h"

#include <catch_amalgamated.hpp>

#include "text/random_text.h"

namespace parallax {
namespace {

// "field=value; …" of what the lines between the dashes say.
std::string said(const std::string& lines) {
    std::string text;
    for (const Statement& statement : read_front_matter("---\n" + lines + "---\n").statements) {
        CHECK(statement.confidence == Confidence::stated);
        CHECK(statement.from == "front matter");
        text += statement.field + "=" + statement.value + "; ";
    }
    return text;
}

TEST_CASE("values are plain, quoted, listed or folded") {
    struct Row {
        std::string lines;
        std::string_view wanted;
    };
    const Row rows[] = {
        {"title: A b\n", "title=A b; "},
        {"Title:   A: b \n", "title=A: b; "},
        {"title: \"A # \\\"b\\\"\" # no\n", "title=A # \"b\"; "},
        {"title: 'It''s'\n", "title=It's; "},
        {"title: A # note\n", "title=A; "},
        {"title: A#1\n", "title=A#1; "},
        {"title:\n", ""},
        {"title: \"\"\n", ""},
        {"author: A\nauthor: B\n", "author=A; author=B; "},
        {"authors: [A, \"B, C\", 'D']\n", "author=A; author=B, C; author=D; "},
        {"authors: [A, B\n", "author=A; author=B; "},
        {"authors:\n  - A\n  - name: B\n    mail: x@y\n", "author=A; author=B; "},
        {"authors:\n- A\n- \"B: c\"\ndate: 2019\n", "author=A; author=B: c; issued=2019; "},
        {"author:\n  name: A\n  url: https://x\n", "author=A; "},
        {"description: >-\n  a\n  b\n\n  c\ntitle: T\n", "description=a b c; title=T; "},
        {"summary: |\n  a\n", "description=a; "},
        {"publish_date: 2019-03-28\nlast mod: x\nlastmod: 2020\n",
         "issued=2019-03-28; modified=2020; "},
        {"date: 2019-03-28 12:30:00\n", "issued=2019-03-28 12:30:00; "},
        {"url: https://x.example/a\nlang: ru\nsource: S\n",
         "url=https://x.example/a; language=ru; outlet=S; "},
        {"tags: [a]\nlayout: post\nnested:\n  title: no\n", ""},
        {"# title: no\n  title: no\nhttps://x.example\nno colon\n: x\n", ""},
        {"title: A\r\nauthor: B\r\n", "title=A; author=B; "},
    };
    for (const Row& row : rows) {
        CAPTURE(row.lines);
        CHECK(said(row.lines) == row.wanted);
    }
}

TEST_CASE("the head ends at its closing line and nowhere else") {
    const FrontMatter closed = read_front_matter("---\ntitle: A\n...\nrest");
    CHECK(closed.bytes == 17);
    CHECK(closed.lines == 3);
    CHECK(read_front_matter("---\n---").bytes == 7);
    CHECK(read_front_matter("--- \r\ntitle: A\r\n---\r\n").statements.size() == 1);
    for (const std::string_view none :
         {"", "---", "---\ntitle: A\n", "\n---\ntitle: A\n---\n", "----\ntitle: A\n----\n",
          " ---\ntitle: A\n---\n", "title: A\n---\n"}) {
        CAPTURE(none);
        CHECK(read_front_matter(none) == FrontMatter{});
    }
}

TEST_CASE("any lines are taken") {
    constexpr std::string_view kParts[] = {"title", "author", ":",  " ",   "\n", "- ",
                                           "[",     "]",      "\"", "'",   "\\", "#",
                                           ">",     "|",      "a",  "---", "\t", ","};
    test::RandomText random(5);
    for (int round = 0; round < 3000; ++round) {
        const std::string head = "---\n" + random.of(kParts, round % 40) + "\n---\nrest";
        const FrontMatter matter = read_front_matter(head);
        REQUIRE(matter.bytes <= head.size());
        for (const Statement& statement : matter.statements)
            REQUIRE_FALSE(statement.value.empty());
    }
}

}  // namespace
}  // namespace parallax
