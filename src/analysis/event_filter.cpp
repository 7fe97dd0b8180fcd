// Passages are judged once, when the tester is made; an event then only looks its own up.
#include "analysis/event_filter.h"

#include <algorithm>

#include "text/words.h"

namespace parallax {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(kBlanks) + 1 - first);
}

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    for (;;) {
        text = trimmed(text);
        if (text.empty()) return words;
        const std::size_t end = std::min(text.find_first_of(kBlanks), text.size());
        words.push_back(fold(text.substr(0, end)));
        text.remove_prefix(end);
    }
}

std::uint8_t bit(Exactness exactness) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(exactness));
}
std::uint8_t bit(DateBasis basis) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(basis));
}

Error period_error(std::string_view text) {
    return {ErrorKind::wrong_syntax,
            "“" + std::string(text) +
                "” is no period: write 2014..2022, ..1949, 2022-02.., 2021 or 2021-06-28",
            {}};
}

}  // namespace

Exactness exactness_of(const EdtfDate& date) {
    if (date.approximate() || (date.begin && date.begin->uncertain) ||
        (date.end && date.end->uncertain))
        return Exactness::about;
    if (date.interval || !date.begin) return Exactness::range;
    switch (date.begin->precision) {
        case DatePrecision::day:
            return Exactness::day;
        case DatePrecision::month:
        case DatePrecision::season:
            return Exactness::month;
        case DatePrecision::year:
        case DatePrecision::decade:
        case DatePrecision::century:
            break;
    }
    return Exactness::year;
}

bool is_aim(EventKind kind) {
    return kind == EventKind::goal || kind == EventKind::hypothetical;
}

bool EventFilter::restricts_dates() const {
    const auto days = read_period(period);
    return !trimmed(words).empty() || (days && !days->is_all()) || without_exactness != 0 ||
           without_basis != 0 || without_aims || without_events;
}

bool EventFilter::restricts() const {
    return restricts_dates() || !sources.empty() || !themes.empty() || !entities.empty() ||
           !cells.empty();
}

bool EventFilter::is_without(Exactness exactness) const {
    return (without_exactness & bit(exactness)) != 0;
}
bool EventFilter::is_without(DateBasis basis) const {
    return (without_basis & bit(basis)) != 0;
}
void EventFilter::toggle(Exactness exactness) {
    without_exactness = static_cast<std::uint8_t>(without_exactness ^ bit(exactness));
}
void EventFilter::toggle(DateBasis basis) {
    without_basis = static_cast<std::uint8_t>(without_basis ^ bit(basis));
}

bool Period::overlaps(const EdtfDate& date) const {
    return (!first || !date.end || date.last_day() >= *first) &&
           (!last || !date.begin || date.first_day() <= *last);
}

Result<Period> read_period(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return Period{};
    const std::size_t dots = text.find("..");
    const std::string_view from = trimmed(text.substr(0, dots));
    const std::string_view to = dots == text.npos ? from : trimmed(text.substr(dots + 2));
    if (from.empty() && to.empty()) return std::unexpected(period_error(text));
    Period period;
    if (!from.empty()) {
        const auto date = edtf_from_text(from);
        if (!date || date->interval) return std::unexpected(period_error(text));
        period.first = date->first_day();
    }
    if (!to.empty()) {
        const auto date = edtf_from_text(to);
        if (!date || date->interval) return std::unexpected(period_error(text));
        period.last = date->last_day();
    }
    if (period.first && period.last && *period.last < *period.first)
        return std::unexpected(period_error(text));
    return period;
}

EventTester::EventTester(const TextIndex& index, const ThemeCounts& counts,
                         const PassageEntities& entities, const EventFilter& filter,
                         const KeptPassages& of_cells)
    : index_(index), filter_(filter), words_(folded_words(filter.words)) {
    if (const auto period = read_period(filter.period)) period_ = *period;
    const Corpus& corpus = *index.corpus;
    const std::size_t passages = index.passages.size();
    right_passages_.assign(passages, true);
    const auto keep_only = [this](const std::vector<bool>& wanted) {
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (!wanted[i]) right_passages_[i] = false;
    };
    if (!filter.sources.empty()) {
        std::vector<bool> wanted(passages);
        for (std::size_t i = 0; i < passages; ++i)
            wanted[i] =
                std::ranges::find(filter.sources, index.passages[i].source) != filter.sources.end();
        keep_only(wanted);
    }
    if (!filter.themes.empty()) {
        std::vector<bool> wanted(passages);
        for (const ThemeId theme : filter.themes)
            for (const PassageHits& hits : passages_of_theme(counts, theme))
                wanted[index.number(hits.passage).index()] = true;
        keep_only(wanted);
    }
    if (!filter.entities.empty()) {
        std::vector<bool> wanted(passages);
        for (std::size_t i = 0; i < entities.size(); ++i)
            wanted[i] = std::ranges::any_of(filter.entities, [&](EntityId entity) {
                return std::ranges::binary_search(entities[i], entity);
            });
        keep_only(wanted);
    }
    if (!of_cells.empty()) keep_only(of_cells);
    for (const Source& source : corpus.sources)
        curated_sources_.push_back(std::ranges::any_of(
            source.events, [](const Event& event) { return !event.found && event.date; }));
    if (!filter.restricts_dates()) return;
    dated_passages_.assign(passages, false);
    for (std::size_t s = 0; s < corpus.sources.size(); ++s)
        for (std::uint32_t e = 0; e < corpus.sources[s].events.size(); ++e)
            if (keeps(EventId{SourceId(s), e}))
                for (const std::uint32_t p : corpus.sources[s].events[e].passages)
                    dated_passages_[index.number({SourceId(s), p}).index()] = true;
}

bool EventTester::is_place(PassageId passage) const {
    return right_passages_[index_.number(passage).index()];
}

bool EventTester::stands_right(EventId id) const {
    const Event& event = index_.corpus->event(id);
    if (event.passages.empty())  // known of the source as a whole
        return filter_.themes.empty() && filter_.entities.empty() && filter_.cells.empty() &&
               (filter_.sources.empty() ||
                std::ranges::find(filter_.sources, id.source) != filter_.sources.end());
    return std::ranges::any_of(event.passages, [&](std::uint32_t position) {
        return is_place({id.source, position});
    });
}

bool EventTester::has_words(const Event& event) const {
    if (words_.empty()) return true;
    const std::string text = fold(event.label) + "\n" + fold(event.words);
    return std::ranges::all_of(
        words_, [&](const std::string& word) { return text.find(word) != text.npos; });
}

bool EventTester::keeps(EventId id) const {
    const Event& event = index_.corpus->event(id);
    switch (filter_.layers) {
        case DateLayers::where_needed:
            if (event.found && curated_sources_[id.source.index()]) return false;
            break;
        case DateLayers::both:
            break;
        case DateLayers::found:
            if (!event.found) return false;
            break;
    }
    if (is_aim(event.kind) ? filter_.without_aims : filter_.without_events) return false;
    if (!stands_right(id) || !has_words(event)) return false;
    if (!event.date)
        return period_.is_all() && filter_.without_exactness == 0 && filter_.without_basis == 0;
    return period_.overlaps(*event.date) && !filter_.is_without(exactness_of(*event.date)) &&
           !filter_.is_without(event.basis);
}

bool EventTester::keeps(PassageId passage) const {
    return is_place(passage) &&
           (dated_passages_.empty() || dated_passages_[index_.number(passage).index()]);
}

}  // namespace parallax
