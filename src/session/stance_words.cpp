// Words for stances and kinds of nothing.
#include "session/stance_words.h"

namespace parallax {

std::string_view explanation_of(Nothing nothing) {
    switch (nothing) {
        case Nothing::none:
            return "";
        case Nothing::no_match:
            return "no match: its patterns found nothing";
        case Nothing::silent:
            return "silent: read through, says nothing of it";
        case Nothing::not_covered:
            return "not covered: stands only outside the digest";
        case Nothing::outside_its_time:
            return "outside its time: written before it arose";
        case Nothing::too_few_words:
            return "too few words: no hit could be expected in so short a text";
    }
    return "";
}

std::string_view name_of(Nothing nothing) {
    const std::string_view words = explanation_of(nothing);
    return words.substr(0, words.find(':'));
}

Nothing nothing_of(Stance stance) {
    switch (stance) {
        case Stance::silent:
            return Nothing::silent;
        case Stance::not_covered:
            return Nothing::not_covered;
        case Stance::outside_its_time:
            return Nothing::outside_its_time;
        default:
            return Nothing::none;
    }
}

std::string_view explanation_of(Stance stance) {
    return speaks(stance) ? name_of(stance) : explanation_of(nothing_of(stance));
}

std::string words_of(const Position& position) {
    std::string words(name_of(position.stance));
    if (position.when != When::always) words.append(" ").append(name_of(position.when));
    return words;
}

std::string own_in_words(Stance stance) {
    return std::string(speaks(stance) ? name_of(stance) : name_of(nothing_of(stance)));
}

std::string words_of(const Question& question, const StanceCell& cell) {
    std::string words;
    for (const std::size_t i : cell.positions) {
        const Position& position = question.positions[i];
        if (!words.empty()) words += ", ";
        words += speaks(position.stance) ? words_of(position)
                                         : std::string(explanation_of(position.stance));
    }
    if (words.empty()) words = "no position recorded";
    return cell.own ? "your reading: " + own_in_words(*cell.own) + " (recorded: " + words + ")"
                    : words;
}

std::string wording_in_words(const Results& results, const Position& position) {
    const CorpusFacts& facts = *results.facts;
    if (!facts.wording) facts.wording = find_wording(facts.index);
    const auto wording =
        wording_of(facts.index, *facts.wording, position.source, position.passages);
    if (!wording) return {};
    const bool digest = results.corpus->source(position.source).extent == Extent::digest;
    return (digest ? "The digest’s words: " : "Its words: ") +
           words_from_wording(facts.index, *wording);
}

}  // namespace parallax
