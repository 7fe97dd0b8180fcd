#include "platform/web/embedded_glyphs.h"

#define STBTT_STATIC
#define STB_TRUETYPE_IMPLEMENTATION
#include <imstb_truetype.h>

#include <cstddef>

#include "base/check.h"

extern "C" const std::byte parallax_letters[];

namespace parallax {

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
    return true;
}

}  // namespace parallax
