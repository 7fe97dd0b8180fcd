// Candidates come out of a hash of date and clue, so that no two things are compared in vain.
#include "analysis/same_events.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

// Where the clues in common weigh as much as is needed.
constexpr double kLeastScore = 0.5;

// What of a date matters here: its days and whether it may hold others.
struct Span {
    DayNumber first = 0, last = 0;
    bool open_begin = false, open_end = false;
    auto operator<=>(const Span&) const = default;
};

Span span_of(const EdtfDate& date) {
    return {date.first_day(), date.last_day(), !date.begin, !date.end};
}

// Month and year around a day or month; a date of another kind lies in none.
std::vector<Span> spans_around(const EdtfDate& date) {
    if (date.interval || !date.begin) return {};
    const CivilDate begin = civil_from_day(date.first_day());
    const Span year{day_from_civil({begin.year, 1, 1}), day_from_civil({begin.year, 12, 31})};
    if (date.begin->precision == DatePrecision::month) return {year};
    if (date.begin->precision != DatePrecision::day) return {};
    const std::int32_t days = days_in_month(begin.year, begin.month);
    return {{day_from_civil({begin.year, begin.month, 1}),
             day_from_civil({begin.year, begin.month, days})},
            year};
}

bool may_hold(const EdtfDate& date) {
    return !date.interval && date.begin &&
           (date.begin->precision == DatePrecision::month ||
            date.begin->precision == DatePrecision::year);
}

bool holds(const EdtfDate& wide, const EdtfDate& narrow) {
    return may_hold(wide) && std::ranges::count(spans_around(narrow), span_of(wide)) > 0;
}

double needed_weight(const EdtfDate& a, const EdtfDate& b) {
    const DayNumber days = 1 + std::max(a.last_day() - a.first_day(), b.last_day() - b.first_day());
    return days == 1 ? kNeededOfDay : days <= kSeasonDays ? kNeededOfSeason : kNeededOfYear;
}

// Things of one span that have one clue.
struct Place {
    Span span;
    ClueId clue;
    bool own = false;  // the span is the thing's own, not one around it
    bool operator==(const Place&) const = default;
};

struct PlaceHash {
    std::size_t operator()(const Place& place) const {
        std::uint64_t hash = 0xcbf29ce484222325U;  // FNV-1a over whole numbers
        const auto mix = [&hash](std::uint64_t number) {
            hash = (hash ^ number) * 0x100000001b3U;
            hash ^= hash >> 29;
        };
        mix(static_cast<std::uint64_t>(place.span.first));
        mix(static_cast<std::uint64_t>(place.span.last));
        mix(place.clue.value * 8U + (place.own ? 4U : 0U) + (place.span.open_begin ? 2U : 0U) +
            (place.span.open_end ? 1U : 0U));
        return static_cast<std::size_t>(hash);
    }
};

// Finds the earlier things whose date agrees and that share a clue.
class Rivals {
  public:
    // Ascending, each once.
    std::vector<std::size_t> of(const DatedThing& thing, std::span<const double> weights) const {
        std::vector<std::size_t> found;
        const auto add = [&](const Place& place) {
            const auto things = things_.find(place);
            if (things == things_.end()) return;
            found.insert(found.end(), things->second.begin(), things->second.end());
        };
        const std::vector<Span> around = spans_around(thing.date);
        for (const ClueId clue : thing.clues) {
            if (weights[clue.index()] <= 0) continue;
            add({span_of(thing.date), clue, true});
            for (const Span& span : around)
                add({span, clue, true});
            if (may_hold(thing.date)) add({span_of(thing.date), clue, false});
        }
        std::ranges::sort(found);
        const auto rest = std::ranges::unique(found);
        found.erase(rest.begin(), rest.end());
        return found;
    }

    void add(std::size_t number, const DatedThing& thing, std::span<const double> weights) {
        const std::vector<Span> around = spans_around(thing.date);
        const auto put = [&](const Place& place) {
            auto& things = things_[place];
            if (things.size() < kMostRivals) things.push_back(number);
        };
        for (const ClueId clue : thing.clues) {
            if (weights[clue.index()] <= 0) continue;
            put({span_of(thing.date), clue, true});
            for (const Span& span : around)
                put({span, clue, false});
        }
    }

  private:
    std::unordered_map<Place, std::vector<std::size_t>, PlaceHash> things_;
};

// weight / (weight + weight needed) of what both have in common; 0 for two that cannot be one.
double score_of(const DatedThing& a, const DatedThing& b, std::span<const double> weights) {
    if (a.ahead != b.ahead || !find_agreement(a.date, b.date)) return 0;
    double weight = 0;
    for (auto left = a.clues.begin(), right = b.clues.begin();
         left != a.clues.end() && right != b.clues.end();) {
        if (*left == *right) weight += weights[left->index()];
        const bool advance_left = *left <= *right, advance_right = *right <= *left;
        if (advance_left) ++left;
        if (advance_right) ++right;
    }
    return weight / (weight + needed_weight(a.date, b.date));
}

SameEvent make_link(std::span<const DatedThing> things, std::span<const double> weights,
                    std::size_t a, std::size_t b) {
    const DatedThing &left = things[a], &right = things[b];
    SameEvent link{a, b, false, find_agreement(left.date, right.date), {}, 0};
    link.score = score_of(left, right, weights);
    std::ranges::set_intersection(left.clues, right.clues, std::back_inserter(link.clues));
    std::erase_if(link.clues, [&](ClueId clue) { return weights[clue.index()] <= 0; });
    std::ranges::stable_sort(link.clues, std::ranges::greater(),
                             [&](ClueId clue) { return weights[clue.index()]; });
    return link;
}

