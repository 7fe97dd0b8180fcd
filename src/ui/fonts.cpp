// Fonts through an ImFontLoader of our own. Dear ImGui calls that interface unfinished, so all of
// it is kept in this file.
#include "ui/fonts.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "text/line_breaks.h"
#include "text/shown_sign.h"

namespace parallax {
namespace {

constexpr std::string_view kEllipsis = "\u2026";

struct LoaderFace {
    GlyphRasteriser* glyphs;
    AtlasLimit* limit;
    Face face;
    HanShapes han;
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

// With blank pixels at the right and below, up to a square.
GlyphBitmap enlarged(const GlyphBitmap& bitmap, int side_px) {
    GlyphBitmap out = bitmap;
    out.width = out.height = side_px;
    out.pixels.assign(static_cast<std::size_t>(side_px * side_px), 0);
    for (int y = 0; y < bitmap.height; ++y)
        std::copy_n(bitmap.pixels.begin() + y * bitmap.width, bitmap.width,
                    out.pixels.begin() + y * side_px);
    return out;
}

bool load_sign(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar sign,
               ImFontGlyph* out, float* advance_only) {
    const LoaderFace& face = face_of(*source);
    const float density = density_of(*source, *baked);
    const LetterSet set{face.face, baked->Size * density, face.han};
    if (advance_only) {
        *advance_only = face.glyphs->advance(set, sign) / density;
        return true;
    }
    GlyphBitmap bitmap;
    if (!face.glyphs->rasterise(set, sign, bitmap)) return false;
    out->Codepoint = sign & IM_UNICODE_CODEPOINT_MAX;
    out->AdvanceX = bitmap.advance / density;
    if (bitmap.width == 0 || bitmap.height == 0) return true;

    const int cell_px = AtlasLimit::cell_px(set.em_px);
    const bool in_cell = is_one_of_many(sign) && !bitmap.coloured &&
                         std::max(bitmap.width, bitmap.height) <= cell_px;
    if (in_cell) bitmap = enlarged(bitmap, cell_px);
    const ImFontAtlasRectId id = in_cell
                                     ? face.limit->take_cell(cell_px)
                                     : ImFontAtlasPackAddRect(atlas, bitmap.width, bitmap.height);
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

// Neither loaded nor known to be missing.
bool is_unseen(const ImFontBaked& font, char32_t sign) {
    constexpr ImU16 kUnused = 0xFFFF;  // as imgui_draw.cpp has it
    return sign >= static_cast<char32_t>(font.IndexLookup.Size) ||
           font.IndexLookup[static_cast<int>(sign)] == kUnused;
}

ImFont* add_face(const LoaderFace& face) {
    LoaderFace copied = face;
    ImFontConfig config;
    config.FontLoader = &loader();
    config.SizePixels = 14;
    // The atlas takes a copy of "font data", which here only says who draws and what.
    config.FontData = &copied;
    config.FontDataSize = sizeof copied;
    config.FontDataOwnedByAtlas = false;
    ImFont* font = ImGui::GetIO().Fonts->AddFont(&config);
    ENSURE(font);
    return font;
}

}  // namespace

// The loaded signs that a text of one style is drawn from.
class Bakes {
  public:
    Bakes(ImFont& letters, ImFont& han, Face face, HanShapes shapes, float size_px)
        : letters_(*letters.GetFontBaked(size_px, density_now())),
          han_font_(han),
          letter_set_{face, letters_.Size * letters_.RasterizerDensity, HanShapes::of_reader},
          han_set_{face, letter_set_.em_px, shapes} {}

    ImFontBaked& letters() { return letters_; }
    ImFontBaked& han() {
        if (!han_) han_ = han_font_.GetFontBaked(letters_.Size, letters_.RasterizerDensity);
        return *han_;
    }
    ImFontBaked& of(char32_t sign) { return is_east_asian(sign) ? han() : letters_; }
    const LetterSet& letter_set() const { return letter_set_; }
    const LetterSet& han_set() const { return han_set_; }

    float advance_px(char32_t sign) {
        return of(sign).GetCharAdvance(static_cast<ImWchar>(width_sign_of(sign)));
    }

  private:
    ImFontBaked& letters_;
    ImFont& han_font_;
    ImFontBaked* han_ = nullptr;
    LetterSet letter_set_, han_set_;
};

namespace {

// Signs of a text that must be loaded first, each once.
struct UnseenSigns {
    std::u32string letters, han, many;

