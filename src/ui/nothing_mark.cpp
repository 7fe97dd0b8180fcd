// The kinds of nothing.
#include "ui/nothing_mark.h"

namespace parallax {

void paint_nothing(Painter& p, Rect box, Nothing nothing) {
    switch (nothing) {
        case Nothing::none:
            break;
        case Nothing::no_match:
            p.cell_border(box, p.colours().hatch);
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
        case Nothing::too_few_words:
            p.cell_border(box, p.colours().rule);
            p.text_in(box, TextStyle::small, p.colours().third, "–", Align::centre);
            break;
    }
}

}  // namespace parallax
