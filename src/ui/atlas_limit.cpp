// Dear ImGui gives back whole fonts that nothing uses, but a font in use only grows. Rectangles
// given back here are filled again when ImGui next packs the texture anew, which it does by itself
// once a fifth of what it has packed is given back.
#include "ui/atlas_limit.h"

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/han_shapes.h"

namespace parallax {
namespace {

constexpr int kFirstSide_px = 1024;
// More than a screen of large Han signs holds, so that what is let go has left the screen; yet soon
// enough to be given back before the texture must grow beyond a square.
constexpr int kFull_px = kAtlasWidth_px * kAtlasWidth_px / 10 * 6;
// A glyph let go leaves its number behind; ImGui has 65,533 for a font.
constexpr int kManyGlyphs = 30'000;

}  // namespace

void AtlasLimit::set_up() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.TexMinWidth = atlas.TexMinHeight = kFirstSide_px;
    atlas.TexMaxWidth = kAtlasWidth_px;
    atlas.TexMaxHeight = kAtlasHeight_px;
}

void AtlasLimit::begin_frame() {
    const ImFontAtlasBuilder& builder = *ImGui::GetIO().Fonts->Builder;
    if (builder.RectsPackedSurface - builder.RectsDiscardedSurface > kFull_px) let_go();
}

void AtlasLimit::note(const ImFontBaked& baked, const ImFontGlyph& glyph) {
    std::vector<int>& frames = drawn_[baked.BakedId];
    const auto index = static_cast<std::size_t>(&glyph - baked.Glyphs.Data);
    if (frames.size() <= index) frames.resize(static_cast<std::size_t>(baked.Glyphs.Size));
    frames[index] = ImGui::GetFrameCount();
}

void AtlasLimit::let_go() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
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
        noted->second.resize(static_cast<std::size_t>(baked.Glyphs.Size));
        for (int k = 0; k < baked.Glyphs.Size; ++k) {
            ImFontGlyph& glyph = baked.Glyphs[k];
            const bool old = noted->second[static_cast<std::size_t>(k)] < last_frame;
            if (old && glyph.PackId != ImFontAtlasRectId_Invalid && is_one_of_many(glyph.Codepoint))
                ImFontAtlasBakedDiscardFontGlyph(&atlas, baked.ContainerFont, &baked, &glyph);
        }
    }
}

}  // namespace parallax
