// The encoding that a file itself declares, found before it can be decoded: the declaration is
// ASCII in every encoding that needs one.
#include "text/ascii.h"
#include "text/encoding.h"

namespace parallax {
namespace {

// What stands behind `name` and "=" in a tag, with or without quotes.
std::string_view value_behind(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos;
         at = tag.find(name, at + name.size())) {
        std::size_t begin = tag.find_first_not_of(kAsciiBlanks, at + name.size());
        if (begin == std::string_view::npos || tag[begin] != '=') continue;
        begin = tag.find_first_not_of(" \t\n\f\r\"'", begin + 1);
        if (begin == std::string_view::npos) return {};
        const std::size_t end = tag.find_first_of(" \t\n\f\r\"';/>?", begin);
        return tag.substr(begin, end == std::string_view::npos ? end : end - begin);
    }
    return {};
}

}  // namespace

std::string find_declared_encoding(std::string_view bytes) {
    const std::string head = lower_ascii(bytes.substr(0, kMaxPrescanBytes));
    if (head.starts_with("<?xml")) {
        const std::string_view declaration = std::string_view(head).substr(0, head.find("?>"));
        const std::string_view label = value_behind(declaration, "encoding");
        if (!label.empty()) return std::string(label);
    }
    for (std::size_t at = head.find('<'); at != std::string::npos; at = head.find('<', at)) {
        const std::string_view rest = std::string_view(head).substr(at);
        if (rest.starts_with("<!--")) {
            at = head.find("-->", at);
            continue;
        }
        if (rest.starts_with("<meta")) {
            const std::string_view label = value_behind(rest.substr(0, rest.find('>')), "charset");
            if (!label.empty()) return std::string(label);
        }
        ++at;
    }
    return {};
}

}  // namespace parallax
