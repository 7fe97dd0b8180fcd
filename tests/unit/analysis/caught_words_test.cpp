// What the hits of a theme say, by falling number.
#include "analysis/caught_words.h"

#include <catch_amalgamated.hpp>
#include <map>

#include "support/bundled_corpus.h"
#include "text/words.h"

namespace parallax {
namespace {

TEST_CASE("the words of hits are counted as folded, told as written, the most frequent first") {
    const auto corpus = std::make_shared<const Corpus>(test::bundled_corpus());
    const TextIndex index = make_text_index(corpus);
    const ThemeCounts counts = make_theme_counts(index);
    for (std::size_t t = 0; t < corpus->themes.size(); ++t) {
        const auto passages = passages_of_theme(counts, ThemeId(t));
        std::map<std::string, std::size_t> said;
        for (const PassageHits& passage : passages)
            for (const ByteRange hit : passage.hits)
                ++said[fold(
                    index.text(index.number(passage.passage)).substr(hit.begin, hit.size()))];
        const auto caught = count_caught_words(index, passages, 1'000'000);
        REQUIRE(caught.size() == said.size());
        std::size_t all = 0;
        for (std::size_t i = 0; i < caught.size(); ++i) {
            CHECK(said.at(fold(caught[i].text)) == caught[i].hits);
            CHECK((i == 0 || caught[i - 1].hits >= caught[i].hits));
            all += caught[i].hits;
        }
        CHECK(all == counts.theme_hits(ThemeId(t)));
        std::size_t first = 0;
        for (const CaughtWords& each : count_caught_words(index, passages, 3))
            first += each.hits;
        CHECK(first == std::min<std::size_t>(3, all));
        CHECK(count_caught_words(index, passages, 0).empty());
    }
}

}  // namespace
}  // namespace parallax
