// EDTF from numbers: the other direction of edtf_from_text, for one point each.
#pragma once

#include <cstdint>
#include <string>

#include "base/civil_date.h"

namespace parallax {

// Years lie within -9999 to 9999, 0 being 1 BC: "2021", "0009", "-0043".
std::string edtf_from_year(std::int32_t year);
std::string edtf_from_month(std::int32_t year, std::int32_t month);
// "2021-06-28".
std::string edtf_from_day(const CivilDate& date);
// `season` is 21 to 24, as edtf_from_text has them.
std::string edtf_from_season(std::int32_t year, std::int32_t season);
// The ten years from `first`, a multiple of 10: "199X".
std::string edtf_from_decade(std::int32_t first);
// The hundred years from `first`: "18XX" from 1800; BC from one year after a multiple of 100, the
// 5th century being -499: "-04XX". The 1st century BC has no such
// name: two digits of "-00XX" would be the year 0 with a minus.
std::string edtf_from_century(std::int32_t first);

}  // namespace parallax
