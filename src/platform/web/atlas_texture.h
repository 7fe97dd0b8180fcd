// The texture of the letters on its first way to the graphics card.
#pragma once

namespace parallax {

// Call between ImGui::Render and the drawing: new textures are made here instead of by Dear ImGui's
// renderer, and only the part that holds letters is carried over. A new one is mostly empty, and
// carrying all its megabytes takes longer than a frame may.
void make_new_textures();

}  // namespace parallax
