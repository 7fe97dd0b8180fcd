// A document on its way to a source: its blocks with what can be seen of each alone, and what has
// been decided so far. Private to the article reader.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/block.h"

namespace parallax {

enum class Role { open, title, heading, body, left_out };
enum class Ending { none, colon, sentence };

struct ArticleBlock {
    const Block* block = nullptr;
    std::string folded;          // beginning of the text, folded, from its first letter or digit on
    std::string words;           // the words of that beginning as " skip to content "
    std::size_t word_count = 0;  // of the beginning; of a text that is cut off there kManyWords
    Ending ending = Ending::none;
    bool opens_quotation = false;
    Role role = Role::open;
    std::string reason;  // of what is left out

    std::string_view text() const { return block->text; }
    bool is_open() const { return role == Role::open; }
    void leave_out(std::string_view why) {
        role = Role::left_out;
        reason = why;
    }
};

inline constexpr std::size_t kManyWords = 1'000;
// More words than a title or a heading has.
inline constexpr std::size_t kMaxHeadingWords = 18, kMaxTitleWords = 30;

// `found` are statements that the text itself makes, with the line as their `from`. `body_begin`
// and `body_end` enclose the blocks that may be the article's own text.
struct ArticleDraft {
    std::vector<ArticleBlock> blocks;
    std::vector<Statement> found;
    std::vector<std::string> remarks;
    std::size_t body_begin = 0, body_end = 0;
    bool page_marked = false;      // the format says what is chrome, or what a heading is
    bool headings_marked = false;  // it marks headings inside of the text
};

ArticleBlock make_article_block(const Block& block);

// Running text, not a line of the page's furniture: long, or a sentence of some length; items of
// lists, table rows, code and quotations as well.
bool is_prose(const ArticleBlock& block);
// What may be a heading where the format does not say so: short, without a full stop.
bool is_short_line(const ArticleBlock& block);
// "line 3", or "the text" where lines are not known.
std::string place_of(const Block& block);
// The same words, whatever stands between them.
bool same_words(const ArticleBlock& a, const ArticleBlock& b);

}  // namespace parallax
