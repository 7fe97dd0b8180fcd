#include "platform/web/mirror.h"

#include <cmath>

#include "platform/web/page.h"

namespace parallax {
namespace {

constexpr char kFieldEnd = '\x1f', kRecordEnd = '\x1e';

int state_of(const SemanticNode& node) {
    const auto pair = [](const std::optional<bool>& value, int bit) {
        return value ? bit + (*value ? 2 * bit : 0) : 0;
    };
    return (node.actionable ? 1 : 0) + (node.disabled ? 2 : 0) + pair(node.selected, 4) +
           pair(node.checked, 16) + pair(node.expanded, 64) + (node.wrong ? 256 : 0) +
           (node.skipped ? 512 : 0);
}

void add_number(std::string& to, long number) {
    to += std::to_string(number);
    to += kFieldEnd;
}

void add_text(std::string& to, std::string_view text) {
    for (const char c : text)
        to += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
}

}  // namespace

std::string records_from_tree(const SemanticTree& tree) {
    std::string text;
    for (const SemanticNode& node : tree.nodes()) {
        if (!text.empty()) text += kRecordEnd;
        text += std::to_string(node.id);
        text += kFieldEnd;
        add_number(text, node.depth);
        text += name_of(node.role);
        text += kFieldEnd;
        add_number(text, node.level);
        add_number(text, state_of(node));
        for (const float side : {node.rect.x, node.rect.y, node.rect.w, node.rect.h}) {
            add_number(text, std::lround(side));
        }
        add_text(text, node.name);
        text += kFieldEnd;
        add_text(text, node.description);
        text += kFieldEnd;
        add_text(text, node.lang);
        text += kFieldEnd;
        add_text(text, node.value);
    }
    return text;
}

void Mirror::update(const SemanticTree& tree) {
    if (tree == told_) return;
    const std::string text = records_from_tree(tree);
    host_mirror(text.data(), text.size());
    told_ = tree;
}

}  // namespace parallax
