// The engine as C functions, which the benchmark calls from JavaScript and the native timer calls
// as they are. There is one engine: texts go in through a buffer, a question is asked, its answer
// is counted and lies in another buffer.
#pragma once

#include <cstdint>

extern "C" {

// Must be called first.
void engine_start();

// The texts: room for `size` bytes, and for the ends of `count` documents in them. Valid until
// asked for again.
char* engine_texts(std::uint32_t size);
std::uint32_t* engine_ends(std::uint32_t count);

// Room for a question in UTF-8; `size` bytes of it will be read.
char* engine_question(std::uint32_t size);
// What the last question answered, as 32-bit numbers.
const std::uint32_t* engine_answer();

// Words of the texts by their boundaries alone; words and sentences with interned keys.
std::uint32_t engine_count_words();
std::uint32_t engine_segment();

// The index of all documents, each one passage, and how many words it has; the one before it is
// gone.
std::uint32_t engine_index();
double engine_index_bytes();
void engine_forget();

// The question as a query: in how many documents it is true; the answer is the best of them, at
// most `most`, the best first.
std::uint32_t engine_search(std::uint32_t most);
// The question as a query: lines of its concordance, sorted by what follows.
std::uint32_t engine_concordance();
// Dates of all documents: how many; the answer has document, begin and end in bytes, 1 or 0 for one
// that is known or not, and its first day (signed, since 1970) for each.
std::uint32_t engine_dates();
// The first half of the documents against the second: how many terms; the answer is the G2 of the
// twenty highest as 64-bit floating-point numbers.
std::uint32_t engine_keyness();
// What an edited theme is counted by: sources, years, tenths of a source. Asked once for an index.
void engine_cut_units();
// A theme whose patterns are the lines of the question, counted by all of these: its hits.
std::uint32_t engine_theme();
// Texts that any two documents share: how many; the answer has document, begin and end in bytes
// for either side of each.
std::uint32_t engine_reuse();

// The same for the practical limit (limit.h).
std::uint32_t limit_index();
double limit_index_bytes();
void limit_forget();
}
