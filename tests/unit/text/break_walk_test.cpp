// Tests of BreakWalk: each walk goes its own way, whatever others do meanwhile.
#include "text/break_walk.h"

#include <catch_amalgamated.hpp>
#include <vector>

namespace parallax {
namespace {

std::vector<std::size_t> offsets(BreakKind kind, std::string_view text) {
    std::vector<std::size_t> all;
    BreakWalk walk(kind, text);
    while (const auto boundary = walk.next())
        all.push_back(boundary->offset);
    return all;
}

TEST_CASE("offsets are bytes of the text given") {
    CHECK(offsets(BreakKind::word, "Über uns") == std::vector<std::size_t>{5, 6, 9});
    CHECK(offsets(BreakKind::word, "中国和俄罗斯") == std::vector<std::size_t>{6, 9, 18});
    CHECK(offsets(BreakKind::grapheme, "e\u0301a") == std::vector<std::size_t>{3, 4});
    CHECK(offsets(BreakKind::line, "two words") == std::vector<std::size_t>{4, 9});
    CHECK(offsets(BreakKind::word, "").empty());
    CHECK(offsets(BreakKind::word, {}).empty());
}

TEST_CASE("a walk reads a part of a longer text and no further") {
    const std::string_view text = "Russian";
    CHECK(offsets(BreakKind::word, text.substr(0, 3)) == std::vector<std::size_t>{3});
}

TEST_CASE("walks of one kind that are under way together do not disturb each other") {
    const std::string_view first = "one two three", second = "中国和俄罗斯的 four";
    BreakWalk a(BreakKind::word, first), b(BreakKind::word, second);
    std::vector<std::size_t> of_a, of_b;
    while (true) {
        const auto from_a = a.next();
        const auto from_b = b.next();
        if (from_a) of_a.push_back(from_a->offset);
        if (from_b) of_b.push_back(from_b->offset);
        if (!from_a && !from_b) break;
    }
    CHECK(of_a == offsets(BreakKind::word, first));
    CHECK(of_b == offsets(BreakKind::word, second));
    CHECK_FALSE(a.next());
}

}  // namespace
}  // namespace parallax
