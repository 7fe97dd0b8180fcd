// Compare: the words of the chosen sources. What each uses far more than the others, what all use;
// one word in its company and in its lines, source beside source.
#include <algorithm>

#include "analysis/fixed_text.h"
#include "corpus/citation.h"
#include "ui/panel_compare_parts.h"
#include "ui/text_field.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr std::size_t kWordsShown = 30, kLinesShown = 60, kCompanyShown = 12;
constexpr float kRow = 24, kWideFigure = 58, kHeadMore = 10;
constexpr double kChance = 0.05;  // of a p from here on; taken alone, as the words are read

// Columns of equal width, one for each source.
struct Columns {
    float x = 0, width = 0, gap = 24;
    float at(std::size_t i) const { return x + static_cast<float>(i) * (width + gap); }
};

void look_at(Frame& f, std::string_view term) {
    CompareView next = f.session.compare;
    next.term = next.term == term ? "" : std::string(term);
    f.send(SetCompare{next});
}

void draw_column_head(Frame& f, Point at, float width, SourceId id, const std::string& remark) {
    f.paint().tile(at, id, f.results.tiles[id.index()]);
    const std::string name = short_reference(f.corpus.source(id));
    label(f, TextStyle::row_bold, {at.x + 34, at.y - 1}, f.colours.ink,
          f.fonts.fitted(TextStyle::row_bold, name, width - 34), Role::heading, 3);
    label(f, TextStyle::small, {at.x, at.y + 24}, f.colours.second,
          f.fonts.fitted(TextStyle::small, remark, width));
}

// A table of figures behind words; each word opens its lines.
float draw_key_terms(Frame& f, Point at, float width, std::span<const KeyTerm> terms,
                     std::string_view name) {
    const Lexicon& lexicon = f.results.index().words.lexicon();
    const bool short_form = width < 300, shortest = width < 220;
    const float figure = shortest ? 42 : kWideFigure;
    std::vector<std::string_view> heads{"here", "others", "G2", "log ratio"};
    if (short_form) heads = {"here", "G2", "log r."};
    if (shortest) heads.erase(heads.begin());
    f.tree.begin(Role::table, "words", std::string(name));
    f.tree.begin(Role::row, "head", "");
    f.tree.leaf(Role::columnheader, "word", "word");
    const auto figure_box = [&](std::size_t i) {
        const float right = at.x + width - figure * static_cast<float>(heads.size() - 1 - i);
        return Rect{right - figure, at.y, figure, kRow};
    };
    for (std::size_t i = 0; i < heads.size(); ++i) {
        f.tree.leaf(Role::columnheader, heads[i], std::string(heads[i])).rect = figure_box(i);
        // Words may be a little wider than the figures below them.
        Rect place = figure_box(i);
        place.x -= kHeadMore;
        place.w += kHeadMore;
        f.paint().text_in(place, TextStyle::small, f.colours.third, heads[i], Align::right);
    }
    f.tree.end();
    const float begin = at.y;
    at.y += kRow;
    for (std::size_t t = 0; t < std::min(kWordsShown, terms.size()); ++t) {
        const KeyTerm& term = terms[t];
        const std::string key(lexicon.key(term.term));
        const bool on = f.session.compare.term == key;
        const Rect row{at.x, at.y, width, kRow};
        f.tree.begin(Role::row, key, "");
        const bool chance = term.p > kChance;
        const Item it =
            item(f, row, Role::rowheader, "word", key,
                 {.selected = on,
                  .description = chance ? "its lines in each source; the difference may be chance"
                                        : "its lines in each source"});
        row_ground(f, it, on, false);
        Painter p = f.paint();
        p.text_in({row.x + 4, row.y, width - figure * static_cast<float>(heads.size()) - 8, kRow},
                  on ? TextStyle::row_bold : TextStyle::row,
                  chance ? f.colours.third : f.colours.ink, key);
        std::vector<std::string> figures{std::to_string(term.frequency),
                                         std::to_string(term.other_frequency),
                                         fixed_text(term.g2, 1), fixed_text(term.log_ratio, 1)};
        if (short_form) figures.erase(figures.begin() + 1);
        if (shortest) figures.erase(figures.begin());
        for (std::size_t i = 0; i < figures.size(); ++i) {
            p.text_in(figure_box(i), TextStyle::small, chance ? f.colours.third : f.colours.second,
                      figures[i], Align::right);
            f.tree.leaf(Role::cell, heads[i], figures[i]).rect = figure_box(i);
        }
        p.across(row.x, row.right(), row.bottom() - 1, f.colours.rule);
        if (it.focused) p.focus_ring(row, -1, measure::kRadius);
        f.tree.end();
        if (it.pressed) look_at(f, key);
        at.y += kRow;
    }
    f.tree.end();
    if (terms.empty()) {
        label(f, TextStyle::small, {at.x + 4, at.y + 4}, f.colours.third, "none");
        at.y += kRow;
    }
    return at.y - begin;
}

