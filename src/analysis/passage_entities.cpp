#include "analysis/passage_entities.h"

#include <algorithm>

namespace parallax {

PassageEntities make_passage_entities(const TextIndex& index) {
    if (index.corpus->entities.empty()) return {};
    Lexicon lexicon = index.words.lexicon();
    const EntityFinder finder(*index.corpus, lexicon);
    PassageEntities all(index.passages.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const PassageNumber number(i);
        const TokenList words = index.words.tokens(number);
        const std::vector<Token> tokens(words.begin(), words.end());
        const std::string_view text = index.text(number);
        for (const EntityMention& mention : finder.find(text, {0, text.size()}, tokens))
            all[i].push_back(mention.entity);
        std::ranges::sort(all[i]);
        const auto twice = std::ranges::unique(all[i]);
        all[i].erase(twice.begin(), twice.end());
    }
    return all;
}

}  // namespace parallax
