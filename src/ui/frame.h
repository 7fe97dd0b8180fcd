// What every panel gets in one drawn frame: the results and the session to read, the tree and the
// command list to write, and the few services (letters, wrapped text, hover notes) that span
// frames.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/stance_grid.h"
#include "analysis/text_index.h"
#include "analysis/theme_counts.h"
#include "analysis/timeline_entries.h"
#include "chart/geometry.h"
#include "chart/paragraph.h"
#include "session/session.h"
#include "ui/painter.h"
#include "ui/semantic_tree.h"

namespace parallax {

// Everything computed from one corpus, made once and shared.
struct Results {
    std::shared_ptr<const Corpus> corpus;
    TextIndex index;
    ThemeCounts counts;
    TimelineEntries timeline;
    StanceGrid grid;
    std::vector<std::string> tiles;  // label of each source's tile
};

Results make_results(std::shared_ptr<const Corpus> corpus);

// Something said beside what the pointer or the focus rests on: value in bold, then how it is
// known, then what a click does.
struct HoverNote {
    Rect anchor;
    std::string title;
    std::vector<std::string> lines;
};

// What lives longer than a frame and is no part of the session: open menus, caches, hover clocks.
struct ScreenState {
    bool menu_open = false;
    bool sources_overlay_open = false;  // narrow screens: the left pane over the view
    bool legend_open = false;           // narrow screens: the marks of the timeline explained
    std::string notice;                 // last thing to tell the reader, in the status bar
    std::optional<Evidence> scrolled_evidence;  // what the passage pane last scrolled to
    std::optional<ReaderView> scrolled_reader;
    NodeId hovered = 0;
    double hovered_since_s = 0;
    std::unordered_map<std::string, Paragraph> paragraphs;  // by style, width and text
    float paragraphs_density = 0;
};

struct Frame {
    const Results& results;
    const Session& session;
    const Palette& colours;
    const Fonts& fonts;
    SemanticTree& tree;
    std::vector<Command>& commands;
    ScreenState& state;
    const Corpus& corpus = *results.corpus;

    NodeId activated = 0;  // from the mirror or the keyboard
    NodeId focused = 0;
    bool focus_moved = false;  // since the last frame
    Rect screen;
    std::string copied;   // a panel puts text here to have it on the clipboard
    std::string address;  // or a source's address to have it opened outside
    std::optional<HoverNote> note;
    std::vector<NodeId> ring;  // what could be activated in the last frame, in order of the tree
    std::optional<NodeId> wants_focus, wants_activation;  // for the next frame
    double wake_after_ms = -1;  // as App::frame; panels lower it through wake_in

    // A painter on the window being drawn.
    Painter paint() const;
    void send(Command command) { commands.push_back(std::move(command)); }
    void wake_in(double ms);
    // Wrapped text, kept as long as text, style and width stay the same. The reference holds until
    // the end of the frame.
    const Paragraph& paragraph(TextStyle style, std::string_view utf8, float width,
                               std::size_t max_lines = 0);
};

}  // namespace parallax
