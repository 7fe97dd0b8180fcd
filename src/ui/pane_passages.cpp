// The pane at the right: exactly the passages that the number opened counts, each with its number,
// its marks and its source, and from there into the reader.
#include <algorithm>

#include "chart/timeline_words.h"
#include "corpus/citation.h"
#include "session/grid_selection.h"
#include "session/stance_words.h"
#include "ui/panels.h"
#include "ui/stance_cell.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kNumberWidth = 32;

// The whole of each passage.
std::vector<QuotedPart> parts_of(const Frame& f, const std::vector<EvidencePassage>& list) {
    std::vector<QuotedPart> parts;
    for (const EvidencePassage& entry : list)
        parts.push_back({entry.passage, {0, f.corpus.passage(entry.passage).text.size()}});
    return parts;
}

void draw_close(Frame& f, Rect box) {
    const Item it =
        item(f, box, Role::button, "close", "Close", {.description = "empties the pane"});
    Painter p = f.paint();
    if (it.hovered) p.fill(box, f.colours.hover, measure::kRadius);
    const Point c = box.centre();
    p.line({c.x - 4, c.y - 4}, {c.x + 4, c.y + 4}, f.colours.ink, 1.5f);
    p.line({c.x - 4, c.y + 4}, {c.x + 4, c.y - 4}, f.colours.ink, 1.5f);
    if (it.focused) p.focus_ring(box, 0, measure::kRadius);
    if (it.pressed) f.send(ClearSelection{});
}

// Tile, short reference and how much of the source is here. Gives the height.
float draw_source_line(Frame& f, Point corner, float width, SourceId id) {
    const Source& source = f.corpus.source(id);
    const HanScope han(f.fonts, source.record.language);
    f.paint().tile(corner, id, f.results.tiles[id.index()]);
    label(f, TextStyle::row, {corner.x + 34, corner.y - 1}, f.colours.ink,
          f.fonts.fitted(TextStyle::row, short_reference(source), width - 110), Role::text);
    const float chip = f.fonts.width_px(TextStyle::small, words_of(source.extent)) + 14;
    extent_chip(f, {corner.x + width - chip, corner.y}, source.extent);
    return 28;
}

float draw_passage(Frame& f, Rect area, float y, const EvidencePassage& entry) {
    const Passage& passage = f.corpus.passage(entry.passage);
    const Source& source = f.corpus.source(entry.passage.source);
    const HanScope han(f.fonts, source.record.language);
    const bool on = f.session.passage == entry.passage;
    const float x = area.x + measure::kPassagePadding;
    const float width = area.w - 2 * measure::kPassagePadding - kNumberWidth;
    const Paragraph& text = f.paragraph(TextStyle::passage, passage.text, width);
    const float note = entry.note.empty() ? 0 : 20;
    const Rect box{area.x, y, area.w, text.height() + note + 16};
    const std::string key = source.id + "/" + std::to_string(passage.n);
    const Item it = item(
        f, box, Role::article, key,
        short_reference(source) + ", passage " + std::to_string(passage.n),
        {.selected = on, .description = "chooses it; again opens the reader", .container = true});
    offer_menu(f, it, entry.passage);
    row_ground(f, it, on);
    Painter p = f.paint();
    p.text(on ? TextStyle::small_bold : TextStyle::small, x, y + 12,
           on ? f.colours.accent : f.colours.third, std::to_string(passage.n));
    const Point corner{x + kNumberWidth, y + 8};
    p.paragraph(corner, text, passage.text, on ? f.colours.ink : f.colours.ink);
    p.underline(corner, text, passage.text, entry.marks, f.colours.accent, 2);
    passage_node(f, corner, text, passage.text, source.record.language);
    if (note > 0)
        label(f, TextStyle::small, {corner.x, corner.y + text.height() + 2}, f.colours.second,
              f.fonts.fitted(TextStyle::small, entry.note, width));
    p.across(area.x, area.right(), box.bottom() - 1, f.colours.rule);
    f.tree.end();
    if (it.pressed) {
        if (on)
            f.send(OpenReader{entry.passage});
        else
            f.send(ChoosePassage{entry.passage});
    }
    return box.h;
}

float draw_facts(Frame& f, Point corner, float width, std::string_view title,
                 const std::vector<std::pair<std::string, std::string>>& rows) {
    float y = corner.y;
    label(f, TextStyle::small_bold, {corner.x, y}, f.colours.second, title, Role::heading, 3);
    y += 22;
    for (const auto& [name, value] : rows) {
        label(f, TextStyle::small, {corner.x, y}, f.colours.third, name, Role::term);
        y += std::max(16.f, wrapped(f, TextStyle::small, {corner.x + 80, y}, width - 80,
                                    f.colours.ink, value, Role::definition)) +
             4;
    }
    return y - corner.y;
}