// Words as chips, as many a line as fit. Gives the height.
float draw_shared(Frame& f, Point corner, float width, const ComparedWords& words) {
    const Lexicon& lexicon = f.results.index().words.lexicon();
    float x = corner.x, y = corner.y;
    f.tree.begin(Role::list, "shared", "Words that all use");
    for (std::size_t i = 0; i < std::min<std::size_t>(60, words.shared.size()); ++i) {
        const SharedWord& shared = words.shared[i];
        const std::string key(lexicon.key(shared.term));
        std::string figures;
        for (const std::size_t n : shared.frequencies)
            figures += (figures.empty() ? "" : " · ") + std::to_string(n);
        const float word = f.fonts.width_px(TextStyle::row, key);
        const float needed = word + f.fonts.width_px(TextStyle::small, figures) + 26;
        if (x > corner.x && x + needed > corner.x + width) {
            x = corner.x;
            y += 32;
        }
        const Rect box{x, y, needed, 26};
        const bool on = f.session.compare.term == key;
        f.tree.begin(Role::listitem, key, "");
        const Item it = item(f, box, Role::button, "word", key + ": " + figures,
                             {.selected = on, .description = "its lines in each source"});
        f.tree.end();
        Painter p = f.paint();
        p.fill(box,
               on           ? f.colours.accent_ground
               : it.hovered ? f.colours.hover
                            : f.colours.paper,
               13);
        p.border(box, on ? f.colours.accent : f.colours.rule, on ? 2.f : 1.f, 13);
        p.text_in({box.x + 10, box.y, word + 1, box.h}, TextStyle::row, f.colours.ink, key);
        p.text_in({box.x + word + 16, box.y, needed - word - 16, box.h}, TextStyle::small,
                  f.colours.third, figures);
        if (it.focused) p.focus_ring(box, 2, 14);
        if (it.pressed) look_at(f, key);
        x += needed + 6;
    }
    f.tree.end();
    if (words.shared.empty())
        label(f, TextStyle::row, corner, f.colours.third, "no word is used by all of them");
    return y + 32 - corner.y;
}

// One line of a concordance in a narrow column: the word in the middle.
void draw_line(Frame& f, Rect row, const ConcordanceLine& line, std::size_t key) {
    const PassageId id = f.results.index().passage(line.passage);
    const Source& source = f.corpus.source(id.source);
    const Passage& passage = f.corpus.passage(id);
    const HanScope han(f.fonts, source.record.language);
    const auto words = [&](ByteRange range) {
        return std::string_view(passage.text).substr(range.begin, range.size());
    };
    const Item it =
        item(f, row, Role::link, std::to_string(key),
             std::string(words(line.left)) + std::string(words(line.keyword)) +
                 std::string(words(line.right)) + " (passage " + std::to_string(passage.n) + ")",
             {.description = "opens it in the reader"});
    offer_menu(f, it, id);
    Painter p = f.paint();
    if (it.hovered) p.fill(row, f.colours.hover);
    p.text_in(row.cut_left(26), TextStyle::small, f.colours.third, std::to_string(passage.n));
    const float keyword = f.fonts.width_px(TextStyle::row_bold, words(line.keyword));
    const float from = row.x + std::max(0.f, (row.w - keyword) * 0.42f);
    p.push_clip({row.x, row.y, from - row.x, row.h});
    p.text(TextStyle::row, from - f.fonts.width_px(TextStyle::row, words(line.left)), row.y + 2,
           f.colours.second, words(line.left));
    p.pop_clip();
    p.text(TextStyle::row_bold, from, row.y + 2, f.colours.accent, words(line.keyword));
    p.text_in({from + keyword, row.y, row.right() - from - keyword, row.h}, TextStyle::row,
              f.colours.second, words(line.right));
    if (it.focused) p.focus_ring(row, -1, measure::kRadius);
    if (it.pressed) f.send(OpenReader{id});
}

