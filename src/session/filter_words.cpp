#include "session/filter_words.h"

#include <algorithm>
#include <vector>

#include "session/evidence.h"

namespace parallax {
namespace {

template <class T, class LabelOf>
void add_chosen(std::vector<std::string>& parts, const std::vector<T>& chosen,
                const LabelOf& label_of, std::string_view many) {
    if (chosen.size() == 1) parts.push_back(label_of(chosen.front()));
    if (chosen.size() > 1) parts.push_back(std::to_string(chosen.size()) + " " + std::string(many));
}

}  // namespace

std::string words_of(const GridCells& cells) {
    std::size_t count = 0;
    for (const GridBlock& block : cells.blocks)
        count += std::max<std::size_t>(block.rows.size(), 1) *
                 std::max<std::size_t>(block.columns.size(), 1);
    return counted(count, "cell", "cells") + " of “" + std::string(caption_of(cells.grid.kind)) +
           "”";
}

std::string words_of(const EventFilter& filter, const Results& results) {
    const Corpus& corpus = *results.corpus;
    std::vector<std::string> parts;
    if (!filter.period.empty() && read_period(filter.period)) parts.push_back(filter.period);
    if (!filter.words.empty()) parts.push_back("“" + filter.words + "”");
    add_chosen(
        parts, filter.sources, [&](SourceId id) { return corpus.source(id).label; }, "sources");
    add_chosen(
        parts, filter.themes, [&](ThemeId id) { return results.theme(id).short_label; }, "themes");
    add_chosen(
        parts, filter.entities, [&](EntityId id) { return corpus.entities[id.index()].label; },
        "names");
    for (const GridCells& cells : filter.cells)
        parts.push_back(words_of(cells));
    std::string without;
    const auto leave_out = [&](bool is_out, std::string_view name) {
        if (is_out) without.append(without.empty() ? "without " : ", ").append(name);
    };
    for (const ExactnessChoice& choice : kExactness)
        leave_out(filter.is_without(choice.value), choice.name);
    for (const BasisChoice& choice : kBases)
        leave_out(filter.is_without(choice.value), choice.name);
    leave_out(filter.without_events, "what happened");
    leave_out(filter.without_aims, "aims");
    if (!without.empty()) parts.push_back(without);
    std::string words;
    for (const std::string& part : parts)
        words += (words.empty() ? "" : ", ") + part;
    return words;
}

}  // namespace parallax