float draw_date_facts(Frame& f, Point corner, float width, EventId id) {
    const Event& event = f.corpus.event(id);
    const Source& source = f.corpus.source(id.source);
    const HanScope han(f.fonts, source.record.language);
    std::vector<std::pair<std::string, std::string>> rows;
    rows.emplace_back(event.kind == EventKind::goal ? "Aimed at" : "Happened",
                      event.date ? words_from_date(*event.date) : "no date given");
    std::string published = source.issued.date ? words_from_date(*source.issued.date) : "not known";
    if (source.issued.basis != DateBasis::stated) published += ", inferred";
    rows.emplace_back("Published", published);
    if (const std::string lag = lag_of(event, source); !lag.empty()) rows.emplace_back("Lag", lag);
    rows.emplace_back("Basis", std::string(words_of(event.basis)));
    if (!event.words.empty()) rows.emplace_back("Words", "“" + event.words + "”");
    float y = corner.y + draw_facts(f, corner, width, "This date", rows) + 12;
    const auto& entries = f.results.timeline.entries;
    for (const SharedEntry& shared : f.results.timeline.shared) {
        if (std::ranges::none_of(shared.entries,
                                 [&](std::size_t i) { return entries[i].event == id; }))
            continue;
        label(f, TextStyle::small_bold, {corner.x, y}, f.colours.second, "The same event elsewhere",
              Role::heading, 3);
        y += 24;
        for (const std::size_t entry : shared.entries) {
            const EventId other = entries[entry].event;
            if (other.source == id.source) continue;
            const Event& there = f.corpus.event(other);
            const HanScope others_han(f.fonts, f.corpus.source(other.source).record.language);
            const Rect row{corner.x, y, width, 40};
            const Item it =
                item(f, row, Role::button, "elsewhere" + std::to_string(entry),
                     short_reference(f.corpus.source(other.source)) + ": " + there.label,
                     {.description = "opens its passages"});
            Painter p = f.paint();
            if (it.hovered) p.fill(row, f.colours.hover);
            p.tile({row.x, row.y + 2}, other.source, f.results.tiles[other.source.index()]);
            p.text_in({row.x + 34, row.y, width - 34, 20}, TextStyle::row, f.colours.ink,
                      there.label);
            p.text_in({row.x + 34, row.y + 20, width - 34, 16}, TextStyle::small, f.colours.third,
                      words_from_date(*there.date) + ", " + std::string(words_of(there.basis)));
            if (it.focused) p.focus_ring(row, 0, measure::kRadius);
            if (it.pressed) f.send(OpenEvidence{EventEvidence{other}});
            y += 44;
        }
    }
    return y - corner.y;
}

// The positions of one source on one question: chips, then each summary.
float draw_positions_of(Frame& f, Point corner, float width, const StanceEvidence& evidence) {
    float y = corner.y;
    for (const Position& position : f.corpus.question(evidence.question).positions) {
        if (position.source != evidence.source) continue;
        draw_stance_chip(f, {corner.x, y}, position);
        y += 32;
        y += wrapped(f, TextStyle::passage, {corner.x, y}, width, f.colours.ink, position.summary) +
             8;
        const std::string wording = wording_in_words(f.results, position);
        if (wording.empty()) continue;
        y += wrapped(f, TextStyle::small, {corner.x, y}, width, f.colours.second, wording) + 14;
    }
    return y - corner.y;
}

float draw_others(Frame& f, Point corner, float width, const StanceEvidence& evidence) {
    const Question& question = f.corpus.question(evidence.question);
    float y = corner.y;
    label(f, TextStyle::small_bold, {corner.x, y}, f.colours.second,
          "The others on question " + std::to_string(question.n), Role::heading, 3);
    y += 24;
    std::size_t key = 0;
    for (const Position& position : question.positions) {
        if (position.source == evidence.source) continue;
        const float text_x = 56;
        const Paragraph& text = f.paragraph(TextStyle::small, position.summary, width - text_x);
        const Rect row{corner.x, y, width, std::max(24.f, text.height() + 8)};
        const Item it = item(f, row, Role::button, "other" + std::to_string(key++),
                             short_reference(f.corpus.source(position.source)) + ": " +
                                 std::string(name_of(position.stance)) + ". " + position.summary,
                             {.description = "opens its passages"});
        Painter p = f.paint();
        if (it.hovered) p.fill(row, f.colours.hover);
        p.tile({row.x, row.y + 3}, position.source, f.results.tiles[position.source.index()]);
        p.stance_mark({row.x + 42, row.y + 12}, position.stance, 9);
        p.paragraph({row.x + text_x, row.y + 4}, text, position.summary,
                    speaks(position.stance) ? f.colours.ink : f.colours.third);
        if (it.focused) p.focus_ring(row, 0, measure::kRadius);
        if (it.pressed) f.send(OpenEvidence{StanceEvidence{evidence.question, position.source}});
        y += row.h + 4;
    }
    return y - corner.y;
}

