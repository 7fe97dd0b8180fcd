// Nothing is done here but to hand on: what takes time is the engine's own.
#include "engine.h"

#include <utility>

#include "base/check.h"
#include "engine_corpus.h"
#include "engine_state.h"
#include "platform/icu_data.h"
#include "text/segments.h"
#include "text/text_data.h"
#include "text/words.h"

using namespace parallax;
using bench::engine, bench::Engine;

Engine& bench::engine() {
    static Engine only;
    return only;
}

void engine_start() {
    ENSURE(load_text_data(icu_data()).has_value());
}

char* engine_texts(std::uint32_t size) {
    engine().texts.resize(size);
    return engine().texts.data();
}

std::uint32_t* engine_ends(std::uint32_t count) {
    engine().ends.resize(count);
    return engine().ends.data();
}

char* engine_question(std::uint32_t size) {
    engine().question.resize(size);
    return engine().question.data();
}

const std::uint32_t* engine_answer() {
    return engine().answer.data();
}

std::uint32_t engine_count_words() {
    std::size_t words = 0;
    engine().each([&](std::string_view text) { words += count_words(text); });
    return static_cast<std::uint32_t>(words);
}

std::uint32_t engine_segment() {
    Lexicon lexicon;
    std::size_t words = 0;
    engine().each([&](std::string_view text) { words += segment(text, lexicon).tokens.size(); });
    return static_cast<std::uint32_t>(words);
}

std::uint32_t engine_index() {
    engine().corpus = bench::make_corpus(engine());
    const TextIndex& index = engine().index.emplace(make_text_index(engine().corpus));
    return static_cast<std::uint32_t>(index.words.word_count());
}

double engine_index_bytes() {
    const TextIndex& index = *engine().index;
    return static_cast<double>(index.words.memory_bytes() + index.order.memory_bytes());
}

void engine_forget() {
    engine().units.clear();
    engine().index.reset();
    engine().corpus.reset();
}

std::uint32_t limit_index() {
    return static_cast<std::uint32_t>(
        engine().limit.emplace(engine().texts, engine().ends).words());
}

double limit_index_bytes() {
    return static_cast<double>(engine().limit->memory_bytes());
}

void limit_forget() {
    engine().limit.reset();
}
