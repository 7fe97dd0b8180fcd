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
template <class Wanted, class Border>
std::size_t HtmlStack::nearest(std::size_t below, Wanted wanted, Border border) const {
    for (std::size_t i = below; i-- > 0;) {
        if (wanted(at(i))) return i;
        if (border(at(i))) break;
    }
    return below;
}

std::size_t HtmlStack::size_at_start(Name name) const {
    const Kind& kind = kinds_[name];
    std::size_t size = open_.size();
    const auto is_cell_or_table = [](const Kind& k) { return k.cell || k.table; };
    if (kind.link)
        return nearest(
            size, [](const Kind& k) { return k.link; }, is_block);
    if (kind.element.flow != HtmlFlow::block) return size;
    size = nearest(
        size, [](const Kind& k) { return k.drawing; }, is_block);
    size = nearest(
        size, [](const Kind& k) { return k.p; }, is_block);
    if (kind.heading) {
        size = nearest(
            size, [](const Kind& k) { return k.heading; }, is_block);
    } else if (kind.item || kind.term) {
        const auto same = [&](const Kind& k) { return kind.item ? k.item : k.term; };
        size = nearest(size, same, [](const Kind& k) { return is_block(k) && !k.passable; });
    } else if (kind.option) {
        size = nearest(
            size, [](const Kind& k) { return k.option; },
            [](const Kind& k) { return is_block(k); });
    } else if (kind.cell) {
        size = nearest(
            size, [](const Kind& k) { return k.cell; },
            [](const Kind& k) { return k.row || k.table; });
    } else if (kind.row) {
        size = nearest(
            size, [](const Kind& k) { return k.row; },
            [](const Kind& k) { return k.section || k.table; });
    } else if (kind.section) {
        size = nearest(
            size, [](const Kind& k) { return k.section; }, [](const Kind& k) { return k.table; });
        size = nearest(
            size, [](const Kind& k) { return k.row; }, is_cell_or_table);
    }
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
