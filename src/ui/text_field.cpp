#include "ui/text_field.h"

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/widgets.h"

namespace parallax {
namespace {

int grow(ImGuiInputTextCallbackData* data) {
    auto& text = *static_cast<std::string*>(data->UserData);
    text.resize(static_cast<std::size_t>(data->BufTextLen));
    data->Buf = text.data();
    return 0;
}

ImVec4 colour(Colour c) {
    return ImVec4(c.r / 255.f, c.g / 255.f, c.b / 255.f, c.a / 255.f);
}

// Dear ImGui's own field in our colours and letters.
std::optional<std::string> edit_here(Frame& f, const Item& it, const std::string& text,
                                     std::string_view placeholder) {
    const Palette& c = f.colours;
    std::string edited = text;
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const ImVec2 cursor = window->DC.CursorPos;
    f.fonts.push(TextStyle::ui);
    const float line = ImGui::GetFontSize();
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(kFieldPadding, (it.rect.h - line) / 2));
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0.f);
    ImGui::PushStyleColor(ImGuiCol_FrameBg, ImVec4(0, 0, 0, 0));
    ImGui::PushStyleColor(ImGuiCol_Text, colour(c.ink));
    ImGui::PushStyleColor(ImGuiCol_TextDisabled, colour(c.third));
    ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, colour(c.text_selection));
    ImGui::PushStyleColor(ImGuiCol_InputTextCursor, colour(c.ink));
    ImGui::SetCursorScreenPos({it.rect.x, it.rect.y});
    ImGui::SetNextItemWidth(it.rect.w);
    if (it.focused && f.focus_moved) ImGui::SetKeyboardFocusHere();
    ImGui::PushID(static_cast<int>(it.id));
    const bool changed = ImGui::InputTextWithHint(
        "##text", std::string(placeholder).c_str(), edited.data(), edited.capacity() + 1,
        ImGuiInputTextFlags_CallbackResize, grow, &edited);
    if (ImGui::IsItemActive()) {
        if (!it.focused) f.wants_focus = it.id;
        f.wake_in(400);  // the caret blinks
    }
    ImGui::PopID();
    ImGui::PopStyleColor(5);
    ImGui::PopStyleVar(2);
    f.fonts.pop();
    window->DC.CursorPos = cursor;
    return changed ? std::optional(edited) : std::nullopt;
}

}  // namespace

std::optional<std::string> text_field(Frame& f, Rect rect, std::string_view key,
                                      std::string_view name, const std::string& text,
                                      const TextFieldOptions& options) {
    // No pressing: what is typed is all that happens here.
    Item it;
    it.rect = rect;
    it.id = f.tree.id_for(key);
    SemanticNode& node =
        f.tree.leaf(options.is_search ? Role::searchbox : Role::textbox, key, std::string(name));
    node.rect = rect;
    node.value = text;
    node.description = options.placeholder;
    node.wrong = options.wrong;
    // Under the sheet of keys nothing is typed, and a real element would lie above it.
    const bool covered = f.state.keys_open;
    node.disabled = covered;
    node.actionable = !covered;
    it.focused = f.focused == it.id;
    it.hovered = rect.contains({ImGui::GetMousePos().x, ImGui::GetMousePos().y});

    const Palette& c = f.colours;
    Painter p = f.paint();
    p.fill(rect, c.paper, measure::kRadius);
    p.border(rect, it.focused || options.wrong ? (options.wrong ? c.denies : c.accent) : c.control,
             it.focused || options.wrong ? 2 : 1, measure::kRadius);
    const bool typed_here = !f.host_has_text_fields && !covered;
    if (typed_here) return edit_here(f, it, text, options.placeholder);
    if (covered)
        p.text_in(rect.inset(kFieldPadding, 0), TextStyle::ui, text.empty() ? c.third : c.ink,
                  text.empty() ? options.placeholder : std::string_view(text));
    if (f.typed && f.typed->field == it.id && f.typed->text != text) return f.typed->text;
    return {};
}

}  // namespace parallax
