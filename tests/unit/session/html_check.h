// Reads HTML as HtmlWriter writes it and says what is wrong: elements that do not nest, attributes
// without quotes, ids twice, headings that leave a level out.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parallax::test {

struct HtmlElement {
    std::string tag;
    std::vector<std::pair<std::string, std::string>> attributes;  // references resolved
    std::string text;  // of it and all it contains, references resolved
    std::string attribute(std::string_view name) const;
};

struct CheckedHtml {
    std::vector<HtmlElement> elements;  // in document order
    std::vector<std::string> faults;
    std::vector<HtmlElement> all(std::string_view tag) const;
};

CheckedHtml check_html(std::string_view html);

}  // namespace parallax::test
