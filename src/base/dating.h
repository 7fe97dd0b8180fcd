// How a date is known, and what kind of thing it dates.
#pragma once

namespace parallax {

// stated: the text gives it; computed: reckoned from a relative phrase ("last year") and the date
// it is relative to; inferred: known from outside the text only.
enum class DateBasis { stated, computed, inferred };

// goal: an aim or forecast not yet reached ("by 2049"); period: a named stretch of time;
// hypothetical: something that is only supposed to happen.
enum class EventKind { event, period, goal, hypothetical };

}  // namespace parallax