float draw_word(Frame& f, const Columns& columns, float y, const KeptWords& kept) {
    const Lexicon& lexicon = f.results.index().words.lexicon();
    float bottom = y;
    for (std::size_t s = 0; s < kept.words.sources.size(); ++s) {
        float at = y;
        const float x = columns.at(s);
        const Concordance& lines = kept.found.lines[s];
        const SourceId id = kept.words.sources[s];
        f.tree.begin(Role::region, "lines" + std::to_string(s),
                     short_reference(f.corpus.source(id)));
        const std::string per = per_1000_text(lines.line_total, kept.words.words[s]);
        draw_column_head(f, {x, at}, columns.width, id,
                         counted(lines.line_total, "place", "places") + ", " +
                             (per.empty() ? "0" : per) + " per 1,000 words");
        at += 48;
        std::string company;
        for (std::size_t i = 0; i < std::min(kCompanyShown, kept.found.collocates[s].terms.size());
             ++i) {
            const Collocate& c = kept.found.collocates[s].terms[i];
            company += (company.empty() ? "" : ", ") + std::string(lexicon.key(c.term)) + " " +
                       std::to_string(c.count);
        }
        at += wrapped(
                  f, TextStyle::small, {x, at}, columns.width, f.colours.second,
                  company.empty() ? "no word stands near it twice" : "In its company: " + company) +
              8;
        f.tree.begin(Role::list, "lines", "Its lines");
        for (std::size_t i = 0; i < std::min(kLinesShown, lines.lines.size()); ++i, at += kRow)
            draw_line(f, {x, at, columns.width, kRow}, lines.lines[i], i);
        f.tree.end();
        f.tree.end();
        bottom = std::max(bottom, at);
    }
    return bottom - y;
}

}  // namespace

void draw_vocabulary(Frame& f, Rect area) {
    const Rect rest = draw_sources_bar(f, area);
    const KeptWords& kept = f.compared_words();
    const std::string& term = f.session.compare.term;
    const bool field_fits = rest.w >= 140;
    if (field_fits) {
        if (const auto typed =
                text_field(f,
                           {rest.right() - std::min(220.f, rest.w), rest.y + 2,
                            std::min(220.f, rest.w), measure::kControl},
                           "word", "A word in each source", term, {.placeholder = "A word…"})) {
            CompareView next = f.session.compare;
            next.term = *typed;
            f.send(SetCompare{next});
        }
    }
    ScrollArea scroll(f, "vocabulary", area);
    const float padding = area.w < kCompareNarrow ? 8 : measure::kPanePadding;
    const float width = scroll.width() - 2 * padding;
    const auto n = static_cast<float>(kept.words.sources.size());
    Columns columns{.x = area.x + padding};
    columns.gap = area.w < kCompareNarrow ? 8 : 24;
    columns.width = (width - columns.gap * (n - 1)) / n;
    float y = scroll.top() + 12;
    if (!term.empty()) {
        y += section_head(f, {columns.x, y}, width, "“" + term + "” in each",
                          "words within five of it, in the same sentence") +
             10;
        y += draw_word(f, columns, y, kept) + 24;
    }
    y += section_head(
             f, {columns.x, y}, width, "Used far more than by the others",
             "by G2 (log likelihood); log ratio: 1 is twice as often, 2 four times; grey: may "
             "be chance (p over 0.05)") +
         10;
    float bottom = y;
    for (std::size_t s = 0; s < kept.words.sources.size(); ++s) {
        const SourceId id = kept.words.sources[s];
        const std::string name = short_reference(f.corpus.source(id));
        f.tree.begin(Role::region, "over" + std::to_string(s), name);
        draw_column_head(f, {columns.at(s), y}, columns.width, id,
                         counted(kept.words.words[s], "word", "words"));
        const float height =
            44 + draw_key_terms(f, {columns.at(s), y + 44}, columns.width, kept.words.over[s],
                                name + ": words used far more than by the others");
        f.tree.end();
        bottom = std::max(bottom, y + height);
    }
    y = bottom + 24;
    y += section_head(f, {columns.x, y}, width, "Used by all",
                      "many in each and rare elsewhere first; times in each source") +
         10;
    y += draw_shared(f, {columns.x, y}, width, kept.words);
    scroll.grow_to(y + 16);
}

}  // namespace parallax
