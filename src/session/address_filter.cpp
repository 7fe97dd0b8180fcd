// The filter's part of an address.
#include <algorithm>
#include <array>

#include "session/address_key.h"

namespace parallax {
namespace {

// Ids joined by commas.
template <class T>
AddressKey list_key(std::string_view key, const AddressNames& names,
                    std::vector<T> EventFilter::*member,
                    std::optional<T> (AddressNames::*find)(std::string_view) const) {
    return {key,
            [=](const Session& s) {
                std::string list;
                for (const T id : s.filter.*member)
                    list += (list.empty() ? "" : ",") + names.name(id);
                return list;
            },
            [=](Session& s, std::string_view value) {
                std::vector<T>& list = s.filter.*member;
                for (const std::string_view each : split(value, ',')) {
                    const auto id = (names.*find)(each);
                    if (!id) return false;
                    if (std::ranges::find(list, *id) == list.end()) list.push_back(*id);
                }
                return true;
            }};
}

AddressKey text_key(std::string_view key, std::string EventFilter::*member) {
    return {key, [=](const Session& s) { return s.filter.*member; },
            [=](Session& s, std::string_view value) {
                s.filter.*member = value;
                return true;
            }};
}

// What is left out, by name.
struct Part {
    std::string_view name;
    bool (*is_without)(const EventFilter&);
    void (*leave_out)(EventFilter&);
};

template <auto value>
Part part(std::string_view name) {
    return {name, [](const EventFilter& f) { return f.is_without(value); },
            [](EventFilter& f) {
                if (!f.is_without(value)) f.toggle(value);
            }};
}

const std::array kParts = {
    part<Exactness::day>("day"),
    part<Exactness::month>("month"),
    part<Exactness::year>("year"),
    part<Exactness::range>("range"),
    part<Exactness::about>("about"),
    part<DateBasis::stated>("stated"),
    part<DateBasis::computed>("computed"),
    part<DateBasis::inferred>("inferred"),
    Part{"aims", [](const EventFilter& f) { return f.without_aims; },
         [](EventFilter& f) { f.without_aims = true; }},
    Part{"events", [](const EventFilter& f) { return f.without_events; },
         [](EventFilter& f) { f.without_events = true; }},
};

AddressKey parts_key() {
    return {"filter-without",
            [](const Session& s) {
                std::string list;
                for (const Part& each : kParts)
                    if (each.is_without(s.filter))
                        list.append(list.empty() ? "" : ",").append(each.name);
                return list;
            },
            [](Session& s, std::string_view value) {
                for (const std::string_view name : split(value, ',')) {
                    const auto found = std::ranges::find(kParts, name, &Part::name);
                    if (found == kParts.end()) return false;
                    found->leave_out(s.filter);
                }
                return true;
            }};
}

// Each heatmap's cells after another, parted by what none of their names holds.
AddressKey cells_key(const AddressNames& names) {
    return {"filter-cells",
            [names](const Session& s) {
                std::string list;
                for (const GridCells& cells : s.filter.cells)
                    list += (list.empty() ? "" : "|") + names.name(cells);
                return list;
            },
            [names](Session& s, std::string_view value) {
                for (const std::string_view each : split(value, '|')) {
                    auto cells = names.cells(each);
                    if (!cells) return false;
                    s.filter.cells.push_back(*std::move(cells));
                }
                return true;
            }};
}

AddressKey layers_key() {
    return {"layers",
            [](const Session& s) {
                switch (s.filter.layers) {
                    case DateLayers::where_needed:
                        break;
                    case DateLayers::both:
                        return std::string("both");
                    case DateLayers::found:
                        return std::string("found");
                }
                return std::string();
            },
            [](Session& s, std::string_view value) {
                s.filter.layers = value == "found" ? DateLayers::found : DateLayers::both;
                return value == "found" || value == "both";
            }};
}

}  // namespace

std::vector<AddressKey> filter_keys(const AddressNames& names) {
    return {text_key("filter-words", &EventFilter::words),
            text_key("filter-period", &EventFilter::period),
            list_key("filter-sources", names, &EventFilter::sources, &AddressNames::source),
            list_key("filter-themes", names, &EventFilter::themes, &AddressNames::theme),
            list_key("filter-entities", names, &EventFilter::entities, &AddressNames::entity),
            cells_key(names),
            parts_key(),
            layers_key()};
}

}  // namespace parallax
