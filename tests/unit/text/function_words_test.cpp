// Words that name nothing, in the folded form that texts are indexed by.
#include "text/function_words.h"

#include <catch_amalgamated.hpp>

#include "text/words.h"

namespace parallax {
namespace {

struct Case {
    const char *word, *language;
};

TEST_CASE("function words are known in their language, by their folded form") {
    for (const auto& [word, language] : {Case{"The", "en"},
                                         {"are", "en-GB"},
                                         {"TOO", "en"},
                                         {"don’t", "en"},
                                         {"Ещё", "ru"},
                                         {"который", "ru"},
                                         {"и", "ru"},
                                         {"的", "zh"},
                                         {"這個", "zh-Hant"},
                                         {"für", "de"},
                                         {"war", "de"},
                                         {"être", "fr"},
                                         {"También", "es"}}) {
        INFO(word);
        CHECK(is_function_word(fold(word), language));
    }
    for (const auto& [word, language] : {Case{"China", "en"},
                                         {"war", "en"},
                                         {"state", "en"},
                                         {"the", "ru"},
                                         {"the", ""},
                                         {"the", "sw"},
                                         {"тайвань", "ru"},
                                         {"俄罗斯", "zh"},
                                         {"Macht", "de"},
                                         {"guerre", "fr"},
                                         {"paz", "es"},
                                         {"", "en"},
                                         {"are too", "en"}}) {
        INFO(word);
        CHECK_FALSE(is_function_word(fold(word), language));
    }
}

}  // namespace
}  // namespace parallax
