#include "analysis/caught_words.h"

#include <algorithm>
#include <map>

#include "text/words.h"

namespace parallax {

std::vector<CaughtWords> count_caught_words(const TextIndex& index,
                                            std::span<const PassageHits> passages,
                                            std::size_t most_hits) {
    std::vector<CaughtWords> caught;
    std::map<std::string, std::size_t> places;  // in it, by folded text
    for (const PassageHits& passage : passages) {
        const std::string_view text = index.text(index.number(passage.passage));
        const std::size_t looked_at = std::min(most_hits, passage.hits.size());
        most_hits -= looked_at;
        for (const ByteRange hit : std::span(passage.hits).first(looked_at)) {
            const std::string_view said = text.substr(hit.begin, hit.size());
            const auto [place, is_new] = places.emplace(fold(said), caught.size());
            if (is_new) caught.push_back({std::string(said), 0});
            ++caught[place->second].hits;
        }
    }
    std::ranges::stable_sort(caught, std::ranges::greater{}, &CaughtWords::hits);
    return caught;
}

}  // namespace parallax
