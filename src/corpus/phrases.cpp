// Words stand between blanks in ArticleBlock::words, so that whole words can be found as bytes.
#include "corpus/phrases.h"

#include <algorithm>
#include <string>

#include "text/characters.h"

namespace parallax {
namespace {

bool fits_bytes(std::string_view text, std::string_view phrase, Fit fit) {
    switch (fit) {
        case Fit::begins:
        case Fit::label:
            return text.starts_with(phrase);
        case Fit::whole:
            return text == phrase;
        case Fit::ends:
            return text.ends_with(phrase);
        case Fit::holds:
            return text.find(phrase) != std::string_view::npos;
    }
    return false;
}

// `words` is " skip to content ": a phrase is found with the blanks at its ends.
bool fits_words(std::string_view words, std::string_view phrase, Fit fit) {
    const auto stands_at = [&](std::size_t at) {
        return words.substr(at, phrase.size()) == phrase && words[at - 1] == ' ' &&
               words[at + phrase.size()] == ' ';
    };
    if (words.size() < phrase.size() + 2) return false;
    const std::size_t last = words.size() - phrase.size() - 1;
    switch (fit) {
        case Fit::begins:
        case Fit::label:
            return stands_at(1);
        case Fit::whole:
            return last == 1 && stands_at(1);
        case Fit::ends:
            return stands_at(last);
        case Fit::holds:
            for (std::size_t at = words.find(phrase, 1); at != std::string_view::npos && at <= last;
                 at = words.find(phrase, at + 1)) {
                if (stands_at(at)) return true;
            }
            return false;
    }
    return false;
}

// Where in the folded text the last of the phrase's words ends; the text begins with them.
std::size_t end_of_words(std::string_view folded, std::string_view phrase) {
    std::size_t at = 0;
    while (!phrase.empty()) {
        const std::string_view word = phrase.substr(0, phrase.find(' '));
        phrase.remove_prefix(std::min(word.size() + 1, phrase.size()));
        const std::size_t found = folded.find(word, at);
        if (found == std::string_view::npos) return folded.size();
        at = found + word.size();
    }
    return at;
}

// What follows a label. A bracket such as that of "Author(s)" is passed over.
bool is_label_end(std::string_view behind) {
    behind = trim(behind);
    while (behind.starts_with(')') || behind.starts_with('*'))
        behind = trim(behind.substr(1));
    return behind.empty() || behind.starts_with(':') || behind.starts_with("：") ||
           behind.starts_with('/') || behind.starts_with("／") || behind.starts_with('|');
}

}  // namespace

bool fits(const ArticleBlock& block, std::string_view phrase, Fit fit) {
    const std::string_view folded = block.folded;
    if (is_unspaced(first_code_point(phrase))) {
        return fits_bytes(folded, phrase, fit) &&
               (fit != Fit::label || is_label_end(folded.substr(phrase.size())));
    }
    return fits_words(block.words, phrase, fit) &&
           (fit != Fit::label || is_label_end(folded.substr(end_of_words(folded, phrase))));
}

bool fits_any(const ArticleBlock& block, std::span<const std::string_view> phrases, Fit fit) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return fits(block, phrase, fit); });
}

}  // namespace parallax
