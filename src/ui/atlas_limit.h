// Keeps the texture of the letters small, and no frame busy with it for long: it grows once, early,
// while little must be moved, and when it fills up, signs that are no longer drawn give their cells
// to those that are. Only signs of which there are many (ui/han_shapes.h) are ever let go.
#pragma once

#include <cstddef>
#include <memory>
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
    // How many signs of which there are many may come now, of an em size. While the texture is
    // about to grow, few or none, and none in the frame in which it grows, which has enough to do.
    std::size_t room(float em_px) const;
    // The glyph is drawn in this frame.
    void note(const ImFontBaked& baked, const ImFontGlyph& glyph);

    // Device pixels on each side of the cells for signs of an em size; a larger sign gets room of
    // its own.
    static int cell_px(float em_px);
    // A cell in the atlas, one given back if there is any; its old content is still in it. Gives
    // the id of its rectangle, negative when the atlas is full.
    int take_cell(int side_px);

  private:
    int used_px() const;
    void grow();
    void let_go();

    // By the id of a font at a size: for each of its glyphs the last frame that drew it.
    std::unordered_map<unsigned, std::vector<int>> drawn_;
    std::unordered_map<int, std::vector<int>> free_cells_;  // by their side
    // Memory for the larger texture, and how much of it is ready.
    std::unique_ptr<std::byte[]> ahead_;
    std::size_t ready_bytes_ = 0;
    bool grew_ = false;  // in this frame
};

}  // namespace parallax
