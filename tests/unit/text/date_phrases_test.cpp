// The date finder against tables of sentences, right and wrong ones, in three languages.
#include <catch_amalgamated.hpp>

#include "date_phrases.h"

namespace parallax {
namespace {

using test::DatePhraseCase;

// At least so many of a hundred sentences with dates must be read exactly; none of those without
// may give one.
constexpr std::size_t kExactPercent = 95;

void check_table(const std::string& name, std::size_t fewest) {
    const std::vector<DatePhraseCase> cases = test::load_date_phrases(name);
    CHECK(cases.size() >= fewest);
    std::size_t positives = 0, exact = 0;
    std::string mismatches;
    for (const DatePhraseCase& phrase : cases) {
        const std::string found =
            test::shown(phrase.text, test::dates_in(phrase.text, phrase.context));
        INFO(phrase.place << ": " << phrase.text);
        if (phrase.is_negative()) {
            CHECK(found == "none");
            continue;
        }
        ++positives;
        if (found == phrase.expected) {
            ++exact;
        } else {
            mismatches += "\n" + phrase.place + ": " + phrase.text + "\n  found    " + found +
                          "\n  expected " + phrase.expected;
        }
    }
    // Printed even when the share is good enough.
    if (!mismatches.empty()) WARN(exact << " of " << positives << " exact" << mismatches);
    CHECK(exact * 100 >= positives * kExactPercent);
}

TEST_CASE("dates are found in English prose") {
    check_table("english.tsv", 240);
}

TEST_CASE("dates are found in Russian prose") {
    check_table("russian.tsv", 130);
}

TEST_CASE("dates are found in Chinese prose") {
    check_table("chinese.tsv", 130);
}

}  // namespace
}  // namespace parallax
