// Dates that a document gives of itself: in a line of its own, in a note, in a field.
#pragma once

#include <optional>
#include <string_view>

#include "base/edtf.h"
#include "base/range.h"

namespace parallax {

struct DateInText {
    EdtfDate date;
    ByteRange span;
};
// The first date in a text that needs nothing from around it.
std::optional<DateInText> find_first_date(std::string_view utf8);

// A line that says a date and nothing else, labels ("Published on"), days of the week and times of
// day aside.
struct DateLine {
    EdtfDate date;
    bool weekday = false;
    bool labelled = false;  // says that it is the date of publication
    bool modified = false;  // says that it is the date of a change
};
std::optional<DateLine> find_date_line(std::string_view utf8);

// A field's value: EDTF, a time stamp of ISO 8601 (the time is cut off), or a date in words.
std::optional<EdtfDate> date_from_field(std::string_view value);

}  // namespace parallax
