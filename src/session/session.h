// What the reader is looking at: a plain value. Commands make the next one, in one place.
#pragma once

#include <optional>
#include <variant>

#include "corpus/corpus.h"
#include "session/evidence.h"

namespace parallax {

enum class View { overview, timeline, themes, compare, reader };
enum class Clock { event_date, publication_date };
enum class Measure { passages, hits, per_1000 };
enum class CompareMode { side_by_side, positions };
enum class PositionOrder { most_apart, as_numbered };
enum class Colours { as_system, light, dark };

struct TimelineView {
    Clock clock = Clock::event_date;
    // Visible days of the unfolded main stretch; none = fitted to the corpus.
    std::optional<std::pair<double, double>> visible_days;
    bool operator==(const TimelineView&) const = default;
};

struct CompareView {
    CompareMode mode = CompareMode::side_by_side;
    PositionOrder order = PositionOrder::most_apart;
    SourceId left{0}, right{1};
    QuestionId question{0};
    bool operator==(const CompareView&) const = default;
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
    TimelineView timeline;
    Measure measure = Measure::passages;
    CompareView compare;
    ReaderView reader;
    Colours colours = Colours::as_system;
    bool operator==(const Session&) const = default;
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
struct SetVisibleDays {
    std::optional<std::pair<double, double>> days;
};
struct SetMeasure {
    Measure measure;
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
struct ChooseQuestion {
    QuestionId question;
};
struct ToggleThemeMark {
    ThemeId theme;
};
struct ToggleDateMarks {};
struct SetColours {
    Colours colours;
};

using Command =
    std::variant<GoTo, OpenEvidence, ChoosePassage, StepPassage, OpenReader, CloseReader,
                 ChooseSource, ChooseTheme, ClearSelection, SetClock, SetVisibleDays, SetMeasure,
                 SetCompareMode, SetPositionOrder, SetComparedSources, ChooseQuestion,
                 ToggleThemeMark, ToggleDateMarks, SetColours>;

// The session for a corpus just opened.
Session make_session(const Corpus& corpus);

// Never fails: a command that points outside the corpus changes nothing.
Session apply(const Session& session, const Command& command, const Corpus& corpus,
              const ThemeCounts& counts);

}  // namespace parallax
