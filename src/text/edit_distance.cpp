// Three rows of the usual table, and of each only what lies within `most` of the diagonal (Ukkonen
// 1985).
#include "text/edit_distance.h"

#include <algorithm>
#include <vector>

namespace parallax {

std::optional<std::size_t> edit_distance_within(std::u32string_view a, std::u32string_view b,
                                                std::size_t most) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > most) return std::nullopt;
    const std::size_t far = most + 1;
    std::vector<std::size_t> before(b.size() + 1, far), above(b.size() + 1, far), row(b.size() + 1);
    for (std::size_t j = 0; j <= std::min(most, b.size()); ++j)
        above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::ranges::fill(row, far);
        if (i <= most) row[0] = i;
        const std::size_t first = i > most ? i - most : 1;
        const std::size_t last = std::min(b.size(), i + most);
        std::size_t least = row[0];
        for (std::size_t j = first; j <= last; ++j) {
            const bool same = a[i - 1] == b[j - 1];
            row[j] = std::min({above[j - 1] + (same ? 0 : 1), above[j] + 1, row[j - 1] + 1, far});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most) return std::nullopt;
        before.swap(above);
        above.swap(row);
    }
    return above[b.size()] <= most ? std::optional(above[b.size()]) : std::nullopt;
}

}  // namespace parallax
