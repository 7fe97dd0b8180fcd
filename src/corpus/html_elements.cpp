#include "corpus/html_elements.h"

#include <algorithm>
#include <iterator>

namespace parallax {
namespace {

struct Named {
    std::string_view name;
    HtmlElement element;
};

constexpr HtmlElement kBlock{HtmlFlow::block, std::nullopt, 0};
constexpr HtmlElement kEmpty{HtmlFlow::empty, std::nullopt, 0};
constexpr HtmlElement kNoText{HtmlFlow::no_text, std::nullopt, 0};

constexpr HtmlElement block_of(BlockKind kind, int level = 0) {
    return {HtmlFlow::block, kind, level};
}

// Sorted by name. HTML Living Standard, sections 4 and 15.3 ("display: block"), and what older
// pages hold.
constexpr Named kElements[] = {
    {"address", kBlock},
    {"area", kEmpty},
    {"article", kBlock},
    {"aside", kBlock},
    {"audio", kNoText},
    {"base", kEmpty},
    {"blockquote", block_of(BlockKind::quotation)},
    {"body", kBlock},
    {"br", kEmpty},
    {"button", kBlock},
    {"canvas", kNoText},
    {"caption", block_of(BlockKind::caption)},
    {"center", kBlock},
    {"col", kEmpty},
    {"colgroup", kBlock},
    {"datalist", kNoText},
    {"dd", kBlock},
    {"details", kBlock},
    {"dialog", kBlock},
    {"dir", kBlock},
    {"div", kBlock},
    {"dl", kBlock},
    {"dt", kBlock},
    {"embed", kEmpty},
    {"fieldset", kBlock},
    {"figcaption", block_of(BlockKind::caption)},
    {"figure", kBlock},
    {"footer", kBlock},
    {"form", kBlock},
    {"frame", kEmpty},
    {"frameset", kBlock},
    {"h1", block_of(BlockKind::heading, 1)},
    {"h2", block_of(BlockKind::heading, 2)},
    {"h3", block_of(BlockKind::heading, 3)},
    {"h4", block_of(BlockKind::heading, 4)},
    {"h5", block_of(BlockKind::heading, 5)},
    {"h6", block_of(BlockKind::heading, 6)},
    {"head", kBlock},
    {"header", kBlock},
    {"hgroup", kBlock},
    {"hr", kEmpty},
    {"html", kBlock},
    {"iframe", kNoText},
    {"img", kEmpty},
    {"input", kEmpty},
    {"legend", kBlock},
    {"li", block_of(BlockKind::list_item)},
    {"link", kEmpty},
    {"listing", block_of(BlockKind::code)},
    {"main", kBlock},
    {"math", kNoText},
    {"menu", kBlock},
    {"meta", kEmpty},
    {"nav", kBlock},
    {"noframes", kBlock},
    {"noscript", kBlock},
    {"object", kNoText},
    {"ol", kBlock},
    {"optgroup", kBlock},
    {"option", kBlock},
    {"p", kBlock},
    {"param", kEmpty},
    {"plaintext", block_of(BlockKind::code)},
    {"pre", block_of(BlockKind::code)},
    {"rp", kNoText},
    {"rt", kNoText},
    {"script", kNoText},
    {"search", kBlock},
    {"section", kBlock},
    {"select", kBlock},
    {"source", kEmpty},
    {"style", kNoText},
    {"summary", kBlock},
    {"svg", kNoText},
    {"table", kBlock},
    {"tbody", kBlock},
    {"td", kBlock},
    {"template", kBlock},
    {"textarea", kBlock},
    {"tfoot", kBlock},
    {"th", kBlock},
    {"thead", kBlock},
    {"title", kNoText},
    {"tr", kBlock},
    {"track", kEmpty},
    {"ul", kBlock},
    {"video", kNoText},
    {"wbr", kEmpty},
    {"xmp", block_of(BlockKind::code)},
};
static_assert(std::ranges::is_sorted(kElements, {}, &Named::name));

}  // namespace

HtmlElement html_element(std::string_view name) {
    const auto* const found = std::ranges::lower_bound(kElements, name, {}, &Named::name);
    if (found != std::end(kElements) && found->name == name) return found->element;
    return name.contains('-') ? kBlock : HtmlElement{};
}

}  // namespace parallax
