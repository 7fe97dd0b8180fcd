// EDTF made from numbers is read back as the same days.
#include "base/edtf_text.h"

#include <catch_amalgamated.hpp>

#include "base/edtf.h"

namespace parallax {
namespace {

TEST_CASE("dates are written in EDTF") {
    CHECK(edtf_from_year(2021) == "2021");
    CHECK(edtf_from_year(9) == "0009");
    CHECK(edtf_from_year(0) == "0000");
    CHECK(edtf_from_year(-43) == "-0043");
    CHECK(edtf_from_month(2021, 6) == "2021-06");
    CHECK(edtf_from_day({2021, 6, 8}) == "2021-06-08");
    CHECK(edtf_from_day({-43, 3, 15}) == "-0043-03-15");
    CHECK(edtf_from_season(2021, 24) == "2021-24");
    CHECK(edtf_from_decade(1990) == "199X");
    CHECK(edtf_from_decade(0) == "000X");
    CHECK(edtf_from_century(1800) == "18XX");
    CHECK(edtf_from_century(0) == "00XX");
    CHECK(edtf_from_century(-499) == "-04XX");
}

TEST_CASE("what is written reads back as the same days") {
    for (std::int32_t year = -9999; year <= 9998; year += 7) {
        const auto read = edtf_from_text(edtf_from_year(year));
        REQUIRE(read.has_value());
        CHECK(read->first_day() == day_from_civil({year, 1, 1}));
        CHECK(read->last_day() == day_from_civil({year, 12, 31}));
        const std::int32_t month = 1 + (year + 9999) % 12;
        const auto in_month = edtf_from_text(edtf_from_month(year, month));
        REQUIRE(in_month.has_value());
        CHECK(in_month->first_day() == day_from_civil({year, month, 1}));
        const CivilDate day{year, month, 1 + (year + 9999) % days_in_month(year, month)};
        const auto on_day = edtf_from_text(edtf_from_day(day));
        REQUIRE(on_day.has_value());
        CHECK(on_day->first_day() == day_from_civil(day));
        const auto season = edtf_from_text(edtf_from_season(year, 21 + month % 4));
        CHECK(season.has_value());
    }
    for (std::int32_t first = 0; first <= 9990; first += 10) {
        const auto read = edtf_from_text(edtf_from_decade(first));
        REQUIRE(read.has_value());
        CHECK(read->first_day() == day_from_civil({first, 1, 1}));
        CHECK(read->last_day() == day_from_civil({first + 9, 12, 31}));
    }
    for (std::int32_t first = 0; first <= 9900; first += 100) {
        const auto read = edtf_from_text(edtf_from_century(first));
        REQUIRE(read.has_value());
        CHECK(read->last_day() == day_from_civil({first + 99, 12, 31}));
    }
    for (std::int32_t first = -199; first >= -9999; first -= 100) {
        const auto read = edtf_from_text(edtf_from_century(first));
        REQUIRE(read.has_value());
        CHECK(read->first_day() == day_from_civil({first, 1, 1}));
        CHECK(read->last_day() == day_from_civil({first + 99, 12, 31}));
    }
}

}  // namespace
}  // namespace parallax
