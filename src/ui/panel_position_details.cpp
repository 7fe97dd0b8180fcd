// Below the chosen row of the grid: what each source says and when, how they divide along the
// years, and the reader's own reading beside the recorded one.
#include <algorithm>
#include <array>

#include "analysis/fixed_text.h"
#include "analysis/stance_shares.h"
#include "analysis/stance_tables.h"
#include "corpus/citation.h"
#include "ui/panel_compare_parts.h"
#include "ui/stance_cell.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr std::array kReadings{Stance::affirms, Stance::qualifies, Stance::denies, Stance::silent};
constexpr float kYearHeight = 72, kYearWidth = 64;

std::string date_of(const Source& source) {
    return source.issued.date ? words_from_date(*source.issued.date) : "date not known";
}

// One line for each source: tile, mark, sentence, date.
float draw_voices(Frame& f, Point corner, float width, const Question& question,
                  const StanceRow& row) {
    float y = corner.y;
    f.tree.begin(Role::list, "voices", "What each says");
    for (std::size_t s = 0; s < row.cells.size(); ++s) {
        const Source& source = f.corpus.sources[s];
        for (const std::size_t i : row.cells[s].positions) {
            const Position& position = question.positions[i];
            const std::string date = date_of(source);
            const float date_width = width > 560 ? 150.f : 0.f;
            const Paragraph& text =
                f.paragraph(TextStyle::row, position.summary, width - 60 - date_width);
            const float height = std::max(24.f, text.height() + 4);
            f.tree
                .leaf(Role::listitem, source.id + std::to_string(i),
                      short_reference(source) + ", " + date + ", " + words_of(position) + ": " +
                          position.summary)
                .rect = {corner.x, y, width, height};
            Painter p = f.paint();
            p.tile({corner.x, y + 1}, SourceId(s), f.results.tiles[s]);
            if (speaks(position.stance)) p.stance_mark({corner.x + 44, y + 10}, position.stance, 9);
            p.paragraph({corner.x + 60, y}, text, position.summary,
                        speaks(position.stance) ? f.colours.ink : f.colours.third);
            if (date_width > 0)
                p.text_in({corner.x + width - date_width + 8, y, date_width - 8, 20},
                          TextStyle::small, f.colours.second, date, Align::right);
            y += height;
        }
    }
    f.tree.end();
    return y - corner.y;
}

// Years of publication from left to right, the mean of their answers from against to for.
float draw_years(Frame& f, Point corner, float width, const StanceRow& row) {
    const std::vector<YearOfStances> years = stances_by_year(f.corpus, row);
    label(f, TextStyle::small_bold, corner, f.colours.second, "Along the years of publication",
          Role::heading, 3);
    const float top = corner.y + 24, middle = top + kYearHeight / 2;
    Painter p = f.paint();
    const float step = std::min(
        kYearWidth, (width - 60) / static_cast<float>(std::max<std::size_t>(1, years.size())));
    const float right = corner.x + 60 + step * static_cast<float>(years.size());
    p.text(TextStyle::small, corner.x, top - 8, f.colours.third, "for");
    p.text(TextStyle::small, corner.x, top + kYearHeight - 8, f.colours.third, "against");
    for (const float y : {top, middle, top + kYearHeight})
        p.across(corner.x + 52, right, y, f.colours.rule);
    f.tree.begin(Role::list, "years", "Mean answer by year of publication, 1 for, -1 against");
    std::vector<Point> line;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const std::string year = years[i].year ? std::to_string(*years[i].year) : "?";
        const Point at{corner.x + 60 + step * (static_cast<float>(i) + 0.5f),
                       middle - static_cast<float>(years[i].mean) * kYearHeight / 2};
        if (years[i].year) line.push_back(at);
        p.text_in({at.x - step / 2, top + kYearHeight + 4, step, 16}, TextStyle::small,
                  f.colours.second, year, Align::centre);
        f.tree
            .leaf(Role::listitem, year,
                  year + ": " + fixed_text(years[i].mean, 1) + ", " +
                      counted(years[i].sources.size(), "source", "sources"))
            .rect = {at.x - step / 2, top, step, kYearHeight + 20};
    }
    p.lines(line, f.colours.control, 1.5f);
    for (std::size_t i = 0; i < years.size(); ++i) {
        const Point at{corner.x + 60 + step * (static_cast<float>(i) + 0.5f),
                       middle - static_cast<float>(years[i].mean) * kYearHeight / 2};
        const double mean = years[i].mean;
        p.stance_mark(at,
                      mean > 0.5    ? Stance::affirms
                      : mean < -0.5 ? Stance::denies
                                    : Stance::qualifies,
                      9);
    }
    f.tree.end();
    return 24 + kYearHeight + 28;
}

