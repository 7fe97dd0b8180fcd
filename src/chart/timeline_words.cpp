// Words of the timeline.
#include "chart/timeline_words.h"

#include <array>
#include <cmath>
#include <utility>

#include "analysis/timeline_entries.h"
#include "base/edtf_text.h"

namespace parallax {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// Years for what is longer than two of them, months from two months on, else days.
std::pair<std::string, std::string> iso_ends(const DaySpan& days) {
    constexpr double kTwoYears = 730, kTwoMonths = 60;
    const auto day = [](double at) {
        CivilDate date = civil_from_day(static_cast<DayNumber>(std::floor(at)));
        if (date.year < -9999 || date.year > 9999) date = {date.year < 0 ? -9999 : 9999, 1, 1};
        return date;
    };
    const auto iso = [&](CivilDate date) {
        if (days.length() > kTwoYears) return edtf_from_year(date.year);
        if (days.length() > kTwoMonths) return edtf_from_month(date.year, date.month);
        return edtf_from_day(date);
    };
    return {iso(day(days.first)), iso(day(days.end - 1e-3))};
}

}  // namespace

std::string_view words_from_basis(DateBasis basis) {
    switch (basis) {
        case DateBasis::stated:
            return "said in the text";
        case DateBasis::computed:
            return "reckoned from it";
        case DateBasis::inferred:
            return "inferred from outside";
    }
    return {};
}

std::string words_from_precision(const EdtfDate& date) {
    const std::string about = date.approximate() ? "about, " : "";
    const std::string_view name = precision_name(date);
    if (name == "range") return about + "from ... to";
    if (name == "day") return about + "to the day";
    return about + "the " + std::string(name) + " only";
}

std::string words_from_passages(const Source& source, std::span<const std::uint32_t> positions) {
    if (positions.empty()) return "no passage";
    const auto number = [&](std::size_t k) { return source.passages.at(positions[k]).n; };
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < positions.size();) {
        std::size_t last = i;
        while (last + 1 < positions.size() && number(last + 1) == number(last) + 1)
            ++last;
        if (last > i + 1) {
            parts.push_back(std::to_string(number(i)) + " to " + std::to_string(number(last)));
        } else {
            for (std::size_t k = i; k <= last; ++k)
                parts.push_back(std::to_string(number(k)));
        }
        i = last + 1;
    }
    std::string words = positions.size() == 1 ? "passage " : "passages ";
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) words += i + 1 == parts.size() ? " and " : ", ";
        words += parts[i];
    }
    return words;
}

std::string event_name(const Corpus& corpus, EventId id) {
    const Event& event = corpus.event(id);
    const Source& source = corpus.source(id.source);
    std::string name = "Without a date";
    if (event.date)
        name = words_from_date(*event.date) + ", " + std::string(words_from_basis(event.basis));
    name += ": " + event.label + " (" + source.label;
    return name + ", " + words_from_passages(source, event.passages) + ")";
}

std::string words_from_count(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string lag_of(const Event& event, const Source& source) {
    if (!event.date || !source.issued.date) return "";
    const DayNumber happened = event.date->last_day(), written = source.issued.date->first_day();
    if (happened <= written) return lag_in_words(happened, written);
    const DayNumber begins = event.date->first_day();
    const DayNumber last = source.issued.date->last_day();
    if (begins <= last) return "";
    const std::string ahead = lag_in_words(last, begins);
    return ahead.empty() ? "" : ahead + " ahead of the text";
}

std::string words_from_days(const DaySpan& days) {
    const auto [first, last] = iso_ends(days);
    const auto words = [](const std::string& iso) {
        const auto date = edtf_from_text(iso);
        return date ? words_from_date(*date) : iso;
    };
    return first == last ? words(first) : words(first) + " to " + words(last);
}

std::string period_from_days(const DaySpan& days) {
    const auto [first, last] = iso_ends(days);
    return first == last ? first : first + ".." + last;
}

std::string short_date_words(const EdtfDate& date, float width, TextStyle style,
                             const TextMeasure& measure) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kShort = {
        {{"January", "Jan."},
         {"February", "Feb."},
         {"August", "Aug."},
         {"September", "Sept."},
         {"October", "Oct."},
         {"November", "Nov."},
         {"December", "Dec."},
         {"April", "Apr."}}};
    std::string words = words_from_date(date);
    if (measure.width_px(style, words) <= width) return words;
    replace_all(words, " to ", "–");
    for (const auto& [month, abbreviated] : kShort) {
        if (measure.width_px(style, words) <= width) break;
        replace_all(words, month, abbreviated);
    }
    return words;
}

std::string shortened(std::string_view text, float width, TextStyle style,
                      const TextMeasure& measure) {
    if (measure.width_px(style, text) <= width) return std::string(text);
    std::string best;
    for (std::size_t at = text.find(' '); at != std::string_view::npos;
         at = text.find(' ', at + 1)) {
        std::string_view head = text.substr(0, at);
        while (!head.empty() && (head.back() == ',' || head.back() == ':' || head.back() == ';'))
            head.remove_suffix(1);
        std::string candidate = std::string(head) + "…";
        if (measure.width_px(style, candidate) > width) break;
        best = std::move(candidate);
    }
    return best;
}

}  // namespace parallax
