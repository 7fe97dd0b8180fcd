#include "ui/filter_box.h"

#include <algorithm>
#include <array>
#include <utility>

#include "session/filter_words.h"
#include "ui/floating.h"
#include "ui/text_field.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kWidth = 660, kPadding = 16, kRow = 22, kHead = 22, kLists = 172;
constexpr float kHeight = 40 + 66 + kHead + 5 * kRow + 12 + kHead + kLists + kPadding;

struct LayersChoice {
    DateLayers value;
    std::string_view name, description;
};
constexpr std::array kLayers = {
    LayersChoice{DateLayers::where_needed, "where no list is",
                 "dates found in the text of sources that have no list of their own"},
    LayersChoice{DateLayers::both, "in all sources", "beside the listed ones, as smaller marks"},
    LayersChoice{DateLayers::found, "these alone", "without the listed ones"}};

class FilterBox {
  public:
    FilterBox(Frame& frame, Rect box) : f_(frame), box_(box), wanted_(frame.session.filter) {}

    void draw() {
        Rect rest = box_.inset(kPadding, 0);
        draw_title(rest.cut_top(40));
        draw_fields(rest.cut_top(66));
        draw_kinds(rest.cut_top(kHead + 5 * kRow + 12));
        draw_cells(rest);
        draw_lists(rest);
        if (!(wanted_ == f_.session.filter)) f_.send(SetFilter{wanted_});
    }

  private:
    void draw_title(Rect row) {
        const float y = row.y + 10;
        label(f_, TextStyle::ui_bold, {row.x, y}, f_.colours.ink, "Filter", Role::heading, 2);
        const std::string dates = counted(f_.results.timeline.entries.size(), "date", "dates");
        std::size_t kept = 0;
        for (std::size_t s = 0; s < f_.corpus.sources.size(); ++s)
            kept += f_.results.passages_kept(SourceId(s));
        const std::string shown = "shows " + dates + " and " +
                                  counted(kept, "passage", "passages") + " of " +
                                  std::to_string(f_.corpus.passage_count());
        label(f_, TextStyle::small, {row.x + 56, y + 2}, f_.colours.second, shown, Role::status);
        const bool used = wanted_.restricts() || wanted_.layers != DateLayers::where_needed;
        const float width = button_width(f_, "Show all"), close = button_width(f_, "Close");
        float x = row.right() - close;
        if (button(f_, {x, row.y + 8, close, 26}, "close", "Close")) f_.state.filter_open = false;
        x -= width + measure::kGap;
        if (button(f_, {x, row.y + 8, width, 26}, "all", "Show all", ButtonKind::plain,
                   {.disabled = !used, .description = "takes the whole filter back"}))
            wanted_ = {};
    }

    void draw_fields(Rect area) {
        const float half = (area.w - kPadding) / 2;
        label(f_, TextStyle::small, {area.x, area.y + 2}, f_.colours.second,
              "Words of the date or of its label");
        if (std::exchange(f_.state.filter_wants_focus, false))
            f_.wants_focus = f_.tree.id_for("words");
        if (auto words = text_field(f_, {area.x, area.y + 22, half, measure::kControl}, "words",
                                    "Words of the date or of its label", wanted_.words,
                                    {.placeholder = "summit 2021"}))
            wanted_.words = *words;
        const auto period = read_period(wanted_.period);
        const float x = area.x + half + kPadding;
        label(f_, TextStyle::small, {x, area.y + 2}, period ? f_.colours.second : f_.colours.accent,
              period ? "Period" : "Period: write 2014..2022, ..1949, 2022-02.. or 2021",
              period ? Role::text : Role::status);
        if (auto text =
                text_field(f_, {x, area.y + 22, half, measure::kControl}, "period", "Period",
                           wanted_.period, {.placeholder = "2014..2022", .wrong = !period}))
            wanted_.period = *text;
    }

    // Heading of a column; gives where its rows begin.
    float head(Rect column, std::string_view title) {
        label(f_, TextStyle::small_bold, {column.x, column.y}, f_.colours.second, title,
              Role::heading, 3);
        return column.y + kHead;
    }

    // What is not ticked is left out.
    template <class Choices>
    void draw_left_out(Rect column, std::string_view title, const Choices& choices) {
        Rect row{column.x, head(column, title), column.w, kRow};
        for (const auto& choice : choices) {
            if (check(f_, row, choice.name, choice.name, !wanted_.is_without(choice.value)))
                wanted_.toggle(choice.value);
            row.y += kRow;
        }
    }

