// Where sentences end: the boundaries of UAX 29 without those that only an abbreviation makes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace parallax {

// Appends the ends of the sentences to `ends`, in bytes and ascending, the last one utf8.size();
// none for an empty text. Each sentence takes the blanks that follow it. Linear in the size.
//
// A full stop that only blanks follow ends no sentence
// - behind what the tables of abbreviations say joins what follows ("Mr. Xi", "e.g. Moscow",
//   "г. Москва"), or that a number follows ("No. 5", "Jan. 5", "стр. 5");
// - behind an initial ("J. K. Rowling"), letters with stops ("U.S. Navy", "Ph.D. Smith") and what
//   may stand at an end ("Inc.", "и т. д.", "2021 г."), unless a capitalised word that often opens
//   sentences follows ("in the U.S. The next day"), or, after a blank, a script without capitals;
// - behind a number of up to three digits, or a letter, that is all there is so far ("1. Aims").
void find_sentence_ends(std::string_view utf8, std::vector<std::uint32_t>& ends);

}  // namespace parallax
