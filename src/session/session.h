// What the reader is looking at: a plain value. Commands make the next one, in one place.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "analysis/concordance.h"
#include "analysis/grid_measures.h"
#include "analysis/grid_order.h"
#include "analysis/search.h"
#include "chart/timeline_lanes.h"
#include "session/codebook.h"
#include "session/compare_view.h"
#include "session/evidence.h"

namespace parallax {

enum class View { overview, timeline, themes, compare, search, reader };
// both: the date of the event across, that of publication down.
enum class Clock { event_date, publication_date, both };
enum class SearchList { passages, lines };  // whole passages, or a concordance
enum class Colours { as_system, light, dark };

struct TimelineView {
    Clock clock = Clock::event_date;
    LaneKind lanes = LaneKind::sources;
    // Visible days of the unfolded main stretch; none = fitted to the corpus.
    std::optional<std::pair<double, double>> visible_days;
    bool operator==(const TimelineView&) const = default;
};

// Which heatmap, what it shows, in which order and how large.
inline constexpr int kMostHeatZoom = 40;
struct ThemesView {
    GridRequest grid;
    GridMeasure measure = GridMeasure::passages;  // one that the grid has
    GridOrder rows = GridOrder::given, columns = GridOrder::given;
    std::vector<std::string> row_names, column_names;  // by hand; what they lack comes behind
    int zoom = 0;            // steps of size; 0: columns as wide as there is room for
    bool intervals = false;  // each cell draws its own, where the measure has them
    bool patterns = false;   // each cell is hatched by its value too, for print without colour
    bool operator==(const ThemesView&) const = default;
};

struct SearchView {
    std::string query;  // as typed (analysis/query.h)
    std::string years;  // of publication, as typed: "2019..2022"; "" for all
    SearchList list = SearchList::passages;
    SearchOrder passage_order = SearchOrder::ranked;
    ConcordanceOrder line_order = ConcordanceOrder::corpus;
    bool operator==(const SearchView&) const = default;
};

struct ReaderView {
    SourceId source{0};
    std::optional<std::uint32_t> passage;  // the one brought into view and marked
    std::vector<ThemeId> themes;           // marked in the text, at most kMaxThemeMarks
    bool dates = true;
    bool operator==(const ReaderView&) const = default;
};
inline constexpr std::size_t kMaxThemeMarks = 3;

struct Session {
    View view = View::overview;
    View before_reader = View::overview;  // where "back" goes
    Evidence evidence;                    // what fills the passage pane
    std::optional<PassageId> passage;     // the one of the list that is chosen
    std::optional<SourceId> source;       // the linked selection, marked in every view
    std::optional<ThemeId> theme;
    EditedCodebook codebook;  // that ids of themes count from; none: the corpus' own
    EventFilter filter;       // of dates, and so of passages, in every view
    TimelineView timeline;
    ThemesView themes;
    CompareView compare;
    // What the reader holds sources to say instead; by question, then source, one for each.
    std::vector<OwnStance> own_stances;
    SearchView search;
    ReaderView reader;
    bool as_text = false;  // the text view is shown instead of the drawn one
    bool operator==(const Session&) const = default;
};

// What the reader wants of the program, whatever is looked at; kept by the host, not undone.
struct Preferences {
    Colours colours = Colours::as_system;
    bool letter_keys = true;  // single letters and figures are commands
    bool operator==(const Preferences&) const = default;
};

struct GoTo {
    View view;
};
struct OpenEvidence {
    Evidence evidence;
};  // also sets the linked source and theme
struct ChoosePassage {
    PassageId passage;
};
struct StepPassage {
    int by;
};  // next or previous of the evidence list (reader: of the source)
struct OpenReader {
    PassageId passage;
};
struct CloseReader {};
struct ChooseSource {
    std::optional<SourceId> source;
};
struct ChooseTheme {
    std::optional<ThemeId> theme;
};
struct ClearSelection {};
struct SetClock {
    Clock clock;
};
struct SetLanes {
    LaneKind lanes;
};
struct SetFilter {
    EventFilter filter;
};
struct SetVisibleDays {
    std::optional<std::pair<double, double>> days;
};
struct SetMeasure {
    GridMeasure measure;
};
// A measure that the grid does not have gives way to its first one.
struct SetGrid {
    GridRequest grid;
};
// By hand without names: those there were, or else the order that is seen.
struct SetGridOrder {
    GridOrder rows, columns;
    std::vector<std::string> row_names{}, column_names{};
};
struct SetHeatZoom {
    int zoom;  // within kMostHeatZoom
};
struct SetHeatMarks {
    bool intervals, patterns;
};
// One edit of the codebook (analysis/theme_edit.h), made from that of the session.
struct EditCodebook {
    EditedCodebook codebook;
    std::optional<ThemeId> theme;  // chosen then, in the new numbering; none: the one that was
    std::string field;             // typed into: edits in one field go on with each other
};
struct SetCompareMode {
    CompareMode mode;
};
struct SetPositionOrder {
    PositionOrder order;
};
struct SetComparedSources {
    SourceId left, right;
};  // the same twice swaps instead
// One that names what is not in the corpus, or a source twice, changes nothing.
struct SetCompare {
    CompareView compare;
};
// The reader's own reading of a cell of the grid; none takes it back.
struct SetOwnStance {
    QuestionId question;
    SourceId source;
    std::optional<Stance> stance;
};
struct ChooseQuestion {
    QuestionId question;
};
struct ToggleThemeMark {
    ThemeId theme;
};
struct ToggleDateMarks {};
struct SetSearch {
    SearchView search;
};
struct ShowAsText {
    bool on;
};

using Command =
    std::variant<GoTo, OpenEvidence, ChoosePassage, StepPassage, OpenReader, CloseReader,
                 ChooseSource, ChooseTheme, ClearSelection, SetClock, SetLanes, SetFilter,
                 SetVisibleDays, SetMeasure, SetGrid, SetGridOrder, SetHeatZoom, SetHeatMarks,
                 EditCodebook, SetCompareMode, SetPositionOrder, SetComparedSources, SetCompare,
                 SetOwnStance, ChooseQuestion, ToggleThemeMark, ToggleDateMarks, SetSearch,
                 ShowAsText>;

// The session for a corpus just opened.
Session make_session(const Corpus& corpus);

// `results` are those that the session's filter leaves. Never fails: a command that points outside
// the corpus changes nothing.
Session apply(const Session& session, const Command& command, const Results& results);

// True when `command` only goes on with what `before` began, as letters of one word, steps of one
// zoom or passages of one list do: one place to go back to, one thing to undo.
bool continues(const Command& before, const Command& command);

}  // namespace parallax
