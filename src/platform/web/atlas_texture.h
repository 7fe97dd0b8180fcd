// The texture of the letters on its first way to the graphics card.
#pragma once

namespace parallax {

// Call between ImGui::Render and the drawing: brings all textures up to date, so that a frame in
// which nothing else changed need not be drawn for it. New ones are made here instead of by Dear
// ImGui's renderer, and only the part that holds letters is carried over. A new one is mostly
// empty, and carrying all its megabytes takes longer than a frame may.
void bring_textures();

}  // namespace parallax
