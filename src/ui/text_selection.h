// Words of a source selected with the pointer or the keyboard, across its passages.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "chart/paragraph.h"
#include "session/quotation.h"
#include "session/results.h"
#include "session/session.h"

namespace parallax {

struct Frame;

// A place between two characters of a source.
struct TextPlace {
    std::uint32_t passage = 0;
    std::size_t byte = 0;
    auto operator<=>(const TextPlace&) const = default;
};

enum class SelectionStep { character, word, passage };

struct TextSelection {
    SourceId source;
    // The end that stays and the end that moves; of words and passages the whole is selected.
    TextPlace anchor, head;
    SelectionStep step = SelectionStep::character;
    bool dragging = false;

    TextPlace begin() const { return std::min(anchor, head); }
    TextPlace end() const { return std::max(anchor, head); }
    bool empty() const { return anchor == head; }
};

// The selected bytes of a passage; empty where none are.
ByteRange selected_bytes(const TextSelection& selection, PassageId passage, std::size_t text_size);
// All selected parts, in order.
std::vector<QuotedPart> selected_parts(const TextSelection& selection, const Corpus& corpus);
void select_source(TextSelection& selection, SourceId source, const Corpus& corpus);

// A passage as it stands on the screen.
struct PlacedText {
    PassageId passage;
    Point corner;
    const Paragraph* paragraph = nullptr;
};

// Begins, extends and ends the selection by what the pointer does this frame over texts placed one
// below the other in `area`. A click alone leaves nothing selected, a second one a word, a third
// the passage; Shift extends. Dragging past the edge scrolls.
void take_selection(Frame& frame, Rect area, const std::vector<PlacedText>& texts);
// Shift with arrows, by characters or with Ctrl by words.
void extend_selection(Frame& frame);

// "12 words selected in Sun 2016, passage 4; Ctrl+C copies"; "" while the reader shows none.
std::string selection_in_words(const Frame& frame);

// What the copy command takes: the selection, else the chosen passage with its reference.
std::optional<CopiedText> copied_text(const Results& results, const Session& session,
                                      const TextSelection& selection);

}  // namespace parallax
