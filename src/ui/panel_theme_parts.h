// What the parts of the theme editor share.
#pragma once

#include "ui/frame.h"
#include "ui/theme_editor.h"

namespace parallax {

// The counts of the theme's patterns, and what the open tool needs; counted when they change.
KeptPatterns& kept_patterns(Frame& frame, ThemeId theme);

// Hands an edit on, or puts its fault beside the field. `field`: EditCodebook. True when it was
// taken.
bool send_edit(Frame& frame, Result<ThemeEdit> edit, std::optional<ThemeId> choose = {},
               std::string field = {});

// The open tool, from `y` down; gives where it ends.
float draw_theme_tool(Frame& frame, float x, float y, float width, ThemeId theme);
// The tool that makes a theme, which needs none.
float draw_new_theme(Frame& frame, float x, float y, float width);
// Hits to be judged.
float draw_sample(Frame& frame, float x, float y, float width, ThemeId theme);

// A hit with what stands around it in one line, the hit in bold; opens its passage.
void draw_hit_line(Frame& frame, Rect row, std::string_view key, PassageId passage, ByteRange hit);

// A rounded chip: a pattern, a word to be taken. Gives its width; `pressed` is set when it is.
struct ChipLook {
    std::string_view number;  // behind the text, quieter
    bool on = false, off = false, dashed = false;
    std::string description;
};
float chip_width(const Frame& frame, std::string_view text, const ChipLook& look);
bool chip(Frame& frame, Rect box, std::string_view key, std::string name, std::string_view text,
          const ChipLook& look);

// Buttons, chips and fields one behind the other, in further lines where there is no room.
class Flow {
  public:
    Flow(float left, float y, float width, float height)
        : left_(left), right_(left + width), x_(left), y_(y), height_(height) {}
    Rect next(float width) {
        if (x_ > left_ && x_ + width > right_) {
            x_ = left_;
            y_ += height_ + 6;
        }
        const Rect box{x_, y_, std::min(width, right_ - left_), height_};
        x_ += box.w + 8;
        return box;
    }
    // What is left beside the last one.
    Rect rest() const { return {x_, y_, std::max(0.f, right_ - x_), height_}; }
    float bottom() const { return y_ + height_; }

  private:
    float left_, right_, x_, y_, height_;
};

}  // namespace parallax
