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
    NamedKey{"Backspace", ImGuiKey_Backspace},
    NamedKey{"Delete", ImGuiKey_Delete},
    NamedKey{"ContextMenu", ImGuiKey_Menu},
    NamedKey{" ", ImGuiKey_Space},
    NamedKey{"+", ImGuiKey_Equal},
    NamedKey{"=", ImGuiKey_Equal},
    NamedKey{"-", ImGuiKey_Minus},
    NamedKey{"/", ImGuiKey_Slash},
    NamedKey{"?", ImGuiKey_Slash},
    NamedKey{"[", ImGuiKey_LeftBracket},
    NamedKey{"]", ImGuiKey_RightBracket},
};
constexpr std::array kKeysByPlace = {
    NamedKey{"Minus", ImGuiKey_Minus},
    NamedKey{"Equal", ImGuiKey_Equal},
    NamedKey{"Slash", ImGuiKey_Slash},
    NamedKey{"BracketLeft", ImGuiKey_LeftBracket},
    NamedKey{"BracketRight", ImGuiKey_RightBracket},
};

// Letters with a meaning of their own, alone or with Shift.
constexpr std::string_view kLettersTaken = "npcf";
// Letters with a meaning together with Ctrl. What the clipboard does (C, X, V) comes as its own
// events, and printing (P) is the browser's.
constexpr std::string_view kShortcutsTaken = "zyfkosa";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool is_letter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

ImGuiKey letter(char c) {
    return static_cast<ImGuiKey>(ImGuiKey_A + (lower(c) - 'a'));
}

// "" for what is no letter.
std::string_view sign_of(ImGuiKey key) {
    constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz";
    if (key < ImGuiKey_A || key > ImGuiKey_Z) return {};
    return kAlphabet.substr(static_cast<std::size_t>(key - ImGuiKey_A), 1);
}

ImGuiKey digit(char c) {
    return static_cast<ImGuiKey>(ImGuiKey_0 + (c - '0'));
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

ImGuiMouseSource source_from_number(int number) {
    return number == kTouch ? ImGuiMouseSource_TouchScreen
           : number == kPen ? ImGuiMouseSource_Pen
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
    if (key.size() == 1 && is_letter(key[0])) return letter(key[0]);
    for (const NamedKey& named : kKeysByName) {
        if (named.name == key) return named.key;
    }
    // What has a name in Latin letters has no sign: F5, Tab, Dead. What the browser cannot name is
    // known by its place.
    if (key.size() > 1 && is_letter(key[0]) && key != "Unidentified") return ImGuiKey_None;
    if (code.size() == 6 && code.starts_with("Digit") && is_digit(code[5])) return digit(code[5]);
    if (code.size() == 4 && code.starts_with("Key") && is_letter(code[3])) return letter(code[3]);
    for (const NamedKey& named : kKeysByPlace) {
        if (named.name == code) return named.key;
    }
    return ImGuiKey_None;
}

bool takes_key(ImGuiKey key) {
    const std::string_view sign = sign_of(key);
    return key != ImGuiKey_None && (sign.empty() || kLettersTaken.find(sign) != sign.npos);
}

bool takes_shortcut(ImGuiKey key, bool shift) {
    const std::string_view sign = sign_of(key);
    if (sign.empty() || kShortcutsTaken.find(sign) == sign.npos) return false;
    return !shift || key == ImGuiKey_Z;
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
    // One notch of a mouse is about 100 px. A pinch moves in small steps that zoom less. What a
    // finger moves must stay under it: Dear ImGui scrolls five letters' height a notch.
    ImGuiIO& io = ImGui::GetIO();
    const float px_per_notch = pinch              ? 10
                               : source == kTouch ? 5 * ImGui::GetStyle().FontSizeBase
                                                  : 100;
    io.AddMouseSourceEvent(source_from_number(source));
    // Dear ImGui takes Cmd for Ctrl on Apple's systems.
    const ImGuiKey ctrl = io.ConfigMacOSXBehaviors ? ImGuiMod_Super : ImGuiMod_Ctrl;
    if (pinch) io.AddKeyEvent(ctrl, true);
    io.AddMouseWheelEvent(-dx_px / px_per_notch, -dy_px / px_per_notch);
    if (pinch) io.AddKeyEvent(ctrl, false);
}

PARALLAX_PAGE_EXPORT void page_modifiers(int set) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, (set & 1) != 0);
    io.AddKeyEvent(ImGuiMod_Shift, (set & 2) != 0);
    io.AddKeyEvent(ImGuiMod_Alt, (set & 4) != 0);
    io.AddKeyEvent(ImGuiMod_Super, (set & 8) != 0);
}

// `shortcut`: Ctrl (Cmd on Apple's systems) is held. True when the browser shall do nothing with
// it.
PARALLAX_PAGE_EXPORT bool page_key(const char* name, const char* code, bool down, bool shortcut,
                                   bool shift) {
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
    const std::string_view sign = name;
    if (shortcut && !takes_shortcut(key, shift)) return false;
    // Where a layout writes / with Shift and ? without, the sign counts and not the hand.
    if (sign == "/") io.AddKeyEvent(ImGuiMod_Shift, false);
    if (sign == "?") io.AddKeyEvent(ImGuiMod_Shift, true);
    pressed_keys().insert_or_assign(code, key);
    io.AddKeyEvent(key, true);
    return shortcut || takes_key(key);
}

// Lets go of every key: their own news may have been kept by the system.
PARALLAX_PAGE_EXPORT void page_release_keys() {
    for (const auto& [code, key] : pressed_keys())
        ImGui::GetIO().AddKeyEvent(key, false);
    pressed_keys().clear();
}

PARALLAX_PAGE_EXPORT void page_focused(bool now) {
    if (!now) pressed_keys().clear();
    ImGui::GetIO().AddFocusEvent(now);
}

}  // extern "C"
