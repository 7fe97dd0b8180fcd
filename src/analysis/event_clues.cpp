// Entities and words are counted by passage once; a window then only looks up what it holds.
#include "analysis/event_clues.h"

#include <algorithm>
#include <cmath>

namespace parallax {
namespace {

// Figures coincide everywhere: years, amounts, paragraphs.
bool has_digit(std::string_view key) {
    return key.find_first_of("0123456789") != key.npos;
}

}  // namespace

EventClues::EventClues(const TextIndex& index)
    : index_(index),
      lexicon_(index.words.lexicon()),
      finder_(*index.corpus, lexicon_),
      entity_passages_(index.corpus->entities.size()),
      term_passages_(index.words.lexicon().size()) {
    std::vector<std::size_t> entity_seen(entity_passages_.size()), term_seen(term_passages_.size());
    for (std::size_t i = 0; i < index.passages.size(); ++i) {
        const PassageNumber number(i);
        const std::string_view text = index.text(number);
        const TokenList words = index.words.tokens(number);
        const std::vector<Token> tokens(words.begin(), words.end());
        const auto count = [i](std::size_t& seen, std::size_t& passages) {
            if (seen == i + 1) return;
            seen = i + 1;
            ++passages;
        };
        for (const Token& token : tokens)
            count(term_seen[token.term.index()], term_passages_[token.term.index()]);
        for (const EntityMention& mention : finder_.find(text, {0, text.size()}, tokens))
            count(entity_seen[mention.entity.index()], entity_passages_[mention.entity.index()]);
    }
}

// `tokens` are those of the window.
void EventClues::add(std::string_view text, ByteRange window, std::span<const Token> tokens,
                     std::span<const ByteRange> dates, std::vector<ClueId>& clues) const {
    std::vector<ByteRange> apart(dates.begin(), dates.end());
    for (const EntityMention& mention : finder_.find(text, window, tokens)) {
        clues.push_back(clue_of(mention.entity));
        apart.push_back(mention.span);
    }
    std::ranges::sort(apart);
    auto next = apart.begin();  // the first that does not end before the word
    for (const Token& token : tokens) {
        while (next != apart.end() && next->end <= token.begin)
            ++next;
        if (next != apart.end() && next->begin < token.end) continue;
        if (!has_digit(lexicon_.key(token.term))) clues.push_back(clue_of(token.term));
    }
}

void EventClues::add_from_passage(PassageNumber passage, ByteRange window,
                                  std::span<const ByteRange> dates,
                                  std::vector<ClueId>& clues) const {
    const TokenList words = index_.words.tokens(passage);
    std::vector<Token> tokens;
    for (auto word = words.from(words.first_behind(window.begin));
         word != words.end() && (*word).begin < window.end; ++word)
        tokens.push_back(*word);
    const auto first = std::ranges::lower_bound(dates, window.begin, {}, &ByteRange::end);
    const auto last = std::ranges::lower_bound(dates, window.end, {}, &ByteRange::begin);
    add(index_.text(passage), window, tokens, {first, std::max(first, last)}, clues);
}

void EventClues::add_from_text(std::string_view text, std::vector<ClueId>& clues) {
    const std::vector<Token> tokens = segment(text, lexicon_).tokens;
    add(text, {0, text.size()}, tokens, {}, clues);
}

std::vector<double> EventClues::weights() const {
    const double passages = static_cast<double>(index_.passages.size()) + 1;
    const auto weight = [&](std::size_t holding) {
        if (index_.passages.empty()) return 0.0;
        const double some = static_cast<double>(std::max<std::size_t>(holding, 1));
        const double share = std::log(passages / some) / std::log(passages);
        return share * share;
    };
    const double most = std::max(static_cast<double>(kFewPassages), kRareShare * passages);
    std::vector<double> weights;
    weights.reserve(entity_passages_.size() + lexicon_.size());
    for (const std::size_t holding : entity_passages_)
        weights.push_back(weight(holding));
    for (std::size_t t = 0; t < lexicon_.size(); ++t) {
        const std::size_t holding = t < term_passages_.size() ? term_passages_[t] : 0;
        weights.push_back(static_cast<double>(holding) > most ? 0 : kWordWeight * weight(holding));
    }
    return weights;
}

std::string EventClues::name_of(ClueId clue) const {
    if (is_entity(clue)) return index_.corpus->entities.at(clue.index()).label;
    return std::string(lexicon_.key(TermId(clue.index() - entity_passages_.size())));
}

}  // namespace parallax
