// Matching: each node gives its hits as ranges of words, because phrases and NEAR count words, and
// of bytes, because Han hits may begin or end inside a word.
#include "text/term_pattern.h"

#include <algorithm>

#include "text/pattern_tree.h"

namespace parallax {
namespace {

struct Passage {
    std::string_view text;
    const std::vector<Word>& words;
};

// The bytes, and the positions of the first and last word that they touch.
struct Hit {
    ByteRange bytes;
    std::size_t first = 0;
    std::size_t last = 0;
    auto operator<=>(const Hit&) const = default;
};
using Hits = std::vector<Hit>;  // ascending

Hits find_node_hits(const PatternNode& node, const Passage& passage);

Hits find_form_hits(const Phrase& phrase, const Passage& passage) {
    Hits hits;
    const std::vector<Word>& words = passage.words;
    const std::size_t size = phrase.words.size();
    for (std::size_t first = 0; first + size <= words.size(); ++first) {
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(first);
        const bool all = std::equal(
            phrase.words.begin(), phrase.words.end(), begin,
            [](const WordPattern& pattern, const Word& word) { return pattern.matches(word.key); });
        if (!all) continue;
        const std::size_t last = first + size - 1;
        hits.push_back({{words[first].span.begin, words[last].span.end}, first, last});
    }
    return hits;
}

Hits find_form_hits(const HanRun& run, const Passage& passage) {
    Hits hits;
    for (std::size_t begin = passage.text.find(run.bytes); begin != std::string_view::npos;
         begin = passage.text.find(run.bytes, begin + 1)) {
        const ByteRange bytes{begin, begin + run.bytes.size()};
        const auto first =
            std::partition_point(passage.words.begin(), passage.words.end(),
                                 [&](const Word& word) { return word.span.end <= bytes.begin; });
        const auto behind = std::partition_point(first, passage.words.end(), [&](const Word& word) {
            return word.span.begin < bytes.end;
        });
        const auto position = static_cast<std::size_t>(first - passage.words.begin());
        const auto count = static_cast<std::size_t>(behind - first);
        hits.push_back({bytes, position, position + std::max<std::size_t>(count, 1) - 1});
    }
    return hits;
}

Hits find_form_hits(const AnyOf& any, const Passage& passage) {
    Hits hits;
    for (const PatternNode& node : any.nodes) {
        const Hits more = find_node_hits(node, passage);
        hits.insert(hits.end(), more.begin(), more.end());
    }
    std::sort(hits.begin(), hits.end());
    return hits;
}

// Two Han hits may touch one and the same word; then nothing lies between them.
std::size_t words_between(const Hit& before, const Hit& after) {
    return after.first > before.last ? after.first - before.last - 1 : 0;
}

// Pairs in which a hit of `left` stands before one of `right`.
void add_pairs(const Hits& left, const Hits& right, std::size_t most_between, Hits& pairs) {
    for (const Hit& before : left) {
        auto after = std::partition_point(right.begin(), right.end(), [&](const Hit& hit) {
            return hit.bytes.begin < before.bytes.end;
        });
        for (; after != right.end() && words_between(before, *after) <= most_between; ++after) {
            pairs.push_back({{before.bytes.begin, after->bytes.end}, before.first, after->last});
        }
    }
}

Hits find_form_hits(const Near& near, const Passage& passage) {
    const Hits left = find_node_hits(near.operands[0], passage);
    if (left.empty()) return {};
    const Hits right = find_node_hits(near.operands[1], passage);
    Hits pairs;
    add_pairs(left, right, near.most_between, pairs);
    add_pairs(right, left, near.most_between, pairs);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

Hits find_form_hits(const Without& without, const Passage& passage) {
    Hits hits = find_node_hits(without.nodes[0], passage);
    for (std::size_t i = 1; i < without.nodes.size() && !hits.empty(); ++i) {
        if (!find_node_hits(without.nodes[i], passage).empty()) hits.clear();
    }
    return hits;
}

Hits find_node_hits(const PatternNode& node, const Passage& passage) {
    return std::visit([&](const auto& form) { return find_form_hits(form, passage); }, node.form);
}

std::vector<ByteRange> united(const Hits& hits) {
    std::vector<ByteRange> ranges;
    for (const auto& [bytes, first, last] : hits) {
        if (!ranges.empty() && bytes.begin < ranges.back().end) {
            ranges.back().end = std::max(ranges.back().end, bytes.end);
        } else {
            ranges.push_back(bytes);
        }
    }
    return ranges;
}

}  // namespace

bool WordPattern::matches(std::string_view key) const {
    const std::string& front = pieces.front();
    if (pieces.size() == 1) return key == front;
    if (!key.starts_with(front)) return false;
    key.remove_prefix(front.size());
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
        const std::size_t found = key.find(pieces[i]);
        if (found == std::string_view::npos) return false;
        key.remove_prefix(found + pieces[i].size());
    }
    return key.ends_with(pieces.back());
}

Result<TermPattern> TermPattern::from_text(std::string_view pattern) {
    Result<PatternNode> root = pattern_from_text(pattern);
    if (!root) return std::unexpected(std::move(root.error()));
    TermPattern term;
    term.text_ = pattern;
    term.root_ = std::make_shared<const PatternNode>(std::move(*root));
    return term;
}

std::vector<ByteRange> TermPattern::find_hits(std::string_view utf8,
                                              const std::vector<Word>& words) const {
    if (!root_) return {};
    return united(find_node_hits(*root_, {utf8, words}));
}

}  // namespace parallax
