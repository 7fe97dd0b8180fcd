// Seed and extend: equal fingerprints are the seeds, and from each the two texts are followed in
// both directions. A seed within what has been followed already is not followed again.
#include "analysis/text_reuse.h"

#include <algorithm>
#include <tuple>

#include "analysis/fingerprints.h"
#include "analysis/source_passages.h"
#include "analysis/word_alignment.h"
#include "base/check.h"

namespace parallax {
namespace {

// The words of all passages at hand one behind the other, source by source.
struct Stream {
    struct Part {
        PassageNumber passage;
        std::uint32_t source = 0;
        std::uint32_t begin = 0, end = 0;  // its words
    };
    std::vector<TermId> words;
    std::vector<Part> parts;  // without empty ones
    std::vector<Fingerprint> fingerprints;

    std::uint32_t part_of(std::uint32_t word) const {
        const auto next = std::ranges::upper_bound(parts, word, {}, &Part::begin);
        return static_cast<std::uint32_t>(next - parts.begin() - 1);
    }
    std::span<const TermId> between(std::uint32_t begin, std::uint32_t end) const {
        return std::span(words).subspan(begin, end - begin);
    }
};

Stream make_stream(const PositionalIndex& index,
                   const std::vector<std::vector<PassageNumber>>& sources) {
    Stream stream;
    std::size_t words = 0;
    for (const auto& passages : sources)
        for (const PassageNumber passage : passages)
            words += index.terms(passage).size();
    ENSURE(words < UINT32_MAX);
    stream.words.reserve(words);
    stream.fingerprints.reserve(2 * words / kShingleWindow);  // about half of them is kept
    for (std::uint32_t source = 0; source < sources.size(); ++source) {
        for (const PassageNumber passage : sources[source]) {
            const std::span<const TermId> terms = index.terms(passage);
            if (terms.empty()) continue;
            const auto begin = static_cast<std::uint32_t>(stream.words.size());
            stream.words.insert(stream.words.end(), terms.begin(), terms.end());
            const auto end = static_cast<std::uint32_t>(stream.words.size());
            stream.parts.push_back({passage, source, begin, end});
            append_fingerprints(stream.between(begin, end), begin, stream.fingerprints);
        }
    }
    sort_by_hash(stream.fingerprints);
    return stream;
}

// The same shingle at two places of the stream, which lie in these parts of it.
struct Seed {
    std::uint32_t a_part = 0, b_part = 0;
    std::uint32_t a_word = 0, b_word = 0;
    auto operator<=>(const Seed&) const = default;
};

// Pairs of places of one hash, which are few, in different sources.
void append_seeds(const Stream& stream, std::span<const Fingerprint> places,
                  std::vector<Seed>& seeds) {
    std::uint32_t parts[kMostPlacesOfShingle];
    for (std::size_t i = 0; i < places.size(); ++i)
        parts[i] = stream.part_of(places[i].word);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t k = i + 1; k < places.size(); ++k) {
            if (stream.parts[parts[i]].source == stream.parts[parts[k]].source) continue;
            seeds.push_back({parts[i], parts[k], places[i].word, places[k].word});
        }
    }
}

std::vector<Seed> find_seeds(const Stream& stream, std::size_t& passed_over) {
    std::vector<Seed> seeds;
    const std::span<const Fingerprint> all = stream.fingerprints;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        while (end < all.size() && all[end].hash == all[begin].hash)
            ++end;
        if (end - begin > kMostPlacesOfShingle)
            ++passed_over;
        else if (end - begin > 1)
            append_seeds(stream, all.subspan(begin, end - begin), seeds);
        begin = end;
    }
    std::ranges::sort(seeds);
    return seeds;
}

// Where two texts go alike, in words of the stream.
struct Match {
    std::uint32_t a_begin = 0, a_end = 0, b_begin = 0, b_end = 0;
    std::uint32_t agreeing = 0, differing = 0;

    bool holds(const Seed& seed) const {
        return a_begin <= seed.a_word && seed.a_word < a_end && b_begin <= seed.b_word &&
               seed.b_word < b_end;
    }
    bool is_reuse() const {
        return agreeing >= differing + kFewestReusedWords &&
               agreeing >= kLeastIdentity * (agreeing + differing);
    }
};

Match follow(const Stream& stream, const Seed& seed) {
    const Stream::Part& a = stream.parts[seed.a_part];
    const Stream::Part& b = stream.parts[seed.b_part];
    const WordAlignment behind =
        align_forwards(stream.between(seed.a_word, a.end), stream.between(seed.b_word, b.end));
    const WordAlignment before =
        align_backwards(stream.between(a.begin, seed.a_word), stream.between(b.begin, seed.b_word));
    return {seed.a_word - before.a_words,      seed.a_word + behind.a_words,
            seed.b_word - before.b_words,      seed.b_word + behind.b_words,
            before.agreeing + behind.agreeing, before.differing + behind.differing};
}

ReusedText reused_text(const Stream& stream, const Seed& seed, const Match& match) {
    const auto run = [](const Stream::Part& part, std::uint32_t begin, std::uint32_t end) {
        return WordRun{part.passage, begin - part.begin, end - part.begin};
    };
    return {run(stream.parts[seed.a_part], match.a_begin, match.a_end),
            run(stream.parts[seed.b_part], match.b_begin, match.b_end), match.agreeing,
            match.differing};
}

TextReuse find_reuse(const PositionalIndex& index,
                     const std::vector<std::vector<PassageNumber>>& sources) {
    const Stream stream = make_stream(index, sources);
    TextReuse reuse;
    const std::vector<Seed> seeds = find_seeds(stream, reuse.passed_over);
    std::vector<Match> followed;  // of the pair of passages at hand, while seeds may lie in them
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        const Seed& seed = seeds[i];
        if (i > 0 && (seed.a_part != seeds[i - 1].a_part || seed.b_part != seeds[i - 1].b_part))
            followed.clear();
        std::erase_if(followed, [&](const Match& match) { return match.a_end <= seed.a_word; });
        const auto holds = [&](const Match& match) { return match.holds(seed); };
        if (std::ranges::any_of(followed, holds)) continue;
        followed.push_back(follow(stream, seed));
        if (followed.back().is_reuse())
            reuse.texts.push_back(reused_text(stream, seed, followed.back()));
    }
    std::ranges::sort(reuse.texts, {}, [](const ReusedText& t) { return std::tuple(t.a, t.b); });
    return reuse;
}

}  // namespace

std::string_view name_of(ReuseKind kind) {
    return kind == ReuseKind::verbatim ? "verbatim" : "near-verbatim";
}

TextReuse find_text_reuse(const TextIndex& index, SourceId a, SourceId b) {
    ENSURE(a != b);
    return find_reuse(index.words, {passages_of_source(index, a), passages_of_source(index, b)});
}

TextReuse find_text_reuse(const TextIndex& index) {
    return find_reuse(index.words, passages_by_source(index));
}

}  // namespace parallax
