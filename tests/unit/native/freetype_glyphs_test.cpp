// Properties that hold whatever fonts the machine has; it must have one.
#include "platform/native/freetype_glyphs.h"

#include <catch_amalgamated.hpp>
#include <cmath>

using namespace parallax;

namespace {

constexpr Face kFaces[] = {Face::sans,  Face::sans_bold,  Face::sans_italic,
                           Face::serif, Face::serif_bold, Face::serif_italic};
// No font has a noncharacter.
constexpr char32_t kNobodysSign = 0x10FFFE;

FreeTypeGlyphs& glyphs() {
    static auto instance = FreeTypeGlyphs::make();
    REQUIRE(instance.has_value());
    return **instance;
}

int ink(const GlyphBitmap& bitmap) {
    int sum = 0;
    for (const std::uint8_t value : bitmap.pixels)
        sum += value;
    return sum;
}

GlyphBitmap drawn(Face face, float em_px, char32_t sign) {
    GlyphBitmap bitmap;
    REQUIRE(glyphs().rasterise({face, em_px}, sign, bitmap));
    return bitmap;
}

}  // namespace

TEST_CASE("every face draws Latin, accents and marks inside a box near the baseline") {
    for (const Face face : kFaces)
        for (const float em : {12.0F, 17.0F, 25.5F, 84.0F})
            for (const char32_t sign : std::u32string_view(U"Hgx0\u00e9\u2014\u201c")) {
                const GlyphBitmap bitmap = drawn(face, em, sign);
                INFO(static_cast<int>(face) << ' ' << em << ' ' << static_cast<int>(sign));
                CHECK(bitmap.width > 0);
                CHECK(bitmap.pixels.size() ==
                      static_cast<std::size_t>(bitmap.width) * bitmap.height);
                CHECK(ink(bitmap) > 0);
                CHECK_FALSE(bitmap.coloured);
                CHECK(bitmap.top < 0);
                CHECK(static_cast<float>(-bitmap.top) < em * 1.3F);
                CHECK(static_cast<float>(bitmap.top + bitmap.height) < em * 0.5F);
                CHECK(static_cast<float>(std::abs(bitmap.left)) < em * 0.5F);
                CHECK(static_cast<float>(bitmap.width) < em * 1.6F);
            }
}

TEST_CASE("a capital stands on the baseline and a descender goes below it") {
    const GlyphBitmap capital = drawn(Face::serif, 40, U'H');
    CHECK(capital.top + capital.height == 0);
    const GlyphBitmap descender = drawn(Face::serif, 40, U'g');
    CHECK(descender.top + descender.height > 4);
}

TEST_CASE("advances grow in proportion to the em and agree with the drawn sign") {
    for (const Face face : kFaces)
        for (const char32_t sign : std::u32string_view(U"iMW \u0416")) {
            const float at_10 = glyphs().advance({face, 10}, sign);
            CHECK(at_10 > 0);
            CHECK(std::abs(glyphs().advance({face, 17}, sign) - 1.7F * at_10) < 0.001F);
            CHECK(std::abs(drawn(face, 10, sign).advance - at_10) < 0.0001F);
        }
}

TEST_CASE("a blank has a width and no pixels") {
    const GlyphBitmap blank = drawn(Face::sans, 14, U' ');
    CHECK(blank.advance > 2);
    CHECK(blank.width == 0);
    CHECK(blank.pixels.empty());
}

TEST_CASE("a sign that no font has is not drawn and takes no room") {
    GlyphBitmap bitmap;
    CHECK_FALSE(glyphs().rasterise({Face::sans, 14}, kNobodysSign, bitmap));
    CHECK(glyphs().advance({Face::sans, 14}, kNobodysSign) == 0);
}

TEST_CASE("bold is heavier than regular, and italic is another drawing") {
    for (const auto [regular, bold, italic] :
         {std::array{Face::sans, Face::sans_bold, Face::sans_italic},
          std::array{Face::serif, Face::serif_bold, Face::serif_italic}}) {
        CHECK(ink(drawn(bold, 40, U'l')) > ink(drawn(regular, 40, U'l')) * 5 / 4);
        CHECK(drawn(italic, 40, U'l').pixels != drawn(regular, 40, U'l').pixels);
    }
}

TEST_CASE("serif and sans are different fonts") {
    CHECK(drawn(Face::serif, 40, U'I').width > drawn(Face::sans, 40, U'I').width);
}

TEST_CASE("the line holds the letters of its font") {
    for (const Face face : kFaces) {
        const FaceMetrics metrics = glyphs().metrics(face, 20);
        CHECK(metrics.ascent > 14);
        CHECK(metrics.ascent < 30);
        CHECK(metrics.descent > 2);
        CHECK(metrics.descent < 12);
        CHECK(std::abs(glyphs().metrics(face, 40).ascent - 2 * metrics.ascent) < 0.001F);
    }
}

TEST_CASE("Han, where a font of the system has it, is about one em wide") {
    GlyphBitmap bitmap;
    if (!glyphs().rasterise({Face::serif, 20}, U'\u4e2d', bitmap)) {
        WARN("no Han font here");
        return;
    }
    CHECK(bitmap.advance > 18);
    CHECK(bitmap.advance < 22);
    CHECK(ink(bitmap) > 0);
}

TEST_CASE("an emoji, where there is a colour font, has colour and the size asked for") {
    GlyphBitmap bitmap;
    if (!glyphs().rasterise({Face::sans, 20}, U'\U0001F9A9', bitmap) || !bitmap.coloured) {
        WARN("no colour font here");
        return;
    }
    CHECK(bitmap.pixels.size() == static_cast<std::size_t>(bitmap.width) * bitmap.height * 4);
    CHECK(bitmap.width > 12);
    CHECK(bitmap.width < 32);
    bool tinted = false;
    for (std::size_t i = 0; i + 3 < bitmap.pixels.size(); i += 4)
        tinted = tinted || bitmap.pixels[i] != bitmap.pixels[i + 2];
    CHECK(tinted);
}
