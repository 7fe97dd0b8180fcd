// The semantic tree on its way to the page's elements: told only when it differs from what was told
// last.
#pragma once

#include <string>

#include "ui/semantic_tree.h"

namespace parallax {

// One record a node, parted by U+001E, in document order. Fields, parted by U+001F: id, depth,
// role, level, state, x, y, w, h (whole CSS px), name, description, lang, value. State is a sum: 1
// actionable, 2 disabled, and in pairs "has one" and "it is true": 4 + 8 selected, 16 + 32 checked,
// 64 + 128 expanded; 256 wrong. Control characters in texts become blanks.
std::string records_from_tree(const SemanticTree& tree);

class Mirror {
  public:
    void update(const SemanticTree& tree);

  private:
    SemanticTree told_;
};

}  // namespace parallax
