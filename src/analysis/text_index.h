// The corpus as words: split once, shared by everything that counts.
#pragma once

#include <memory>
#include <vector>

#include "analysis/positional_index.h"
#include "corpus/corpus.h"
#include "text/words.h"

namespace parallax {

struct IndexedPassage {
    std::vector<Word> words;
};

struct IndexedSource {
    std::vector<IndexedPassage> passages;
    std::size_t words = 0;  // over all passages; headings are not counted
};

// Keeps the corpus it was made from. Time and memory grow linearly with the text.
struct TextIndex {
    std::shared_ptr<const Corpus> corpus;
    std::vector<IndexedSource> sources;

    // All passages of the corpus, numbered by source, then as the source has them.
    PositionalIndex words;
    std::vector<PassageId> passages;  // by PassageNumber

    PassageId passage(PassageNumber number) const { return passages.at(number.index()); }
    const std::string& text(PassageNumber number) const {
        return corpus->passage(passage(number)).text;
    }
};

TextIndex make_text_index(std::shared_ptr<const Corpus> corpus);

}  // namespace parallax
