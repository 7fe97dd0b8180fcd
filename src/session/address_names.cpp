#include "session/address_names.h"

#include <algorithm>
#include <charconv>

#include "base/overloaded.h"
#include "session/presence.h"

namespace parallax {
namespace {

template <class Row>
std::optional<std::size_t> find_id(const std::vector<Row>& rows, std::string_view id) {
    const auto at = std::ranges::find(rows, id, &Row::id);
    if (at == rows.end()) return {};
    return static_cast<std::size_t>(at - rows.begin());
}

struct Pair {
    std::string_view first, second;
};

// Ids hold no slash, so the last one parts.
Pair at_slash(std::string_view text) {
    const std::size_t slash = text.rfind('/');
    if (slash == std::string_view::npos) return {text, {}};
    return {text.substr(0, slash), text.substr(slash + 1)};
}

std::optional<int> number_from(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return {};
    return value;
}

}  // namespace

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(at);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string AddressNames::name(PassageId id) const {
    return name(id.source) + '/' + std::to_string(corpus_->passage(id).n);
}

std::string AddressNames::name(EventId id) const {
    return name(id.source) + '/' + std::to_string(id.position + 1);
}

std::string AddressNames::name(const Evidence& evidence) const {
    return std::visit(
        Overloaded{
            [](std::monostate) { return std::string(); },
            [&](const CellEvidence& e) { return "cell:" + name(e.theme) + '/' + name(e.source); },
            [&](const ThemeEvidence& e) { return "theme:" + name(e.theme); },
            [&](const GridEvidence& e) {
                return "grid:" + name(e.grid) + '/' + e.row + '/' + e.column;
            },
            [&](const GridCells& e) { return "cells:" + name(e); },
            [&](const EventEvidence& e) { return "event:" + name(e.event); },
            [&](const ClusterEvidence& e) {
                std::string events;
                for (const EventId id : e.events)
                    events += (events.empty() ? "" : ",") + name(id);
                return "events:" + events;
            },
            [&](const SharedEventEvidence& e) {
                return "shared:" + corpus_->shared_events.at(e.shared).id;
            },
            [&](const UndatedEvidence& e) { return "undated:" + name(e.source); },
            [&](const StanceEvidence& e) {
                return "stance:" + name(e.question) + '/' + name(e.source);
            },
            [&](const SourceEvidence& e) { return "source:" + name(e.source); },
            [&](const PairEvidence& e) { return "pair:" + name(e.left) + ',' + name(e.right); },
            [&](const PassageEvidence& e) { return "passage:" + name(e.passage); },
        },
        evidence);
}

std::optional<ThemeId> AddressNames::theme(std::string_view id) const {
    const auto at = find_id(*themes_, id);
    return at ? std::optional(ThemeId(*at)) : std::nullopt;
}

std::optional<QuestionId> AddressNames::question(std::string_view id) const {
    const auto at = find_id(corpus_->questions, id);
    return at ? std::optional(QuestionId(*at)) : std::nullopt;
}

std::optional<EntityId> AddressNames::entity(std::string_view id) const {
    const auto at = find_id(corpus_->entities, id);
    return at ? std::optional(EntityId(*at)) : std::nullopt;
}

std::optional<PassageId> AddressNames::passage(std::string_view name) const {
    const Pair pair = at_slash(name);
    const auto id = source(pair.first);
    const auto number = number_from(pair.second);
    if (!id || !number) return {};
    const auto& passages = corpus_->source(*id).passages;
    const auto at = std::ranges::find(passages, *number, &Passage::n);
    if (at == passages.end()) return {};
    return PassageId{*id, static_cast<std::uint32_t>(at - passages.begin())};
}

std::optional<EventId> AddressNames::event(std::string_view name) const {
    const Pair pair = at_slash(name);
    const auto id = source(pair.first);
    const auto number = number_from(pair.second);
    if (!id || !number || *number < 1) return {};
    const EventId event{*id, static_cast<std::uint32_t>(*number - 1)};
    return is_in(*corpus_, event) ? std::optional(event) : std::nullopt;
}

std::optional<Evidence> AddressNames::evidence(std::string_view name) const {
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) return {};
    const std::string_view kind = name.substr(0, colon), what = name.substr(colon + 1);
    const Pair pair = at_slash(what);
    if (kind == "cell") {
        const auto t = theme(pair.first);
        const auto s = source(pair.second);
        if (t && s) return CellEvidence{*t, *s};
    } else if (kind == "theme") {
        if (const auto t = theme(what)) return ThemeEvidence{*t};
    } else if (kind == "grid") {
        // Names of slices hold a slash, those of rows do not.
        const std::size_t first = what.find('/'), second = what.find('/', first + 1);
        if (second == what.npos) return {};
        const auto which = grid(what.substr(0, first));
        const std::string row(what.substr(first + 1, second - first - 1)),
            column(what.substr(second + 1));
        if (which && !(row.empty() && column.empty())) return GridEvidence{*which, row, column};
    } else if (kind == "cells") {
        if (auto several = cells(what)) return *std::move(several);
    } else if (kind == "event") {
        if (const auto e = event(what)) return EventEvidence{*e};
    } else if (kind == "events") {
        ClusterEvidence cluster;
        for (const std::string_view each : split(what, ',')) {
            const auto e = event(each);
            if (!e) return {};
            cluster.events.push_back(*e);
        }
        return cluster;
    } else if (kind == "shared") {
        if (const auto s = find_shared_event(*corpus_, what)) return SharedEventEvidence{*s};
    } else if (kind == "undated") {
        if (const auto s = source(what)) return UndatedEvidence{*s};
    } else if (kind == "stance") {
        const auto q = question(pair.first);
        const auto s = source(pair.second);
        if (q && s) return StanceEvidence{*q, *s};
    } else if (kind == "source") {
        if (const auto s = source(what)) return SourceEvidence{*s};
    } else if (kind == "pair") {
        const std::vector<std::string_view> two = split(what, ',');
        if (two.size() != 2) return {};
        const auto left = passage(two[0]), right = passage(two[1]);
        if (left && right && left->source != right->source) return PairEvidence{*left, *right};
    } else if (kind == "passage") {
        if (const auto p = passage(what)) return PassageEvidence{*p};
    }
    return {};
}

}  // namespace parallax
