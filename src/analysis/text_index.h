// The corpus as words: split once, shared by everything that counts.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "analysis/bm25.h"
#include "analysis/pattern_hits.h"
#include "analysis/positional_index.h"
#include "corpus/corpus.h"
#include "text/term_order.h"

namespace parallax {

struct IndexedSource {
    PassageNumber first_passage;  // the source's others follow it
    std::size_t words = 0;        // over all passages; headings are not counted
};

// Keeps the corpus it was made from. Time and memory grow linearly with the text.
struct TextIndex {
    std::shared_ptr<const Corpus> corpus;
    std::vector<IndexedSource> sources;

    // All passages of the corpus, numbered by source, then as the source has them.
    PositionalIndex words;
    TermOrder order;
    Bm25 ranking;
    std::vector<PassageId> passages;      // by PassageNumber
    std::vector<std::string_view> texts;  // by PassageNumber, in the corpus

    PassageId passage(PassageNumber number) const { return passages.at(number.index()); }
    std::string_view text(PassageNumber number) const { return texts.at(number.index()); }
    PassageNumber number(PassageId passage) const {
        return PassageNumber(sources.at(passage.source.index()).first_passage.index() +
                             passage.position);
    }
    PatternGround ground() const { return {words, order, texts}; }
};

// Told behind each source how many passages are done.
using IndexProgress = std::function<void(std::size_t done, std::size_t total)>;

TextIndex make_text_index(std::shared_ptr<const Corpus> corpus, const IndexProgress& progress = {});

}  // namespace parallax
