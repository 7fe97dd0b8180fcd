// Tests of corpus/person_names: names in bylines, and what is none.
#include "corpus/person_names.h"

#include <catch_amalgamated.hpp>

namespace parallax {
namespace {

TEST_CASE("names are told from other short lines") {
    for (const std::string_view name :
         {"Ana Lima", "Jan van der Meer", "J. R. Roth", "Bo O’Neil", "Jean-Luc Petit",
          "Иван Речной", "Речной И. И.", "李河川", "Martin Luther King Jr."}) {
        CAPTURE(name);
        CHECK(is_name_like(name));
    }
    for (const std::string_view other :
         {"", "Lima", "ana lima", "Ana Lima 2020", "the mill", "Ana lives here",
          "A Very Long Line Of Capitals", "李", "河流与水坝的历史", "Ana van", "Rain, Wind"}) {
        CAPTURE(other);
        CHECK_FALSE(is_name_like(other));
    }
}

TEST_CASE("institutions are told by their words or by capitals") {
    for (const std::string_view name :
         {"RIVERNET", "Weir House", "the River Institute", "Центр изучения рек", "水道研究所"})
        CHECK(is_institution_like(name));
    for (const std::string_view name : {"Ana Lima", "Ana LIMA", "MR", "李河川", ""})
        CHECK_FALSE(is_institution_like(name));
}

TEST_CASE("lists of names are split, titles, roles and places of work left out") {
    using Names = std::vector<std::string>;
    CHECK(split_names("Ana Lima, Bo Ek and Cy Roth") == Names{"Ana Lima", "Bo Ek", "Cy Roth"});
    CHECK(split_names("Ana Lima, Bo Ek, and Cy Roth") == Names{"Ana Lima", "Bo Ek", "Cy Roth"});
    CHECK(split_names("Prof. Dr. Ana Lima, Senior Fellow, River Institute") == Names{"Ana Lima"});
    CHECK(split_names("Иван Речной и Анна Лугова") == Names{"Иван Речной", "Анна Лугова"});
    CHECK(split_names("李河川、王小溪") == Names{"李河川", "王小溪"});
    CHECK(split_names("RIVERNET, Weir House") == Names{"RIVERNET", "Weir House"});
    CHECK(split_names("and nobody else").empty());
    CHECK(split_names("").empty());
}

TEST_CASE("a name has its family part where its form says so") {
    struct Row {
        std::string_view text;
        Name name;
    };
    for (const Row& row : {
             Row{"Ana Lima", {"Lima", "Ana", ""}},
             Row{"Jan van der Meer", {"van der Meer", "Jan", ""}},
             Row{"Lima, Ana", {"Lima", "Ana", ""}},
             Row{"Речной И. И.", {"Речной", "И. И.", ""}},
             Row{"J. R. Roth", {"Roth", "J. R.", ""}},
             Row{"Martin Luther King Jr.", {"King", "Martin Luther Jr.", ""}},
             Row{"李河川", {"李河川", "", ""}},
             Row{"Plato", {"Plato", "", ""}},
             Row{"River Institute", {"", "", "River Institute"}},
             Row{"Dr. Ana Lima", {"Lima", "Ana", ""}},
             Row{"", {"", "", ""}},
         }) {
        CAPTURE(row.text);
        CHECK(name_from_text(row.text) == row.name);
    }
}

TEST_CASE("a text's leading name ends where the capitals end") {
    CHECK(leading_name("Ana Lima is a historian") == "Ana Lima");
    CHECK(leading_name("Ana Lima, is a historian") == "Ana Lima");
    CHECK(leading_name("Jan van der Meer works here") == "Jan van der Meer");
    CHECK(leading_name("Иван Речной — историк") == "Иван Речной");
    CHECK(leading_name("The mill is old").empty());
    CHECK(leading_name("").empty());
}

TEST_CASE("roles are known in three languages") {
    CHECK(has_role_word("a senior researcher at the institute"));
    CHECK(has_role_word("научный сотрудник центра"));
    CHECK(has_role_word("水道研究所研究员"));
    CHECK_FALSE(has_role_word("an old mill"));
}

}  // namespace
}  // namespace parallax
