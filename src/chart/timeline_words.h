// What the timeline says of a date, an event or a source, in the words of the legend.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chart/text_style.h"
#include "chart/time_scale.h"
#include "corpus/corpus.h"

namespace parallax {

// "said in the text", "reckoned from it", "inferred from outside".
std::string_view words_from_basis(DateBasis basis);
// How exact a date is: "to the day", "the month only", "the year only", "from ... to", "about, the
// year only".
std::string words_from_precision(const EdtfDate& date);
// The numbers of passages as cited: "passage 40", "passages 3 to 6", "passages 3, 5 and 8 to 10".
std::string words_from_passages(const Source& source, std::span<const std::uint32_t> positions);
// Name of a dated or undated event wherever it is listed: "4 February 2022, said in the text: Joint
// statement (Sabanadze et al., passage 40)".
std::string event_name(const Corpus& corpus, EventId event);
// "6 dates", "1 date".
std::string words_from_count(std::size_t count, std::string_view one, std::string_view many);
// How long after it happened the source was published, "2 years and 4 months", or "26 years ahead
// of the text"; "" when one of the dates is not known or they lie in each other.
std::string lag_of(const Event& event, const Source& source);
// First and last day of a stretch, as exactly as its length asks: "2014 to 2016", "March 2021", "28
// June 2021".
std::string words_from_days(const DaySpan& days);
// The same as one types it: "2014..2016", "2021-03", "2021-06-28".
std::string period_from_days(const DaySpan& days);
// A date as short as `width` asks: "July to September 2021", "July–September 2021", "July–Sept.
// 2021".
std::string short_date_words(const EdtfDate& date, float width, TextStyle style,
                             const TextMeasure& measure);
// `text` or as many of its first words as fit `width` with "..." behind them.
std::string shortened(std::string_view text, float width, TextStyle style,
                      const TextMeasure& measure);

}  // namespace parallax
