// Lists written in one string, as the tables of words have them.
#pragma once

#include <algorithm>
#include <string_view>

namespace parallax {

// Calls visit(part) for each of the parts between separators, in order, until one says true;
// whether one did. "" has no parts.
template <class Visit>
bool any_part(std::string_view parts, char separator, Visit visit) {
    while (!parts.empty()) {
        const std::size_t end = std::min(parts.find(separator), parts.size());
        if (visit(parts.substr(0, end))) return true;
        parts.remove_prefix(std::min(end + 1, parts.size()));
    }
    return false;
}

template <class Visit>
void for_each_part(std::string_view parts, char separator, Visit visit) {
    any_part(parts, separator, [&visit](std::string_view part) {
        visit(part);
        return false;
    });
}

}  // namespace parallax
