// Words of patterns go through split_words, so that a pattern is cut and folded exactly as the text
// is.
#include <algorithm>

#include "text/pattern_tree.h"
#include "text/words.h"

namespace parallax {
namespace {

// Stands for * while words are split: a letter to Unicode, in no language's text, and unchanged by
// folding.
constexpr std::string_view kWildcard = "\uA78F";

std::string without_blanks(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') kept += c;
    }
    return kept;
}

std::string_view without_outer_wildcards(std::string_view text) {
    while (text.starts_with('*'))
        text.remove_prefix(1);
    while (text.ends_with('*'))
        text.remove_suffix(1);
    return text;
}

std::string with_wildcard_letters(std::string_view text) {
    std::string replaced;
    for (const char c : text) {
        if (c == '*') {
            replaced += kWildcard;
        } else {
            replaced += c;
        }
    }
    return replaced;
}

std::vector<std::string> cut_at_wildcards(std::string_view word) {
    std::vector<std::string> pieces;
    while (true) {
        const std::size_t end = word.find(kWildcard);
        pieces.emplace_back(word.substr(0, end));
        if (end == std::string_view::npos) return pieces;
        word.remove_prefix(end + kWildcard.size());
    }
}

// `word` with anything, or nothing, between the pieces. The leftmost place of each piece leaves the
// most to the next one, so that no other need be tried.
bool is_made_of(std::string_view word, const std::vector<std::string>& pieces) {
    const std::string& front = pieces.front();
    if (pieces.size() == 1) return word == front;
    if (!word.starts_with(front)) return false;
    word.remove_prefix(front.size());
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
        const std::size_t found = word.find(pieces[i]);
        if (found == std::string_view::npos) return false;
        word.remove_prefix(found + pieces[i].size());
    }
    return word.ends_with(pieces.back());
}

}  // namespace

bool WordPattern::matches(std::string_view key) const {
    return is_made_of(key, pieces);
}

bool WordPattern::matches_exactly(std::string_view form) const {
    return exact.empty() || is_made_of(form, exact);
}

bool WordPattern::is_any() const {
    return std::ranges::all_of(pieces, [](const std::string& piece) { return piece.empty(); });
}

std::optional<PatternNode> pattern_from_words(std::string_view text, bool exact) {
    const std::string han = without_blanks(text);
    const std::string_view bare_han = without_outer_wildcards(han);
    if (is_han(bare_han)) return PatternNode{HanRun{std::string(bare_han)}};
    Phrase phrase;
    const std::string spelled = with_wildcard_letters(text);
    for (const Word& word : split_words(spelled)) {
        WordPattern& pattern = phrase.words.emplace_back();
        pattern.pieces = cut_at_wildcards(word.key);
        if (exact) {
            const auto written =
                std::string_view(spelled).substr(word.span.begin, word.span.size());
            pattern.exact = cut_at_wildcards(exact_form(written));
        }
    }
    if (std::ranges::all_of(phrase.words, &WordPattern::is_any)) return std::nullopt;
    return PatternNode{std::move(phrase)};
}

bool is_near_operand(const PatternNode& node) {
    if (const AnyOf* any = std::get_if<AnyOf>(&node.form))
        return std::ranges::all_of(any->nodes, is_near_operand);
    return std::holds_alternative<Phrase>(node.form) || std::holds_alternative<HanRun>(node.form);
}

}  // namespace parallax
