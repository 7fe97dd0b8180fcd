#include "platform/cleared_grounds.h"

#ifdef __EMSCRIPTEN__
#include <GLES3/gl3.h>
#else
#include <GL/gl.h>
#endif
#include <imgui.h>

#include <algorithm>

#include "ui/large_ground.h"
#include "ui/pixel_rect.h"

namespace parallax {
namespace {

void scissor(PixelRect part, int height) {
    glScissor(part.x, height - part.y - part.height, part.width, part.height);
}

// The renderer sets a scissor for every command of its own, and never asks for the colour.
void clear_ground(const ImDrawList*, const ImDrawCmd* command) {
    const LargeGround& ground = *static_cast<const LargeGround*>(command->UserCallbackData);
    const ImDrawData& all = *ImGui::GetDrawData();
    const ImVec4 clip = command->ClipRect;
    const float x = std::max(ground.rect.x, clip.x), y = std::max(ground.rect.y, clip.y);
    const float right = std::min(ground.rect.right(), clip.z),
                bottom = std::min(ground.rect.bottom(), clip.w);
    const PixelRect part =
        pixels_of({x - all.DisplayPos.x, y - all.DisplayPos.y, right - x, bottom - y},
                  all.FramebufferScale.x);
    if (part.width <= 0 || part.height <= 0) return;
    const auto height =
        static_cast<int>(all.DisplaySize.y * all.FramebufferScale.y + 0.5f);  // counted from below
    scissor(part, height);
    clear_to(ground.colour);
}

constexpr GroundClearer kClearer{clear_ground};

}  // namespace

void clear_to(Colour ground) {
    const auto share = [](std::uint8_t value) { return static_cast<float>(value) / 255; };
    glClearColor(share(ground.r), share(ground.g), share(ground.b), 1);
    glClear(GL_COLOR_BUFFER_BIT);
}

void clear_parts(std::span<const PixelRect> parts, int height, Colour ground) {
    glEnable(GL_SCISSOR_TEST);
    for (const PixelRect part : parts) {
        scissor(part, height);
        clear_to(ground);
    }
    glDisable(GL_SCISSOR_TEST);
}

void offer_to_clear_grounds() {
    ImGui::GetIO().UserData = const_cast<GroundClearer*>(&kClearer);
}

}  // namespace parallax
