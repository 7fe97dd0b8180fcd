// The moving end follows the pointer by characters, words or passages, as the first clicks said.
#include "ui/text_selection.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

#include "corpus/citation.h"
#include "text/line_breaks.h"
#include "ui/frame.h"

namespace parallax {
namespace {

constexpr float kDragThreshold_px = 4;

const std::string& text_of(const Frame& f, const PlacedText& text) {
    return f.corpus.passage(text.passage).text;
}

// The text at or nearest to a height.
const PlacedText& text_at(const std::vector<PlacedText>& texts, float y) {
    const PlacedText* nearest = &texts.front();
    for (const PlacedText& text : texts)
        if (text.corner.y <= y) nearest = &text;
    return *nearest;
}

TextPlace place_at(const Frame& f, const std::vector<PlacedText>& texts, Point pointer) {
    const PlacedText& text = text_at(texts, pointer.y);
    return {text.passage.position,
            nearest_place(f.fonts, *text.paragraph, text_of(f, text),
                          {pointer.x - text.corner.x, pointer.y - text.corner.y})};
}

// The word, or what stands between two words, around a place.
ByteRange word_around(const Frame& f, PassageId passage, std::size_t byte) {
    const std::size_t size = f.corpus.passage(passage).text.size();
    const TokenList words = f.results.index().words.tokens(f.results.index().number(passage));
    const std::size_t at = words.first_behind(byte);
    std::size_t gap_begin = 0;
    if (at > 0) gap_begin = words[at - 1].end;
    if (at == words.size()) return {gap_begin, size};
    const Token word = words[at];
    if (word.begin <= byte) return {word.begin, word.end};
    return {gap_begin, word.begin};
}

// The bytes that a step takes in around a place.
ByteRange unit_around(const Frame& f, const TextSelection& selection, TextPlace place) {
    const PassageId passage{selection.source, place.passage};
    switch (selection.step) {
        case SelectionStep::word:
            return word_around(f, passage, place.byte);
        case SelectionStep::passage:
            return {0, f.corpus.passage(passage).text.size()};
        case SelectionStep::character:
            break;
    }
    return {place.byte, place.byte};
}

void move_head(const Frame& f, TextSelection& selection, TextPlace place) {
    const ByteRange unit = unit_around(f, selection, place);
    if (selection.step == SelectionStep::character) {
        selection.head = place;
        return;
    }
    // The anchor stays on the far side of its own unit.
    const ByteRange first = unit_around(f, selection, selection.anchor);
    const TextPlace first_begin{selection.anchor.passage, first.begin};
    const TextPlace first_end{selection.anchor.passage, first.end};
    const bool before = TextPlace{place.passage, unit.begin} < first_begin;
    selection.anchor = before ? first_end : first_begin;
    selection.head = before ? TextPlace{place.passage, unit.begin}
                            : std::max(first_end, TextPlace{place.passage, unit.end});
}

void begin(Frame& f, TextSelection& selection, SourceId source, TextPlace place, int clicks) {
    if (ImGui::GetIO().KeyShift && selection.source == source && clicks == 1) {
        move_head(f, selection, place);
    } else {
        selection = {source, place, place,
                     clicks == 1   ? SelectionStep::character
                     : clicks == 2 ? SelectionStep::word
                                   : SelectionStep::passage,
                     false};
        if (clicks > 1) move_head(f, selection, place);
    }
    selection.dragging = true;
    f.state.notice.clear();  // it was about what went before
}

// Faster the further the pointer is outside.
void scroll_towards(Frame& f, Rect area, float y) {
    const float over = y < area.y ? y - area.y : y > area.bottom() ? y - area.bottom() : 0;
    if (over == 0) return;
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    ImGui::SetScrollY(window, window->Scroll.y + over * ImGui::GetIO().DeltaTime * 8);
    f.wake_in(0);
}

}  // namespace

ByteRange selected_bytes(const TextSelection& selection, PassageId passage, std::size_t text_size) {
    const TextPlace begin = selection.begin(), end = selection.end();
    if (selection.empty() || passage.source != selection.source ||
        passage.position < begin.passage || passage.position > end.passage)
        return {};
    return {passage.position == begin.passage ? std::min(begin.byte, text_size) : 0,
            passage.position == end.passage ? std::min(end.byte, text_size) : text_size};
}

std::vector<QuotedPart> selected_parts(const TextSelection& selection, const Corpus& corpus) {
    std::vector<QuotedPart> parts;
    if (selection.empty() || selection.source.index() >= corpus.sources.size()) return parts;
    const std::vector<Passage>& passages = corpus.source(selection.source).passages;
    for (std::uint32_t i = selection.begin().passage;
         i <= selection.end().passage && i < passages.size(); ++i) {
        const PassageId passage{selection.source, i};
        const ByteRange bytes = selected_bytes(selection, passage, passages[i].text.size());
        if (bytes.size() > 0) parts.push_back({passage, bytes});
    }
    return parts;
}

void select_source(TextSelection& selection, SourceId source, const Corpus& corpus) {
    const std::vector<Passage>& passages = corpus.source(source).passages;
    selection = {source, {0, 0}, {0, 0}, SelectionStep::character, false};
    if (!passages.empty())
        selection.head = {static_cast<std::uint32_t>(passages.size() - 1),
                          passages.back().text.size()};
}

void take_selection(Frame& f, Rect area, const std::vector<PlacedText>& texts) {
    if (texts.empty()) return;
    TextSelection& selection = f.state.selection;
    const ImGuiIO& io = ImGui::GetIO();
    const Point pointer{io.MousePos.x, io.MousePos.y};
    const SourceId source = texts.front().passage.source;
    if (!io.MouseDown[ImGuiMouseButton_Left]) selection.dragging = false;
    // The passage under the pointer is pressed by the same click, which is no hindrance.
    if (ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) &&
        area.contains(pointer)) {
        const PlacedText& text = text_at(texts, pointer.y);
        const Rect words{text.corner.x, text.corner.y, text.paragraph->widest(),
                         text.paragraph->height()};
        if (words.contains(pointer) || selection.dragging)
            ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
        if (ImGui::IsMouseClicked(ImGuiMouseButton_Left))
            begin(f, selection, source, place_at(f, texts, pointer),
                  std::min(3, static_cast<int>(io.MouseClickedCount[ImGuiMouseButton_Left])));
    }
    if (!selection.dragging || selection.source != source) return;
    if (!ImGui::IsMouseDragging(ImGuiMouseButton_Left, kDragThreshold_px)) return;
    move_head(f, selection, place_at(f, texts, pointer));
    scroll_towards(f, area, pointer.y);
}

