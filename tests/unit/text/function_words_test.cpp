// Words that name nothing, in the folded form that texts are indexed by.
#include "text/function_words.h"

#include <catch_amalgamated.hpp>

#include "text/words.h"

namespace parallax {
namespace {

struct Case {
    const char *word, *language;
    bool is_one;
};

TEST_CASE("function words are known in their language, by their folded form") {
    const Case kCases[] = {
        {"The", "en", true},      {"are", "en-GB", true},  {"TOO", "en", true},
        {"don’t", "en", true},    {"Ещё", "ru", true},     {"который", "ru", true},
        {"и", "ru", true},        {"的", "zh", true},      {"這個", "zh-Hant", true},
        {"für", "de", true},      {"war", "de", true},     {"être", "fr", true},
        {"También", "es", true},  {"China", "en", false},  {"war", "en", false},
        {"US", "en", false},      {"May", "en", false},    {"state", "en", false},
        {"the", "ru", false},     {"the", "", false},      {"the", "sw", false},
        {"тайвань", "ru", false}, {"俄罗斯", "zh", false}, {"Macht", "de", false},
        {"guerre", "fr", false},  {"paz", "es", false},    {"", "en", false},
        {"are too", "en", false},
    };
    for (const Case& each : kCases) {
        INFO(each.word << " in " << each.language);
        CHECK(is_function_word(fold(each.word), each.language) == each.is_one);
    }
}

}  // namespace
}  // namespace parallax
