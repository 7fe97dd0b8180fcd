// Candidates lie side by side once all things are sorted by date and clue: no two are compared in
// vain.
#include "analysis/same_events.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
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
struct SpansAround {
    std::array<Span, 2> spans;
    std::size_t count = 0;
    auto begin() const { return spans.begin(); }
    auto end() const { return spans.begin() + count; }
};

SpansAround spans_around(const EdtfDate& date) {
    if (date.interval || !date.begin) return {};
    const CivilDate begin = civil_from_day(date.first_day());
    const Span year{day_from_civil({begin.year, 1, 1}), day_from_civil({begin.year, 12, 31})};
    if (date.begin->precision == DatePrecision::month) return {{year}, 1};
    if (date.begin->precision != DatePrecision::day) return {};
    const std::int32_t days = days_in_month(begin.year, begin.month);
    const Span month{day_from_civil({begin.year, begin.month, 1}),
                     day_from_civil({begin.year, begin.month, days})};
    return {{year, month}, 2};
}

bool may_hold(const EdtfDate& date) {
    return !date.interval && date.begin &&
           (date.begin->precision == DatePrecision::month ||
            date.begin->precision == DatePrecision::year);
}

bool holds(const EdtfDate& wide, const EdtfDate& narrow) {
    return may_hold(wide) && std::ranges::count(spans_around(narrow), span_of(wide)) > 0;
}

double needed_weight(DayNumber first, DayNumber last) {
    const DayNumber days = last - first + 1;
    return days == 1 ? kNeededOfDay : days <= kSeasonDays ? kNeededOfSeason : kNeededOfYear;
}

double needed_weight(const EdtfDate& a, const EdtfDate& b) {
    return std::max(needed_weight(a.first_day(), a.last_day()),
                    needed_weight(b.first_day(), b.last_day()));
}

// Two things worth comparing, a < b.
struct Pair {
    std::uint32_t a = 0, b = 0;
    bool operator==(const Pair&) const = default;
};

// A thing under one of its clues and its own span or one around it.
struct Entry {
    std::uint32_t span = 0;  // position in a table of all spans
    ClueId clue;
    bool around = false;
    std::uint32_t thing = 0;
    auto operator<=>(const Entry&) const = default;
};

std::vector<Entry> make_entries(std::span<const DatedThing> things,
                                std::span<const double> weights) {
    std::map<Span, std::uint32_t> numbers;
    const auto number_of = [&numbers](const Span& span) {
        return numbers.try_emplace(span, static_cast<std::uint32_t>(numbers.size())).first->second;
    };
    std::vector<Entry> entries;
    for (std::uint32_t i = 0; i < things.size(); ++i) {
        const auto add = [&](const Span& span, bool around) {
            const std::uint32_t number = number_of(span);
            const double least = kKeyShare * needed_weight(span.first, span.last);
            for (const ClueId clue : things[i].clues)
                if (weights[clue.index()] >= least) entries.push_back({number, clue, around, i});
        };
        add(span_of(things[i].date), false);
        for (const Span& span : spans_around(things[i].date))
            add(span, true);
    }
    std::ranges::sort(entries);
    return entries;
}

// Things whose dates agree and that share a clue, by b, then a. Under each span and clue every
// thing meets the first kMostRivals of those whose own span it is, which come first there.
std::vector<Pair> find_pairs(std::span<const DatedThing> things, std::span<const double> weights) {
    const std::vector<Entry> entries = make_entries(things, weights);
    std::vector<Pair> pairs;
    const auto same_place = [](const Entry& a, const Entry& b) {
        return a.span == b.span && a.clue == b.clue;
    };
    for (std::size_t first = 0, i = 0; i < entries.size(); ++i) {
        if (!same_place(entries[first], entries[i])) first = i;
        for (std::size_t rival = first; rival < std::min(i, first + kMostRivals); ++rival) {
            if (entries[rival].around) break;
            const std::uint32_t a = entries[rival].thing, b = entries[i].thing;
            if (entries[i].around && !may_hold(things[a].date)) continue;
            pairs.push_back({std::min(a, b), std::max(a, b)});
        }
    }
    std::ranges::sort(pairs, {}, [](const Pair& pair) { return std::pair(pair.b, pair.a); });
    const auto rest = std::ranges::unique(pairs);
    pairs.erase(rest.begin(), rest.end());
    return pairs;
}

// weight / (weight + weight needed) of what both have in common; 0 for two that cannot be one. The
// dates agree.
double score_of(const DatedThing& a, const DatedThing& b, std::span<const double> weights) {
    if (a.ahead != b.ahead) return 0;
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
    const std::vector<Pair> pairs = find_pairs(things, weights);
    std::vector<SameEvent> links;
    std::vector<Scored> scored;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const Pair& pair = pairs[i];
        const double score = score_of(things[pair.a], things[pair.b], weights);
        if (score >= kLeastScore) scored.push_back({pair.a, score});
        if (i + 1 < pairs.size() && pairs[i + 1].b == pair.b) continue;
        std::ranges::stable_sort(scored, std::ranges::greater(), &Scored::score);
        if (scored.size() > kMostLinks) scored.resize(kMostLinks);
        for (const Scored& one : scored)
            links.push_back(make_link(things, weights, one.rival, pair.b));
        scored.clear();
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