    void draw_kinds(Rect area) {
        // By the length of their words.
        constexpr std::array kBegins = {0.f, 0.19f, 0.465f, 0.755f, 1.f};
        const auto column = [&](std::size_t i) {
            const float x = area.x + kBegins[i] * area.w;
            return Rect{x, area.y, (kBegins[i + 1] - kBegins[i]) * area.w - 8, area.h};
        };
        draw_left_out(column(0), "How exact", kExactness);
        draw_left_out(column(1), "Where it comes from", kBases);
        float y = head(column(2), "What it dates");
        const Rect events{column(2).x, y, column(2).w, kRow};
        if (check(f_, events, "events", "what happened", !wanted_.without_events))
            wanted_.without_events = !wanted_.without_events;
        if (check(f_, {events.x, y + kRow, events.w, kRow}, "aims", "aims, not yet reached",
                  !wanted_.without_aims))
            wanted_.without_aims = !wanted_.without_aims;
        y = head(column(3), "Dates found in the text");
        for (const LayersChoice& choice : kLayers) {
            const Rect row{column(3).x, y, column(3).w, kRow};
            const bool on = wanted_.layers == choice.value;
            if (check(f_, row, choice.name, choice.name, on, choice.description))
                wanted_.layers = choice.value;
            y += kRow;
        }
    }

    // What heatmaps have chosen; unticked it is let go.
    void draw_cells(Rect& rest) {
        for (std::size_t i = 0; i < f_.session.filter.cells.size(); ++i) {
            const Rect row = rest.cut_top(kRow);
            const std::string text = "only the passages of " + words_of(f_.session.filter.cells[i]);
            if (check(f_, row, "cells" + std::to_string(i), text, true))
                wanted_.cells.erase(wanted_.cells.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (!f_.session.filter.cells.empty()) rest.cut_top(8);
    }

    // None ticked is all of them. `label_of` gives the name of the i-th.
    template <class T, class LabelOf>
    void draw_list(Rect column, std::string_view title, std::size_t count, std::vector<T>& chosen,
                   const LabelOf& label_of) {
        const std::string state =
            chosen.empty() ? "any" : std::to_string(chosen.size()) + " of " + std::to_string(count);
        f_.tree.begin(Role::group, title, std::string(title) + ", " + state).rect = column;
        head(column, title);
        const float width = f_.fonts.width_px(TextStyle::small, state);
        label(f_, TextStyle::small, {column.right() - width, column.y}, f_.colours.third, state);
        const Rect area{column.x, column.y + kHead, column.w, column.h - kHead};
        ScrollArea scroll(f_, title, area);
        float y = scroll.top();
        for (std::size_t i = 0; i < count; ++i, y += kRow) {
            const auto found = std::ranges::find(chosen, T(i));
            const std::string name = label_of(i);
            if (!check(f_, {area.x, y, scroll.width() - 4, kRow}, std::to_string(i), name,
                       found != chosen.end()))
                continue;
            if (found == chosen.end())
                chosen.push_back(T(i));
            else
                chosen.erase(found);
            std::ranges::sort(chosen);
        }
        scroll.grow_to(y);
        f_.tree.end();
    }

    void draw_lists(Rect area) {
        f_.paint().across(area.x, area.right(), area.y, f_.colours.rule);
        area.cut_top(10);
        area.cut_bottom(kPadding);
        const Corpus& corpus = f_.corpus;
        const float count = corpus.entities.empty() ? 2 : 3;
        const float width = (area.w - (count - 1) * kPadding) / count;
        const auto next = [&] {
            const Rect column = area.cut_left(width);
            area.cut_left(kPadding);
            return column;
        };
        draw_list(next(), "Sources", corpus.sources.size(), wanted_.sources,
                  [&](std::size_t i) { return corpus.sources[i].label; });
        draw_list(next(), "Themes", f_.results.themes->size(), wanted_.themes,
                  [&](std::size_t i) { return f_.results.themes->at(i).short_label; });
        if (count == 3)
            draw_list(next(), "Who and what is named", corpus.entities.size(), wanted_.entities,
                      [&](std::size_t i) { return corpus.entities[i].label; });
    }

    Frame& f_;
    Rect box_;
    EventFilter wanted_;
};

}  // namespace

void draw_filter_box(Frame& f, Point corner) {
    const float width = std::min(kWidth, f.screen.w - 16);
    const std::size_t cells = f.session.filter.cells.size();
    const float height = kHeight + (cells ? kRow * static_cast<float>(cells) + 8 : 0);
    const Rect box{std::max(8.f, corner.x - width), corner.y, width,
                   std::min(height, f.screen.h - corner.y - 8)};
    const FloatingWindow window("filter", box);
    Painter p = f.paint();
    paint_floating(p, box);
    f.tree.begin(Role::region, "filter", "Filter").rect = box;
    FilterBox(f, box).draw();
    f.tree.end();
}

}  // namespace parallax
