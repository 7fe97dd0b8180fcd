// One walk over the index's list; it is not taken for granted that a source lies in one piece.
#include "analysis/source_passages.h"

namespace parallax {

std::vector<PassageNumber> passages_of_source(const TextIndex& index, SourceId source) {
    std::vector<PassageNumber> numbers;
    for (std::size_t i = 0; i < index.passages.size(); ++i) {
        if (index.passages[i].source == source) numbers.push_back(PassageNumber(i));
    }
    return numbers;
}

std::vector<std::vector<PassageNumber>> passages_by_source(const TextIndex& index) {
    std::vector<std::vector<PassageNumber>> numbers(index.corpus->sources.size());
    for (std::size_t i = 0; i < index.passages.size(); ++i)
        numbers.at(index.passages[i].source.index()).push_back(PassageNumber(i));
    return numbers;
}

}  // namespace parallax
