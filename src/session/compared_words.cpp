// Words counted source by source.
#include "session/compared_words.h"

#include <algorithm>
#include <cmath>

namespace parallax {
namespace {

std::vector<PassageNumber> passages_left(const Results& results, SourceId source) {
    std::vector<PassageNumber> list;
    for (std::uint32_t i = 0; i < results.corpus->source(source).passages.size(); ++i)
        if (results.is_kept({source, i})) list.push_back(results.index().number({source, i}));
    return list;
}

std::vector<SharedWord> find_shared(const Results& results,
                                    const std::vector<std::vector<PassageNumber>>& parts,
                                    const std::vector<std::size_t>& words) {
    const PositionalIndex& index = results.index().words;
    std::vector<std::vector<std::size_t>> counts(index.lexicon().size());
    for (std::size_t s = 0; s < parts.size(); ++s)
        for (const PassageNumber passage : parts[s])
            for (const TermId term : index.terms(passage)) {
                std::vector<std::size_t>& count = counts[term.index()];
                // Only what all before have can still be everyone's.
                if (s > 0 && (count.size() < s || count[s - 1] == 0)) continue;
                count.resize(parts.size());
                ++count[s];
            }
    std::vector<SharedWord> shared;
    const auto passages = static_cast<double>(index.passage_count());
    for (std::size_t t = 0; t < counts.size(); ++t) {
        if (counts[t].empty() || std::ranges::find(counts[t], 0) != counts[t].end()) continue;
        double least = 1;
        for (std::size_t s = 0; s < parts.size(); ++s)
            least = std::min(least, static_cast<double>(counts[t][s]) /
                                        static_cast<double>(std::max<std::size_t>(1, words[s])));
        const auto held = static_cast<double>(index.passages_of(TermId(t)).size());
        shared.push_back({TermId(t), counts[t], least * std::log((passages + 1) / held)});
    }
    std::ranges::sort(shared, [&](const SharedWord& a, const SharedWord& b) {
        if (a.weight != b.weight) return a.weight > b.weight;
        return index.lexicon().key(a.term) < index.lexicon().key(b.term);
    });
    return shared;
}

}  // namespace

ComparedWords make_compared_words(const Results& results, const std::vector<SourceId>& sources) {
    const PositionalIndex& index = results.index().words;
    ComparedWords compared;
    compared.sources = sources;
    std::vector<std::vector<PassageNumber>> parts;
    for (const SourceId id : sources) {
        parts.push_back(passages_left(results, id));
        std::size_t words = 0;
        for (const PassageNumber passage : parts.back())
            words += index.terms(passage).size();
        compared.words.push_back(words);
    }
    for (std::size_t s = 0; s < sources.size(); ++s) {
        std::vector<PassageNumber> others;
        for (std::size_t o = 0; o < sources.size(); ++o)
            if (o != s) others.insert(others.end(), parts[o].begin(), parts[o].end());
        std::ranges::sort(others);
        Keyness keyness = make_keyness(index, parts[s], others);
        std::erase_if(keyness.terms, [](const KeyTerm& term) { return term.g2 <= 0; });
        compared.over.push_back(std::move(keyness.terms));
    }
    compared.shared = find_shared(results, parts, compared.words);
    return compared;
}

WordInSources find_word(const Results& results, const std::vector<SourceId>& sources,
                        std::string_view key) {
    const TextIndex& index = results.index();
    WordInSources found;
    found.lines.resize(sources.size());
    found.collocates.resize(sources.size());
    const auto term = index.words.lexicon().find(key);
    if (!term) return found;
    std::vector<std::vector<PatternHit>> hits(sources.size());
    std::vector<std::vector<WordRun>> nodes(sources.size());
    for (const Place place : index.words.places(*term)) {
        const PassageId passage = index.passage(place.passage);
        const auto at = std::ranges::find(sources, passage.source);
        if (at == sources.end() || !results.is_kept(passage)) continue;
        const auto s = static_cast<std::size_t>(at - sources.begin());
        const WordRun run{place.passage, place.word, place.word + 1};
        nodes[s].push_back(run);
        const ByteRange bytes = bytes_of(index.words, run);
        hits[s].push_back({.passage = place.passage,
                           .begin = static_cast<std::uint32_t>(bytes.begin),
                           .end = static_cast<std::uint32_t>(bytes.end),
                           .first = place.word,
                           .last = place.word});
    }
    for (std::size_t s = 0; s < sources.size(); ++s) {
        found.lines[s] =
            make_concordance(index, hits[s], {.context_words = 12, .most = kMostWordLines});
        found.collocates[s] = find_collocates(index.words, nodes[s]);
    }
    return found;
}

}  // namespace parallax
