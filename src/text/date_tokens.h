// The words of a text with what they have to do with dates, and what stands between them. Private
// to the date finder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/date_words.h"
#include "text/lexicon.h"
#include "text/segments.h"

namespace parallax {

// What stands between two words.
enum class WordGap {
    blank,      // spaces only
    comma,      // a comma and spaces
    hyphen,     // one, without spaces
    dash,       // a dash, or a hyphen between spaces
    slash,      // without spaces
    dot,        // without spaces
    dot_blank,  // a dot and spaces: an abbreviation or the end of a sentence
    none,       // they touch
    other,      // anything else, the ends of the text too
};

// What is known of the terms of a lexicon, by TermId.
struct DateTerms {
    enum class Beginning : std::uint8_t { none, date, unseen };

    std::vector<DateWord> words;        // role unseen for what has not been asked for
    std::vector<Beginning> beginnings;  // which may begin a date; small, for all words pass by it
};

class DateTokens {
  public:
    // `terms` grows with the lexicon. All must outlive this.
    DateTokens(std::string_view utf8, std::span<const Token> tokens, const Lexicon& lexicon,
               DateTerms& terms);

    std::size_t size() const { return tokens_.size(); }
    std::string_view text() const { return text_; }
    // A word of role `other` behind the end.
    DateWord word(std::size_t i) const { return i < tokens_.size() ? known(i) : kOther; }
    bool is(std::size_t i, DateRole role) const { return word(i).is(role); }
    // "" behind the end.
    std::string_view key(std::size_t i) const;
    std::string_view written(std::size_t i) const;
    std::size_t begin(std::size_t i) const { return tokens_[i].begin; }
    std::size_t end(std::size_t i) const { return tokens_[i].end; }

    // The first word from i on that may begin a date; size() when there is none.
    std::size_t next_beginning(std::size_t i) const;

    // Between word i - 1 and word i.
    WordGap gap(std::size_t i) const {
        if (i == 0 || i >= tokens_.size()) return WordGap::other;
        const std::size_t begin = tokens_[i - 1].end, end = tokens_[i].begin;
        if (end - begin == 1 && text_[begin] == ' ') return WordGap::blank;  // nearly always
        return read_gap(text_.substr(begin, end - begin));
    }
    bool blank(std::size_t i) const { return gap(i) == WordGap::blank; }
    bool blank_or_hyphen(std::size_t i) const;
    // The bytes between word i - 1 and word i; before the first and behind the last one what
    // stands there.
    std::string_view between(std::size_t i) const;

    // A Latin or Cyrillic capital begins the word.
    bool is_capitalised(std::size_t i) const;
    bool is_cyrillic(std::size_t i) const;
    // A sentence may end before word i.
    bool ends_sentence_before(std::size_t i) const;

  private:
    static constexpr DateWord kOther{DateRole::other, 0, 0};

    DateWord known(std::size_t i) const {
        DateWord& word = terms_.words[tokens_[i].term.index()];
        if (word.is(DateRole::unseen)) word = date_word(lexicon_.key(tokens_[i].term));
        return word;
    }
    static WordGap read_gap(std::string_view text);

    std::string_view text_;
    std::span<const Token> tokens_;
    const Lexicon& lexicon_;
    DateTerms& terms_;
};

}  // namespace parallax
