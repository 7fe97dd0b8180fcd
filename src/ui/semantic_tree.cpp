// The semantic tree: a flat list in document order, ids hashed from key paths (FNV-1a).
#include "ui/semantic_tree.h"

#include "base/check.h"

namespace parallax {
namespace {

constexpr NodeId kHashStart = 2166136261u;

NodeId hashed(NodeId seed, std::string_view key) {
    NodeId hash = seed;
    for (const char c : key)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    hash = (hash ^ 0x1fu) * 16777619u;  // "a","bc" and "ab","c" must differ
    return hash == 0 ? 1 : hash;
}

}  // namespace

std::string_view name_of(Role role) {
    switch (role) {
        case Role::banner:
            return "banner";
        case Role::navigation:
            return "navigation";
        case Role::main:
            return "main";
        case Role::complementary:
            return "complementary";
        case Role::contentinfo:
            return "contentinfo";
        case Role::region:
            return "region";
        case Role::group:
            return "group";
        case Role::heading:
            return "heading";
        case Role::paragraph:
            return "paragraph";
        case Role::text:
            return "text";
        case Role::list:
            return "list";
        case Role::listitem:
            return "listitem";
        case Role::link:
            return "link";
        case Role::button:
            return "button";
        case Role::tablist:
            return "tablist";
        case Role::tab:
            return "tab";
        case Role::radiogroup:
            return "radiogroup";
        case Role::radio:
            return "radio";
        case Role::table:
            return "table";
        case Role::row:
            return "row";
        case Role::columnheader:
            return "columnheader";
        case Role::rowheader:
            return "rowheader";
        case Role::cell:
            return "cell";
        case Role::img:
            return "img";
        case Role::menu:
            return "menu";
        case Role::menuitem:
            return "menuitem";
        case Role::menuitemradio:
            return "menuitemradio";
        case Role::status:
            return "status";
        case Role::checkbox:
            return "checkbox";
        case Role::searchbox:
            return "searchbox";
        case Role::textbox:
            return "textbox";
        case Role::dialog:
            return "dialog";
        case Role::article:
            return "article";
        case Role::term:
            return "term";
        case Role::definition:
            return "definition";
    }
    return "group";
}

void SemanticTree::clear() {
    ENSURE(path_.empty());
    nodes_.clear();
}

NodeId SemanticTree::id_for(std::string_view key) const {
    return hashed(path_.empty() ? kHashStart : path_.back(), key);
}

SemanticNode& SemanticTree::begin(Role role, std::string_view key, std::string name) {
    SemanticNode& node = leaf(role, key, std::move(name));
    path_.push_back(node.id);
    return node;
}

void SemanticTree::end() {
    ENSURE(!path_.empty());
    path_.pop_back();
}

SemanticNode& SemanticTree::leaf(Role role, std::string_view key, std::string name) {
    SemanticNode node;
    node.id = id_for(key);
    node.role = role;
    node.depth = static_cast<int>(path_.size());
    node.name = std::move(name);
    return nodes_.emplace_back(std::move(node));
}

const SemanticNode* SemanticTree::find(Role role, std::string_view name) const {
    for (const SemanticNode& node : nodes_)
        if (node.role == role && node.name == name) return &node;
    return nullptr;
}

const SemanticNode* SemanticTree::find(NodeId id) const {
    for (const SemanticNode& node : nodes_)
        if (node.id == id) return &node;
    return nullptr;
}

std::string SemanticTree::dump() const {
    std::string out;
    for (const SemanticNode& node : nodes_) {
        out.append(static_cast<std::size_t>(node.depth) * 2, ' ').append(name_of(node.role));
        if (!node.name.empty()) out.append(" \"").append(node.name).append("\"");
        if (node.level) out.append(" level ").append(std::to_string(node.level));
        if (node.selected.value_or(false)) out.append(" selected");
        if (node.checked.value_or(false)) out.append(" checked");
        if (node.expanded) out.append(*node.expanded ? " expanded" : " collapsed");
        if (node.disabled) out.append(" disabled");
        out.push_back('\n');
    }
    return out;
}

}  // namespace parallax