void draw_actions(Frame& f, Rect bar, const std::vector<EvidencePassage>& list) {
    Painter p = f.paint();
    p.across(bar.x, bar.right(), bar.y, f.colours.rule);
    float x = bar.x + measure::kPassagePadding;
    const float y = bar.y + 12;
    const auto place = [&](std::string_view text) {
        const Rect box{x, y, button_width(f, text), measure::kControl};
        x = box.right() + measure::kGap;
        return box;
    };
    const auto chosen = f.session.passage;
    if (chosen && button(f, place("Open in reader"), "reader", "Open in reader"))
        f.send(OpenReader{*chosen});
    if (chosen && button(f, place("Cite"), "cite", "Cite")) {
        f.copied.text = full_reference(f.corpus.source(chosen->source));
        f.state.notice = "Reference copied";
    }
    const std::string copy = list.size() == 1 ? "Copy" : "Copy " + std::to_string(list.size());
    if (button(f, place(copy), "copy", copy)) {
        f.copied = quote(f.corpus, parts_of(f, list), QuotedWith::reference);
        f.state.notice = counted(list.size(), "passage", "passages") + " copied with reference";
    }
}

// A source and what happened in it go by the source's own words; all else by the corpus'.
const std::string& language_of_title(const Frame& f) {
    const Evidence& evidence = f.session.evidence;
    const bool own = std::holds_alternative<SourceEvidence>(evidence) ||
                     std::holds_alternative<PassageEvidence>(evidence) ||
                     std::holds_alternative<EventEvidence>(evidence);
    return own ? f.corpus.source(*source_of(evidence)).record.language : f.corpus.language;
}

// What a heatmap lists can be made the filter of all views. Gives the height.
float draw_filter_by(Frame& f, Point corner, const std::vector<EvidencePassage>& list) {
    const auto filter = filter_by_list(f.results, f.session);
    if (!filter) return 0;
    const std::string text =
        list.size() == 1 ? "Filter by this passage" : "Filter by these passages";
    if (link(f, corner, TextStyle::small, "filter-by", text,
             "every view then shows these passages alone: key Shift+F"))
        f.send(SetFilter{*filter});
    return 20;
}

void draw_list(Frame& f, Rect area, const std::vector<EvidencePassage>& list) {
    const Evidence& evidence = f.session.evidence;
    const EvidenceWords words = words_of(f.results, evidence);
    const std::optional<SourceId> single = source_of(evidence);
    ScrollArea scroll(f, "passages", area);
    if (f.state.scrolled_evidence != evidence) {
        scroll.show({area.x, scroll.top(), 1, 1});
        f.state.scrolled_evidence = evidence;
        f.wake_in(0);
    }
    const float x = area.x + measure::kPassagePadding;
    const float width = area.w - 2 * measure::kPassagePadding;
    float y = scroll.top() + 16;
    if (!words.kicker.empty()) {
        label(f, TextStyle::small, {x, y}, f.colours.second, words.kicker);
        y += 20;
    }
    if (single) y += draw_source_line(f, {x, y}, width, *single);
    {
        const HanScope han(f.fonts, language_of_title(f));
        y += wrapped(f, TextStyle::pane_title, {x, y}, width, f.colours.ink, words.title,
                     Role::heading, 2);
    }
    if (!words.subtitle.empty())
        y += 2 + wrapped(f, TextStyle::small, {x, y + 2}, width, f.colours.second, words.subtitle);
    y += draw_filter_by(f, {x, y + 2}, list);
    y += 12;
    const auto* stance = std::get_if<StanceEvidence>(&evidence);
    if (stance) y += draw_positions_of(f, {x, y}, width, *stance) + 4;
    f.paint().across(area.x, area.right(), y, f.colours.rule);
    y += 1;

    f.tree.begin(Role::list, "list", words.title);
    std::optional<SourceId> under;
    for (const EvidencePassage& entry : list) {
        if (!single && under != entry.passage.source) {
            under = entry.passage.source;
            y += 12;
            y += draw_source_line(f, {x, y}, width, *under);
        }
        y += draw_passage(f, area, y, entry);
    }
    f.tree.end();
    y += 16;
    if (const auto* event = std::get_if<EventEvidence>(&evidence))
        y += draw_date_facts(f, {x, y}, width, event->event);
    if (stance) y += draw_others(f, {x, y}, width, *stance);
    scroll.grow_to(y + 16);
}

}  // namespace