// The reader's own reading of the chosen cell, and back to the recorded one.
float draw_own(Frame& f, Point corner, float width, QuestionId question, SourceId source,
               const StanceCell& cell) {
    float y = corner.y;
    const std::string who = short_reference(f.corpus.source(source));
    label(f, TextStyle::small_bold, {corner.x, y}, f.colours.second, "Your reading of " + who,
          Role::heading, 3);
    y += 24;
    float x = corner.x;
    const auto place = [&](std::string_view text) {
        const float needed = button_width(f, text);
        if (x > corner.x && x + needed > corner.x + width) {
            x = corner.x;
            y += measure::kControl + 6;
        }
        const Rect box{x, y, needed, measure::kControl};
        x += needed + 6;
        return box;
    };
    for (const Stance stance : kReadings) {
        const std::string text = own_in_words(stance);
        if (button(f, place(text), "own " + text, text, ButtonKind::plain,
                   {.selected = cell.own == stance,
                    .description = "you hold that it does; figures follow, the record stays"}))
            f.send(SetOwnStance{question, source,
                                cell.own == stance ? std::nullopt : std::optional(stance)});
    }
    constexpr std::string_view kBack = "as recorded";
    if (button(f, place(kBack), "own none", kBack, ButtonKind::quiet,
               {.disabled = !cell.own, .description = "takes your reading back"}))
        f.send(SetOwnStance{question, source, {}});
    y += measure::kControl + 6;
    if (cell.own)
        y += wrapped(f, TextStyle::small, {corner.x, y}, width, f.colours.accent,
                     words_of(f.corpus.question(question), cell));
    return y - corner.y;
}

}  // namespace

float draw_position_details(Frame& f, Point corner, float width, QuestionId q) {
    const Question& question = f.corpus.question(q);
    const StanceRow& row = f.results.grid.rows[q.index()];
    const auto& chosen = std::get<StanceEvidence>(f.session.evidence);
    f.tree.begin(Role::region, "about", "About question " + std::to_string(question.n));
    const float x = corner.x + 28, inner = width - 28;
    float y = corner.y + 12;
    const bool two = inner > 640;
    const float half = two ? (inner - 32) / 2 : inner;
    const StanceShares shares = make_stance_shares(question, row);
    std::string words = "Of all sources " + percent_text(shares.share(Stance::affirms)) +
                        " % affirm, " + percent_text(shares.share(Stance::qualifies)) +
                        " % qualify, " + percent_text(shares.share(Stance::denies)) + " % deny";
    if (row.distance) words += "; distance " + fixed_text(*row.distance, 2);
    if (row.original_distance != row.distance && row.original_distance)
        words += " (" + fixed_text(*row.original_distance, 2) + " as recorded)";
    y += wrapped(f, TextStyle::small, {x, y}, inner, f.colours.second, words) + 8;
    y += draw_voices(f, {x, y}, inner, question, row) + 12;
    const float own_height =
        draw_own(f, {x, y}, half, q, chosen.source, row.cells[chosen.source.index()]);
    if (link(f, {x, y + own_height + 8}, TextStyle::small, "hypotheses",
             "Read the evidence as competing hypotheses", "which answer it contradicts least")) {
        f.send(ChooseQuestion{q});
        f.send(SetCompareMode{CompareMode::hypotheses});
    }
    const float left = own_height + 32;
    const float years =
        draw_years(f, two ? Point{x + half + 32, y} : Point{x, y + left + 8}, half, row);
    y += two ? std::max(left, years) : left + 8 + years;
    y += 12;
    f.paint().across(corner.x, corner.x + width, y - 1, f.colours.control);
    f.tree.end();
    return y - corner.y;
}

}  // namespace parallax
