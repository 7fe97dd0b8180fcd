// Positions as marks.
#include "ui/stance_cell.h"

#include "ui/nothing_mark.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kLettered = 32;  // below it the mark stands alone

void paint_position(Painter& p, Rect box, const Position& position, bool compact) {
    if (!speaks(position.stance)) {
        paint_nothing(p, box, nothing_of(position.stance));
        if (position.stance == Stance::silent && !compact) {
            const float width = p.fonts().width_px(TextStyle::small, "silent") + 12;
            const Point c = box.centre();
            p.fill({c.x - width / 2, box.y + 4, width, box.h - 8}, p.colours().paper);
            p.text_in(box, TextStyle::small, p.colours().third, "silent", Align::centre);
        }
        return;
    }
    p.cell(box, p.colours().stance_ground(position.stance));
    if (compact || box.w < kLettered) {
        p.stance_mark(box.centre(), position.stance, 9);
        return;
    }
    const bool half = box.w < 56;
    const float margin = half ? 4 : 12;
    p.stance_mark({box.x + margin + 5, box.centre().y}, position.stance, half ? 8 : 10);
    Rect letter = box;
    letter.cut_left(margin + (half ? 12 : 17));
    p.text_in(letter, half ? TextStyle::small_bold : TextStyle::row_bold, p.colours().ink,
              letter_of(position.stance));
    Rect count = box;
    count.cut_right(margin);
    p.text_in(count, TextStyle::small, p.colours().second, std::to_string(position.passages.size()),
              Align::right);
}

}  // namespace

std::string_view letter_of(Stance stance) {
    switch (stance) {
        case Stance::affirms:
            return "A";
        case Stance::qualifies:
            return "Q";
        case Stance::denies:
            return "D";
        default:
            return "";
    }
}

void paint_stance_cell(Painter& p, Rect box, const Question& question, const StanceCell& cell,
                       bool compact) {
    if (cell.own && !compact) {
        // The reader's own before the recorded one, which stays.
        const Rect own = box.cut_left((box.w - 2) / 2);
        box.cut_left(2);
        if (speaks(*cell.own)) {
            p.cell(own, p.colours().stance_ground(*cell.own));
            p.stance_mark(own.centre(), *cell.own, 10);
        } else {
            paint_nothing(p, own, nothing_of(*cell.own));
        }
        p.cell_border(own, p.colours().accent, 1.5f);
        paint_stance_cell(p, box, question, StanceCell{cell.positions}, true);
        return;
    }
    if (cell.positions.empty()) {
        p.cell_border(box, p.colours().rule);
        return;
    }
    constexpr float kBetween = 2;
    const auto n = static_cast<float>(cell.positions.size());
    const float width = (box.w - kBetween * (n - 1)) / n;
    for (const std::size_t i : cell.positions) {
        paint_position(p, {box.x, box.y, width, box.h}, question.positions[i], compact);
        box.x += width + kBetween;
    }
}

std::string chip_words(const Position& position) {
    const std::string words = words_of(position);
    return speaks(position.stance) ? words + " · " + std::to_string(position.passages.size())
                                   : words;
}

float stance_chip_width(const Fonts& fonts, const Position& position) {
    return fonts.width_px(TextStyle::small, chip_words(position)) +
           (speaks(position.stance) ? 48.f : 36.f);
}

float draw_stance_chip(Frame& f, Point corner, const Position& position) {
    const Rect box{corner.x, corner.y, stance_chip_width(f.fonts, position), 24};
    Painter p = f.paint();
    float text_x = box.x + 32;
    if (speaks(position.stance)) {
        p.cell(box, f.colours.stance_ground(position.stance));
        p.stance_mark({box.x + 12, box.centre().y}, position.stance, 9);
        p.text_in({box.x + 22, box.y, 16, box.h}, TextStyle::small_bold, f.colours.ink,
                  letter_of(position.stance));
        text_x = box.x + 36;
    } else {
        paint_nothing(p, {box.x, box.y + 4, 26, 16}, nothing_of(position.stance));
    }
    label(f, TextStyle::small, {text_x, box.y + 4}, f.colours.ink, chip_words(position));
    return box.w;
}

float paint_stance_legend(Painter& p, Point corner, Stance stance, std::string_view text) {
    const Rect box{corner.x, corner.y - 1, 30, 18};
    if (speaks(stance)) {
        p.cell(box, p.colours().stance_ground(stance));
        p.stance_mark(box.centre(), stance, 9);
    } else {
        paint_nothing(p, box, nothing_of(stance));
    }
    return 38 + p.text(TextStyle::small, corner.x + 38, corner.y, p.colours().second, text);
}

}  // namespace parallax
