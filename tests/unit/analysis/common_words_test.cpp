// Common runs against the plain table of the longest common subsequence, and on texts far apart.
#include "analysis/common_words.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "text/random_text.h"

namespace parallax {
namespace {

using Words = std::vector<TermId>;

Words words_of(std::string_view letters) {
    Words words;
    for (const char letter : letters)
        words.emplace_back(static_cast<std::size_t>(letter));
    return words;
}

void check_runs(const Words& a, const Words& b, const std::vector<CommonRun>& runs) {
    std::uint32_t a_end = 0, b_end = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const CommonRun& run = runs[i];
        CHECK(run.words > 0);
        CHECK((run.a >= a_end && run.b >= b_end));
        if (i > 0) CHECK((run.a > a_end || run.b > b_end));
        a_end = run.a + run.words;
        b_end = run.b + run.words;
        REQUIRE((a_end <= a.size() && b_end <= b.size()));
        CHECK(std::equal(a.begin() + run.a, a.begin() + a_end, b.begin() + run.b));
    }
}

std::size_t length_of(const std::vector<CommonRun>& runs) {
    std::size_t words = 0;
    for (const CommonRun& run : runs)
        words += run.words;
    return words;
}

// Wagner and Fischer 1974.
std::size_t longest_common(const Words& a, const Words& b) {
    std::vector<std::size_t> above(b.size() + 1), row(b.size() + 1);
    for (const TermId word : a) {
        for (std::size_t k = 0; k < b.size(); ++k)
            row[k + 1] = word == b[k] ? above[k] + 1 : std::max(above[k + 1], row[k]);
        above = row;
    }
    return above.back();
}

TEST_CASE("runs of small texts by hand") {
    using Runs = std::vector<CommonRun>;
    CHECK(find_common_runs({}, {}).empty());
    CHECK(find_common_runs(words_of("abc"), {}).empty());
    CHECK(find_common_runs(words_of("abc"), words_of("xyz")).empty());
    CHECK(find_common_runs(words_of("abc"), words_of("abc")) == Runs{{0, 0, 3}});
    CHECK(find_common_runs(words_of("abcd"), words_of("abxcd")) == Runs{{0, 0, 2}, {2, 3, 2}});
    CHECK(find_common_runs(words_of("axb"), words_of("ayb")) == Runs{{0, 0, 1}, {2, 2, 1}});
}

TEST_CASE("what is common is as long as it can be") {
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        test::RandomText random(seed);
        const std::size_t letters = 1 + random.below(12);
        const auto text = [&] {
            Words words;
            for (std::size_t i = random.below(60); i > 0; --i)
                words.emplace_back(random.below(letters));
            return words;
        };
        const Words a = text(), b = text();
        const std::vector<CommonRun> runs = find_common_runs(a, b);
        check_runs(a, b, runs);
        CHECK(length_of(runs) == longest_common(a, b));
    }
}

TEST_CASE("texts with more differences than are sought still find nearly all they share") {
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        test::RandomText random(seed);
        const std::size_t letters = seed % 2 == 0 ? 5 : 2000;
        Words a, b;
        for (std::size_t i = 0; i < 3000; ++i) {
            const TermId word(random.below(letters));
            if (random.below(100) >= 30) {
                a.push_back(word);
                b.push_back(word);
            } else {
                a.emplace_back(random.below(letters));
                if (random.below(2) == 0) b.emplace_back(random.below(letters));
            }
        }
        const std::vector<CommonRun> runs = find_common_runs(a, b);
        check_runs(a, b, runs);
        CHECK(static_cast<double>(length_of(runs)) >=
              0.9 * static_cast<double>(longest_common(a, b)));
    }
}

TEST_CASE("texts without a word in common, however long, end soon") {
    Words a, b;
    for (std::size_t i = 0; i < 20000; ++i) {
        a.emplace_back(2 * (i % 50));
        b.emplace_back(2 * (i % 50) + 1);
    }
    CHECK(find_common_runs(a, b).empty());
    // Nor do those whose words are all the same two.
    for (std::size_t i = 0; i < 20000; ++i) {
        a[i] = TermId(i % 2);
        b[i] = TermId((i / 7) % 2);
    }
    check_runs(a, b, find_common_runs(a, b));
}

}  // namespace
}  // namespace parallax
