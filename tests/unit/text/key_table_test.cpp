// Tests of KeyTable: a key has one number for ever, and another key another one.
#include "text/key_table.h"

#include <catch_amalgamated.hpp>
#include <map>
#include <string>

#include "random_text.h"
#include "text/letters.h"

namespace parallax {
namespace {

TEST_CASE("keys are numbered in the order in which they come") {
    KeyTable table;
    CHECK(table.size() == 0);
    CHECK_FALSE(table.find("one"));
    CHECK(table.intern("one") == 0);
    CHECK(table.intern("twenty-two") == 1);
    CHECK(table.intern("one") == 0);
    CHECK(table.intern("") == 2);
    CHECK(table.size() == 3);
    CHECK(table.find("twenty-two") == 1);
    CHECK(table.find("") == 2);
    CHECK_FALSE(table.find("two"));
    CHECK(table.key(1) == "twenty-two");
    CHECK(table.key(2).empty());
}

TEST_CASE("keys that differ in one byte or in length alone are different keys") {
    KeyTable table;
    std::string key;
    std::uint32_t expected = 0;
    for (int size = 0; size < 40; ++size) {
        REQUIRE(table.intern(key) == expected++);
        for (std::size_t i = 0; i < key.size(); ++i) {
            std::string other = key;
            other[i] = 'b';
            REQUIRE(table.intern(other) == expected++);
        }
        key += 'a';
    }
    CHECK(table.intern(std::string_view("\0", 1)) == expected);
    CHECK(table.intern(std::string_view("\0\0", 2)) == expected + 1);
    CHECK(table.intern("") == 0);
}

TEST_CASE("a table of very many keys holds what a map would") {
    test::RandomText random(41);
    KeyTable table;
    std::map<std::string, std::uint32_t> model;
    for (int round = 0; round < 60'000; ++round) {
        const std::string key = random.of(std::u32string_view(U"abcdé"), 1 + round % 14);
        const auto [at, added] = model.try_emplace(key, static_cast<std::uint32_t>(model.size()));
        if (table.intern(key) != at->second) REQUIRE(table.intern(key) == at->second);
    }
    REQUIRE(table.size() == model.size());
    for (const auto& [key, number] : model) {
        if (table.key(number) != key) REQUIRE(table.key(number) == key);
        if (table.find(key) != number) REQUIRE(table.find(key) == number);
    }
}

TEST_CASE("a short key as a number is the same key") {
    KeyTable table;
    for (const std::string_view key : {"", "a", "seven77", "eightish"}) {
        CAPTURE(key);
        const std::uint32_t number = table.intern(key);
        CHECK(table.intern_short(few_letters(key), key.size()) == number);
    }
    CHECK(table.intern_short(few_letters("new"), 3) == 4);
    CHECK(table.find("new") == 4);
}

TEST_CASE("eight letters at once become what each would") {
    for (int c = 0; c < 0x80; ++c) {
        const std::string text(8, static_cast<char>(c));
        const bool upper = c >= 'A' && c <= 'Z';
        const std::string lower(8, static_cast<char>(upper ? c + ('a' - 'A') : c));
        CAPTURE(c);
        CHECK(lower_ascii(eight_letters(text.data())) == eight_letters(lower.data()));
        CHECK(are_ascii(eight_letters(text.data())));
    }
    CHECK_FALSE(are_ascii(few_letters("abcé")));
    CHECK(first_letters(few_letters("abcd"), 2) == few_letters("ab"));
    CHECK(first_letters(few_letters("abcd"), 0) == 0);
}

}  // namespace
}  // namespace parallax
