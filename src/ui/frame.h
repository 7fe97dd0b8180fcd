// What every panel gets in one drawn frame: the results and the session to read, the tree and the
// command list to write, and the few services (letters, wrapped text, hover notes) that span
// frames.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis/version_difference.h"
#include "chart/geometry.h"
#include "chart/paragraph.h"
#include "session/compared_words.h"
#include "session/grid_view.h"
#include "session/quotation.h"
#include "session/results.h"
#include "session/search_outcome.h"
#include "session/session.h"
#include "session/timeline_contents.h"
#include "ui/context_menu.h"
#include "ui/heat_state.h"
#include "ui/painter.h"
#include "ui/picture_request.h"
#include "ui/semantic_tree.h"
#include "ui/text_selection.h"
#include "ui/theme_editor.h"

namespace parallax {

// Something said beside what the pointer or the focus rests on: value in bold, then how it is
// known, then what a click does.
struct HoverNote {
    Rect anchor;
    std::string title;
    std::vector<std::string> lines;
    HanShapes shapes = HanShapes::of_reader;
};

// Lanes of the timeline as they were last asked for.
struct KeptContents {
    LaneKind kind = LaneKind::sources;
    std::size_t most = 0;
    TimelineContents contents;
};

// The heatmap as it was last drawn.
struct KeptHeat {
    ThemesView themes;
    std::shared_ptr<const HeatGrid> grid;
    GridView view;
    // While themes are edited, lines keep the places that likeness has given them: clusters made
    // anew with every letter would take longer than a frame, and rows would jump while one types.
    std::vector<std::string> rows, columns;  // the places, by name
    double settles_at = 0;                   // when they are found anew; 0: they are right

    // Lets go of the grid, which is about to change; the next one has the same places for a while.
    void rest();
};

// Two sources as versions of one text, as last asked for.
struct KeptVersions {
    std::shared_ptr<const Corpus> corpus;
    SourceId left, right;
    VersionText left_text, right_text;
    std::vector<Change> changes;
    ChangeCounts counts;
};

// The words of the compared sources, as last asked for; by the results they are of.
struct KeptWords {
    std::shared_ptr<KeptFaces> of;
    ComparedWords words;
    std::string term;
    WordInSources found;
};

// What lives longer than a frame and is no part of the session: open menus, caches, hover clocks.
struct ScreenState {
    bool menu_open = false;
    bool sources_overlay_open = false;  // narrow screens: the left pane over the view
    bool legend_open = false;           // narrow screens: the marks of the timeline explained
    bool search_wants_focus = false;    // the search field takes the focus when it is drawn
    bool keys_open = false;             // the sheet of all keys
    std::string notice;                 // last thing to tell the reader, in the status bar
    TextSelection selection;            // of the reader
    std::optional<ContextMenu> context;
    std::optional<PictureRequest> picture;                       // of the next frame
    std::optional<std::pair<SearchView, SearchOutcome>> search;  // the last one, kept
    std::optional<KeptContents> timeline;                        // the last one, kept
    std::optional<KeptVersions> versions;                        // the last ones, kept
    std::optional<KeptWords> words;                              // the last ones, kept
    std::optional<KeptHeat> heat;                                // the last one, kept
    HeatState heat_hand;
    ThemeEditor themes;
    std::size_t heat_bar_rows = 1;  // that the choices of the Themes view took in the last frame
    float editor_height = 0, heat_height = 0;  // what they had to show in the last frame
    NodeId grid_stop = 0;         // where Tab enters the table of the view; 0: at its first item
    bool grid_has_focus = false;  // then the arrows move in it
    bool filter_open = false;
    bool filter_wants_focus = false;    // its first field takes the focus when it is drawn
    std::optional<double> period_from;  // the day where a period began to be drawn
    std::vector<std::string> report;    // what went wrong, until the reader closes it
    std::string report_title;
    std::optional<Evidence> scrolled_faces;     // the pair last brought into view
    std::optional<Evidence> scrolled_evidence;  // what the passage pane last scrolled to
    std::optional<ReaderView> scrolled_reader;
    std::optional<PassageId> scrolled_find;  // the one of the search view
    NodeId hovered = 0;
    double hovered_since_s = 0;
    std::unordered_map<std::string, Paragraph> paragraphs;  // by style, width and text
    float paragraphs_density = 0;
};

// The whole text that a field of the host's own holds since the last frame.
struct TypedText {
    NodeId field = 0;
    std::string text;
};

// A file of its own for the reader to keep.
struct ExportedFile {
    std::string name, mime, bytes;
    std::string lacks{};  // what of the view is not in it, "" if nothing
};

struct Frame {
    const Results& results;
    const Session& session;
    const Preferences& preferences;
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
    CopiedText copied;              // a panel puts text here to have it on the clipboard
    std::string address;            // or a source's address to have it opened outside
    bool has_file_dialogs = false;  // then these two may be asked for
    bool wants_files = false, wants_saving = false;
    bool host_has_links = false;  // then one to this view may be asked for
    bool wants_link = false;
    std::optional<ExportedFile> exported;  // or a file for the reader
    bool for_picture = false;              // this frame is drawn for a picture_request
    SvgDrawing* drawing = nullptr;         // while the view is drawn, when it becomes one
    std::optional<HoverNote> note;
    std::vector<NodeId> ring;  // what could be activated in the last frame, in order of the tree
    std::optional<NodeId> wants_focus, wants_activation;  // for the next frame
    std::optional<TypedText> typed;                       // into one of the host's text fields
    bool host_has_text_fields = false;
    bool host_has_text_view = false;
    bool wants_undo = false, wants_redo = false;
    std::optional<Preferences> wanted_preferences;
    double wake_after_ms = -1;  // as App::frame; panels lower it through wake_in

    // A painter on the window being drawn.
    Painter paint() const;
    void send(Command command) { commands.push_back(std::move(command)); }
    void wake_in(double ms);
    // What the session's search finds; run when it has changed.
    const SearchOutcome& search_outcome();
    // The timeline's lanes under the session's filter, at most `most`; kept as long as both stay.
    const TimelineContents& timeline_contents(LaneKind kind, std::size_t most);
    // The session's heatmap; kept as long as session and filter stay.
    const KeptHeat& heatmap();
    // The two compared as versions of one text; kept as long as they are.
    const KeptVersions& versions();
    // The words of those compared, and the chosen one in each; kept as long as filter and both
    // stay.
    const KeptWords& compared_words();
    // Wrapped text, kept as long as text, style and width stay the same. The reference holds until
    // the end of the frame.
    const Paragraph& paragraph(TextStyle style, std::string_view utf8, float width,
                               std::size_t max_lines = 0);
};

}  // namespace parallax
