// FreeType's part: opens what fontconfig names, scales, draws. Nothing is kept but open fonts; the
// drawn signs live in ImGui's atlas.
#include "platform/native/freetype_glyphs.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include FT_MULTIPLE_MASTERS_H
#include FT_SYNTHESIS_H

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <unordered_map>
#include <vector>

#include "platform/native/system_fonts.h"

namespace parallax {
namespace {

struct LibraryDeleter {
    void operator()(FT_Library library) const { FT_Done_FreeType(library); }
};
using Library = std::unique_ptr<FT_LibraryRec_, LibraryDeleter>;
struct FontDeleter {
    void operator()(FT_Face font) const { FT_Done_Face(font); }
};
using Font = std::unique_ptr<FT_FaceRec_, FontDeleter>;

// "wght=700,wdth=87.5" set on a variable font; axes that are not named keep their default.
void set_variations(FT_Library library, FT_Face font, const std::string& variations) {
    FT_MM_Var* axes = nullptr;
    if (variations.empty() || FT_Get_MM_Var(font, &axes) != 0) return;
    std::vector<FT_Fixed> coordinates;
    for (FT_UInt i = 0; i < axes->num_axis; ++i) {
        const FT_Var_Axis& axis = axes->axis[i];
        const char tag[] = {static_cast<char>(axis.tag >> 24),
                            static_cast<char>(axis.tag >> 16),
                            static_cast<char>(axis.tag >> 8),
                            static_cast<char>(axis.tag),
                            '=',
                            '\0'};
        const std::size_t at = variations.find(tag);
        coordinates.push_back(at == std::string::npos
                                  ? axis.def
                                  : std::lround(std::strtod(&variations[at + 5], nullptr) * 65536));
    }
    FT_Set_Var_Design_Coordinates(font, axes->num_axis, coordinates.data());
    FT_Done_MM_Var(library, axes);
}

// A sign in an opened font.
struct Found {
    FT_Face font;
    FT_UInt glyph;
    bool emboldened, slanted;
};

// A tenth of a millisecond each, cold.
constexpr std::size_t kSignsInFrame = 160;

// What FT_GlyphSlot_Embolden adds to the width.
constexpr float kBolderEm = 1.0F / 24;

// One byte of coverage a pixel; false for a format that is never asked for.
bool copy_coverage(const FT_Bitmap& bitmap, std::vector<std::uint8_t>& out) {
    for (unsigned y = 0; y < bitmap.rows; ++y) {
        const unsigned char* row = bitmap.buffer + static_cast<std::ptrdiff_t>(y) * bitmap.pitch;
        for (unsigned x = 0; x < bitmap.width; ++x) {
            if (bitmap.pixel_mode == FT_PIXEL_MODE_GRAY)
                out.push_back(row[x]);
            else if (bitmap.pixel_mode == FT_PIXEL_MODE_MONO)
                out.push_back((row[x / 8] >> (7 - x % 8)) & 1 ? 255 : 0);
            else
                return false;
        }
    }
    return true;
}

// Shrinks (or enlarges) a premultiplied BGRA bitmap by the mean over each new pixel's area, and
// gives straight RGBA. Colour fonts often bring a single size.
void copy_scaled_colour(const FT_Bitmap& bitmap, int width, int height,
                        std::vector<std::uint8_t>& out) {
    const float step_x = static_cast<float>(bitmap.width) / static_cast<float>(width);
    const float step_y = static_cast<float>(bitmap.rows) / static_cast<float>(height);
    const auto overlap = [](unsigned cell, float begin, float end) {
        const auto left = static_cast<float>(cell);
        return std::max(0.0F, std::min(end, left + 1) - std::max(begin, left));
    };
    const auto end_of = [](float edge, unsigned size) {
        return std::min(size, static_cast<unsigned>(std::ceil(edge)));
    };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const float x0 = static_cast<float>(x) * step_x, x1 = x0 + step_x;
            const float y0 = static_cast<float>(y) * step_y, y1 = y0 + step_y;
            float sum[4] = {}, area = 0;  // blue, green, red, alpha
            for (auto v = static_cast<unsigned>(y0); v < end_of(y1, bitmap.rows); ++v)
                for (auto u = static_cast<unsigned>(x0); u < end_of(x1, bitmap.width); ++u) {
                    const float part = overlap(u, x0, x1) * overlap(v, y0, y1);
                    const unsigned char* pixel =
                        bitmap.buffer + static_cast<std::ptrdiff_t>(v) * bitmap.pitch + u * 4;
                    for (int c = 0; c < 4; ++c)
                        sum[c] += part * pixel[c];
                    area += part;
                }
            const float alpha = area > 0 ? sum[3] / area : 0;
            const auto straight = [&](int c) {
                const float value = sum[3] > 0 ? sum[c] / sum[3] * 255 : 0;
                return static_cast<std::uint8_t>(std::min(255.0F, value + 0.5F));
            };
            out.insert(out.end(), {straight(2), straight(1), straight(0),
                                   static_cast<std::uint8_t>(std::min(255.0F, alpha + 0.5F))});
        }
}

FT_F26Dot6 f26_6_from_px(float px) {
    return std::lround(px * 64);
}

// Fixed bitmaps only, such as most colour emoji: the smallest that is large enough, else the last.
// Gives what its pixels must be multiplied with.
float select_strike(FT_Face font, float em_px) {
    int best = 0;
    for (int i = 0; i < font->num_fixed_sizes; ++i) {
        best = i;
        if (static_cast<float>(font->available_sizes[i].y_ppem) / 64 >= em_px) break;
    }
    FT_Select_Size(font, best);
    return em_px * 64 / static_cast<float>(font->available_sizes[best].y_ppem);
}

}  // namespace

