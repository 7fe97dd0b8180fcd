// The page_ functions of web/input.js feed the current context's event queue.
#include "platform/web/input.h"

#include <imgui_internal.h>

#include <array>
#include <cfloat>
#include <string>
#include <unordered_map>

#include "platform/web/page.h"

namespace parallax {
namespace {

struct NamedKey {
    std::string_view name;
    ImGuiKey key;
};

constexpr std::array kKeysByName = {
    NamedKey{"ArrowLeft", ImGuiKey_LeftArrow},
    NamedKey{"ArrowRight", ImGuiKey_RightArrow},
    NamedKey{"ArrowUp", ImGuiKey_UpArrow},
    NamedKey{"ArrowDown", ImGuiKey_DownArrow},
    NamedKey{"Home", ImGuiKey_Home},
    NamedKey{"End", ImGuiKey_End},
    NamedKey{"PageUp", ImGuiKey_PageUp},
    NamedKey{"PageDown", ImGuiKey_PageDown},
    NamedKey{"Escape", ImGuiKey_Escape},
    NamedKey{"Enter", ImGuiKey_Enter},
    NamedKey{" ", ImGuiKey_Space},
    NamedKey{"n", ImGuiKey_N},
    NamedKey{"p", ImGuiKey_P},
    NamedKey{"N", ImGuiKey_N},
    NamedKey{"P", ImGuiKey_P},
    NamedKey{"+", ImGuiKey_Equal},
    NamedKey{"=", ImGuiKey_Equal},
    NamedKey{"-", ImGuiKey_Minus},
    NamedKey{"/", ImGuiKey_Slash},
    NamedKey{"?", ImGuiKey_Slash},
};
constexpr std::array kKeysByPlace = {
    NamedKey{"KeyN", ImGuiKey_N},      NamedKey{"KeyP", ImGuiKey_P},
    NamedKey{"Minus", ImGuiKey_Minus}, NamedKey{"Equal", ImGuiKey_Equal},
    NamedKey{"Slash", ImGuiKey_Slash},
};

ImGuiKey digit(char c) {
    return static_cast<ImGuiKey>(ImGuiKey_0 + (c - '0'));
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

ImGuiMouseSource source_from_number(int number) {
    return number == 1   ? ImGuiMouseSource_TouchScreen
           : number == 2 ? ImGuiMouseSource_Pen
                         : ImGuiMouseSource_Mouse;
}

// A key is let go as what it was pressed as, whatever Shift has become meanwhile.
std::unordered_map<std::string, ImGuiKey>& pressed_keys() {
    static std::unordered_map<std::string, ImGuiKey> keys;
    return keys;
}

}  // namespace

ImGuiKey key_from_event(std::string_view key, std::string_view code) {
    if (key.size() == 1 && is_digit(key[0])) return digit(key[0]);
    for (const NamedKey& named : kKeysByName) {
        if (named.name == key) return named.key;
    }
    // A Latin letter of another meaning is not moved by its place: Dvorak's "l" is no "p".
    const bool is_latin = key.size() == 1 && ((key[0] | 0x20) >= 'a' && (key[0] | 0x20) <= 'z');
    if (is_latin) return ImGuiKey_None;
    if (code.size() == 6 && code.starts_with("Digit") && is_digit(code[5])) return digit(code[5]);
    for (const NamedKey& named : kKeysByPlace) {
        if (named.name == code) return named.key;
    }
    return ImGuiKey_None;
}

bool has_waiting_input() {
    return ImGui::GetCurrentContext()->InputEventsQueue.Size > 0;
}

std::string_view css_from_cursor(ImGuiMouseCursor cursor) {
    switch (cursor) {
        case ImGuiMouseCursor_None:
            return "none";
        case ImGuiMouseCursor_TextInput:
            return "text";
        case ImGuiMouseCursor_ResizeAll:
            return "move";
        case ImGuiMouseCursor_ResizeNS:
            return "ns-resize";
        case ImGuiMouseCursor_ResizeEW:
            return "ew-resize";
        case ImGuiMouseCursor_ResizeNESW:
            return "nesw-resize";
        case ImGuiMouseCursor_ResizeNWSE:
            return "nwse-resize";
        case ImGuiMouseCursor_Hand:
            return "pointer";
        case ImGuiMouseCursor_Wait:
            return "wait";
        case ImGuiMouseCursor_Progress:
            return "progress";
        case ImGuiMouseCursor_NotAllowed:
            return "not-allowed";
        default:
            return "default";
    }
}

}  // namespace parallax

using namespace parallax;

extern "C" {

PARALLAX_PAGE_EXPORT void page_pointer(float x, float y, int source) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(source_from_number(source));
    io.AddMousePosEvent(x, y);
}

// Nothing is hovered any more.
PARALLAX_PAGE_EXPORT void page_left(int source) {
    page_pointer(-FLT_MAX, -FLT_MAX, source);
}

// `button` as in PointerEvent: 0 left, 1 middle, 2 right.
PARALLAX_PAGE_EXPORT void page_button(int button, bool down, int source) {
    if (button < 0 || button > 2) return;
    constexpr int kFromBrowser[] = {ImGuiMouseButton_Left, ImGuiMouseButton_Middle,
                                    ImGuiMouseButton_Right};
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(source_from_number(source));
    io.AddMouseButtonEvent(kFromBrowser[button], down);
}

// Pixels as the browser counts them, down and right positive. A pinch is told as a wheel with Ctrl.
PARALLAX_PAGE_EXPORT void page_wheel(float dx_px, float dy_px, bool pinch, int source) {
    // One notch of a mouse is about 100 px. Fingers and pinches move in small steps that zoom less.
    const float px_per_notch = pinch ? 10 : 100;
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(source_from_number(source));
    if (pinch) io.AddKeyEvent(ImGuiMod_Ctrl, true);
    io.AddMouseWheelEvent(-dx_px / px_per_notch, -dy_px / px_per_notch);
    if (pinch) io.AddKeyEvent(ImGuiMod_Ctrl, false);
}

PARALLAX_PAGE_EXPORT void page_modifiers(int set) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, (set & 1) != 0);
    io.AddKeyEvent(ImGuiMod_Shift, (set & 2) != 0);
    io.AddKeyEvent(ImGuiMod_Alt, (set & 4) != 0);
    io.AddKeyEvent(ImGuiMod_Super, (set & 8) != 0);
}

// True when the program uses the key, so that the browser shall not.
PARALLAX_PAGE_EXPORT bool page_key(const char* name, const char* code, bool down) {
    ImGuiIO& io = ImGui::GetIO();
    if (!down) {
        const auto found = pressed_keys().find(code);
        if (found == pressed_keys().end()) return false;
        io.AddKeyEvent(found->second, false);
        pressed_keys().erase(found);
        return true;
    }
    const ImGuiKey key = key_from_event(name, code);
    if (key == ImGuiKey_None) return false;
    // Where a layout writes / with Shift and ? without, the sign counts and not the hand.
    const std::string_view sign = name;
    if (sign == "/") io.AddKeyEvent(ImGuiMod_Shift, false);
    if (sign == "?") io.AddKeyEvent(ImGuiMod_Shift, true);
    pressed_keys().insert_or_assign(code, key);
    io.AddKeyEvent(key, true);
    return true;
}

PARALLAX_PAGE_EXPORT void page_focused(bool now) {
    if (!now) pressed_keys().clear();
    ImGui::GetIO().AddFocusEvent(now);
}

}  // extern "C"
