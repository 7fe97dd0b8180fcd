#include "session/theme_suggestions.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/keyness.h"
#include "text/function_words.h"

namespace parallax {
namespace {

constexpr double kTwice = 1;  // log ratio
constexpr std::size_t kFewestLetters = 3;

// Terms inside hits of the theme: it has them already.
std::set<TermId> terms_caught(const TextIndex& index, const ThemeRow& theme_cells) {
    std::set<TermId> caught;
    for (const ThemeCell& cell : theme_cells)
        for (const PassageHits& passage : cell.passages)
            for (const Token token : index.words.tokens(index.number(passage.passage)))
                for (const ByteRange& hit : passage.hits)
                    if (token.begin >= hit.begin && token.end <= hit.end) caught.insert(token.term);
    return caught;
}

std::string language_of(const Corpus& corpus, std::span<const PassageId> passages) {
    std::map<std::string, std::size_t> count;
    for (const PassageId passage : passages)
        ++count[corpus.source(passage.source).record.language];
    const auto most =
        std::ranges::max_element(count, {}, [](const auto& each) { return each.second; });
    return most == count.end() || most->first.empty() ? "en" : most->first;
}

bool is_long_enough(std::string_view key) {
    // Beyond the Latin and Cyrillic letters one sign is often a word.
    return key.size() >= kFewestLetters;
}

}  // namespace

std::vector<SuggestedPattern> suggest_patterns(const Results& results,
                                               std::span<const PassageId> passages,
                                               const ThemeRow* theme_cells, std::size_t most) {
    const TextIndex& index = results.index();
    std::vector<PassageNumber> part, others;
    for (const PassageId passage : passages)
        part.push_back(index.number(passage));
    std::ranges::sort(part);
    const auto twice = std::ranges::unique(part);
    part.erase(twice.begin(), twice.end());
    for (std::size_t i = 0; i < index.passages.size(); ++i)
        if (results.is_kept(index.passages[i]) &&
            !std::ranges::binary_search(part, PassageNumber(i)))
            others.emplace_back(i);
    const std::set<TermId> caught =
        theme_cells ? terms_caught(index, *theme_cells) : std::set<TermId>();
    const std::string language = language_of(*results.corpus, passages);
    std::vector<SuggestedPattern> suggested;
    for (const KeyTerm& term : make_keyness(index.words, part, others).terms) {
        if (suggested.size() == most || term.g2 <= 0) break;
        const std::string key(index.words.lexicon().key(term.term));
        if (term.log_ratio < kTwice || !is_long_enough(key) || is_function_word(key, language) ||
            caught.contains(term.term) || !TermPattern::from_text(key))
            continue;
        suggested.push_back({{language, key}, term.frequency, term.g2, term.log_ratio});
    }
    return suggested;
}

std::vector<PassageId> passages_with(const ThemeRow& theme_cells) {
    std::vector<PassageId> passages;
    for (const ThemeCell& cell : theme_cells)
        for (const PassageHits& hits : cell.passages)
            passages.push_back(hits.passage);
    return passages;
}

}  // namespace parallax
