#include "chart/dendrogram_layout.h"

#include <algorithm>

namespace parallax {

std::vector<TreeFork> layout_dendrogram(std::span<const std::size_t> order,
                                        std::span<const Merge> merges) {
    struct Node {
        float at = 0, height = 0;
    };
    std::vector<Node> nodes(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        nodes[order[i]].at = static_cast<float>(i) + 0.5f;
    const double most = merges.empty() ? 0 : merges.back().height;
    std::vector<TreeFork> forks;
    for (const Merge& merge : merges) {
        const Node a = nodes[merge.left], b = nodes[merge.right];
        const Node &first = a.at <= b.at ? a : b, &second = a.at <= b.at ? b : a;
        TreeFork fork{.first = first.at,
                      .second = second.at,
                      .first_height = first.height,
                      .second_height = second.height};
        fork.height = most > 0 ? static_cast<float>(merge.height / most) : 0;
        nodes.push_back({fork.middle(), fork.height});
        forks.push_back(fork);
    }
    return forks;
}

}  // namespace parallax
