// What single words have to do with dates.
#include "text/date_words.h"

#include <catch_amalgamated.hpp>

namespace parallax {
namespace {

TEST_CASE("words have roles and values") {
    struct Row {
        std::string_view key;
        DateRole role;
        int value;
    };
    const Row row =
        GENERATE(Row{"june", DateRole::month, 6}, Row{"sept", DateRole::month, 9},
                 Row{"июне", DateRole::month, 6}, Row{"мая", DateRole::month, 5},
                 Row{"августом", DateRole::month, 8}, Row{"winter", DateRole::season, 24},
                 Row{"весной", DateRole::season, 21}, Row{"fifteen", DateRole::cardinal, 15},
                 Row{"пятнадцать", DateRole::cardinal, 15}, Row{"twentieth", DateRole::ordinal, 20},
                 Row{"девятнадцатом", DateRole::ordinal, 19}, Row{"28th", DateRole::ordinal, 28},
                 Row{"1990s", DateRole::decade, 1990}, Row{"90s", DateRole::decade, 90},
                 Row{"nineties", DateRole::decade, 90}, Row{"девяностых", DateRole::decade, 90},
                 Row{"2021", DateRole::figures, 2021}, Row{"7", DateRole::figures, 7},
                 Row{"xix", DateRole::roman, 19}, Row{"хх", DateRole::roman, 20},
                 Row{"last", DateRole::deictic, -1}, Row{"будущем", DateRole::deictic, 1},
                 Row{"28.06.2021", DateRole::compound, 28}, Row{"2021г", DateRole::compound, 2021},
                 Row{"年", DateRole::han, 0}, Row{"〇", DateRole::han, 0});
    INFO(row.key);
    const DateWord word = date_word(row.key);
    CHECK(word.role == row.role);
    CHECK(word.value == row.value);
}

TEST_CASE("other words have none") {
    for (const std::string_view key :
         {"", "treaty", "maybe", "20212", "123456789012", "1991s", "5s", "2019b", "28.", "west1",
          "январский", "лес", "xyz", "ё", "ぁ"}) {
        INFO(key);
        CHECK(date_word(key).role == DateRole::other);
    }
}

TEST_CASE("words that begin a name say so") {
    CHECK(date_word("cold").has(kBeginsName));
    CHECK(date_word("second").has(kBeginsName));
    CHECK(date_word("second").is(DateRole::ordinal));
    CHECK(date_word("холодной").has(kBeginsName));
    CHECK_FALSE(date_word("warm").has(kBeginsName));
}

TEST_CASE("Roman numbers are read up to 39") {
    CHECK(number_from_roman("xix") == 19);
    CHECK(number_from_roman("v") == 5);
    CHECK(number_from_roman("xxxix") == 39);
    CHECK(number_from_roman("х") == 10);
    for (const std::string_view key : {"", "i", "iiii", "ixx", "vx", "xxxxx", "mcm", "xi1", "хи"})
        CHECK_FALSE(number_from_roman(key).has_value());
}

}  // namespace
}  // namespace parallax
