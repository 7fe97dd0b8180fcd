// Tests of corpus/article_dates: dates that a document gives of itself.
#include "corpus/article_dates.h"

#include <catch_amalgamated.hpp>

namespace parallax {
namespace {

std::string shown(const std::optional<EdtfDate>& date) {
    return date ? date->text : "-";
}

TEST_CASE("a field's date is EDTF, a time stamp or words") {
    struct Row {
        std::string_view value, date;
    };
    for (const Row& row : {
             Row{"2021-06-28", "2021-06-28"},
             Row{"2021-06-28T10:00:00Z", "2021-06-28"},
             Row{"2021-06-28 10:00", "2021-06-28"},
             Row{"2021/06/28", "2021-06-28"},
             Row{"20210628", "2021-06-28"},
             Row{"2021-06", "2021-06"},
             Row{"2021", "2021"},
             Row{" 2021-07/2021-09 ", "2021-07/2021-09"},
             Row{"28 June 2021", "2021-06-28"},
             Row{"Monday, June 28, 2021", "2021-06-28"},
             Row{"28 июня 2021 года", "2021-06-28"},
             Row{"2021年6月28日", "2021-06-28"},
             Row{"", "-"},
             Row{"soon", "-"},
             Row{"2021-13-01", "-"},
             Row{"2021-06-28x", "-"},
             Row{"the day after 28 June 2021 or so", "-"},
         }) {
        CAPTURE(row.value);
        CHECK(shown(date_from_field(row.value)) == row.date);
    }
}

TEST_CASE("a date line says a date and little else") {
    const auto line = find_date_line("Sunday, July 21, 2024");
    REQUIRE(line);
    CHECK(line->weekday);
    CHECK(line->date.text == "2024-07-21");
    const auto published = find_date_line("Published on 3 May 2020 at 10:32 GMT");
    REQUIRE(published);
    CHECK(published->labelled);
    CHECK_FALSE(published->modified);
    const auto updated = find_date_line("Last updated: 3 May 2020");
    REQUIRE(updated);
    CHECK(updated->modified);
    CHECK(find_date_line("23.07.2024."));
    CHECK_FALSE(find_date_line("On 3 May 2020 the gates were closed"));
    CHECK_FALSE(find_date_line("The gates were closed"));
    CHECK_FALSE(find_date_line(std::string(10'000, 'x') + " 3 May 2020"));
}

}  // namespace
}  // namespace parallax
