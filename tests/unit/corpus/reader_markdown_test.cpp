// Tests of corpus/reader_markdown: a whole file, then one trait at a time.
#include "corpus/reader_markdown.h"

#include <catch_amalgamated.hpp>

#include "document_dump.h"
#include "support/data_file.h"
#include "text/random_text.h"
#include "text/utf8.h"

namespace parallax {
namespace {

using test::body;
using test::data_file;
using test::dump;
using test::first;

TEST_CASE("a whole file gives its text in order and what its head states") {
    CHECK(dump(read_markdown(data_file("import/crossing-notes.md"))) ==
          data_file("import/crossing-notes.txt"));
}

TEST_CASE("marks go, words stay") {
    struct Row {
        std::string_view markdown, text;
    };
    const Row rows[] = {
        {"", ""},
        {"a *b* __c__ `d` ~e~", "a b c d ~e~\n"},
        {"a\nb\n\nc", "a b\nc\n"},
        {"a  \nb", "a b\n"},
        {"# a #\n## b", "a\nb\n"},
        {"a\n===\nb\n---", "a\nb\n"},
        {"[a *b*](c) [d][e]\n\n[e]: f", "a b d\n"},
        {"[not a link] [x]", "[not a link] [x]\n"},
        {"\\*a\\* &copy; &#8212;", "*a* © —\n"},
        {"- a\n- b\n\n  c\n    - d", "a\nb\nc\nd\n"},
        {"> a\n> > b", "a\nb\n"},
        {"    a\n    b", "a b\n"},
        {"```\na\n\nb\n```", "a b\n"},
        {"a <b>c</b><!-- d --> e<br/>f", "a c e f\n"},
        {"<p>a</p>\n<p>b</p>", "a\nb\n"},
        {"<script>a</script>\n\nb", "b\n"},
        {"![a](b) c", "c\n"},
        {"![The old mill by the ford](m.jpg) c", "c\nThe old mill by the ford\n"},
        {"![m](m.jpg 'The old mill by the ford')", "The old mill by the ford\n"},
        {"[![The old mill by the ford](m.jpg)](x)", "The old mill by the ford\n"},
        {"![旧磨坊在渡口旁边的照片](m.jpg)", "旧磨坊在渡口旁边的照片\n"},
        {"---\n\na", "a\n"},
        {"a\r\nb\r\n\r\nc", "a b\nc\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.markdown);
        CHECK(body(read_markdown(row.markdown)) == row.text);
    }
}

TEST_CASE("references to footnotes do not glue to words, and their texts are chrome") {
    const Document notes =
        read_markdown("order[^9] then[^a-b].\n\n[^9]: See *there*.\n[^a-b]: And here.");
    CHECK(body(notes) == "order then.\n");
    CHECK(dump(notes) ==
          "\n1 paragraph: order then.\n3 paragraph {footnotes}: See there.\n"
          "4 paragraph {footnotes}: And here.\n");
    // A note of one word is, to CommonMark, the target of a link.
    CHECK(body(read_markdown("order[^9] then.\n\n[^9]: there")) == "order then.\n");
    CHECK(body(read_markdown("thus[^1]: so\n")) == "thus: so\n");
    CHECK(body(read_markdown("`[^a-z]` [^ x] [^")) == "[^a-z] [^ x] [^\n");
}

TEST_CASE("a table is rows, what only looks like one is not") {
    CHECK(dump(read_markdown("a | b\n--|--\nc | *d*\n|e|")) ==
          "\n1 row: a | b\n3 row: c | d\n4 row: e\n");
    CHECK(body(read_markdown("a | b\nc | d")) == "a | b c | d\n");
    CHECK(body(read_markdown("a | b")) == "a | b\n");
}

TEST_CASE("the share of links counts letters") {
    const auto share = [](std::string_view markdown) {
        const Document document = read_markdown(markdown);
        REQUIRE(document.blocks.size() == 1);
        return document.blocks[0].link_share;
    };
    CHECK(share("abc [d](e)") == 0.25);
    CHECK(share("# [abc](d)") == 1);
    CHECK(share("- [ab](d) cd") == 0.5);
    CHECK(share("abc") == 0);
}

TEST_CASE("lines count from the beginning of the file, front matter and HTML included") {
    const Document document = read_markdown(
        "---\ntitle: T\n---\n\na\n\n<section>\n\n<p>b</p>\n<p>\nc</p>\n</section>\n\nd");
    CHECK(dump(document) ==
          "title [stated, front matter] T\n\n5 paragraph: a\n9 paragraph: b\n"
          "11 paragraph: c\n14 paragraph: d\n");
}

TEST_CASE("the first heading of the first level is a likely title") {
    CHECK(first(read_markdown("## a\n# b\n# c"), "title") == "b");
    CHECK(first(read_markdown("---\ntitle: a\n---\n# b"), "title") == "a");
    CHECK(first(read_markdown("## a"), "title") == "");
}

TEST_CASE("long files are read in parts that lose nothing") {
    std::string markdown, wanted;
    for (int i = 0; markdown.size() < 3 * kMarkdownPartBytes; ++i) {
        const std::string words = "Paragraph " + std::to_string(i) + " of a long file.";
        markdown += words + "\n\n";
        wanted += words + "\n";
    }
    const Document document = read_markdown(markdown);
    CHECK((body(document) == wanted));
    CHECK(document.blocks.back().line == 2 * document.blocks.size() - 1);

    const std::string one_line(3 * kMarkdownPartBytes, 'x');
    std::size_t bytes = 0;
    for (const Block& block : read_markdown(one_line).blocks)
        bytes += block.text.size();
    CHECK(bytes == one_line.size());
}

TEST_CASE("hostile files are read to the end") {
    const auto many = [](std::string_view part, int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += part;
        return text;
    };
    for (const std::string_view part :
         {"[",     "![",   "[a](",    "*a _b ",   ">",         "> ",  "- ", "`",
          "```\n", "<!--", "<a ",     "[^1]",     "[^1]: a\n", "|\n", "a|", "\\",
          "&",     "***",  "<p>\n\n", "[a]: b\n", "![a](b)",   "1. "}) {
        CAPTURE(part);
        read_markdown(many(part, 50'000));
    }
    const Document html = read_markdown(many("<p>a\n\n", kMaxMarkdownHtml + 5));
    CHECK(html.blocks.size() == kMaxMarkdownHtml);
    CHECK(html.remarks.size() == 1);
}

TEST_CASE("any bytes give blocks of valid UTF-8") {
    constexpr std::string_view kParts[] = {
        "---\n", "title: a\n", "# ",    "- ",   "> ",  "*",  "[",    "]",  "(",   ")",
        "![",    "`",          "\n",    "\n\n", "| ",  "--", "[^1]", ": ", "<p>", "</p>",
        "\xFF",  "渡船",       "word ", "    ", "```", "\0", "&lt;", "\\"};
    test::RandomText random(31);
    for (int round = 0; round < 3000; ++round) {
        const std::string markdown = random.of(kParts, round % 50);
        CAPTURE(markdown);
        for (const Block& block : read_markdown(markdown).blocks) {
            REQUIRE_FALSE(find_invalid_utf8(block.text));
            REQUIRE_FALSE(block.text.empty());
            REQUIRE(block.text.find_first_of("\n\r") == std::string::npos);
            REQUIRE((block.link_share >= 0 && block.link_share <= 1));
            REQUIRE(block.line >= 1);
        }
    }
}

}  // namespace
}  // namespace parallax
