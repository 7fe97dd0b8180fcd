// Corpora for counting themes: one to be counted on fingers, others put together at random.
#pragma once

#include <string_view>

#include "support/corpus_builder.h"
#include "text/random_text.h"

namespace parallax::test {

// Words counted from 0 within their source:
//   a (2016) 1      "Sanctions hurt trade."                        0-2   trade 2 hits
//            2 Next "Nothing of that here."                        3-6
//            3      "More sanctions, more trade, more sanctions."  7-12  trade 3 hits
//   b (2016) 1      "An alliance for trade."                       0-3   trade 1, alliance 1
//   c (undated)     no passage
// and a third theme, peace, that nobody speaks of.
inline CorpusBuilder small_theme_corpus() {
    CorpusBuilder builder;
    builder.source("a", "2016-03-22").passage("Sanctions hurt trade.");
    builder.passage("Nothing of that here.");
    builder.last_passage().heading = Heading{"", "Next", {}};
    builder.passage("More sanctions, more trade, more sanctions.");
    builder.source("b", "2016-12/2017-01").passage("An alliance for trade.").source("c");
    builder.theme("trade", {"sanction*", "trade"}).theme("alliance", {"alliance*"});
    builder.theme("peace", {"peace"});
    return builder;
}

// Sources of 0 to 5 passages of 0 to 12 words in three scripts, headings here and there.
inline CorpusBuilder random_theme_corpus(std::uint32_t seed) {
    constexpr std::string_view kWords[] = {"trade ",    "sanctions, ", "alliance ", "peace. ",
                                           "dual-use ", "goods ",      "союз ",     "中亚",
                                           "同盟 ",     "... ",        "word ",     "Word’s "};
    constexpr std::string_view kYears[] = {"", "2016", "2016-05", "2019", "2021-07/2022-02"};
    RandomText random(seed);
    const auto below = [&random](int limit) {
        int number = 0;
        while (number + 1 < limit && random.of(std::u32string_view(U"xxxy"), 1) == "x")
            ++number;
        return number;
    };
    CorpusBuilder builder;
    for (const std::string_view id : {"a", "b", "c", "d"}) {
        builder.source(std::string(id), kYears[below(5)]);
        for (int passages = below(6); passages > 0; --passages) {
            builder.passage(random.of(kWords, below(13)));
            if (below(2) == 0) builder.last_passage().heading = Heading{"", "Heading", {}};
        }
    }
    builder.theme("trade", {"sanction*", "trade", "\"dual-use goods\""});
    builder.theme("alliance", {"alliance", "союз*", "同盟", "trade NEAR/2 goods"});
    builder.theme("region", {"中亚"}).theme("peace", {"peace"}).theme("nothing", {"absent"});
    return builder;
}

}  // namespace parallax::test