void extend_selection(Frame& f) {
    TextSelection& selection = f.state.selection;
    const ImGuiIO& io = ImGui::GetIO();
    const bool back = ImGui::IsKeyPressed(ImGuiKey_LeftArrow);
    if (!io.KeyShift || selection.empty() || (!back && !ImGui::IsKeyPressed(ImGuiKey_RightArrow)))
        return;
    const std::vector<Passage>& passages = f.corpus.source(selection.source).passages;
    TextPlace& head = selection.head;
    const std::string& text = passages.at(head.passage).text;
    const PassageId passage{selection.source, head.passage};
    selection.step = SelectionStep::character;
    if (!back && head.byte >= text.size()) {
        if (head.passage + 1 < passages.size()) head = {head.passage + 1, 0};
    } else if (back && head.byte == 0) {
        if (head.passage > 0) head = {head.passage - 1, passages[head.passage - 1].text.size()};
    } else if (io.KeyCtrl) {
        const ByteRange word = word_around(f, passage, back ? head.byte - 1 : head.byte);
        head.byte = back ? word.begin : word.end;
    } else {
        std::size_t before = 0, after = text.size();
        for (const std::size_t at : find_grapheme_breaks(text)) {
            if (at < head.byte) before = at;
            if (at > head.byte) {
                after = at;
                break;
            }
        }
        head.byte = back ? before : after;
    }
}

std::string selection_in_words(const Frame& f) {
    const TextSelection& selection = f.state.selection;
    if (f.session.view != View::reader || selection.source != f.session.reader.source) return "";
    const std::vector<QuotedPart> parts = selected_parts(selection, f.corpus);
    if (parts.empty()) return "";
    std::size_t words = 0;
    for (const QuotedPart& part : parts) {
        const TokenList tokens =
            f.results.index().words.tokens(f.results.index().number(part.passage));
        // Words of which some is selected.
        for (std::size_t i = tokens.first_behind(part.bytes.begin);
             i < tokens.size() && tokens[i].begin < part.bytes.end; ++i)
            ++words;
    }
    const int first = f.corpus.passage(parts.front().passage).n;
    const int last = f.corpus.passage(parts.back().passage).n;
    std::string text = words == 0 ? "Selected" : counted(words, "word", "words") + " selected";
    text += " in " + short_reference(f.corpus.source(selection.source));
    text += first == last ? ", passage " : ", passages ";
    text += std::to_string(first);
    if (first != last) text += "–" + std::to_string(last);
    const bool apple = ImGui::GetIO().ConfigMacOSXBehaviors;
    return text + (apple ? "; ⌘C copies" : "; Ctrl+C copies");
}

std::optional<CopiedText> copied_text(const Results& results, const Session& session,
                                      const TextSelection& selection) {
    const Corpus& corpus = *results.corpus;
    if (session.view == View::reader && selection.source == session.reader.source) {
        const std::vector<QuotedPart> parts = selected_parts(selection, corpus);
        if (!parts.empty()) return quote(corpus, parts, QuotedWith::nothing);
    }
    std::optional<PassageId> chosen = session.passage;
    if (session.view == View::reader && session.reader.passage)
        chosen = PassageId{session.reader.source, *session.reader.passage};
    if (!chosen) return {};
    return quote(corpus, {{*chosen, {0, corpus.passage(*chosen).text.size()}}},
                 QuotedWith::reference);
}

}  // namespace parallax
