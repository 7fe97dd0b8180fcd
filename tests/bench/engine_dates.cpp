// Dates, from words that are indexed already.
#include "analysis/found_dates.h"
#include "engine.h"
#include "engine_state.h"

using namespace parallax;
using bench::engine;

std::uint32_t engine_dates() {
    const std::vector<DateInPassage> dates = find_corpus_dates(*engine().index);
    engine().answer.clear();
    for (const auto& [passage, found] : dates) {
        const DayNumber first = found.date ? found.date->first_day() : 0;
        engine().answer.insert(engine().answer.end(),
                               {passage.source.value, static_cast<std::uint32_t>(found.span.begin),
                                static_cast<std::uint32_t>(found.span.end),
                                static_cast<std::uint32_t>(found.date.has_value()),
                                static_cast<std::uint32_t>(static_cast<std::int32_t>(first))});
    }
    return static_cast<std::uint32_t>(dates.size());
}
