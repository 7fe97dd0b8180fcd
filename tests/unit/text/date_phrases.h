// The tables of tests/data/dates: sentences and the dates that are in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/date_finder.h"

namespace parallax::test {

struct DatePhraseCase {
    std::string place;  // "english.tsv:12"
    DateContext context;
    std::string text;
    std::string expected;  // as `shown` writes it
    bool is_negative() const { return expected == "none"; }
};

// All lines of tests/data/dates/`name`. Fails the test when there are none or one is malformed.
std::vector<DatePhraseCase> load_date_phrases(const std::string& name);

// What the finder finds in the text alone.
std::vector<FoundDate> dates_in(std::string_view text, const DateContext& context = {});

// "words = EDTF basis kind @anchor", parted by " | "; "none".
std::string shown(std::string_view text, const std::vector<FoundDate>& dates);

}  // namespace parallax::test