    void add(Bakes& bakes, char32_t sign) {
        if (sign < U' ' || !is_unseen(bakes.of(sign), sign)) return;
        std::u32string& list = is_one_of_many(sign) ? many : is_east_asian(sign) ? han : letters;
        if (list.find(sign) == list.npos) list.push_back(sign);
    }
    // All but the many.
    void load(Bakes& bakes, GlyphRasteriser& glyphs) const {
        if (!letters.empty()) glyphs.prepare(bakes.letter_set(), letters);
        if (!han.empty()) glyphs.prepare(bakes.han_set(), han);
        for (const char32_t sign : letters + han)
            bakes.of(sign).FindGlyph(static_cast<ImWchar>(sign));
    }
};

// The measures of a text need only the signs that stand for the widths of others.
void load_widths(Bakes& bakes, GlyphRasteriser& glyphs, std::string_view utf8) {
    UnseenSigns unseen;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint sign = shown_sign_at(utf8, at);
        unseen.add(bakes, width_sign_of(sign.value));
        at += sign.size;
    }
    unseen.load(bakes, glyphs);
}

// Of signs of which there are many, only as many as the frame has time for.
void load_signs(Bakes& bakes, GlyphRasteriser& glyphs, const AtlasLimit& limit,
                std::string_view utf8) {
    UnseenSigns unseen;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint sign = shown_sign_at(utf8, at);
        unseen.add(bakes, sign.value);
        unseen.add(bakes, width_sign_of(sign.value));
        at += sign.size;
    }
    unseen.load(bakes, glyphs);
    const std::u32string_view some =
        std::u32string_view(unseen.many).substr(0, limit.room(bakes.han_set().em_px));
    if (some.empty()) return;
    const std::size_t ready = glyphs.prepare_some(bakes.han_set(), some);
    for (const char32_t sign : some.substr(0, ready))
        bakes.han().FindGlyph(static_cast<ImWchar>(sign));
}

}  // namespace

Fonts::Fonts(GlyphRasteriser& glyphs) : glyphs_(glyphs) {
    limit_.set_up();
    const auto add_faces = [&](Faces& faces, HanShapes shapes) {
        for (std::size_t i = 0; i < faces.size(); ++i)
            faces[i] = add_face({&glyphs, &limit_, static_cast<Face>(i), shapes});
    };
    add_faces(letters_, HanShapes::of_reader);
    for (std::size_t i = 0; i < han_.size(); ++i)
        add_faces(han_[i], static_cast<HanShapes>(i));
}

void Fonts::begin_frame() {
    glyphs_.begin_frame();
    limit_.begin_frame();
    left_out_ = false;
}

Bakes Fonts::bakes(TextStyle style) const {
    const TextStyleSpec spec = spec_of(style);
    const auto face = static_cast<std::size_t>(spec.face);
    return {*letters_[face], *han_[static_cast<std::size_t>(shapes_)][face], spec.face, shapes_,
            spec.size_px};
}

void Fonts::push(TextStyle style) const {
    const TextStyleSpec spec = spec_of(style);
    ImGui::PushFont(letters_[static_cast<std::size_t>(spec.face)], spec.size_px);
}

void Fonts::pop() const {
    ImGui::PopFont();
}

FaceMetrics Fonts::metrics(TextStyle style) const {
    const ImFontBaked& font = bakes(style).letters();
    return {font.Ascent, -font.Descent};
}

float Fonts::width_px(TextStyle style, std::string_view utf8) const {
    Bakes font = bakes(style);
    float width = 0;
    bool loaded = false;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint sign = shown_sign_at(utf8, at);
        if (!loaded && is_unseen(font.of(sign.value), width_sign_of(sign.value))) {
            load_widths(font, glyphs_, utf8.substr(at));
            loaded = true;
        }
        width += font.advance_px(sign.value);
        at += sign.size;
    }
    return width;
}

void Fonts::bring(TextStyle style, std::string_view utf8) const {
    Bakes font = bakes(style);
    load_signs(font, glyphs_, limit_, utf8);
}

float Fonts::draw(ImDrawList& list, TextStyle style, Point pen, Colour colour,
                  std::string_view utf8) const {
    Bakes font = bakes(style);
    // Load first: loading may grow the texture, and vertices already written would point into the
    // old one.
    load_signs(font, glyphs_, limit_, utf8);
    int visible = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint sign = shown_sign_at(utf8, at);
        ImFontBaked& bake = font.of(sign.value);
        const bool waits = is_one_of_many(sign.value) && is_unseen(bake, sign.value);
        if (waits || bake.FindGlyph(static_cast<ImWchar>(sign.value))->Visible) ++visible;
        at += sign.size;
    }
    if (visible == 0) return width_px(style, utf8);
    const float density = density_now();
    const auto snap = [density](float v) { return std::round(v * density) / density; };
    const float baseline = snap(pen.y), em = spec_of(style).size_px;
    const ImU32 tint = packed(colour), untinted = IM_COL32(255, 255, 255, colour.a);
    const ImU32 pale = IM_COL32(colour.r, colour.g, colour.b, colour.a / 8);
    list.PrimReserve(visible * 6, visible * 4);
    float x = pen.x;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint sign = shown_sign_at(utf8, at);
        ImFontBaked& bake = font.of(sign.value);
        const float left = snap(x), advance = font.advance_px(sign.value);
        if (is_one_of_many(sign.value) && is_unseen(bake, sign.value)) {
            left_out_ = true;
            list.PrimRect({left + em / 8, baseline - em * 0.75f},
                          {left + advance - em / 8, baseline}, pale);
        } else {
            const ImFontGlyph& glyph = *bake.FindGlyph(static_cast<ImWchar>(sign.value));
            if (is_one_of_many(sign.value)) limit_.note(bake, glyph);
            if (glyph.Visible)
                list.PrimRectUV({left + glyph.X0, baseline + glyph.Y0},
                                {left + glyph.X1, baseline + glyph.Y1}, {glyph.U0, glyph.V0},
                                {glyph.U1, glyph.V1}, glyph.Colored ? untinted : tint);
        }
        x += advance;
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
