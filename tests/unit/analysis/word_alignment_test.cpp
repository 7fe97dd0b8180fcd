// Alignments of words written as letters: by hand, and against a plain full dynamic program.
#include "analysis/word_alignment.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <string_view>
#include <vector>

#include "text/random_text.h"

namespace parallax {
namespace {

std::vector<TermId> words(std::string_view letters) {
    std::vector<TermId> terms;
    for (const char letter : letters)
        terms.emplace_back(static_cast<std::size_t>(letter));
    return terms;
}

struct Case {
    std::string_view a, b;
    WordAlignment expected;
};

TEST_CASE("alignments go on while agreeing words make up for the others") {
    const Case kCases[] = {
        {"", "", {}},
        {"abc", "", {}},
        {"", "abc", {}},
        {"abc", "xyz", {}},
        {"abc", "abc", {3, 3, 3, 0}},
        {"abcxxx", "abcyyy", {3, 3, 3, 0}},
        {"abcxdef", "abcydef", {7, 7, 6, 1}},      // one replaced
        {"abcdef", "abcyyydefg", {3, 3, 3, 0}},    // three put in, three agree: no gain
        {"abcdefg", "abcyyydefg", {7, 10, 7, 3}},  // four agree
        {"abcyyydefg", "abcdefg", {10, 7, 7, 3}},  // three left out
        {"abcx", "abcyx", {3, 3, 3, 0}},           // a single one makes up for nothing
        {"abxcd", "abycd", {5, 5, 4, 1}},
        {"xabcdefgh", "yabcdefgh", {9, 9, 8, 1}},  // it may begin with a difference
        {"abcdefghijklmnopq12345678", "abcdefghijklmnopq", {17, 17, 17, 0}},
        // As far apart as may be, and one further.
        {"12345678abcdefghi", "abcdefghi", {17, 9, 9, 8}},
        {"123456789abcdefghij", "abcdefghij", {}},
    };
    for (const Case& test : kCases) {
        CAPTURE(test.a, test.b);
        const auto a = words(test.a), b = words(test.b);
        CHECK(align_forwards(a, b) == test.expected);
        const std::vector<TermId> back_a(a.rbegin(), a.rend()), back_b(b.rbegin(), b.rend());
        CHECK(align_backwards(back_a, back_b) == test.expected);
    }
}

// The best score of all alignments that begin at the beginning, without band or drop.
int slow_score(const std::vector<TermId>& a, const std::vector<TermId>& b) {
    std::vector<std::vector<int>> score(a.size() + 1, std::vector<int>(b.size() + 1));
    int best = 0;
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            int cell = i + j == 0 ? 0 : -1'000'000;
            if (i > 0) cell = std::max(cell, score[i - 1][j] - 1);
            if (j > 0) cell = std::max(cell, score[i][j - 1] - 1);
            if (i > 0 && j > 0)
                cell = std::max(cell, score[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 1 : -1));
            score[i][j] = cell;
            best = std::max(best, cell);
        }
    }
    return best;
}

TEST_CASE("edited copies are aligned as well as the full dynamic program aligns them") {
    test::RandomText random(7);
    for (int round = 0; round < 500; ++round) {
        std::vector<TermId> a, b;
        for (std::size_t i = random.below(80); i > 0; --i) {
            const TermId word(random.below(500));
            const std::size_t dice = random.below(20);
            if (dice != 0) a.push_back(word);
            if (dice != 1) b.push_back(dice == 2 ? TermId(1000 + i) : word);
        }
        const WordAlignment found = align_forwards(a, b);
        CHECK(static_cast<int>(found.agreeing) - static_cast<int>(found.differing) ==
              slow_score(a, b));
        CHECK(found.a_words <= a.size());
        CHECK(found.b_words <= b.size());
        // Every word of either side agrees or differs; a replaced one is on both.
        CHECK(found.agreeing + found.differing >= std::max(found.a_words, found.b_words));
        CHECK(2 * found.agreeing + found.differing <= found.a_words + found.b_words);
        if (found.a_words > 0) CHECK(a[found.a_words - 1] == b[found.b_words - 1]);
    }
}

TEST_CASE("texts that have nothing to do with each other are given up at once") {
    test::RandomText random(8);
    for (int round = 0; round < 200; ++round) {
        std::vector<TermId> a, b;
        for (int i = 0; i < 300; ++i) {
            a.emplace_back(random.below(400));
            b.emplace_back(random.below(400));
        }
        CHECK(align_forwards(a, b).agreeing <= 4);
    }
}

}  // namespace
}  // namespace parallax
