// Tests of corpus/reader_text: where a plain text's blocks begin and end.
#include "corpus/reader_text.h"

#include <catch_amalgamated.hpp>

#include "corpus/text_lines.h"

namespace parallax {
namespace {

std::string shown(std::string_view text) {
    constexpr std::string_view kKinds[] = {"H", "P", "L", "Q", "C", "X", "T"};
    std::string lines;
    for (const Block& block : read_text(text).blocks) {
        lines += kKinds[static_cast<int>(block.kind)];
        if (block.level > 0) lines += std::to_string(block.level);
        lines += ' ' + std::to_string(block.line) + ' ' + block.text + '\n';
    }
    return lines;
}

TEST_CASE("lines are blocks where nothing is wrapped") {
    CHECK(shown("One line\nAnother line\n\nA third\u00A0 one \n") ==
          "P 1 One line\nP 2 Another line\nP 4 A third one\n");
    CHECK(shown("a\r\nb\rc\u2028d\u2029e\u0085f") == "P 1 a\nP 2 b\nP 3 c\nP 4 d\nP 5 e\nP 6 f\n");
}

TEST_CASE("bullets make items and are gone, dashes of speech and stars of emphasis are text") {
    CHECK(shown("  • One\n- Two\n* Three\n·Four\n•Five") ==
          "L 1 One\nL 2 Two\nL 3 Three\nL 4 Four\nL 5 Five\n");
    CHECK(shown("— Yes, he said\n*very* much\n-5 degrees\n1. First") ==
          "P 1 — Yes, he said\nP 2 *very* much\nP 3 -5 degrees\nP 4 1. First\n");
}

TEST_CASE("lines without letters and digits are no blocks") {
    CHECK(shown("a\n* * *\n___\n~~~\nb") == "P 1 a\nP 5 b\n");
    CHECK(shown("").empty());
    CHECK(shown("\n \n").empty());
}

TEST_CASE("an underlined line is a heading") {
    CHECK(shown("Rain\n====\nIt falls.\n\nMore\n----\nIt falls on.") ==
          "H1 1 Rain\nP 3 It falls.\nH2 5 More\nP 7 It falls on.\n");
    CHECK(shown("a\n\n----\nb") == "P 1 a\nP 4 b\n");
}

TEST_CASE("wrapped lines go on, ends of paragraphs, verses and indented lines do not") {
    const std::string wrapped =
        "It rains a great deal in the hills of the upper\n"
        "valley, and nobody has ever counted how much it\n"
        "is. They say so.\n"
        "The other paragraph stands right under the first\n"
        "one and goes on for another line or two as well.\n";
    CHECK(shown(wrapped) ==
          "P 1 It rains a great deal in the hills of the upper valley, and nobody has ever counted "
          "how much it is. They say so.\n"
          "P 4 The other paragraph stands right under the first one and goes on for another line "
          "or two as well.\n");
    const std::string indented =
        "  It rains a great deal in the hills of the upper\n"
        "valley, and nobody has ever counted how much it is\n"
        "down here, where it rains a great deal less than\n"
        "   The other paragraph begins with blanks and goes\n"
        "on for another line.\n";
    CHECK(read_text(indented).blocks.size() == 2);
    CHECK(read_text("It falls on the mill\nIt falls on the weir\nIt falls on the hill\n"
                    "And on every living thing that has no roof of its own\n")
              .blocks.size() == 4);
}

TEST_CASE("Chinese lines are joined without a blank and hyphens stay") {
    std::string chinese;
    for (int i = 0; i < 4; ++i)
        chinese +=
            "一百年来上游每逢洪水就再修一座水坝然而无论城镇还是农田都没有因此更加安全双方都在为年年"
            "付钱\n";
    CHECK(read_text(chinese).blocks.size() == 1);
    CHECK(read_text(chinese).blocks[0].text.find(' ') == std::string::npos);
}

TEST_CASE("the width of wrapping is found only where lines are full") {
    CHECK_FALSE(find_wrap_width(split_lines("a\nb\nc\nd")));
    CHECK_FALSE(find_wrap_width(split_lines(std::string(500, 'x') + "\n" + std::string(500, 'y'))));
    std::string text;
    for (int i = 0; i < 6; ++i)
        text += "It rains a great deal in the hills of the upper valley.\n";
    CHECK(find_wrap_width(split_lines(text)) == 55);
}

TEST_CASE("one line of many megabytes is one block") {
    std::string line;
    while (line.size() < 5'000'000)
        line += "It rains. ";
    const Document document = read_text(line);
    REQUIRE(document.blocks.size() == 1);
    CHECK(document.blocks[0].text.size() == line.size() - 1);
}

}  // namespace
}  // namespace parallax
