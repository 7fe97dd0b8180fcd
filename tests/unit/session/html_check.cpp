// A strict reader of the little HTML that the text view uses.
#include "html_check.h"

#include <algorithm>
#include <array>
#include <set>

namespace parallax::test {
namespace {

constexpr std::string_view kVoid = "input";

std::string resolved(std::string_view text, std::vector<std::string>& faults) {
    constexpr std::array<std::pair<std::string_view, char>, 4> kReferences{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}}};
    std::string out;
    while (!text.empty()) {
        if (text.front() != '&') {
            if (text.front() == '<' || text.front() == '>')
                faults.push_back("bare " + std::string(1, text.front()));
            out += text.front();
            text.remove_prefix(1);
            continue;
        }
        const auto known = std::ranges::find_if(
            kReferences, [&](const auto& reference) { return text.starts_with(reference.first); });
        if (known == kReferences.end()) {
            faults.push_back("bare & before " + std::string(text.substr(0, 10)));
            text.remove_prefix(1);
            continue;
        }
        out += known->second;
        text.remove_prefix(known->first.size());
    }
    return out;
}

HtmlElement read_tag(std::string_view inside, std::vector<std::string>& faults) {
    HtmlElement element;
    const std::size_t name_end = std::min(inside.find(' '), inside.size());
    element.tag = inside.substr(0, name_end);
    inside.remove_prefix(name_end);
    while (!inside.empty()) {
        const std::size_t equals = inside.find("=\"");
        const std::size_t quote =
            equals == std::string_view::npos ? equals : inside.find('"', equals + 2);
        if (inside.front() != ' ' || quote == std::string_view::npos) {
            faults.push_back("attributes of " + element.tag + ": " + std::string(inside));
            break;
        }
        element.attributes.emplace_back(
            inside.substr(1, equals - 1),
            resolved(inside.substr(equals + 2, quote - equals - 2), faults));
        inside.remove_prefix(quote + 1);
    }
    return element;
}

void check_headings_and_ids(CheckedHtml& checked) {
    int level = 0, first_level = 0;
    std::set<std::string> ids;
    for (const HtmlElement& element : checked.elements) {
        const std::string id = element.attribute("id");
        if (!id.empty() && !ids.insert(id).second) checked.faults.push_back("id twice: " + id);
        if (element.tag.size() != 2 || element.tag[0] != 'h' || element.tag[1] > '6') continue;
        const int now = element.tag[1] - '0';
        if (now > level + 1) checked.faults.push_back("heading left out before " + element.text);
        if (element.text.empty()) checked.faults.push_back("empty heading");
        if (now == 1) ++first_level;
        level = now;
    }
    if (first_level != 1) checked.faults.push_back(std::to_string(first_level) + " h1");
}

}  // namespace

std::string HtmlElement::attribute(std::string_view name) const {
    const auto found =
        std::ranges::find(attributes, name, &std::pair<std::string, std::string>::first);
    return found == attributes.end() ? "" : found->second;
}

std::vector<HtmlElement> CheckedHtml::all(std::string_view tag) const {
    std::vector<HtmlElement> list;
    std::ranges::copy_if(elements, std::back_inserter(list),
                         [&](const HtmlElement& e) { return e.tag == tag; });
    return list;
}

CheckedHtml check_html(std::string_view html) {
    CheckedHtml checked;
    std::vector<std::size_t> open;
    while (!html.empty()) {
        const std::size_t less = std::min(html.find('<'), html.size());
        const std::string text = resolved(html.substr(0, less), checked.faults);
        for (const std::size_t e : open)
            checked.elements[e].text += text;
        html.remove_prefix(less);
        if (html.empty()) break;
        const std::size_t end = std::min(html.find('>'), html.size() - 1);
        std::string_view inside = html.substr(1, end - 1);
        html.remove_prefix(end + 1);
        if (inside.starts_with('/')) {
            if (open.empty() || checked.elements[open.back()].tag != inside.substr(1))
                checked.faults.push_back("unexpected </" + std::string(inside.substr(1)) + ">");
            else
                open.pop_back();
            continue;
        }
        checked.elements.push_back(read_tag(inside, checked.faults));
        if (checked.elements.back().tag != kVoid) open.push_back(checked.elements.size() - 1);
    }
    for (const std::size_t e : open)
        checked.faults.push_back("not closed: " + checked.elements[e].tag);
    check_headings_and_ids(checked);
    return checked;
}

}  // namespace parallax::test