struct FreeTypeGlyphs::Parts {
    SystemFonts fonts;
    Library library;
    std::unordered_map<const FontFile*, Font> opened;  // closed before the library

    // Null when FreeType cannot use the file.
    FT_Face open(const FontFile& file) {
        const auto known = opened.find(&file);
        if (known != opened.end()) return known->second.get();
        FT_Face font = nullptr;
        if (FT_New_Face(library.get(), file.path.c_str(), file.index, &font) != 0) return nullptr;
        Font owner(font);
        const bool strikes_in_colour = FT_HAS_FIXED_SIZES(font) && FT_HAS_COLOR(font);
        if (!(FT_IS_SCALABLE(font) && font->units_per_EM > 0) && !strikes_in_colour) return nullptr;
        set_variations(library.get(), font, file.variations);
        opened.emplace(&file, std::move(owner));
        return font;
    }

    FT_Face open_first(Face face) {
        while (const FontFile* file = fonts.first(face)) {
            if (FT_Face font = open(*file)) return font;
            fonts.drop(*file);
        }
        return nullptr;
    }

    std::optional<Found> find(const LetterSet& set, char32_t sign) {
        while (const FontFile* file = fonts.find(set.face, set.han, sign)) {
            if (FT_Face font = open(*file)) {
                const FT_UInt glyph = FT_Get_Char_Index(font, sign);
                if (glyph == 0) return std::nullopt;
                return Found{font, glyph, file->emboldened, file->slanted};
            }
            fonts.drop(*file);
        }
        return std::nullopt;
    }
};

