// What stands on the canvas, as roles, names and states beside the pixels: read by screen readers,
// by tests and by printing. The page mirrors it as HTML elements; made anew with each drawn frame.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chart/geometry.h"

namespace parallax {

// ARIA roles by their own names; `text` is a run of plain text without a role.
enum class Role {
    banner,
    navigation,
    main,
    complementary,
    contentinfo,
    region,
    group,
    heading,
    paragraph,
    text,
    list,
    listitem,
    link,
    button,
    tablist,
    tab,
    radiogroup,
    radio,
    table,
    row,
    columnheader,
    rowheader,
    cell,
    img,
    menu,
    menuitem,
    menuitemradio,
    status,
    checkbox,
    searchbox,
    textbox,
    dialog,
    article,
    term,
    definition,
};
std::string_view name_of(Role role);

// Stable over frames: made from the key path of the node, not from its place. 0 is nobody.
using NodeId = std::uint32_t;

struct SemanticNode {
    NodeId id = 0;
    Role role = Role::text;
    int depth = 0;            // parents stand before their children
    std::string name;         // accessible name, or the text itself for paragraph and text
    std::string description;  // what a click does, how a value is known
    std::string value;        // of a field: the text in it
    std::string lang;         // BCP 47 where it differs from the page
    Rect rect;                // CSS px in the canvas; clipped away: w or h 0
    int level = 0;            // of a heading
    bool actionable = false;  // takes focus and activation
    bool skipped = false;     // by Tab: arrows lead there
    std::optional<bool> selected, checked, expanded;
    bool disabled = false;
    bool wrong = false;  // of a field: its text cannot be used
    bool operator==(const SemanticNode&) const = default;
};

class SemanticTree {
  public:
    void clear();
    // Opens a container; every begin needs its end. Keys need only be unique among siblings.
    SemanticNode& begin(Role role, std::string_view key, std::string name);
    void end();
    SemanticNode& leaf(Role role, std::string_view key, std::string name);
    // The id that a node with this key would get at the present depth.
    NodeId id_for(std::string_view key) const;

    const std::vector<SemanticNode>& nodes() const { return nodes_; }
    const SemanticNode* find(Role role, std::string_view name) const;
    const SemanticNode* find(NodeId id) const;
    // Indented text, one node a line: "tab \"Timeline\" selected". For golden tests and reports.
    std::string dump() const;
    bool operator==(const SemanticTree&) const = default;

  private:
    std::vector<SemanticNode> nodes_;
    std::vector<NodeId> path_;
};

}  // namespace parallax
