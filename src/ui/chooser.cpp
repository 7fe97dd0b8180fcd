// The drop-down.
#include "ui/chooser.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "ui/floating.h"

namespace parallax {
namespace {

constexpr float kMargin = 6;  // above the first and below the last row

Rect list_box(const Frame& f, Rect field, float width, float height) {
    const Rect screen = f.screen.inset(8, 8);
    // Whole pixels, as Dear ImGui cuts its windows to them.
    Rect box{std::floor(field.x), std::floor(field.bottom() + 4),
             std::ceil(std::min(width, screen.w)), height};
    box.x = std::clamp(box.x, screen.x, std::max(screen.x, std::floor(screen.right() - box.w)));
    box.h = std::min(box.h, std::max(120.f, screen.bottom() - box.y));
    return box;
}

void paint_field(Frame& f, const Item& it, bool open) {
    Painter p = f.paint();
    p.fill(it.rect, it.hovered ? f.colours.hover : f.colours.paper, measure::kRadius);
    p.border(it.rect, open ? f.colours.accent : f.colours.control, 1, measure::kRadius);
    const Point tip{it.rect.right() - 16, it.rect.centre().y + 2};
    p.lines({{tip.x - 4, tip.y - 4}, tip, {tip.x + 4, tip.y - 4}}, f.colours.ink, 1.5f);
    if (it.focused) p.focus_ring(it.rect, 2, measure::kRadius + 3);
}

}  // namespace

Chooser::Chooser(Frame& f, Rect field, std::string_view key, std::string name,
                 const std::function<void(Rect)>& paint, float list_width, std::size_t rows)
    : frame_(f), field_(f.tree.id_for(key)) {
    const NodeId id = field_;
    const bool was_open = ImGui::IsPopupOpen(id, ImGuiPopupFlags_None);
    const Item it = item(f, field, Role::button, key, name,
                         {.expanded = was_open, .description = "opens a list"});
    paint_field(f, it, was_open);
    paint({field.x + kPadding, field.y, std::max(0.f, field.w - kPadding - kArrow), field.h});
    if (it.pressed && !was_open) {
        ImGui::OpenPopupEx(id, ImGuiPopupFlags_None);
        f.wake_in(0);
    }
    const float height = static_cast<float>(rows) * kHeight + 2 * kMargin;
    const Rect box = list_box(f, field, list_width, height);
    ImGui::SetNextWindowPos({box.x, box.y});
    ImGui::SetNextWindowSize({box.w, box.h});
    ImGui::PushStyleVar(ImGuiStyleVar_PopupBorderSize, 0.f);
    open_ = ImGui::BeginPopupEx(id, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                        ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                        ImGuiWindowFlags_NoBackground);
    ImGui::PopStyleVar();
    if (!open_) return;
    Painter p = f.paint();
    paint_floating(p, box);
    f.tree.begin(Role::menu, "list", std::move(name)).rect = box;
    scroll_.emplace(f, "rows", box.inset(1, kMargin));
    row_width_ = box.h < height ? scroll_->width() : scroll_->rect().w;
    y_ = scroll_->top();
    if ((it.pressed && was_open) || ImGui::IsKeyPressed(ImGuiKey_Escape)) close();
}

Rect Chooser::next_box() {
    const Rect box{scroll_->rect().x, y_, row_width_, kHeight};
    y_ = box.bottom();
    return box;
}

void Chooser::close() {
    ImGui::CloseCurrentPopup();
    frame_.wake_in(0);
}

Item Chooser::row(std::string_view key, std::string name, bool chosen) {
    const Item it = item(frame_, next_box(), Role::menuitemradio, key, std::move(name),
                         {.checked = chosen, .description = "chooses it"});
    row_ground(frame_, it, chosen);
    if (it.pressed) close();
    return it;
}

bool Chooser::action(std::string_view name) {
    const Item it = item(frame_, next_box(), Role::menuitem, name, std::string(name));
    row_ground(frame_, it, false);
    frame_.paint().text_in(it.rect.inset(kPadding, 0), TextStyle::row, frame_.colours.ink, name);
    if (!it.pressed) return false;
    // The list goes; whoever came by keys stands at its button again.
    if (it.focused) frame_.wants_focus = field_;
    close();
    return true;
}

Chooser::~Chooser() {
    if (!open_) return;
    scroll_->grow_to(y_);
    scroll_.reset();
    frame_.tree.end();
    ImGui::EndPopup();
}

std::optional<std::size_t> choose_listed(Frame& f, Rect field, std::string_view key,
                                         std::string_view name,
                                         std::span<const std::string_view> names,
                                         std::size_t chosen) {
    constexpr float kNarrowest = 160;
    const auto paint = [&](Rect box) {
        f.paint().text_in(box, TextStyle::row, f.colours.ink, names[chosen]);
    };
    Chooser list(f, field, key, std::string(name) + ": " + std::string(names[chosen]), paint,
                 std::max(field.w, kNarrowest), names.size());
    std::optional<std::size_t> pressed;
    if (!list.open()) return pressed;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Item row = list.row(names[i], std::string(names[i]), i == chosen);
        f.paint().text_in(row.rect.inset(Chooser::kPadding, 0), TextStyle::row, f.colours.ink,
                          names[i]);
        if (row.pressed) pressed = i;
    }
    return pressed;
}

float listed_width(const Frame& f, std::span<const std::string_view> names) {
    float widest = 0;
    for (const std::string_view name : names)
        widest = std::max(widest, f.fonts.width_px(TextStyle::row, name));
    return std::ceil(widest) + Chooser::kPadding + Chooser::kArrow;
}

}  // namespace parallax
