// Letters of one width, so that layout can be worked out by hand: every code point is half an em.
#pragma once

#include "chart/text_style.h"
#include "text/utf8.h"

namespace parallax::test {

class FixedMeasure final : public TextMeasure {
  public:
    float width_px(TextStyle style, std::string_view utf8) const override {
        float signs = 0;
        for (std::size_t at = 0; at < utf8.size(); at += code_point_at(utf8, at).size)
            ++signs;
        return signs * spec_of(style).size_px / 2;
    }
};

}  // namespace parallax::test
