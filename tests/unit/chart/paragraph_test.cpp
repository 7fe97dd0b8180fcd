// Wrapped text: every visible byte in exactly one line, no line too wide, marks where words stand.
#include "chart/paragraph.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "chart/fixed_measure.h"

using namespace parallax;

namespace {

// TextStyle::small is 12 px, so a sign is 6 px wide.
constexpr TextStyle kStyle = TextStyle::small;

std::vector<std::string> lines_of(std::string_view text, float width, std::size_t most = 0) {
    const test::FixedMeasure measure;
    std::vector<std::string> lines;
    for (const ParagraphLine& line : layout_paragraph(measure, kStyle, text, width, most).lines)
        lines.emplace_back(text.substr(line.bytes.begin, line.bytes.size()));
    return lines;
}

}  // namespace

TEST_CASE("A line takes as many words as fit and drops the blank at its end") {
    // 10 signs to a line.
    CHECK(lines_of("one two three four", 60) == std::vector<std::string>{"one two", "three four"});
    CHECK(lines_of("one two", 42) == std::vector<std::string>{"one two"});
    CHECK(lines_of("one two", 41) == std::vector<std::string>{"one", "two"});
    CHECK(lines_of("", 60).empty());
}

TEST_CASE("A newline ends a line wherever it stands") {
    CHECK(lines_of("one\ntwo", 600) == std::vector<std::string>{"one", "two"});
}

TEST_CASE("A word wider than the line is cut between graphemes") {
    CHECK(lines_of("abcdefgh", 18) == std::vector<std::string>{"abc", "def", "gh"});
    // e + combining acute is one grapheme and is never torn.
    CHECK(lines_of("e\u0301e\u0301", 12) == std::vector<std::string>{"e\u0301", "e\u0301"});
}

TEST_CASE("Chinese breaks between signs but keeps its full stop with the sign before") {
    CHECK(lines_of("中国和俄。罗", 24) == std::vector<std::string>{"中国和", "俄。罗"});
}

TEST_CASE("No more lines are made than asked for") {
    CHECK(lines_of("one two three four", 60, 1) == std::vector<std::string>{"one two"});
}

TEST_CASE("At any width the lines hold every word once, in order, and none is too wide") {
    const std::string text =
        "Both want above all to keep the country stable, and in 2021—so it is said—"
        "they met: “friends”, (no more) than that; 中国和俄罗斯的关系很好。";
    const test::FixedMeasure measure;
    std::string bare;
    for (const char c : text)
        if (c != ' ') bare.push_back(c);
    for (float width = 30; width < 700; width += 7) {
        const Paragraph paragraph = layout_paragraph(measure, kStyle, text, width);
        std::string joined;
        std::size_t last = 0;
        for (const ParagraphLine& line : paragraph.lines) {
            REQUIRE(line.bytes.begin >= last);
            last = line.bytes.end;
            CHECK(line.width <= width);
            for (const char c : text.substr(line.bytes.begin, line.bytes.size()))
                if (c != ' ') joined.push_back(c);
        }
        CHECK(joined == bare);
    }
}

TEST_CASE("A range over two lines has a rectangle on each") {
    const test::FixedMeasure measure;
    const std::string text = "one two three four";
    const Paragraph paragraph = layout_paragraph(measure, kStyle, text, 60);
    // "two three": "two" at sign 4 of line one, "three" at the start of line two.
    const std::vector<Rect> rects = layout_range(measure, paragraph, text, {4, 13});
    CHECK(rects == std::vector<Rect>{{24, 0, 18, 16}, {0, 16, 30, 16}});
    CHECK(layout_range(measure, paragraph, text, {7, 8}).empty());  // the blank at the break
}

TEST_CASE("A point is nearest to a place between two graphemes of its line") {
    const test::FixedMeasure measure;
    const std::string text = "one two e\u0301e\u0301 中国";
    const Paragraph paragraph = layout_paragraph(measure, kStyle, text, 42);  // "one two", ...
    const auto at = [&](float x, float y) {
        return nearest_place(measure, paragraph, text, {x, y});
    };
    CHECK(at(0, 4) == 0);
    CHECK(at(2.9f, 4) == 0);
    CHECK(at(3.1f, 4) == 1);
    CHECK(at(1000, 4) == 7);  // the end of its line, not of the text
    CHECK(at(-5, 4) == 0);
    CHECK(at(0, -1) == 0);
    CHECK(at(0, 20) == 8);
    // Never inside the sign with its accent, three bytes.
    for (float x = 0; x < 42; x += 0.5f) {
        const std::size_t place = at(x, 20);
        CHECK((place == 8 || place == 11 || place >= 14));
    }
    CHECK(at(0, 500) == text.size());
}
