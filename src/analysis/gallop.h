// How far to go in an ascending list when it is mostly not far.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

namespace parallax {

// How many items at the front pass `test`; behind the first that does not none does. In steps that
// double and a search within the last one: the logarithm of what it gives.
template <class T, class Test>
std::size_t count_in_front(std::span<const T> items, Test test) {
    std::size_t passed = 0, step = 1;
    while (passed + step <= items.size() && test(items[passed + step - 1])) {
        passed += step;
        step *= 2;
    }
    const auto rest = items.subspan(passed, std::min(step, items.size() - passed));
    return passed +
           static_cast<std::size_t>(std::ranges::partition_point(rest, test) - rest.begin());
}

}  // namespace parallax
