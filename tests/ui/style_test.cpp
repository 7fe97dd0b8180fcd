// Every text is readable on every ground it stands on, in all four palettes.
#include "ui/style.h"

#include <catch_amalgamated.hpp>

using namespace parallax;

namespace {

void check_palette(bool dark, bool more_contrast, double text, double edge) {
    const Palette& p = palette(dark, more_contrast);
    for (const Colour ground : {p.paper, p.panel, p.sunk}) {
        CHECK(contrast(p.ink, ground) >= text);
        CHECK(contrast(p.second, ground) >= text);
        CHECK(contrast(p.third, ground) >= text);
        CHECK(contrast(p.accent, ground) >= text);
        CHECK(contrast(p.control, ground) >= edge);
        CHECK(contrast(p.hatch, ground) >= edge);
    }
    CHECK(contrast(p.accent_text, p.accent) >= text);
}

}  // namespace

TEST_CASE("Light and dark keep 4.5:1 for text and 2.7:1 for edges") {
    check_palette(false, false, 4.5, 2.7);
    check_palette(true, false, 4.5, 2.7);
}

TEST_CASE("With more contrast texts have 7:1, edges 4.5:1, and sources keep their hues") {
    for (const bool dark : {false, true}) {
        check_palette(dark, true, 7, 4.5);
        CHECK(contrast(palette(dark, true).rule, palette(dark, true).paper) >= 4.5);
        for (std::size_t s = 0; s < 8; ++s) {
            CHECK(palette(dark, true).sources[s].fill == palette(dark).sources[s].fill);
            CHECK(contrast(palette(dark, true).sources[s].edge, palette(dark, true).paper) >= 7);
        }
    }
}
