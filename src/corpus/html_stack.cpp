#include "corpus/html_stack.h"

namespace parallax {
namespace {

HtmlStack::Kind kind_from_name(std::string_view name) {
    const auto is = [name](auto... names) { return (... || (name == names)); };
    HtmlStack::Kind kind;
    kind.element = html_element(name);
    kind.p = is("p");
    kind.heading = kind.element.kind == BlockKind::heading;
    kind.item = is("li");
    kind.term = is("dt", "dd");
    kind.option = is("option", "optgroup");
    kind.link = is("a");
    kind.row = is("tr");
    kind.cell = is("td", "th");
    kind.section = is("thead", "tbody", "tfoot", "caption", "colgroup");
    kind.table = is("table");
    kind.passable = is("p", "div", "address");
    kind.root = is("html", "body");
    kind.drawing = is("svg", "math");
    kind.quote = is("q");
    kind.raised = is("sup");
    return kind;
}

bool is_block(const HtmlStack::Kind& kind) {
    return kind.element.flow == HtmlFlow::block;
}

}  // namespace

HtmlStack::Name HtmlStack::name_of(std::string_view name) {
    const auto [entry, fresh] = names_.try_emplace(std::string(name), kinds_.size());
    if (fresh) {
        kinds_.push_back(kind_from_name(name));
        count_.push_back(0);
    }
    return entry->second;
}

void HtmlStack::push(Name name) {
    open_.push_back(name);
    ++count_[name];
}

void HtmlStack::pop() {
    --count_[open_.back()];
    open_.pop_back();
}

// The position of the innermost wanted element below `below`, no border in between; else `below`.
template <class Border>
std::size_t HtmlStack::nearest(std::size_t below, bool Kind::*wanted, Border border) const {
    for (std::size_t i = below; i-- > 0;) {
        if (at(i).*wanted) return i;
        if (border(at(i))) break;
    }
    return below;
}

std::size_t HtmlStack::size_at_start(Name name) const {
    const Kind& kind = kinds_[name];
    std::size_t size = open_.size();
    if (kind.link) return nearest(size, &Kind::link, is_block);
    if (kind.element.flow != HtmlFlow::block) return size;
    for (std::size_t whole = 0; whole != size;) {
        whole = size;
        size = nearest(size, &Kind::drawing, is_block);
    }
    size = nearest(size, &Kind::p, is_block);
    const auto no_passage = [](const Kind& k) { return is_block(k) && !k.passable; };
    if (kind.heading) return nearest(size, &Kind::heading, is_block);
    if (kind.item) return nearest(size, &Kind::item, no_passage);
    if (kind.term) return nearest(size, &Kind::term, no_passage);
    if (kind.option) return nearest(size, &Kind::option, is_block);
    if (kind.cell)
        return nearest(size, &Kind::cell, [](const Kind& k) { return k.row || k.table; });
    if (kind.row)
        return nearest(size, &Kind::row, [](const Kind& k) { return k.section || k.table; });
    if (kind.section) return nearest(size, &Kind::section, [](const Kind& k) { return k.table; });
    return size;
}

std::size_t HtmlStack::size_at_end(Name name) const {
    const std::size_t size = open_.size();
    const Kind& kind = kinds_[name];
    if (kind.root || (count_[name] == 0 && !kind.heading)) return size;
    for (std::size_t i = size; i-- > 0;) {
        const Kind& open = at(i);
        if (open_[i] == name || (kind.heading && open.heading)) return i;
        if (kind.table || open.root) continue;
        const bool in_table = kind.row || kind.cell || kind.section;
        const bool border = in_table         ? open.table
                            : is_block(kind) ? open.cell || open.table
                                             : is_block(open);
        if (border) return size;
    }
    return size;
}

}  // namespace parallax
