#include "ui/han_shapes.h"

namespace parallax {
namespace {

// `language` is `tag` or begins with it and a hyphen.
bool is_within(std::string_view language, std::string_view tag) {
    return language.starts_with(tag) &&
           (language.size() == tag.size() || language[tag.size()] == '-');
}

}  // namespace

HanShapes han_shapes_of(std::string_view language) {
    if (is_within(language, "ja")) return HanShapes::japanese;
    if (is_within(language, "ko")) return HanShapes::korean;
    for (const std::string_view tag : {"zh-Hant", "zh-TW", "zh-HK", "zh-MO", "yue"})
        if (is_within(language, tag)) return HanShapes::traditional;
    if (is_within(language, "zh")) return HanShapes::simplified;
    return HanShapes::of_reader;
}

}  // namespace parallax
