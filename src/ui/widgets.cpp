// Parts and their states (mock-ups, "components").
#include "ui/widgets.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace parallax {
namespace {

constexpr double kHoverDelay_s = 0.3;

Rect visible_part(Rect r) {
    const ImRect& clip = ImGui::GetCurrentWindow()->ClipRect;
    const float x0 = std::max(r.x, clip.Min.x), x1 = std::min(r.right(), clip.Max.x);
    const float y0 = std::max(r.y, clip.Min.y), y1 = std::min(r.bottom(), clip.Max.y);
    return {x0, y0, std::max(0.f, x1 - x0), std::max(0.f, y1 - y0)};
}

// Text nodes need no key of their own: their place among their siblings is as stable as they are.
std::string text_key(const Frame& frame) {
    return "t" + std::to_string(frame.tree.nodes().size());
}

}  // namespace

Item item(Frame& frame, Rect rect, Role role, std::string_view key, std::string name,
          const ItemOptions& options) {
    Item it;
    it.rect = rect;
    it.id = frame.tree.id_for(key);
    SemanticNode& node = options.container ? frame.tree.begin(role, key, std::move(name))
                                           : frame.tree.leaf(role, key, std::move(name));
    node.description = options.description;
    node.selected = options.selected;
    node.checked = options.checked;
    node.expanded = options.expanded;
    node.disabled = options.disabled;
    node.actionable = !options.disabled;
    node.skipped = options.skipped;
    node.level = options.level;
    node.rect = visible_part(rect);

    it.focused = frame.focused == it.id;
    if (it.focused && frame.focus_moved && (node.rect.h < rect.h || node.rect.w < rect.w)) {
        ImGuiWindow* window = ImGui::GetCurrentWindow();
        ImGui::SetScrollFromPosY(window, rect.centre().y - window->Pos.y, 0.5f);
        frame.wake_in(0);
    }
    if (options.disabled) return it;
    const ImRect box({rect.x, rect.y}, {rect.right(), rect.bottom()});
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    const ImVec2 cursor = window->DC.CursorPos;
    if (ImGui::ItemAdd(box, it.id, nullptr, ImGuiItemFlags_NoNav)) {
        it.pressed = ImGui::ButtonBehavior(box, it.id, &it.hovered, &it.held);
        if (it.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    window->DC.CursorPos = cursor;
    if (frame.activated == it.id) it.pressed = true;
    if (frame.for_picture) it.hovered = it.held = it.focused = false;
    return it;
}

void hover_note(Frame& frame, const Item& it, std::string title, std::vector<std::string> lines) {
    if (!it.hovered && !it.focused) return;
    if (it.hovered) {
        const double now = ImGui::GetTime();
        if (frame.state.hovered != it.id) {
            frame.state.hovered = it.id;
            frame.state.hovered_since_s = now;
        }
        const double left = kHoverDelay_s - (now - frame.state.hovered_since_s);
        if (left > 0) {
            frame.wake_in(left * 1000 + 1);
            return;
        }
    }
    frame.note = HoverNote{it.rect, std::move(title), std::move(lines), frame.fonts.han_shapes()};
}

float button_width(const Frame& frame, std::string_view label, ButtonKind) {
    return frame.fonts.width_px(TextStyle::row, label) + 24;
}

bool button(Frame& frame, Rect rect, std::string_view key, std::string_view text, ButtonKind kind,
            const ItemOptions& options) {
    const Item it = item(frame, rect, Role::button, key, std::string(text), options);
    const Palette& c = frame.colours;
    Painter p = frame.paint();
    const bool chosen = options.selected.value_or(false) || options.expanded.value_or(false);
    Colour ground = c.paper, ink = c.ink, edge = c.control;
    if (kind == ButtonKind::main) {
        ground = it.hovered ? c.ink : c.accent;
        ink = it.hovered ? c.paper : c.accent_text;
        edge = ground;
    } else if (chosen) {
        ground = c.accent_ground;
        ink = edge = c.accent;
    } else if (it.hovered) {
        ground = c.hover;
    } else if (kind == ButtonKind::quiet) {
        edge = with_opacity(c.control, 0);
        ground = with_opacity(c.paper, 0);
    }
    if (options.disabled) {
        ground = c.hover;
        ink = c.third;
        edge = c.rule;
    }
    p.fill(rect, ground, measure::kRadius);
    p.border(rect, edge, 1, measure::kRadius);
    if (it.focused) p.focus_ring(rect, 2, measure::kRadius + 3);
    p.text_in(rect.inset(4, 0), TextStyle::row, ink, text, Align::centre);
    return it.pressed;
}

float segments_width(const Frame& frame, std::span<const std::string_view> labels) {
    float width = 0;
    for (const std::string_view text : labels)
        width += frame.fonts.width_px(TextStyle::row_bold, text) + 24;
    return width;
}

std::optional<std::size_t> segments(Frame& frame, Point corner, std::string_view key,
                                    std::string_view name, std::span<const std::string_view> labels,
                                    std::size_t active) {
    const Palette& c = frame.colours;
    std::optional<std::size_t> pressed;
    const Rect whole{corner.x, corner.y, segments_width(frame, labels), measure::kControl};
    frame.tree.begin(Role::radiogroup, key, std::string(name)).rect = whole;
    Painter p = frame.paint();
    p.fill(whole, c.paper, measure::kRadius);
    float x = corner.x;
    std::optional<Rect> focused;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool on = i == active;
        const Rect box{x, corner.y, frame.fonts.width_px(TextStyle::row_bold, labels[i]) + 24,
                       measure::kControl};
        const Item it =
            item(frame, box, Role::radio, labels[i], std::string(labels[i]), {.checked = on});
        if (it.pressed) pressed = i;
        if (it.focused) focused = box;
        if (on || it.hovered)
            p.fill(box.inset(1, 1), on ? c.accent_ground : c.hover, measure::kRadius - 1);
        p.text_in(box, on ? TextStyle::row_bold : TextStyle::row, on ? c.accent : c.second,
                  labels[i], Align::centre);
        if (i > 0) p.down(box.x, box.y + 1, box.bottom() - 1, c.rule);
        x += box.w;
    }
    p.border(whole, c.control, 1, measure::kRadius);
    if (focused) p.focus_ring(*focused, -2, measure::kRadius);
    frame.tree.end();
    return pressed;
}

bool check(Frame& f, Rect row, std::string_view key, std::string_view text, bool on,
           std::string_view description) {
    const Item it = item(f, row, Role::checkbox, key, std::string(text),
                         {.checked = on, .description = std::string(description)});
    Painter p = f.paint();
    if (it.hovered) p.fill(row, f.colours.hover, measure::kRadius);
    constexpr float kBox = 16;
    const Rect box{row.x + 4, row.y + (row.h - kBox) / 2, kBox, kBox};
    p.fill(box, on ? f.colours.accent : f.colours.paper, measure::kTileRadius);
    p.border(box, on ? f.colours.accent : f.colours.control, 1, measure::kTileRadius);
    if (on)
        p.lines({{box.x + 4, box.y + 8}, {box.x + 7, box.y + 11}, {box.x + 12, box.y + 5}},
                f.colours.accent_text, 2);
    p.text_in({row.x + 28, row.y, row.w - 28, row.h}, TextStyle::row, f.colours.ink, text);
    if (it.focused) p.focus_ring(row, 0, measure::kRadius);
    if (!description.empty()) hover_note(f, it, std::string(text), {std::string(description)});
    return it.pressed;
}

bool link(Frame& frame, Point corner, TextStyle style, std::string_view key, std::string_view text,
          std::string description) {
    const Rect box{corner.x, corner.y, frame.fonts.width_px(style, text), spec_of(style).line_px};
    const Item it = item(frame, box, Role::link, key, std::string(text),
                         {.description = std::move(description)});
    Painter p = frame.paint();
    p.text(style, corner.x, corner.y, frame.colours.accent, text);
    if (it.hovered) p.across(box.x, box.right(), box.bottom() - 3, frame.colours.accent);
    if (it.focused) p.focus_ring(box, 2, measure::kRadius);
    return it.pressed;
}

float label(Frame& frame, TextStyle style, Point corner, Colour colour, std::string_view text,
            Role role, int level) {
    const float width = frame.paint().text(style, corner.x, corner.y, colour, text);
    SemanticNode& node = frame.tree.leaf(role, text_key(frame), std::string(text));
    node.rect = visible_part({corner.x, corner.y, width, spec_of(style).line_px});
    node.level = level;
    return width;
}

float wrapped(Frame& frame, TextStyle style, Point corner, float width, Colour colour,
              std::string_view text, Role role, int level) {
    const Paragraph& paragraph = frame.paragraph(style, text, width);
    frame.paint().paragraph(corner, paragraph, text, colour);
    SemanticNode& node = frame.tree.leaf(role, text_key(frame), std::string(text));
    node.rect = visible_part({corner.x, corner.y, width, paragraph.height()});
    node.level = level;
    return paragraph.height();
}

void passage_node(Frame& frame, Point corner, const Paragraph& paragraph, std::string_view text,
                  std::string_view language) {
    SemanticNode& node = frame.tree.leaf(Role::paragraph, "text", std::string(text));
    node.rect = visible_part({corner.x, corner.y, paragraph.widest(), paragraph.height()});
    node.lang = language;
}

float section_head(Frame& frame, Point corner, float width, std::string_view title,
                   std::string_view remark) {
    const float used =
        label(frame, TextStyle::ui_bold, corner, frame.colours.ink, title, Role::heading, 2);
    Painter p = frame.paint();
    p.text_in({corner.x + used + 8, corner.y + 2, std::max(0.f, width - used - 8), 16},
              TextStyle::small, frame.colours.third, remark);
    p.across(corner.x, corner.x + width, corner.y + 26, frame.colours.control);
    return 27;
}

float extent_chip(Frame& frame, Point corner, Extent extent) {
    const std::string_view text = words_of(extent);
    const Rect box{corner.x, corner.y, frame.fonts.width_px(TextStyle::small, text) + 14, 18};
    Painter p = frame.paint();
    p.border(box, frame.colours.control, 1, measure::kTileRadius);
    p.text_in(box, TextStyle::small, frame.colours.second, text, Align::centre);
    frame.tree.leaf(Role::text, text_key(frame), std::string(text)).rect = visible_part(box);
    return box.w;
}

void row_ground(Frame& frame, const Item& it, bool selected, bool edge) {
    Painter p = frame.paint();
    if (selected)
        p.fill(it.rect, frame.colours.accent_ground);
    else if (it.hovered)
        p.fill(it.rect, frame.colours.hover);
    if (selected && edge) p.fill({it.rect.x, it.rect.y, 3, it.rect.h}, frame.colours.accent);
    if (it.focused) p.focus_ring(it.rect, -2, 0);
}

ScrollArea::ScrollArea(Frame& frame, std::string_view key, Rect rect) : rect_(rect) {
    ImGui::SetCursorScreenPos({rect.x, rect.y});
    const Palette& c = frame.colours;
    const auto colour = [](Colour v) { return ImVec4(v.r / 255.f, v.g / 255.f, v.b / 255.f, 1); };
    ImGui::PushStyleVar(ImGuiStyleVar_ScrollbarSize, 10.f);
    ImGui::PushStyleVar(ImGuiStyleVar_ScrollbarRounding, 5.f);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleColor(ImGuiCol_ScrollbarBg, ImVec4(0, 0, 0, 0));
    // The bar is no part of what is in the area.
    ImGui::PushStyleColor(ImGuiCol_ScrollbarGrab,
                          frame.for_picture ? colour(c.paper) : colour(c.fold));
    ImGui::PushStyleColor(ImGuiCol_ScrollbarGrabHovered, colour(c.control));
    ImGui::PushStyleColor(ImGuiCol_ScrollbarGrabActive, colour(c.third));
    ImGui::BeginChild(ImGui::GetID(key.data(), key.data() + key.size()), {rect.w, rect.h},
                      ImGuiChildFlags_None, ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav);
    top_ = ImGui::GetCursorScreenPos().y;
    width_ = rect.w - 10;  // kept free always, so that nothing moves when the bar comes
}

void ScrollArea::grow_to(float bottom) {
    ImGui::SetCursorScreenPos({rect_.x, top_});
    ImGui::Dummy({1, std::max(0.f, bottom - top_)});
}

void ScrollArea::show(Rect target) {
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    ImGui::SetScrollFromPosY(window, target.y - window->Pos.y, 0.25f);
}

ScrollArea::~ScrollArea() {
    ImGui::EndChild();
    ImGui::PopStyleColor(4);
    ImGui::PopStyleVar(3);
}

}  // namespace parallax
