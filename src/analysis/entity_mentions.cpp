// Aliases lie under their first word or character, so that a text is walked through once.
#include "analysis/entity_mentions.h"

#include <algorithm>
#include <utility>

#include "text/words.h"

namespace parallax {
namespace {

// Bytes of the UTF-8 character that begins with `lead`.
std::size_t character_size(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool begins_with(std::span<const Token> tokens, const std::vector<TermId>& terms) {
    return tokens.size() >= terms.size() &&
           std::ranges::equal(tokens.first(terms.size()), terms, {}, &Token::term);
}

}  // namespace

EntityFinder::EntityFinder(const Corpus& corpus, Lexicon& lexicon) {
    for (std::size_t e = 0; e < corpus.entities.size(); ++e)
        for (const Alias& alias : corpus.entities[e].aliases) {
            if (is_han(alias.text)) {
                const std::string first = alias.text.substr(0, character_size(alias.text[0]));
                by_first_character_[first].push_back({alias.text, EntityId(e)});
                continue;
            }
            WordAlias words{{}, EntityId(e)};
            for (const Token& token : segment(alias.text, lexicon).tokens)
                words.terms.push_back(token.term);
            if (words.terms.empty()) continue;
            by_first_term_[words.terms.front().value].push_back(std::move(words));
        }
    for (auto& [term, aliases] : by_first_term_)
        std::ranges::stable_sort(aliases, std::ranges::greater(),
                                 [](const WordAlias& alias) { return alias.terms.size(); });
    for (auto& [character, aliases] : by_first_character_)
        std::ranges::stable_sort(aliases, std::ranges::greater(),
                                 [](const HanAlias& alias) { return alias.characters.size(); });
}

void EntityFinder::find_words(std::span<const Token> tokens,
                              std::vector<EntityMention>& found) const {
    for (std::size_t i = 0; i < tokens.size();) {
        const auto aliases = by_first_term_.find(tokens[i].term.value);
        std::size_t words = 1;
        if (aliases != by_first_term_.end())
            for (const WordAlias& alias : aliases->second) {
                if (!begins_with(tokens.subspan(i), alias.terms)) continue;
                words = alias.terms.size();
                found.push_back({alias.entity, {tokens[i].begin, tokens[i + words - 1].end}});
                break;
            }
        i += words;
    }
}

void EntityFinder::find_han(std::string_view text, ByteRange window,
                            std::vector<EntityMention>& found) const {
    text = text.substr(0, window.end);
    for (std::size_t i = window.begin; i < text.size();) {
        std::size_t bytes = character_size(text[i]);
        if (bytes < 3) {  // no Han
            i += bytes;
            continue;
        }
        const auto aliases = by_first_character_.find(std::string(text.substr(i, bytes)));
        if (aliases != by_first_character_.end())
            for (const HanAlias& alias : aliases->second) {
                if (!text.substr(i).starts_with(alias.characters)) continue;
                bytes = alias.characters.size();
                found.push_back({alias.entity, {i, i + bytes}});
                break;
            }
        i += bytes;
    }
}

std::vector<EntityMention> EntityFinder::find(std::string_view text, ByteRange window,
                                              std::span<const Token> tokens) const {
    std::vector<EntityMention> all;
    find_words(tokens, all);
    find_han(text, window, all);
    std::ranges::stable_sort(all, {},
                             [](const EntityMention& mention) { return mention.span.begin; });
    std::vector<EntityMention> apart;
    for (const EntityMention& mention : all)
        if (apart.empty() || mention.span.begin >= apart.back().span.end) apart.push_back(mention);
    return apart;
}

}  // namespace parallax
