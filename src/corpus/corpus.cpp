// Look-ups over a corpus and the names of its enumerations.
#include "corpus/corpus.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/check.h"
#include "corpus/names.h"

namespace parallax {
namespace {

template <class E>
std::string_view name_in_table(E value) {
    for (const NamedValue<E>& entry : kNames<E>) {
        if (entry.value == value) return entry.name;
    }
    ENSURE(false);
    return {};
}

}  // namespace

std::string_view name_of(Extent value) {
    return name_in_table(value);
}
std::string_view name_of(DateBasis value) {
    return name_in_table(value);
}
std::string_view name_of(EventKind value) {
    return name_in_table(value);
}
std::string_view name_of(Stance value) {
    return name_in_table(value);
}
std::string_view name_of(When value) {
    return name_in_table(value);
}
std::string_view name_of(EntityKind value) {
    return name_in_table(value);
}

std::vector<std::size_t> order_of_publication(std::span<const Issued* const> issued) {
    std::vector<std::pair<DayNumber, std::size_t>> days;
    for (const Issued* source : issued) {
        days.emplace_back(
            source->date ? source->date->first_day() : std::numeric_limits<DayNumber>::max(),
            days.size());
    }
    std::sort(days.begin(), days.end());
    std::vector<std::size_t> order;
    for (const auto& [day, position] : days)
        order.push_back(position);
    return order;
}

std::optional<SourceId> Corpus::find_source(std::string_view wanted) const {
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i].id == wanted) return SourceId(i);
    }
    return std::nullopt;
}

std::size_t Corpus::passage_count() const {
    std::size_t count = 0;
    for (const Source& source : sources)
        count += source.passages.size();
    return count;
}

}  // namespace parallax
