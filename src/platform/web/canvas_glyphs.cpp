#include "platform/web/canvas_glyphs.h"

#include <algorithm>
#include <utility>

#include "platform/web/page.h"

namespace parallax {
namespace {

constexpr char32_t kFirstPrintable = 0x21, kLastPrintable = 0x7E;
// Sizes change with pixel ratio and zoom; what waits for a ratio long gone is not worth keeping.
constexpr std::size_t kMaxWaiting = 8'000;

bool is_scalar(char32_t sign) {
    return sign <= 0x10FFFF && !(sign >= 0xD800 && sign <= 0xDFFF);
}

}  // namespace

FaceMetrics CanvasGlyphs::metrics(Face face, float em_px) {
    float ascent_descent[2] = {};
    host_face_metrics(static_cast<int>(face), ascent_descent);
    return {ascent_descent[0] * em_px, ascent_descent[1] * em_px};
}

float CanvasGlyphs::advance(Face face, float em_px, char32_t sign) {
    return is_scalar(sign) ? host_advance(static_cast<int>(face), em_px, sign) : 0;
}

bool CanvasGlyphs::rasterise(Face face, float em_px, char32_t sign, GlyphBitmap& out) {
    if (!is_scalar(sign)) return false;
    auto found = waiting_.find({face, em_px, sign});
    if (found == waiting_.end()) {
        if (waiting_.size() > kMaxWaiting) waiting_.clear();
        std::vector<std::uint32_t> signs;
        if (begun_.insert({face, em_px}).second) {
            for (char32_t s = kFirstPrintable; s <= kLastPrintable; ++s)
                signs.push_back(s);
        }
        if (std::find(signs.begin(), signs.end(), sign) == signs.end()) signs.push_back(sign);
        draw(face, em_px, signs);
        found = waiting_.find({face, em_px, sign});
    }
    Drawn drawn = std::move(found->second);
    waiting_.erase(found);
    if (drawn.missing) return false;
    out = std::move(drawn.bitmap);
    return true;
}

void CanvasGlyphs::draw(Face face, float em_px, const std::vector<std::uint32_t>& signs) {
    std::vector<SignRecord> records(signs.size());
    std::vector<std::uint8_t> pixels(
        host_draw_signs(static_cast<int>(face), em_px, signs.data(), signs.size(), records.data()));
    host_take_pixels(pixels.data());
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const SignRecord& record = records[i];
        Drawn drawn;
        drawn.missing = record.missing != 0;
        drawn.bitmap.advance = record.advance;
        drawn.bitmap.left = record.left;
        drawn.bitmap.top = record.top;
        drawn.bitmap.width = record.width;
        drawn.bitmap.height = record.height;
        drawn.bitmap.coloured = record.coloured != 0;
        const std::size_t size =
            static_cast<std::size_t>(record.width * record.height) * (record.coloured ? 4 : 1);
        const auto first = pixels.begin() + record.first_pixel;
        drawn.bitmap.pixels.assign(first, first + static_cast<std::ptrdiff_t>(size));
        waiting_.insert_or_assign({face, em_px, static_cast<char32_t>(signs[i])}, std::move(drawn));
    }
}

}  // namespace parallax
