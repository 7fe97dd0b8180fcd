// Splits every passage once; all counting works on the words kept here.
#include "analysis/text_index.h"

#include <utility>

#include "base/check.h"

namespace parallax {

TextIndex make_text_index(std::shared_ptr<const Corpus> corpus) {
    ENSURE(corpus != nullptr);
    TextIndex index;
    index.sources.reserve(corpus->sources.size());
    for (std::size_t i = 0; i < corpus->sources.size(); ++i) {
        const Source& source = corpus->sources[i];
        IndexedSource& indexed = index.sources.emplace_back();
        indexed.passages.reserve(source.passages.size());
        for (const Passage& passage : source.passages) {
            const auto& words =
                indexed.passages.emplace_back(IndexedPassage{split_words(passage.text)}).words;
            indexed.words += words.size();
            index.words.add_passage(passage.text);
            index.passages.push_back(
                {SourceId(i), static_cast<std::uint32_t>(indexed.passages.size() - 1)});
        }
    }
    index.corpus = std::move(corpus);
    return index;
}

}  // namespace parallax