// Groups that grow by links.
class Groups {
  public:
    explicit Groups(std::span<const DatedThing> things) : parents_(things.size()) {
        std::iota(parents_.begin(), parents_.end(), std::size_t{0});
        facts_.reserve(things.size());
        for (const DatedThing& thing : things) {
            Facts& facts = facts_.emplace_back();
            facts.dates.push_back(&thing.date);
            facts.size = 1;
            facts.decree = thing.decree;
            if (thing.curated) facts.curated.insert(thing.source);
        }
    }

    std::size_t root_of(std::size_t thing) {
        while (parents_[thing] != thing)
            thing = parents_[thing] = parents_[parents_[thing]];
        return thing;
    }

    // True when the link joined two groups.
    bool join(const SameEvent& link) {
        std::size_t into = root_of(link.a), from = root_of(link.b);
        if (into == from || (!link.decreed && !fit(facts_[into], facts_[from]))) return false;
        if (facts_[into].size < facts_[from].size) std::swap(into, from);
        Facts &larger = facts_[into], &smaller = facts_[from];
        larger.size += smaller.size;
        larger.curated.merge(smaller.curated);
        if (!larger.decree) larger.decree = smaller.decree;
        for (const EdtfDate* date : smaller.dates)
            if (std::ranges::none_of(larger.dates, [date](const EdtfDate* other) {
                    return span_of(*other) == span_of(*date);
                }))
                larger.dates.push_back(date);
        parents_[from] = into;
        return true;
    }

  private:
    struct Facts {
        std::vector<const EdtfDate*> dates;  // different ones: seldom more than day, month, year
        std::set<SourceId> curated;          // sources of the curated things
        std::optional<std::size_t> decree;
        std::size_t size = 0;
    };

    static bool fit(const Facts& a, const Facts& b) {
        if (a.decree && b.decree && *a.decree != *b.decree) return false;
        const auto& fewer = a.curated.size() < b.curated.size() ? a.curated : b.curated;
        const auto& more = &fewer == &a.curated ? b.curated : a.curated;
        if (std::ranges::any_of(fewer, [&](SourceId id) { return more.contains(id); }))
            return false;
        for (const EdtfDate* left : a.dates)
            for (const EdtfDate* right : b.dates)
                if (!find_agreement(*left, *right)) return false;
        return true;
    }

    std::vector<std::size_t> parents_;
    std::vector<Facts> facts_;
};

std::vector<SameEvent> decreed_links(std::span<const DatedThing> things) {
    std::vector<SameEvent> links;
    std::map<std::size_t, std::size_t> first_of;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (!things[i].decree) continue;
        const auto [first, is_new] = first_of.try_emplace(*things[i].decree, i);
        if (is_new) continue;
        const auto dates = find_agreement(things[first->second].date, things[i].date);
        links.push_back({first->second, i, true, dates, {}, 1});
    }
    return links;
}

std::vector<SameEvent> found_links(std::span<const DatedThing> things,
                                   std::span<const double> weights) {
    struct Scored {
        std::size_t rival = 0;
        double score = 0;
    };
    std::vector<SameEvent> links;
    Rivals rivals;
    for (std::size_t i = 0; i < things.size(); ++i) {
        std::vector<Scored> scored;
        for (const std::size_t rival : rivals.of(things[i], weights)) {
            const double score = score_of(things[rival], things[i], weights);
            if (score >= kLeastScore) scored.push_back({rival, score});
        }
        std::ranges::stable_sort(scored, std::ranges::greater(), &Scored::score);
        if (scored.size() > kMostLinks) scored.resize(kMostLinks);
        for (const Scored& one : scored)
            links.push_back(make_link(things, weights, one.rival, i));
        rivals.add(i, things[i], weights);
    }
    std::ranges::stable_sort(links, std::ranges::greater(), &SameEvent::score);
    return links;
}

}  // namespace

std::optional<DateAgreement> find_agreement(const EdtfDate& a, const EdtfDate& b) {
    if (span_of(a) == span_of(b)) return DateAgreement::equal;
    if (holds(a, b) || holds(b, a)) return DateAgreement::holds;
    return std::nullopt;
}

std::vector<EventGroup> group_same_events(std::span<const DatedThing> things,
                                          std::span<const double> weights) {
    Groups groups(things);
    std::vector<SameEvent> links = decreed_links(things);
    std::ranges::move(found_links(things, weights), std::back_inserter(links));
    std::erase_if(links, [&](const SameEvent& link) { return !groups.join(link); });
    std::map<std::size_t, EventGroup> by_root;
    for (SameEvent& link : links)
        by_root[groups.root_of(link.a)].links.push_back(std::move(link));
    std::map<std::size_t, std::set<SourceId>> sources;  // by root
    for (std::size_t i = 0; i < things.size(); ++i) {
        const auto group = by_root.find(groups.root_of(i));
        if (group == by_root.end()) continue;
        group->second.things.push_back(i);
        sources[group->first].insert(things[i].source);
    }
    std::vector<EventGroup> result;
    for (auto& [root, group] : by_root) {
        group.source_count = sources[root].size();
        result.push_back(std::move(group));
    }
    std::ranges::sort(result, {}, [](const EventGroup& group) { return group.things.front(); });
    return result;
}

}  // namespace parallax
