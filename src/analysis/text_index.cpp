// Splits every passage once; all counting works on the words kept here.
#include "analysis/text_index.h"

#include <utility>

#include "base/check.h"

namespace parallax {

TextIndex make_text_index(std::shared_ptr<const Corpus> corpus, const IndexProgress& progress) {
    ENSURE(corpus != nullptr);
    TextIndex index;
    index.sources.reserve(corpus->sources.size());
    const std::size_t total = corpus->passage_count();
    for (std::size_t i = 0; i < corpus->sources.size(); ++i) {
        const std::size_t words_before = index.words.word_count();
        const PassageNumber first(index.passages.size());
        for (const Passage& passage : corpus->sources[i].passages) {
            const PassageNumber number = index.words.add_passage(passage.text);
            const std::size_t position = number.index() - first.index();
            index.passages.push_back({SourceId(i), static_cast<std::uint32_t>(position)});
            index.texts.push_back(passage.text);
        }
        if (progress) progress(index.passages.size(), total);
        index.sources.push_back({first, index.words.word_count() - words_before});
    }
    index.order = TermOrder(index.words.lexicon());
    index.ranking = Bm25(index.words);
    index.corpus = std::move(corpus);
    return index;
}

}  // namespace parallax
