// Tests of corpus/note_mark.
#include "corpus/note_mark.h"

#include <catch_amalgamated.hpp>

namespace parallax {
namespace {

TEST_CASE("marks of notes are short numbers, signs and single letters") {
    for (const std::string_view mark :
         {"1", "24", "[12]", "(3)", "*", "**", "†", "a", "[b]", " 7 "})
        CHECK(is_note_mark(mark));
    for (const std::string_view other : {"", "[]", "2021", "th", "A", "[1", "1a", "+", "½", "-"})
        CHECK_FALSE(is_note_mark(other));
}

TEST_CASE("a raised number behind a word or a sentence is a note, behind a unit it is not") {
    for (const std::string_view before :
         {"order.", "said,", "treaty", "(so)", "“so”", "договор", "渡船"})
        CHECK(may_carry_note(before));
    for (const std::string_view before : {"", "km", "10", "m", "in 10", "order "})
        CHECK_FALSE(may_carry_note(before));
}

TEST_CASE("exponents are written as such") {
    CHECK(raised_digits("12") == "¹²");
    CHECK(raised_digits("0") == "⁰");
    for (const std::string_view other : {"", "th", "-1", "12345"})
        CHECK(raised_digits(other) == "");
}

}  // namespace
}  // namespace parallax