namespace {

float advance_of(const Found& found, float em_px) {
    if (FT_IS_SCALABLE(found.font)) {
        FT_Fixed units = 0;
        if (FT_Get_Advance(found.font, found.glyph, FT_LOAD_NO_SCALE, &units) != 0) return 0;
        return em_px * (static_cast<float>(units) / static_cast<float>(found.font->units_per_EM) +
                        (found.emboldened ? kBolderEm : 0));
    }
    const float scale = select_strike(found.font, em_px);
    if (FT_Load_Glyph(found.font, found.glyph, FT_LOAD_COLOR | FT_LOAD_BITMAP_METRICS_ONLY) != 0)
        return 0;
    return static_cast<float>(found.font->glyph->advance.x) / 64 * scale;
}

bool draw(const Found& found, float em_px, GlyphBitmap& out) {
    float scale = 1;
    FT_Int32 flags = FT_LOAD_COLOR;
    if (FT_IS_SCALABLE(found.font)) {
        if (FT_Set_Char_Size(found.font, 0, f26_6_from_px(em_px), 72, 72) != 0) return false;
        // Bitmaps inside outline fonts are the black and white ones of old screens.
        flags =
            FT_LOAD_TARGET_LIGHT | (FT_HAS_COLOR(found.font) ? FT_LOAD_COLOR : FT_LOAD_NO_BITMAP);
    } else {
        scale = select_strike(found.font, em_px);
    }
    if (FT_Load_Glyph(found.font, found.glyph, flags) != 0) return false;
    const FT_GlyphSlot slot = found.font->glyph;
    if (slot->format == FT_GLYPH_FORMAT_OUTLINE) {
        if (found.slanted) FT_GlyphSlot_Oblique(slot);
        if (found.emboldened) FT_GlyphSlot_Embolden(slot);
        if (FT_Render_Glyph(slot, FT_RENDER_MODE_LIGHT) != 0) return false;
    }
    const FT_Bitmap& bitmap = slot->bitmap;
    out.coloured = bitmap.pixel_mode == FT_PIXEL_MODE_BGRA;
    if (!out.coloured) scale = 1;
    const auto scaled = [scale](auto px) {
        return static_cast<int>(std::lround(static_cast<float>(px) * scale));
    };
    out.left = scaled(slot->bitmap_left);
    out.top = -scaled(slot->bitmap_top);
    if (bitmap.width == 0 || bitmap.rows == 0) return true;
    out.width = std::max(1, scaled(bitmap.width));
    out.height = std::max(1, scaled(bitmap.rows));
    if (!out.coloured) return copy_coverage(bitmap, out.pixels);
    copy_scaled_colour(bitmap, out.width, out.height, out.pixels);
    return true;
}

}  // namespace

FreeTypeGlyphs::FreeTypeGlyphs(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

FreeTypeGlyphs::~FreeTypeGlyphs() = default;

Result<std::unique_ptr<FreeTypeGlyphs>> FreeTypeGlyphs::make() {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        return fail(ErrorKind::not_found, "FreeType does not start");
    auto parts = std::make_unique<Parts>();
    parts->library.reset(library);
    if (parts->open_first(Face::sans) == nullptr || parts->open_first(Face::serif) == nullptr)
        return fail(
            ErrorKind::not_found,
            "this system has no font that can be used; install one, such as Noto or DejaVu");
    return std::unique_ptr<FreeTypeGlyphs>(new FreeTypeGlyphs(std::move(parts)));
}

FaceMetrics FreeTypeGlyphs::metrics(Face face, float em_px) {
    FT_Face font = parts_->open_first(face);
    if (font == nullptr || !FT_IS_SCALABLE(font)) return {em_px * 0.8F, em_px * 0.2F};
    const float px_per_unit = em_px / static_cast<float>(font->units_per_EM);
    return {static_cast<float>(font->ascender) * px_per_unit,
            static_cast<float>(-font->descender) * px_per_unit};
}

float FreeTypeGlyphs::advance(const LetterSet& set, char32_t sign) {
    const std::optional<Found> found = parts_->find(set, sign);
    return found ? advance_of(*found, set.em_px) : 0;
}

bool FreeTypeGlyphs::rasterise(const LetterSet& set, char32_t sign, GlyphBitmap& out) {
    const std::optional<Found> found = parts_->find(set, sign);
    if (!found) return false;
    out = GlyphBitmap{};
    out.advance = advance_of(*found, set.em_px);
    return draw(*found, set.em_px, out);
}

std::size_t FreeTypeGlyphs::prepare_some(const LetterSet&, std::u32string_view signs) {
    const std::size_t now = std::min(signs.size(), kSignsInFrame - promised_);
    promised_ += now;
    return now;
}

}  // namespace parallax
