// Sources face to face and their words: what the views draw, recounted by hand.
#include <catch_amalgamated.hpp>
#include <set>

#include "session/compared_passages.h"
#include "session/compared_words.h"
#include "session/evidence.h"
#include "support/bundled_corpus.h"
#include "support/corpus_builder.h"

using namespace parallax;

namespace {

CompareView view_of(std::vector<SourceId> sources, AlignmentBasis basis, double least) {
    CompareView view{.mode = CompareMode::passages, .left = sources[0], .right = sources[1]};
    view.more.assign(sources.begin() + 2, sources.end());
    view.basis = basis;
    view.least = least;
    return view;
}

}  // namespace

TEST_CASE("for every choice of bundled sources each passage has a counterpart or is only here") {
    const Results results = make_results(test::bundled_corpus());
    const std::size_t n = results.corpus->sources.size();
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = 0; b < n; ++b)
            for (std::size_t c = 0; c < n; ++c) {
                if (a == b || a == c || b == c) continue;
                const auto faces = faces_of(
                    results,
                    view_of({SourceId(a), SourceId(b), SourceId(c)},
                            (a + b + c) % 2 ? AlignmentBasis::similarity : AlignmentBasis::question,
                            0.15));
                for (std::size_t s = 0; s < 3; ++s) {
                    std::set<PassageNumber> met(faces->only_here[s].begin(),
                                                faces->only_here[s].end());
                    const std::size_t alone = met.size();
                    std::set<PassageNumber> paired;
                    for (const FacedSources& two : faces->pairs)
                        for (const AlignedPair& pair : two.alignment.pairs) {
                            if (two.left == s) paired.insert(pair.left);
                            if (two.right == s) paired.insert(pair.right);
                        }
                    met.insert(paired.begin(), paired.end());
                    CHECK(met.size() == alone + paired.size());
                    CHECK(met.size() == faces->passages[s].size());
                }
            }
}

TEST_CASE("a threshold is followed at once, and what was found is not found anew") {
    const Results results = make_results(test::bundled_corpus());
    const std::vector<SourceId> two{SourceId(1), SourceId(3)};
    const auto low = faces_of(results, view_of(two, AlignmentBasis::similarity, 0.12));
    const auto high = faces_of(results, view_of(two, AlignmentBasis::similarity, 0.4));
    CHECK(low->pairs[0].candidates.pairs.size() == high->pairs[0].candidates.pairs.size());
    CHECK(low->pairs[0].alignment.pairs.size() > high->pairs[0].alignment.pairs.size());
    for (const AlignedPair& pair : high->pairs[0].alignment.pairs)
        CHECK(pair.score() >= 0.4);
    CHECK(faces_of(results, view_of(two, AlignmentBasis::similarity, 0.4)) == high);
}

TEST_CASE("shared words are told by strength and found where they stand") {
    test::CorpusBuilder b;
    b.source("a", "2016").passage("The wedge failed twice.").passage("Nothing of it here.");
    b.source("b", "2020").passage("Wedge upon wedge, it failed.").passage("Else is silence.");
    const Results results = make_results(b.corpus());
    const PassageId left{SourceId(0), 0}, right{SourceId(1), 0};
    const SharedWords shared = shared_words(results, left, right);
    CHECK(std::set<std::string>(shared.terms.begin(), shared.terms.end()) ==
          std::set<std::string>{"wedge", "failed"});
    CHECK(shared.left == std::vector<ByteRange>{{4, 9}, {10, 16}});
    CHECK(shared.right == std::vector<ByteRange>{{0, 5}, {11, 16}, {21, 27}});
    const auto evidence = passages_of(results, PairEvidence{left, right});
    REQUIRE(evidence.size() == 2);
    CHECK(evidence[1].marks == shared.right);
}

TEST_CASE("words of one far above the others, and those of all, are counted as they stand") {
    test::CorpusBuilder b;
    b.source("a", "2016").passage("Arctic Arctic Arctic ice and trade");
    b.source("b", "2020").passage("Steppe steppe steppe wind and trade");
    const Results results = make_results(b.corpus());
    const ComparedWords words = make_compared_words(results, {SourceId(0), SourceId(1)});
    const Lexicon& lexicon = results.index().words.lexicon();
    CHECK(words.words == std::vector<std::size_t>{6, 6});
    REQUIRE(words.over[0].size() == 1);
    CHECK(lexicon.key(words.over[0][0].term) == "arctic");
    CHECK(words.over[0][0].frequency == 3);
    std::set<std::string> shared;
    for (const SharedWord& word : words.shared)
        shared.insert(std::string(lexicon.key(word.term)));
    CHECK(shared == std::set<std::string>{"and", "trade"});
    const WordInSources found = find_word(results, {SourceId(0), SourceId(1)}, "steppe");
    CHECK(found.lines[0].line_total == 0);
    CHECK(found.lines[1].line_total == 3);
    CHECK(find_word(results, {SourceId(0), SourceId(1)}, "unheard").lines[0].lines.empty());
}