void draw_passages(Frame& f, Rect area) {
    const EvidenceWords words = words_of(f.results, f.session.evidence);
    const auto list = passages_of(f.results, f.session.evidence);
    f.tree.begin(Role::complementary, "evidence", words.pane).rect = area;
    Painter p = f.paint();
    p.fill(area, f.colours.paper);
    p.down(area.x, area.y, area.bottom(), f.colours.rule);
    area.cut_left(1);
    const Rect head = area.cut_top(measure::kViewBar);
    label(f, TextStyle::row_bold, {head.x + measure::kPassagePadding, head.y + 12}, f.colours.ink,
          words.pane, Role::heading, 2);
    p.across(head.x, head.right(), head.bottom() - 1, f.colours.rule);
    draw_close(f, {head.right() - 40, head.y + 8, 28, 28});
    const Rect actions = list.empty() ? Rect{} : area.cut_bottom(52);
    draw_list(f, area, list);
    if (!list.empty()) draw_actions(f, actions, list);
    f.tree.end();
}

void draw_passage_sheet(Frame& f, Rect area) {
    const EvidenceWords words = words_of(f.results, f.session.evidence);
    const auto list = passages_of(f.results, f.session.evidence);
    f.tree.begin(Role::complementary, "evidence", words.pane).rect = area;
    Painter p = f.paint();
    p.fill(area, f.colours.paper);
    p.across(area.x, area.right(), area.y, f.colours.control);
    draw_close(f, {area.right() - 36, area.y + 6, 28, 28});
    Rect inner = area.inset(measure::kPanePadding, 16);
    inner.cut_right(28);
    const auto at = std::ranges::find_if(
        list, [&](const EvidencePassage& e) { return e.passage == f.session.passage; });
    if (at == list.end()) {
        const HanScope han(f.fonts, language_of_title(f));
        wrapped(f, TextStyle::row_bold, {inner.x, inner.y}, inner.w, f.colours.ink, words.title);
        wrapped(f, TextStyle::small, {inner.x, inner.y + 24}, inner.w, f.colours.second,
                words.subtitle);
        f.tree.end();
        return;
    }
    const Rect left = inner.cut_left(184);
    const Source& source = f.corpus.source(at->passage.source);
    const Passage& passage = f.corpus.passage(at->passage);
    const HanScope han(f.fonts, source.record.language);
    p.tile({left.x, left.y}, at->passage.source, f.results.tiles[at->passage.source.index()]);
    label(f, TextStyle::row, {left.x + 34, left.y - 1}, f.colours.ink,
          f.fonts.fitted(TextStyle::row, short_reference(source), left.w - 34));
    const std::string place = "passage " + std::to_string(passage.n) + " · " +
                              std::to_string(at - list.begin() + 1) + " of " +
                              std::to_string(list.size());
    const float used = label(f, TextStyle::small, {left.x, left.y + 28}, f.colours.second, place);
    extent_chip(f, {left.x + used + 8, left.y + 27}, source.extent);

    Rect right = inner.cut_right(200);
    const Rect open{right.right() - 116, right.y + 8, 116, measure::kControl};
    if (button(f, open, "reader", "Open in reader", ButtonKind::main))
        f.send(OpenReader{at->passage});
    if (list.size() > 1 && button(f, {open.x - 64, open.y, 56, open.h}, "next", "Next"))
        f.send(StepPassage{at + 1 == list.end() ? -static_cast<int>(list.size()) : 1});
    const Paragraph& text = f.paragraph(TextStyle::passage, passage.text, inner.w - 24, 3);
    p.paragraph({inner.x + 16, inner.y}, text, passage.text, f.colours.ink);
    p.underline({inner.x + 16, inner.y}, text, passage.text, at->marks, f.colours.accent, 2);
    passage_node(f, {inner.x + 16, inner.y}, text, passage.text, source.record.language);
    f.tree.end();
}

}  // namespace parallax
