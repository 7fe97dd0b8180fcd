// The palette, light and dark, as fixed by the mock-ups' notes.
#include "ui/style.h"

namespace parallax {
namespace {

constexpr Colour hex(std::uint32_t rrggbb) {
    return colour_from_hex(rrggbb);
}

constexpr Swatch swatch(std::uint32_t fill, std::uint32_t edge, std::uint32_t tint) {
    return {hex(fill), hex(edge), hex(tint)};
}

// Sources 6 to 8 are yellow and sky with a dark edge, then grey.
constexpr Palette kLight{
    .dark = false,
    .paper = hex(0xfbfaf7),
    .panel = hex(0xf5f3ee),
    .sunk = hex(0xefece5),
    .ink = hex(0x1c1b1a),
    .second = hex(0x524e48),
    .third = hex(0x6c675f),
    .rule = hex(0xe2ded5),
    .control = hex(0x948d82),
    .fold = hex(0xc9c3b8),
    .hover = hex(0xebe7de),
    .hatch = hex(0x928b80),
    .accent = hex(0x3b3a8c),
    .accent_ground = hex(0xe9e8f3),
    .accent_text = hex(0xfbfaf7),
    .text_selection = hex(0xcdd0f2),
    .affirms = hex(0x01665e),
    .affirms_ground = hex(0xd9ebe7),
    .qualifies = hex(0x6a5f4b),
    .qualifies_ground = hex(0xece8dd),
    .denies = hex(0x8c510a),
    .denies_ground = hex(0xf5e4cb),
    .sources = {swatch(0xe69f00, 0xb47c00, 0xfbeecf), swatch(0x0072b2, 0x004d80, 0xd9e9f3),
                swatch(0x009e73, 0x00855f, 0xd6eee7), swatch(0xd55e00, 0x983f00, 0xf8e2d3),
                swatch(0xcc79a7, 0xa04f7d, 0xf6e6ee), swatch(0xf0e442, 0x7d7500, 0xfbf7c4),
                swatch(0x56b4e9, 0x1f6f9f, 0xdcedf8), swatch(0x8c877e, 0x5d584f, 0xe8e5de)},
    .theme_marks = {swatch(0xa89a00, 0xa89a00, 0xfbf7c4), swatch(0x1f7fb5, 0x1f7fb5, 0xdcedf8),
                    swatch(0xb34700, 0xb34700, 0xfae3d6)},
};

constexpr Palette kDark{
    .dark = true,
    .paper = hex(0x16181c),
    .panel = hex(0x1b1e23),
    .sunk = hex(0x20242b),
    .ink = hex(0xe6e3dc),
    .second = hex(0xb9b5ac),
    .third = hex(0x9b978f),
    .rule = hex(0x2c3037),
    .control = hex(0x6a707a),
    .fold = hex(0x454b55),
    .hover = hex(0x262a31),
    .hatch = hex(0x747983),
    .accent = hex(0xa9b1ff),
    .accent_ground = hex(0x272b45),
    .accent_text = hex(0x16181c),
    .text_selection = hex(0x3a4073),
    .affirms = hex(0x5ab4ac),
    .affirms_ground = hex(0x17332f),
    .qualifies = hex(0xc2b79f),
    .qualifies_ground = hex(0x2e2c27),
    .denies = hex(0xd8a35d),
    .denies_ground = hex(0x3a2b17),
    .sources = {swatch(0xe69f00, 0xe69f00, 0x3a2e12), swatch(0x1f80c0, 0x1f80c0, 0x172f42),
                swatch(0x1fb58b, 0x1fb58b, 0x143329), swatch(0xe8763a, 0xe8763a, 0x3d2517),
                swatch(0xedb3d2, 0xedb3d2, 0x382430), swatch(0xf0e442, 0xf0e442, 0x3b391d),
                swatch(0x56b4e9, 0x56b4e9, 0x1e3747), swatch(0xa8a49b, 0xa8a49b, 0x2f2e2b)},
    .theme_marks = {swatch(0xf0e442, 0xf0e442, 0x3b391d), swatch(0x56b4e9, 0x56b4e9, 0x1e3747),
                    swatch(0xe8763a, 0xe8763a, 0x41281b)},
};

// Inks and edges moved towards the strongest there are; sources keep their hues.
constexpr Palette sharpened(Palette p) {
    const auto pick = [&](std::uint32_t light, std::uint32_t dark) {
        return hex(p.dark ? dark : light);
    };
    p.paper = p.panel = pick(0xffffff, 0x000000);
    p.sunk = pick(0xf2f2f2, 0x141414);
    p.ink = pick(0x000000, 0xffffff);
    p.second = pick(0x1f1f1f, 0xf0f0f0);
    p.third = pick(0x333333, 0xdddddd);
    p.rule = p.fold = pick(0x6b6b6b, 0x8f8f8f);
    p.control = pick(0x000000, 0xffffff);
    p.hatch = pick(0x4d4d4d, 0xb5b5b5);
    p.hover = pick(0xe4e4e4, 0x2b2b2b);
    p.accent = pick(0x1d1b6b, 0xc9ceff);
    p.accent_text = p.paper;
    p.affirms = pick(0x00453f, 0x8fe0d8);
    p.qualifies = pick(0x40382a, 0xe6dcc4);
    p.denies = pick(0x5c3404, 0xf5c98c);
    for (Swatch& source : p.sources)
        source.edge = p.ink;
    return p;
}

constexpr Palette kSharpLight = sharpened(kLight), kSharpDark = sharpened(kDark);

}  // namespace

Colour Palette::stance(Stance stance) const {
    switch (stance) {
        case Stance::affirms:
            return affirms;
        case Stance::qualifies:
            return qualifies;
        case Stance::denies:
            return denies;
        default:
            return third;
    }
}

Colour Palette::stance_ground(Stance stance) const {
    switch (stance) {
        case Stance::affirms:
            return affirms_ground;
        case Stance::qualifies:
            return qualifies_ground;
        case Stance::denies:
            return denies_ground;
        default:
            return sunk;
    }
}

const Palette& palette(bool dark, bool more_contrast) {
    if (more_contrast) return dark ? kSharpDark : kSharpLight;
    return dark ? kDark : kLight;
}

}  // namespace parallax
