// One ascending list from several: what posting lists of many terms become.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace parallax {

// `items` is one ascending run behind the other, `ends` where each run ends. Merges neighbours
// until one run is left: n log(runs), and nothing to do for one.
template <class T>
void merge_runs(std::vector<T>& items, std::vector<std::size_t> ends) {
    std::vector<T> merged(ends.size() > 1 ? items.size() : 0);
    while (ends.size() > 1) {
        std::vector<std::size_t> fewer;
        std::size_t begin = 0;
        const auto at = [](std::vector<T>& list, std::size_t position) {
            return list.begin() + static_cast<std::ptrdiff_t>(position);
        };
        for (std::size_t i = 0; i < ends.size(); i += 2) {
            const std::size_t middle = ends[i];
            const std::size_t end = i + 1 < ends.size() ? ends[i + 1] : middle;
            std::merge(at(items, begin), at(items, middle), at(items, middle), at(items, end),
                       at(merged, begin));
            fewer.push_back(end);
            begin = end;
        }
        items.swap(merged);
        ends = std::move(fewer);
    }
}

}  // namespace parallax
