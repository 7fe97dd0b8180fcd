// Two arrays of counts by term; everything else is a formula on a pair of counts.
#include "analysis/keyness.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "analysis/source_passages.h"
#include "analysis/statistics.h"
#include "base/check.h"

namespace parallax {
namespace {

struct Counts {
    std::vector<std::uint32_t> frequency;  // by term
    std::size_t words = 0;
};

Counts count_terms(const PositionalIndex& index, std::span<const PassageNumber> part) {
    ENSURE(std::ranges::adjacent_find(part, std::ranges::greater_equal()) == part.end());
    Counts counts;
    counts.frequency.resize(index.lexicon().size());
    for (const PassageNumber passage : part) {
        const std::span<const TermId> terms = index.terms(passage);
        counts.words += terms.size();
        for (const TermId term : terms)
            ++counts.frequency[term.index()];
    }
    return counts;
}

Counts count_rest(const PositionalIndex& index, const Counts& part) {
    Counts rest;
    rest.words = index.word_count() - part.words;
    rest.frequency.reserve(part.frequency.size());
    for (std::size_t term = 0; term < part.frequency.size(); ++term) {
        rest.frequency.push_back(
            static_cast<std::uint32_t>(index.frequency(TermId(term)) - part.frequency[term]));
    }
    return rest;
}

// In `terms`, sorted by falling g2, the furthest from 0 stand at both ends.
std::vector<std::size_t> strongest_first(const std::vector<KeyTerm>& terms) {
    std::vector<std::size_t> order;
    order.reserve(terms.size());
    for (std::size_t begin = 0, end = terms.size(); begin < end;) {
        const bool front = terms[begin].g2 >= -terms[end - 1].g2;
        order.push_back(front ? begin++ : --end);
    }
    return order;
}

void adjust_p(std::vector<KeyTerm>& terms) {
    const std::vector<std::size_t> order = strongest_first(terms);
    double smallest = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        KeyTerm& term = terms[order[rank - 1]];
        const double chances = static_cast<double>(terms.size()) / static_cast<double>(rank);
        smallest = std::min(smallest, term.p * chances);
        term.adjusted_p = smallest;
    }
}

// Most terms are rare, and many share both counts; those are worked out once.
class Measures {
  public:
    Measures(std::size_t words, std::size_t other_words)
        : words_(words), other_words_(other_words), known_(kSmall * kSmall) {}

    KeyTerm of(std::size_t here, std::size_t there) {
        if (here >= kSmall || there >= kSmall) return work_out(here, there);
        KeyTerm& known = known_[here * kSmall + there];
        if (known.frequency + known.other_frequency == 0) known = work_out(here, there);
        return known;
    }

  private:
    static constexpr std::size_t kSmall = 64;

    KeyTerm work_out(std::size_t here, std::size_t there) const {
        const double g2 = log_likelihood(here, there, words_, other_words_);
        return {TermId(0),
                here,
                there,
                g2,
                p_of_log_likelihood(g2),
                1,
                log_ratio(here, there, words_, other_words_)};
    }

    std::size_t words_, other_words_;
    std::vector<KeyTerm> known_;
};

// The first letters of a key as a number of the same order, so that few keys are read to sort.
std::uint64_t prefix_of(std::string_view key) {
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < sizeof prefix; ++i)
        prefix = prefix << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    return prefix;
}

// What decides a term's place; smaller than a KeyTerm, so that sorting moves little.
struct Handle {
    double g2 = 0;
    std::uint64_t prefix = 0;
    TermId term;
};

std::vector<Handle> sorted_handles(const Lexicon& lexicon, const Counts& part, const Counts& other,
                                   std::size_t min_frequency, Measures& measures) {
    std::vector<Handle> handles;
    handles.reserve(part.frequency.size());
    for (std::size_t i = 0; i < part.frequency.size(); ++i) {
        const std::size_t here = part.frequency[i], there = other.frequency[i];
        if (here + there < min_frequency) continue;
        handles.push_back(
            {measures.of(here, there).g2, prefix_of(lexicon.key(TermId(i))), TermId(i)});
    }
    std::ranges::sort(handles, [&](const Handle& x, const Handle& y) {
        if (x.g2 != y.g2) return x.g2 > y.g2;
        if (x.prefix != y.prefix) return x.prefix < y.prefix;
        return lexicon.key(x.term) < lexicon.key(y.term);
    });
    return handles;
}

Keyness compare(const Lexicon& lexicon, const Counts& part, const Counts& other,
                std::size_t min_frequency) {
    Keyness keyness{part.words, other.words, {}};
    if (part.words == 0 || other.words == 0) return keyness;
    Measures measures(part.words, other.words);
    const std::vector<Handle> handles =
        sorted_handles(lexicon, part, other, std::max<std::size_t>(min_frequency, 1), measures);
    keyness.terms.reserve(handles.size());
    for (const Handle& handle : handles) {
        const std::size_t i = handle.term.index();
        KeyTerm& term =
            keyness.terms.emplace_back(measures.of(part.frequency[i], other.frequency[i]));
        term.term = handle.term;
    }
    adjust_p(keyness.terms);
    return keyness;
}

}  // namespace

Keyness make_keyness(const PositionalIndex& index, std::span<const PassageNumber> part,
                     std::size_t min_frequency) {
    const Counts counts = count_terms(index, part);
    return compare(index.lexicon(), counts, count_rest(index, counts), min_frequency);
}

Keyness make_keyness(const PositionalIndex& index, std::span<const PassageNumber> part,
                     std::span<const PassageNumber> other, std::size_t min_frequency) {
    return compare(index.lexicon(), count_terms(index, part), count_terms(index, other),
                   min_frequency);
}

Keyness make_keyness(const TextIndex& index, SourceId source, std::size_t min_frequency) {
    return make_keyness(index.words, passages_of_source(index, source), min_frequency);
}

}  // namespace parallax
