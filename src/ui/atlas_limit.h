// Keeps the texture of the letters small: when it fills up, signs that are no longer drawn give
// their room back. Only signs of which there are many (ui/han_shapes.h) are ever let go.
#pragma once

#include <unordered_map>
#include <vector>

struct ImFontBaked;
struct ImFontGlyph;

namespace parallax {

// The texture grows up to this and no further: 32 MB in memory, as much on the graphics card.
inline constexpr int kAtlasWidth_px = 2048, kAtlasHeight_px = 4096;

class AtlasLimit {
  public:
    // The current context's atlas begins small and never grows beyond the limit.
    void set_up();
    // Between ImGui::NewFrame and the first text of a frame.
    void begin_frame();
    // The glyph is drawn in this frame.
    void note(const ImFontBaked& baked, const ImFontGlyph& glyph);

  private:
    void let_go();

    // By the id of a font at a size: for each of its glyphs the last frame that drew it.
    std::unordered_map<unsigned, std::vector<int>> drawn_;
};

}  // namespace parallax
