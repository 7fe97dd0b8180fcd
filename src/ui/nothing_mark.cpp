// The kinds of nothing.
#include "ui/nothing_mark.h"

namespace parallax {
namespace {

constexpr float kRoomForSign = 12;

void paint_sign(Painter& p, Rect box, Colour border, Colour ink, std::string_view sign) {
    p.cell_border(box, border);
    if (box.w >= kRoomForSign) p.text_in(box, TextStyle::small, ink, sign, Align::centre);
}

}  // namespace

void paint_nothing(Painter& p, Rect box, Nothing nothing) {
    switch (nothing) {
        case Nothing::none:
            break;
        case Nothing::no_match:
            paint_sign(p, box, p.colours().hatch, p.colours().second, "0");
            break;
        case Nothing::silent:
            p.hatch(box);
            break;
        case Nothing::not_covered:
            p.dots(box);
            break;
        case Nothing::outside_its_time:
            p.three_rules(box);
            break;
        case Nothing::too_few_words:
            paint_sign(p, box, p.colours().rule, p.colours().third, "–");
            break;
    }
}

}  // namespace parallax
