// What a block's first few hundred bytes and its last ones tell.
#include "corpus/article_draft.h"

#include <algorithm>

#include "text/characters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

// Enough for every line that is not running text.
constexpr std::size_t kBeginningBytes = 600;
// Chinese and Japanese say more in a word.
constexpr std::size_t kMinSentenceWords = 8, kMinUnspacedSentenceWords = 5;

std::string_view from_first_letter(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = code_point_at(text, i);
        if (is_letter(c.value) || is_digit(c.value)) return text.substr(i);
        i += c.size;
    }
    return {};
}

bool ends_sentence(char32_t c) {
    return std::u32string_view(U".!?…。！？｡").find(c) != std::u32string_view::npos;
}

bool closes(char32_t c) {
    return std::u32string_view(U"\"'”’»›)]}」』）】》").find(c) != std::u32string_view::npos;
}

bool opens_quote(char32_t c) {
    return std::u32string_view(U"\"“„«‹「『").find(c) != std::u32string_view::npos;
}

// A note's number glued to the full stop ("sanctions.14") hides neither it nor closing quotes.
Ending find_ending(std::string_view text) {
    std::string_view bare = text;
    while (!bare.empty() && is_digit(last_code_point(bare)))
        remove_last_code_point(bare);
    if (!bare.empty() && !is_blank(last_code_point(bare))) text = bare;
    while (!text.empty() && (closes(last_code_point(text)) || is_blank(last_code_point(text))))
        remove_last_code_point(text);
    if (text.empty()) return Ending::none;
    const char32_t last = last_code_point(text);
    if (last == U':' || last == U'：') return Ending::colon;
    return ends_sentence(last) ? Ending::sentence : Ending::none;
}

}  // namespace

ArticleBlock make_article_block(const Block& block) {
    ArticleBlock made;
    made.block = &block;
    const std::string_view beginning = whole_prefix(block.text, kBeginningBytes);
    made.folded = fold(from_first_letter(beginning));
    made.words = " ";
    for (const Word& word : split_words(beginning)) {
        made.words += word.key + ' ';
        ++made.word_count;
    }
    if (beginning.size() < block.text.size()) made.word_count = kManyWords;
    made.ending = find_ending(block.text);
    made.opens_quotation = !block.text.empty() && opens_quote(first_code_point(block.text));
    if (!block.chrome.empty()) made.leave_out(block.chrome);
    return made;
}

bool is_prose(const ArticleBlock& block) {
    switch (block.block->kind) {
        case BlockKind::heading:
        case BlockKind::caption:
            return false;
        case BlockKind::list_item:
        case BlockKind::quotation:
        case BlockKind::code:
        case BlockKind::table_row:
            return true;
        case BlockKind::paragraph:
            break;
    }
    if (block.words == " ") return false;
    const bool unspaced = is_unspaced(first_code_point(block.folded));
    return block.word_count > kMaxHeadingWords ||
           (block.ending == Ending::sentence &&
            block.word_count >= (unspaced ? kMinUnspacedSentenceWords : kMinSentenceWords));
}

bool is_short_line(const ArticleBlock& block) {
    return block.block->kind == BlockKind::paragraph && block.ending != Ending::sentence &&
           block.word_count <= kMaxHeadingWords;
}

std::string place_of(const Block& block) {
    return block.line == 0 ? "the text" : "line " + std::to_string(block.line);
}

bool same_words(const ArticleBlock& a, const ArticleBlock& b) {
    return a.word_count < kManyWords && a.words == b.words;
}

}  // namespace parallax
