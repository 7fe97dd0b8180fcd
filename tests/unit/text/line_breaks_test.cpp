// Tests of line and grapheme breaks: shown with a bar where a break may be, // where it must be.
#include "text/line_breaks.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <functional>

#include "random_text.h"

namespace parallax {
namespace {

std::string with_line_breaks(std::string_view text) {
    std::string shown;
    std::size_t begin = 0;
    for (const LineBreak& line : find_line_breaks(text)) {
        shown += text.substr(begin, line.offset - begin);
        shown += line.required ? "//" : "|";
        begin = line.offset;
    }
    return shown;
}

std::string with_grapheme_breaks(std::string_view text) {
    std::string shown;
    std::size_t begin = 0;
    for (const std::size_t end : find_grapheme_breaks(text)) {
        if (end == 0) continue;
        shown += text.substr(begin, end - begin);
        shown += '|';
        begin = end;
    }
    return shown;
}

TEST_CASE("lines break where each script lets them") {
    struct Row {
        std::string_view text, shown;
    };
    const Row rows[] = {
        {"", ""},
        {"word", "word|"},
        {"two words", "two |words|"},
        {"two  words ", "two  |words |"},
        {"dual-use", "dual-|use|"},
        {"10\u00A0km", "10\u00A0km|"},
        {"a\nb", "a\n//b|"},
        {"a\r\nb", "a\r\n//b|"},
        {"a\n", "a\n//"},
        {"\n\n", "\n//\n//"},
        {"“Quoted,” he said", "“Quoted,” |he |said|"},
        {"中国，俄罗斯。", "中|国，|俄|罗|斯。|"},  // no line begins with a comma or full stop
        {"（中国）", "（中|国）|"},
        {"Россия и Китай", "Россия |и |Китай|"},
        {"https://a.b/c", "https://|a.b/|c|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(with_line_breaks(row.text) == row.shown);
    }
}

TEST_CASE("characters as readers see them are not cut") {
    struct Row {
        std::string_view text, shown;
    };
    const Row rows[] = {
        {"", ""},
        {"ab", "a|b|"},
        {"e\u0301a", "e\u0301|a|"},
        {"中国", "中|国|"},
        {"👩\u200D🚀!", "👩\u200D🚀|!|"},
        {"🇨🇳🇷🇺", "🇨🇳|🇷🇺|"},
        {"a\r\nb", "a|\r\n|b|"},
        {"각", "각|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(with_grapheme_breaks(row.text) == row.shown);
    }
    CHECK(find_grapheme_breaks("") == std::vector<std::size_t>{0});
}

TEST_CASE("breaks ascend, end with the text, and lines never cut a grapheme") {
    // Marks come with their letter: UAX 14 lets a line end between a blank and a stray mark.
    const std::string_view alphabet[] = {"a",  "b",  " ",  "\n", "\r",      ",",        ".",  "-",
                                         "(",  ")",  "“",  "”",  "e\u0301", "👩\u200D🚀", "🇨🇳", "中",
                                         "国", "。", "，", "й",  "\u00A0",  "\u00AD",   "가"};
    test::RandomText random(3);
    for (int round = 0; round < 2'000; ++round) {
        const std::string text = random.of(alphabet, 20);
        CAPTURE(text);
        const std::vector<std::size_t> graphemes = find_grapheme_breaks(text);
        REQUIRE(graphemes.front() == 0);
        REQUIRE(graphemes.back() == text.size());
        REQUIRE(std::is_sorted(graphemes.begin(), graphemes.end(), std::less_equal<>()));
        std::size_t before = 0;
        for (const LineBreak& line : find_line_breaks(text)) {
            REQUIRE(line.offset > before);
            before = line.offset;
            REQUIRE(std::binary_search(graphemes.begin(), graphemes.end(), line.offset));
            REQUIRE(line.required ==
                    (text[line.offset - 1] == '\n' || text[line.offset - 1] == '\r'));
        }
        REQUIRE(before == text.size());
    }
}

}  // namespace
}  // namespace parallax
