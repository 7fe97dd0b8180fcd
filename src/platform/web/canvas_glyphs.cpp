#include "platform/web/canvas_glyphs.h"

#include <emscripten.h>

#include <algorithm>
#include <utility>

#include "platform/web/page.h"

namespace parallax {
namespace {

constexpr char32_t kFirstPrintable = 0x21, kLastPrintable = 0x7E;
// Sizes change with pixel ratio and zoom; what waits for a ratio long gone is not worth keeping.
constexpr std::size_t kMaxWaiting = 8'000;
// Signs at once: between two batches the time is looked at. One cold sign may take half a
// millisecond, and a frame should not take 50.
constexpr std::size_t kBatch = 48;
constexpr double kShareOfFrame_ms = 12;

bool is_scalar(char32_t sign) {
    return sign <= 0x10FFFF && !(sign >= 0xD800 && sign <= 0xDFFF);
}

}  // namespace

FaceMetrics CanvasGlyphs::metrics(Face face, float em_px) {
    float ascent_descent[2] = {};
    host_face_metrics(static_cast<int>(face), ascent_descent);
    return {ascent_descent[0] * em_px, ascent_descent[1] * em_px};
}

float CanvasGlyphs::advance(const LetterSet& set, char32_t sign) {
    if (!is_scalar(sign)) return 0;
    return host_advance(static_cast<int>(set.face), static_cast<int>(set.han), set.em_px, sign);
}

bool CanvasGlyphs::rasterise(const LetterSet& set, char32_t sign, GlyphBitmap& out) {
    if (!is_scalar(sign)) return false;
    prepare(set, {&sign, 1});
    const auto found = waiting_.find({set, sign});
    Drawn drawn = std::move(found->second);
    waiting_.erase(found);
    if (drawn.missing) return false;
    out = std::move(drawn.bitmap);
    return true;
}

void CanvasGlyphs::prepare(const LetterSet& set, std::u32string_view signs) {
    std::vector<std::uint32_t> wanted;
    for (const char32_t sign : signs)
        if (is_scalar(sign) && !waiting_.contains({set, sign})) wanted.push_back(sign);
    if (wanted.empty()) return;
    if (waiting_.size() > kMaxWaiting) {
        waiting_.clear();
        wanted.clear();
        std::copy_if(signs.begin(), signs.end(), std::back_inserter(wanted), is_scalar);
    }
    // The letters of the set that are not asked for yet come along, where there is time for them.
    if (set.han == HanShapes::of_reader && !is_east_asian(wanted.front()) &&
        spent_ms_ < kShareOfFrame_ms && begun_.insert(set).second)
        for (char32_t s = kFirstPrintable; s <= kLastPrintable; ++s)
            if (std::find(wanted.begin(), wanted.end(), s) == wanted.end()) wanted.push_back(s);
    draw(set, wanted);
}

std::size_t CanvasGlyphs::prepare_some(const LetterSet& set, std::u32string_view signs) {
    std::size_t done = 0;
    while (done < signs.size() && spent_ms_ < kShareOfFrame_ms) {
        const std::u32string_view batch = signs.substr(done, kBatch);
        prepare(set, batch);
        done += batch.size();
    }
    return done;
}

void CanvasGlyphs::draw(const LetterSet& set, const std::vector<std::uint32_t>& signs) {
    const double begin_ms = emscripten_get_now();
    std::vector<SignRecord> records(signs.size());
    std::vector<std::uint8_t> pixels(host_draw_signs(static_cast<int>(set.face),
                                                     static_cast<int>(set.han), set.em_px,
                                                     signs.data(), signs.size(), records.data()));
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
        waiting_.insert_or_assign({set, static_cast<char32_t>(signs[i])}, std::move(drawn));
    }
    spent_ms_ += emscripten_get_now() - begin_ms;
}

}  // namespace parallax
