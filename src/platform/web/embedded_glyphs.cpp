#include "platform/web/embedded_glyphs.h"

#define STBTT_STATIC
#define STB_TRUETYPE_IMPLEMENTATION
#include <imstb_truetype.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "base/check.h"

extern "C" const std::byte parallax_letters[];

namespace parallax {
namespace {

bool is_bold(Face face) {
    return face == Face::sans_bold || face == Face::serif_bold;
}

bool is_italic(Face face) {
    return face == Face::sans_italic || face == Face::serif_italic;
}

// Adds a row of `from`, moved to the right by `shift` >= 0 pixels or parts of one, to the row of
// `to` where it has more.
void lay_row(const GlyphBitmap& from, GlyphBitmap& to, int y, float shift) {
    const int whole = static_cast<int>(shift);
    const float part = shift - static_cast<float>(whole);
    const auto at = [&](int x) {
        return x < 0 || x >= from.width
                   ? 0.f
                   : static_cast<float>(from.pixels[static_cast<std::size_t>(y * from.width + x)]);
    };
    for (int x = 0; x <= from.width; ++x) {
        std::uint8_t& pixel = to.pixels[static_cast<std::size_t>(y * to.width + x + whole)];
        const float moved = (1 - part) * at(x) + part * at(x - 1);
        pixel = std::max(pixel, static_cast<std::uint8_t>(moved));
    }
}

GlyphBitmap blank_for(const GlyphBitmap& bitmap, float most_shift) {
    GlyphBitmap out = bitmap;
    out.width += static_cast<int>(most_shift) + 1;
    out.pixels.assign(static_cast<std::size_t>(out.width * out.height), 0);
    return out;
}

// Drawn twice, the second time to the right.
GlyphBitmap smeared(const GlyphBitmap& bitmap, float width) {
    GlyphBitmap out = blank_for(bitmap, width);
    for (int y = 0; y < bitmap.height; ++y) {
        lay_row(bitmap, out, y, 0);
        lay_row(bitmap, out, y, width);
    }
    return out;
}

// By a fifth of the height above the baseline; what hangs below it goes to the left.
GlyphBitmap leaning(const GlyphBitmap& bitmap) {
    constexpr float kLean = 0.2f;
    const auto shift_at = [&](int y) {
        return -kLean * (static_cast<float>(bitmap.top + y) + 0.5f);
    };
    const int left = static_cast<int>(std::floor(shift_at(bitmap.height - 1)));
    GlyphBitmap out = blank_for(bitmap, shift_at(0) - static_cast<float>(left));
    out.left += left;
    for (int y = 0; y < bitmap.height; ++y)
        lay_row(bitmap, out, y, shift_at(y) - static_cast<float>(left));
    return out;
}

}  // namespace

struct EmbeddedGlyphs::Font {
    stbtt_fontinfo info{};
};

EmbeddedGlyphs::EmbeddedGlyphs() : font_(std::make_unique<Font>()) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(parallax_letters);
    ENSURE(stbtt_InitFont(&font_->info, bytes, 0) != 0);
}

EmbeddedGlyphs::~EmbeddedGlyphs() = default;

FaceMetrics EmbeddedGlyphs::metrics(Face, float em_px) {
    const float scale = stbtt_ScaleForMappingEmToPixels(&font_->info, em_px);
    int ascent = 0, descent = 0, gap = 0;
    stbtt_GetFontVMetrics(&font_->info, &ascent, &descent, &gap);
    return {static_cast<float>(ascent) * scale, static_cast<float>(-descent) * scale};
}

float EmbeddedGlyphs::advance(const LetterSet& set, char32_t sign) {
    const int glyph = stbtt_FindGlyphIndex(&font_->info, static_cast<int>(sign));
    if (glyph == 0) return 0;
    int advance = 0, bearing = 0;
    stbtt_GetGlyphHMetrics(&font_->info, glyph, &advance, &bearing);
    return static_cast<float>(advance) * stbtt_ScaleForMappingEmToPixels(&font_->info, set.em_px);
}

bool EmbeddedGlyphs::rasterise(const LetterSet& set, char32_t sign, GlyphBitmap& out) {
    const int glyph = stbtt_FindGlyphIndex(&font_->info, static_cast<int>(sign));
    if (glyph == 0) return false;
    out = GlyphBitmap{};
    out.advance = advance(set, sign);
    const float scale = stbtt_ScaleForMappingEmToPixels(&font_->info, set.em_px);
    int right = 0, bottom = 0;
    stbtt_GetGlyphBitmapBox(&font_->info, glyph, scale, scale, &out.left, &out.top, &right,
                            &bottom);
    out.width = right - out.left;
    out.height = bottom - out.top;
    out.pixels.resize(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height));
    if (!out.pixels.empty())
        stbtt_MakeGlyphBitmap(&font_->info, out.pixels.data(), out.width, out.height, out.width,
                              scale, scale, glyph);
    if (is_bold(set.face)) out = smeared(out, set.em_px / 24);
    if (is_italic(set.face)) out = leaning(out);
    return true;
}

}  // namespace parallax
