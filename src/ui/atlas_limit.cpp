// Dear ImGui gives back whole fonts that nothing uses, but a font in use only grows, and making
// room means a new texture with everything moved into it, which takes longer than a frame may. So
// signs let go leave their cells to others, and nothing must be packed anew.
#include "ui/atlas_limit.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/han_shapes.h"

namespace parallax {
namespace {

constexpr int kFirstSide_px = 1024;
constexpr int kSquare_px = kAtlasWidth_px * kAtlasWidth_px;
// More than a screen of large Han signs holds, so that what is let go has left the screen; yet soon
// enough to be given back before the texture must grow beyond a square.
constexpr int kFull_px = kSquare_px / 10 * 6;
// The first touch of memory costs far more than filling it does: all of the larger texture at once
// took 60 ms of a small machine, and 2 ms when touched before.
constexpr std::size_t kTexture_bytes = std::size_t{4} * kSquare_px;
constexpr std::size_t kTouchedInFrame_bytes = kTexture_bytes / 8, kPage_bytes = 4096;
// A glyph let go leaves its number behind; ImGui has 65,533 for a font.
constexpr int kManyGlyphs = 30'000;

int size_px(const ImFontAtlas& atlas) {
    return atlas.TexData->Width * atlas.TexData->Height;
}

int surface_px(const ImFontAtlas& atlas, int side_px) {
    return (side_px + atlas.TexGlyphPadding) * (side_px + atlas.TexGlyphPadding);
}

}  // namespace

void AtlasLimit::set_up() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.TexMinWidth = atlas.TexMinHeight = kFirstSide_px;
    atlas.TexMaxWidth = kAtlasWidth_px;
    atlas.TexMaxHeight = kAtlasHeight_px;
}

int AtlasLimit::used_px() const {
    const ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    int used = atlas.Builder->RectsPackedSurface - atlas.Builder->RectsDiscardedSurface;
    for (const auto& [side_px, cells] : free_cells_)
        used -= static_cast<int>(cells.size()) * surface_px(atlas, side_px);
    return used;
}

void AtlasLimit::begin_frame() {
    grew_ = false;
    const int size = size_px(*ImGui::GetIO().Fonts);
    if (size < kSquare_px && used_px() > size / 3) grow();
    if (used_px() > kFull_px) let_go();
}

std::size_t AtlasLimit::room(float em_px) const {
    if (grew_) return 0;
    const ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    const int size = size_px(atlas);
    if (size >= kSquare_px) return kManyGlyphs;
    const int free_px = size / 4 * 3 - used_px();
    return static_cast<std::size_t>(std::max(0, free_px / surface_px(atlas, cell_px(em_px))));
}

// A part of the memory is made ready in each frame; then it is given back, and the texture, which
// asks for as much, gets the same.
void AtlasLimit::grow() {
    if (!ahead_) ahead_.reset(new std::byte[kTexture_bytes]);
    const std::size_t end = std::min(kTexture_bytes, ready_bytes_ + kTouchedInFrame_bytes);
    for (; ready_bytes_ < end; ready_bytes_ += kPage_bytes)
        static_cast<volatile std::byte&>(ahead_[ready_bytes_]) = std::byte{0};
    if (ready_bytes_ < kTexture_bytes) return;
    ahead_.reset();
    ready_bytes_ = 0;
    ImFontAtlasTextureRepack(ImGui::GetIO().Fonts, kAtlasWidth_px, kAtlasWidth_px);
    grew_ = true;
}

void AtlasLimit::note(const ImFontBaked& baked, const ImFontGlyph& glyph) {
    std::vector<int>& frames = drawn_[baked.BakedId];
    const auto index = static_cast<std::size_t>(&glyph - baked.Glyphs.Data);
    if (frames.size() <= index) frames.resize(static_cast<std::size_t>(baked.Glyphs.Size));
    frames[index] = ImGui::GetFrameCount();
}

int AtlasLimit::cell_px(float em_px) {
    // Ideographs fill the em square, some with a pixel beyond it. Even, so that sizes share cells.
    return (static_cast<int>(std::ceil(em_px)) + 2) / 2 * 2;
}

int AtlasLimit::take_cell(int side_px) {
    std::vector<int>& cells = free_cells_[side_px];
    if (cells.empty()) return ImFontAtlasPackAddRect(ImGui::GetIO().Fonts, side_px, side_px);
    const int cell = cells.back();
    cells.pop_back();
    return cell;
}

void AtlasLimit::let_go() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    // What nobody took since the last time has a size that is no longer wanted.
    for (auto& [side_px, cells] : free_cells_) {
        for (const int cell : cells)
            ImFontAtlasPackDiscardRect(&atlas, cell);
        cells.clear();
    }
    const int last_frame = ImGui::GetFrameCount() - 1;
    for (int i = 0; i < atlas.Builder->BakedPool.Size; ++i) {
        ImFontBaked& baked = atlas.Builder->BakedPool[i];
        const auto noted = drawn_.find(baked.BakedId);
        if (baked.WantDestroy || noted == drawn_.end()) continue;
        if (baked.Glyphs.Size > kManyGlyphs) {
            ImFontAtlasBakedDiscard(&atlas, baked.ContainerFont, &baked);
            drawn_.erase(noted);
            continue;
        }
        const int side_px = cell_px(baked.Size * baked.RasterizerDensity);
        noted->second.resize(static_cast<std::size_t>(baked.Glyphs.Size));
        for (int k = 0; k < baked.Glyphs.Size; ++k) {
            ImFontGlyph& glyph = baked.Glyphs[k];
            const bool old = noted->second[static_cast<std::size_t>(k)] < last_frame;
            if (!old || glyph.PackId == ImFontAtlasRectId_Invalid ||
                !is_one_of_many(glyph.Codepoint))
                continue;
            const ImTextureRect& rect = *ImFontAtlasPackGetRect(&atlas, glyph.PackId);
            if (rect.w == side_px && rect.h == side_px) {
                free_cells_[side_px].push_back(glyph.PackId);
                glyph.PackId = ImFontAtlasRectId_Invalid;
            }
            ImFontAtlasBakedDiscardFontGlyph(&atlas, baked.ContainerFont, &baked, &glyph);
        }
    }
}

}  // namespace parallax
