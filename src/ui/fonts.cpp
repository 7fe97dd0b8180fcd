// Fonts through an ImFontLoader of our own. Dear ImGui calls that interface unfinished, so all of
// it is kept in this file.
#include "ui/fonts.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <cmath>

#include "base/check.h"
#include "text/line_breaks.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr std::string_view kEllipsis = "\u2026";

struct LoaderFace {
    GlyphRasteriser* glyphs;
    Face face;
};

const LoaderFace& face_of(const ImFontConfig& source) {
    return *static_cast<const LoaderFace*>(source.FontData);
}

float density_of(const ImFontConfig& source, const ImFontBaked& baked) {
    return source.RasterizerDensity * baked.RasterizerDensity;
}

bool init_source(ImFontAtlas*, ImFontConfig*) {
    return true;
}

bool contains_sign(ImFontAtlas*, ImFontConfig*, ImWchar) {
    return true;
}

bool init_baked(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
    const LoaderFace& face = face_of(*source);
    const float density = density_of(*source, *baked);
    const FaceMetrics metrics = face.glyphs->metrics(face.face, baked->Size * density);
    baked->Ascent = metrics.ascent / density;
    baked->Descent = -metrics.descent / density;
    return true;
}

bool load_sign(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar sign,
               ImFontGlyph* out, float* advance_only) {
    const LoaderFace& face = face_of(*source);
    const float density = density_of(*source, *baked);
    const float em = baked->Size * density;
    if (advance_only) {
        *advance_only = face.glyphs->advance(face.face, em, sign) / density;
        return true;
    }
    GlyphBitmap bitmap;
    if (!face.glyphs->rasterise(face.face, em, sign, bitmap)) return false;
    out->Codepoint = sign & IM_UNICODE_CODEPOINT_MAX;
    out->AdvanceX = bitmap.advance / density;
    if (bitmap.width == 0 || bitmap.height == 0) return true;

    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, bitmap.width, bitmap.height);
    if (id == ImFontAtlasRectId_Invalid) return false;  // the atlas is full: shown as missing
    ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, id);
    out->X0 = static_cast<float>(bitmap.left) / density;
    out->Y0 = static_cast<float>(bitmap.top) / density;  // from the baseline, unlike stock loaders
    out->X1 = out->X0 + static_cast<float>(bitmap.width) / density;
    out->Y1 = out->Y0 + static_cast<float>(bitmap.height) / density;
    out->Visible = true;
    out->Colored = bitmap.coloured;
    out->PackId = id;
    ImFontAtlasBakedSetFontGlyphBitmap(
        atlas, baked, source, out, rect, bitmap.pixels.data(),
        bitmap.coloured ? ImTextureFormat_RGBA32 : ImTextureFormat_Alpha8,
        bitmap.width * (bitmap.coloured ? 4 : 1));
    return true;
}

const ImFontLoader& loader() {
    static const ImFontLoader instance = [] {
        ImFontLoader l;
        l.Name = "host";
        l.FontSrcInit = init_source;
        l.FontSrcContainsGlyph = contains_sign;
        l.FontBakedInit = init_baked;
        l.FontBakedLoadGlyph = load_sign;
        return l;
    }();
    return instance;
}

float density_now() {
    const float density = ImGui::GetIO().DisplayFramebufferScale.x;
    return density > 0 ? density : 1;
}

ImU32 packed(Colour c) {
    return IM_COL32(c.r, c.g, c.b, c.a);
}

}  // namespace

Fonts::Fonts(GlyphRasteriser& glyphs) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.TexMinWidth = atlas.TexMinHeight = 1024;
    atlas.TexMaxWidth = atlas.TexMaxHeight = 4096;
    for (int i = 0; i < kFaceCount; ++i) {
        LoaderFace face{&glyphs, static_cast<Face>(i)};
        ImFontConfig config;
        config.FontLoader = &loader();
        config.SizePixels = 14;
        // The atlas takes a copy of "font data", which here only says who draws and which face.
        config.FontData = &face;
        config.FontDataSize = sizeof face;
        config.FontDataOwnedByAtlas = false;
        fonts_[static_cast<std::size_t>(i)] = atlas.AddFont(&config);
        ENSURE(fonts_[static_cast<std::size_t>(i)]);
    }
}

ImFontBaked& Fonts::baked(TextStyle style) const {
    const TextStyleSpec spec = spec_of(style);
    ImFont* font = fonts_[static_cast<std::size_t>(spec.face)];
    ImFontBaked* result = font->GetFontBaked(spec.size_px, density_now());
    ENSURE(result);
    return *result;
}

void Fonts::push(TextStyle style) const {
    const TextStyleSpec spec = spec_of(style);
    ImGui::PushFont(fonts_[static_cast<std::size_t>(spec.face)], spec.size_px);
}

void Fonts::pop() const {
    ImGui::PopFont();
}

FaceMetrics Fonts::metrics(TextStyle style) const {
    const ImFontBaked& font = baked(style);
    return {font.Ascent, -font.Descent};
}

float Fonts::width_px(TextStyle style, std::string_view utf8) const {
    ImFontBaked& font = baked(style);
    float width = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint sign = code_point_at(utf8, at);
        width += font.GetCharAdvance(static_cast<ImWchar>(sign.value));
        at += sign.size;
    }
    return width;
}

float Fonts::draw(ImDrawList& list, TextStyle style, Point pen, Colour colour,
                  std::string_view utf8) const {
    ImFontBaked& font = baked(style);
    // Load first: loading may grow the texture, and vertices already written would point into the
    // old one.
    int visible = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint sign = code_point_at(utf8, at);
        visible += font.FindGlyph(static_cast<ImWchar>(sign.value))->Visible ? 1 : 0;
        at += sign.size;
    }
    if (visible == 0) return width_px(style, utf8);
    const float density = density_now();
    const auto snap = [density](float v) { return std::round(v * density) / density; };
    const float baseline = snap(pen.y);
    const ImU32 tint = packed(colour), untinted = IM_COL32(255, 255, 255, colour.a);
    list.PrimReserve(visible * 6, visible * 4);
    float x = pen.x;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint sign = code_point_at(utf8, at);
        const ImFontGlyph& glyph = *font.FindGlyph(static_cast<ImWchar>(sign.value));
        if (glyph.Visible) {
            const float left = snap(x);
            list.PrimRectUV({left + glyph.X0, baseline + glyph.Y0},
                            {left + glyph.X1, baseline + glyph.Y1}, {glyph.U0, glyph.V0},
                            {glyph.U1, glyph.V1}, glyph.Colored ? untinted : tint);
        }
        x += glyph.AdvanceX;
        at += sign.size;
    }
    return x - pen.x;
}

std::string Fonts::fitted(TextStyle style, std::string_view utf8, float width) const {
    if (width_px(style, utf8) <= width) return std::string(utf8);
    const float room = width - width_px(style, kEllipsis);
    const std::vector<std::size_t> breaks = find_grapheme_breaks(utf8);
    std::size_t best = 0;
    for (const std::size_t at : breaks) {
        if (width_px(style, utf8.substr(0, at)) > room) break;
        best = at;
    }
    while (best > 0 && utf8[best - 1] == ' ')
        --best;
    return std::string(utf8.substr(0, best)).append(kEllipsis);
}

}  // namespace parallax
