// Points in time as English and Russian write them, read from a given word on. Private to the date
// finder; each reader gives nothing when its form does not stand there.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "text/date_phrase.h"
#include "text/date_tokens.h"

namespace parallax {

// Words begin to end - 1. `end_byte` is where the phrase ends in the text: a dot of an abbreviation
// is part of it. `last` is there for ranges that share their month or year: "14-16 June 2021".
struct ReadPoint {
    DatePhrase phrase;
    std::optional<DatePhrase> last;
    std::size_t begin = 0, end = 0;
    std::size_t end_byte = 0;
    std::string anchor;
    std::optional<DatePhrase> anchor_date;
};
using MaybePoint = std::optional<ReadPoint>;

// Any of the forms below, the one that the first word calls for.
MaybePoint read_point(const DateTokens& tokens, std::size_t i);
// The same without distances and portions, which hold such points themselves.
MaybePoint read_plain_point(const DateTokens& tokens, std::size_t i);

// date_days.cpp: day and month, month, with or without a year.
MaybePoint read_day_and_month(const DateTokens& tokens, std::size_t i);
MaybePoint read_month(const DateTokens& tokens, std::size_t i);
// date_figures.cpp: 2021-06-28, 28.06.2021, 28/06/2021, 6/28/21, 9/11.
MaybePoint read_figures_date(const DateTokens& tokens, std::size_t i);
// date_years.cpp: 2021, 2021-22, 44 BC; spring 2021.
MaybePoint read_year(const DateTokens& tokens, std::size_t i);
MaybePoint read_season(const DateTokens& tokens, std::size_t i);
// date_eras.cpp: the 1990s, the nineties; the 19th century.
MaybePoint read_decade(const DateTokens& tokens, std::size_t i);
MaybePoint read_century(const DateTokens& tokens, std::size_t i);
// date_relative.cpp: last year, yesterday; two years ago, a week after the vote.
MaybePoint read_deictic(const DateTokens& tokens, std::size_t i);
MaybePoint read_distance(const DateTokens& tokens, std::size_t i);
// date_points.cpp: a name of named_times; early, first half of, end of what follows.
MaybePoint read_named(const DateTokens& tokens, std::size_t i);
MaybePoint read_portion(const DateTokens& tokens, std::size_t i);

// Parts that several of them use, in date_parts.cpp.

// A point of one phrase that takes words begin to end - 1.
ReadPoint make_read_point(const DateTokens& tokens, const DatePhrase& phrase, std::size_t begin,
                          std::size_t end);
// Takes the phrase on to word `end`, with the dot of an abbreviation.
void extend(const DateTokens& tokens, ReadPoint& point, std::size_t end);

struct ReadNumber {
    int value = 0;
    std::size_t end = 0;
};
// "15", "fifteen", "twenty-five", "two hundred".
std::optional<ReadNumber> read_cardinal(const DateTokens& tokens, std::size_t i);
// "28th", "twenty-eighth", "28-го".
std::optional<ReadNumber> read_ordinal(const DateTokens& tokens, std::size_t i);

// The year that completes a month, day, season…: "2021", ", 2021", "of 2021", "2021 года", "last
// year", "of the same year".
struct ReadYear {
    std::optional<int> year;
    std::optional<DateShift> shift;
    std::size_t end = 0;
    bool has_footnote = false;   // the last word is "2023.5": only its year counts
    bool lacks_century = false;  // "13 Jul 19"
};
std::optional<ReadYear> read_year_slot(const DateTokens& tokens, std::size_t i);
// Puts what the slot says into the phrase.
void set_year(DatePhrase& phrase, const ReadYear& year);
// The point that ends with the slot.
ReadPoint make_read_point(const DateTokens& tokens, const DatePhrase& phrase, std::size_t begin,
                          const ReadYear& year);
// The year of "2023.5", where the number of a footnote is glued to the end of a sentence.
std::optional<int> year_with_footnote(const DateTokens& tokens, std::size_t i);

// A Russian word for year stands at word i ("года", "г."); the position behind it, else i.
std::size_t skip_year_word(const DateTokens& tokens, std::size_t i);
// The position behind "of" and "the", either, both or none.
std::size_t skip_of_the(const DateTokens& tokens, std::size_t i);
// BC -1, AD 1 ("до н. э." too) at word i.
std::optional<ReadNumber> read_era(const DateTokens& tokens, std::size_t i);
// The year as EDTF counts it: 44 BC is -43.
int year_in_era(int year, int era);
// An EDTF century's first year: the 19th is 1800, the 5th BC -499.
int first_year_of_century(int number, int era);

// "about" and the like at word i; "CA 2021" is no "ca. 2021".
bool says_about(const DateTokens& tokens, std::size_t i);
// Whole words of figures: 4 digits from 1000 to 2199.
bool is_year_figures(DateWord word);
// No sign makes the figures at word i part of something else: $, №, a longer number, a path.
bool is_free_before(const DateTokens& tokens, std::size_t i);
bool is_free_after(const DateTokens& tokens, std::size_t end);
// Two-digit ends of a range of years: 2021-22, 1999-00; none when it is another thing.
std::optional<int> year_from_short(int first, int last_two);

}  // namespace parallax
