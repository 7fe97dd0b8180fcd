// Nothing is done here but to hand on: what takes time is the engine's own.
#include "engine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/positional_index.h"
#include "base/check.h"
#include "limit.h"
#include "platform/icu_data.h"
#include "text/segments.h"
#include "text/text_data.h"
#include "text/words.h"

using namespace parallax;

namespace {

struct Bench {
    std::string texts, question;
    std::vector<std::uint32_t> ends, answer;
    std::optional<PositionalIndex> index;
    std::optional<bench::LimitIndex> limit;

    // Calls `visit` with each document.
    template <class Visit>
    void each(Visit visit) const {
        std::uint32_t begin = 0;
        for (const std::uint32_t end : ends) {
            visit(std::string_view(texts).substr(begin, end - begin));
            begin = end;
        }
    }
};

Bench& the() {
    static Bench bench;
    return bench;
}

}  // namespace

void engine_start() {
    ENSURE(load_text_data(icu_data()).has_value());
}

char* engine_texts(std::uint32_t size) {
    the().texts.resize(size);
    return the().texts.data();
}

std::uint32_t* engine_ends(std::uint32_t count) {
    the().ends.resize(count);
    return the().ends.data();
}

char* engine_question(std::uint32_t size) {
    the().question.resize(size);
    return the().question.data();
}

const std::uint32_t* engine_answer() {
    return the().answer.data();
}

std::uint32_t engine_count_words() {
    std::size_t words = 0;
    the().each([&](std::string_view text) { words += count_words(text); });
    return static_cast<std::uint32_t>(words);
}

std::uint32_t engine_segment() {
    Lexicon lexicon;
    std::size_t words = 0;
    the().each([&](std::string_view text) { words += segment(text, lexicon).tokens.size(); });
    return static_cast<std::uint32_t>(words);
}

std::uint32_t engine_index() {
    PositionalIndex& index = the().index.emplace();
    the().each([&](std::string_view text) { index.add_passage(text); });
    return static_cast<std::uint32_t>(index.word_count());
}

double engine_index_bytes() {
    return static_cast<double>(the().index->memory_bytes());
}

void engine_forget() {
    the().index.reset();
}

std::uint32_t limit_index() {
    return static_cast<std::uint32_t>(the().limit.emplace(the().texts, the().ends).words());
}

double limit_index_bytes() {
    return static_cast<double>(the().limit->memory_bytes());
}

void limit_forget() {
    the().limit.reset();
}
