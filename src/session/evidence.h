// What led the reader to passages, and the passages themselves: every number opens its evidence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/grid_cells.h"
#include "base/dating.h"
#include "base/id.h"
#include "base/range.h"
#include "session/results.h"

namespace parallax {

struct CellEvidence {  // a cell of the theme matrix
    ThemeId theme;
    SourceId source;
    bool operator==(const CellEvidence&) const = default;
};
struct ThemeEvidence {  // a theme in all sources
    ThemeId theme;
    bool operator==(const ThemeEvidence&) const = default;
};
// A cell of a heatmap, a row (then `column` is empty) or a column (then `row` is), by the names of
// GridLine; those that the grid has not open nothing.
struct GridEvidence {
    GridRequest grid;
    std::string row, column;
    bool operator==(const GridEvidence&) const = default;
};
// Several cells of a heatmap are GridCells (analysis/grid_cells.h).
struct EventEvidence {  // one dated mark
    EventId event;
    bool operator==(const EventEvidence&) const = default;
};
struct ClusterEvidence {  // several marks drawn as one
    std::vector<EventId> events;
    bool operator==(const ClusterEvidence&) const = default;
};
struct SharedEventEvidence {  // one event in several sources
    std::size_t shared;       // position in Corpus::shared_events
    bool operator==(const SharedEventEvidence&) const = default;
};
struct UndatedEvidence {  // events of a source without a date
    SourceId source;
    bool operator==(const UndatedEvidence&) const = default;
};
struct StanceEvidence {  // a cell of the stance grid
    QuestionId question;
    SourceId source;
    bool operator==(const StanceEvidence&) const = default;
};
struct SourceEvidence {  // all passages of a source
    SourceId source;
    bool operator==(const SourceEvidence&) const = default;
};
struct PairEvidence {  // two passages that answer to one another
    PassageId left, right;
    bool operator==(const PairEvidence&) const = default;
};
struct PassageEvidence {  // a passage opened by itself
    PassageId passage;
    bool operator==(const PassageEvidence&) const = default;
};

using Evidence = std::variant<std::monostate, CellEvidence, ThemeEvidence, GridEvidence, GridCells,
                              EventEvidence, ClusterEvidence, SharedEventEvidence, UndatedEvidence,
                              StanceEvidence, SourceEvidence, PairEvidence, PassageEvidence>;

// A passage in the list with the bytes that led here (may be empty), in order.
struct EvidencePassage {
    PassageId passage;
    std::vector<ByteRange> marks;
    std::string note;  // "denies now", "28 June 2021, said in the text"; may be empty
};

// Exactly what the number opened counts, less what the filter leaves out: by source, then by
// position, each once.
std::vector<EvidencePassage> passages_of(const Results& results, const Evidence& evidence);

// What opens one event in several sources.
Evidence evidence_of(const TimelineEntries& timeline, const SharedEntry& shared);
// Which of TimelineEntries::shared the evidence is, or is one date of. Linear in them at most.
std::optional<std::size_t> find_shared_entry(const TimelineEntries& timeline,
                                             const Evidence& evidence);

// How the pane that lists them is headed, in words.
struct EvidenceWords {
    std::string pane;      // "Passages behind the number"
    std::string kicker;    // small line above the title: "Question 2"; may be empty
    std::string title;     // "Third regions: Central Asia, Arctic"
    std::string subtitle;  // "5 of 20 passages, all shown"
    std::string selected;  // for the status bar: "Third regions in MERICS 2021, 5 passages"
};
EvidenceWords words_of(const Results& results, const Evidence& evidence);

// The one source that all of it comes from, if it is one.
std::optional<SourceId> source_of(const Evidence& evidence);

// "Themes by source", "Themes by time"…
std::string_view caption_of(GridKind kind);
// "said in the text", "reckoned from the text", "inferred from outside the text".
std::string_view words_of(DateBasis basis);
// "5 passages", "1 passage".
std::string counted(std::size_t n, std::string_view singular, std::string_view plural);

// Bytes of `words` in `text`: every place where it stands verbatim.
std::vector<ByteRange> find_words(std::string_view text, std::string_view words);

}  // namespace parallax
