// The few type styles of the product, and how layout asks for the width of a text.
#pragma once

#include <string_view>

namespace parallax {

enum class Face { sans, sans_bold, sans_italic, serif, serif_bold, serif_italic };
inline constexpr int kFaceCount = 6;

enum class TextStyle {
    reader,         // serif 17/28, the running text of a source
    passage,        // serif 15/24, passages in panes and columns
    corpus_title,   // serif bold 28/36
    section_title,  // serif bold 20/28
    pane_title,     // serif bold 17/24
    list_title,     // serif bold 15/20
    lead,           // serif 17/28, the sentence under the corpus title
    question,       // serif 14/20
    question_bold,  // serif bold 14/20
    brand,          // serif bold 18/24
    ui,             // sans 14/20
    ui_bold,
    row,  // sans 13/20, lists and buttons
    row_bold,
    row_italic,
    small,  // sans 12/16, labels, counts, axes; the least
    small_bold,
    small_italic,
};

struct TextStyleSpec {
    Face face;
    float size_px;  // em
    float line_px;
};

constexpr TextStyleSpec spec_of(TextStyle style) {
    switch (style) {
        case TextStyle::reader:
            return {Face::serif, 17, 28};
        case TextStyle::passage:
            return {Face::serif, 15, 24};
        case TextStyle::corpus_title:
            return {Face::serif_bold, 28, 36};
        case TextStyle::section_title:
            return {Face::serif_bold, 20, 28};
        case TextStyle::pane_title:
            return {Face::serif_bold, 17, 24};
        case TextStyle::list_title:
            return {Face::serif_bold, 15, 20};
        case TextStyle::lead:
            return {Face::serif, 17, 28};
        case TextStyle::question:
            return {Face::serif, 14, 20};
        case TextStyle::question_bold:
            return {Face::serif_bold, 14, 20};
        case TextStyle::brand:
            return {Face::serif_bold, 18, 24};
        case TextStyle::ui:
            return {Face::sans, 14, 20};
        case TextStyle::ui_bold:
            return {Face::sans_bold, 14, 20};
        case TextStyle::row:
            return {Face::sans, 13, 20};
        case TextStyle::row_bold:
            return {Face::sans_bold, 13, 20};
        case TextStyle::row_italic:
            return {Face::sans_italic, 13, 20};
        case TextStyle::small:
            return {Face::sans, 12, 16};
        case TextStyle::small_bold:
            return {Face::sans_bold, 12, 16};
        case TextStyle::small_italic:
            return {Face::sans_italic, 12, 16};
    }
    return {Face::sans, 14, 20};
}

// Widths are the host's own; layout never guesses them. A fake with fixed widths serves in tests.
class TextMeasure {
  public:
    virtual ~TextMeasure() = default;
    // Width in CSS px of one line of valid UTF-8.
    virtual float width_px(TextStyle style, std::string_view utf8) const = 0;
};

}  // namespace parallax
