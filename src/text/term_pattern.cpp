// The text and the tree of a pattern, shared by its copies.
#include "text/term_pattern.h"

#include <utility>

#include "text/pattern_tree.h"

namespace parallax {

Result<TermPattern> TermPattern::from_text(std::string_view pattern) {
    Result<PatternNode> root = pattern_from_text(pattern);
    if (!root) return std::unexpected(std::move(root.error()));
    TermPattern term;
    term.text_ = pattern;
    term.root_ = std::make_shared<const PatternNode>(std::move(*root));
    return term;
}

}  // namespace parallax
