// Around the nodes lie windows of words; where they overlap they are walked once.
#include "analysis/collocates.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"

namespace parallax {
namespace {

// The passage of the nodes at hand.
struct Ground {
    TokenList tokens;
    std::span<const std::uint32_t> sentence_ends;
};

// Does a sentence end between these two words, `first` standing before `second`?
bool parted(const Ground& ground, std::size_t first, std::size_t second) {
    const auto end = std::ranges::upper_bound(ground.sentence_ends, ground.tokens[first].begin);
    return end != ground.sentence_ends.end() && *end <= ground.tokens[second].begin;
}

// How far the company of `node` reaches: words [begin, end), the node among them.
WordRun window_of(const Ground& ground, const WordRun& node, const CollocateOptions& options) {
    const auto last = static_cast<std::uint32_t>(ground.tokens.size());
    WordRun window{node.passage, node.begin - std::min(options.left, node.begin),
                   node.end + std::min(options.right, last - node.end)};
    if (!options.within_sentence) return window;
    while (window.begin < node.begin && parted(ground, window.begin, node.begin))
        ++window.begin;
    while (window.end > node.end && parted(ground, node.end - 1, window.end - 1))
        --window.end;
    return window;
}

// Counts the words near the nodes of one passage, which are all of `nodes`.
void count_company(const Ground& ground, std::span<const WordRun> nodes,
                   const CollocateOptions& options, std::vector<std::uint32_t>& counts) {
    std::uint32_t walked = 0;    // words before it have been counted or passed over
    std::size_t next = 0;        // nodes before it began at words that were walked
    std::uint32_t node_end = 0;  // of those nodes, the furthest
    for (const WordRun& node : nodes) {
        const WordRun window = window_of(ground, node, options);
        for (std::uint32_t word = std::max(walked, window.begin); word < window.end; ++word) {
            for (; next < nodes.size() && nodes[next].begin <= word; ++next)
                node_end = std::max(node_end, nodes[next].end);
            if (word >= node_end) ++counts[ground.tokens.terms()[word].index()];
        }
        walked = std::max(walked, window.end);
    }
}

double log_dice(std::size_t both, std::size_t nodes, std::size_t frequency) {
    const double meetings = static_cast<double>(std::min(both, nodes));
    return 14 + std::log2(2 * meetings / static_cast<double>(nodes + frequency));
}

}  // namespace

Collocates find_collocates(const PositionalIndex& index, std::span<const WordRun> nodes,
                           const CollocateOptions& options) {
    ENSURE(std::ranges::is_sorted(nodes));
    std::vector<std::uint32_t> counts(index.lexicon().size());
    for (std::size_t begin = 0; begin < nodes.size();) {
        const PassageNumber passage = nodes[begin].passage;
        std::size_t end = begin;
        while (end < nodes.size() && nodes[end].passage == passage)
            ++end;
        const Ground ground{index.tokens(passage), index.sentence_ends(passage)};
        count_company(ground, nodes.subspan(begin, end - begin), options, counts);
        begin = end;
    }

    Collocates result{nodes.size(), {}};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0 || counts[i] < options.min_count) continue;
        const std::size_t frequency = index.frequency(TermId(i));
        result.terms.push_back(
            {TermId(i), counts[i], frequency, log_dice(counts[i], nodes.size(), frequency)});
    }
    std::ranges::sort(result.terms, [&](const Collocate& x, const Collocate& y) {
        if (x.log_dice != y.log_dice) return x.log_dice > y.log_dice;
        if (x.count != y.count) return x.count > y.count;
        return index.lexicon().key(x.term) < index.lexicon().key(y.term);
    });
    return result;
}

Collocates find_collocates(const PositionalIndex& index, TermId term,
                           const CollocateOptions& options) {
    std::vector<WordRun> nodes;
    for (const Place& place : index.places(term))
        nodes.push_back({place.passage, place.word, place.word + 1});
    return find_collocates(index, nodes, options);
}

}  // namespace parallax
