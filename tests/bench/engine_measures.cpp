// Keyness, an edited theme and text reuse, each from the index as the program asks for them.
#include <algorithm>
#include <cstring>

#include "analysis/keyness.h"
#include "analysis/text_reuse.h"
#include "analysis/text_units.h"
#include "analysis/theme_counts.h"
#include "analysis/theme_matrix.h"
#include "base/check.h"
#include "engine.h"
#include "engine_state.h"

using namespace parallax;
using bench::engine;

namespace {

constexpr std::size_t kTopTerms = 20, kSlices = 10;

void answer_double(double value) {
    std::uint32_t halves[2];
    std::memcpy(halves, &value, sizeof value);
    engine().answer.insert(engine().answer.end(), {halves[0], halves[1]});
}

void answer_place(const PositionalIndex& index, const WordRun& run) {
    const ByteRange bytes = bytes_of(index, run);
    engine().answer.insert(engine().answer.end(),
                           {run.passage.value, static_cast<std::uint32_t>(bytes.begin),
                            static_cast<std::uint32_t>(bytes.end)});
}

// The lines of the question, each a pattern.
Theme theme_of(std::string_view lines) {
    Theme theme;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        Result<TermPattern> pattern = TermPattern::from_text(lines.substr(0, end));
        ENSURE(pattern.has_value());
        theme.terms.push_back({"en", std::move(*pattern)});
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return theme;
}

}  // namespace

std::uint32_t engine_keyness() {
    const PositionalIndex& index = engine().index->words;
    std::vector<PassageNumber> part;
    for (std::size_t i = 0; i < index.passage_count() / 2; ++i)
        part.emplace_back(i);
    const Keyness keyness = make_keyness(index, part, 1);
    engine().answer.clear();
    for (std::size_t i = 0; i < std::min(kTopTerms, keyness.terms.size()); ++i)
        answer_double(keyness.terms[i].g2);
    return static_cast<std::uint32_t>(keyness.terms.size());
}

void engine_cut_units() {
    const TextIndex& index = *engine().index;
    engine().units = {make_text_units(index, UnitKind::source),
                      make_text_units(index, UnitKind::year),
                      make_text_units(index, UnitKind::position, kSlices)};
}

std::uint32_t engine_theme() {
    const TextIndex& index = *engine().index;
    engine().corpus->themes = {theme_of(engine().question)};
    const ThemeCounts counts = make_theme_counts(index);
    std::size_t hits = 0;
    for (const TextUnits& units : engine().units)
        hits = make_matrix_row(*counts.rows.front(), units).hits;
    return static_cast<std::uint32_t>(hits);
}

std::uint32_t engine_reuse() {
    const TextIndex& index = *engine().index;
    const TextReuse reuse = find_text_reuse(index);
    engine().answer.clear();
    for (const ReusedText& text : reuse.texts) {
        answer_place(index.words, text.a);
        answer_place(index.words, text.b);
    }
    return static_cast<std::uint32_t>(reuse.texts.size());
}
