// The four kinds of nothing.
#include "ui/nothing_mark.h"

namespace parallax {

std::string_view explanation_of(Nothing nothing) {
    switch (nothing) {
        case Nothing::none:
            return "";
        case Nothing::no_match:
            return "no match: its patterns found nothing";
        case Nothing::silent:
            return "silent: read through, says nothing of it";
        case Nothing::not_covered:
            return "not covered: stands only outside the digest";
        case Nothing::outside_its_time:
            return "outside its time: written before it arose";
    }
    return "";
}

Nothing nothing_of(Stance stance) {
    switch (stance) {
        case Stance::silent:
            return Nothing::silent;
        case Stance::not_covered:
            return Nothing::not_covered;
        case Stance::outside_its_time:
            return Nothing::outside_its_time;
        default:
            return Nothing::none;
    }
}

void paint_nothing(Painter& p, Rect box, Nothing nothing) {
    switch (nothing) {
        case Nothing::none:
            break;
        case Nothing::no_match:
            p.border(box, p.colours().hatch, 1, measure::kCellRadius);
            p.text_in(box, TextStyle::small, p.colours().second, "0", Align::centre);
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
    }
}

}  // namespace parallax
