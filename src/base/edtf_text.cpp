// Years take four digits, whatever their size; what is masked loses them from the right.
#include "base/edtf_text.h"

#include <algorithm>
#include <cstdlib>

#include "base/check.h"

namespace parallax {
namespace {

std::string padded(std::int32_t number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

// The year without its last `masked` digits, which become X.
std::string masked_year(std::int32_t year, std::size_t masked) {
    return (year < 0 ? "-" : "") + padded(std::abs(year), 4).substr(0, 4 - masked) +
           std::string(masked, 'X');
}

}  // namespace

std::string edtf_from_year(std::int32_t year) {
    ENSURE(std::abs(year) <= 9999);
    return masked_year(year, 0);
}

std::string edtf_from_month(std::int32_t year, std::int32_t month) {
    ENSURE(month >= 1 && month <= 12);
    return edtf_from_year(year) + "-" + padded(month, 2);
}

std::string edtf_from_day(const CivilDate& date) {
    ENSURE(date.day >= 1 && date.day <= days_in_month(date.year, date.month));
    return edtf_from_month(date.year, date.month) + "-" + padded(date.day, 2);
}

std::string edtf_from_season(std::int32_t year, std::int32_t season) {
    ENSURE(season >= 21 && season <= 24);
    return edtf_from_year(year) + "-" + padded(season, 2);
}

std::string edtf_from_decade(std::int32_t first) {
    ENSURE(first >= 0 && first <= 9990 && first % 10 == 0);
    return masked_year(first, 1);
}

std::string edtf_from_century(std::int32_t first) {
    const bool before_christ = first < 0;
    ENSURE(first != -99 && std::abs(first) <= 9999 &&
           (first + (before_christ ? 99 : 0)) % 100 == 0);
    return masked_year(before_christ ? first + 99 : first, 2);
}

}  // namespace parallax
