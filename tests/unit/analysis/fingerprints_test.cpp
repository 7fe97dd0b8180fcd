// What winnowing promises, and that sorting keeps every fingerprint.
#include "analysis/fingerprints.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <set>

#include "text/random_text.h"

namespace parallax {
namespace {

std::vector<TermId> random_terms(test::RandomText& random, std::size_t count, std::size_t kinds) {
    std::vector<TermId> terms;
    for (std::size_t i = 0; i < count; ++i)
        terms.emplace_back(random.below(kinds));
    return terms;
}

std::vector<Fingerprint> fingerprints_of(std::span<const TermId> words, std::uint32_t first = 0) {
    std::vector<Fingerprint> out;
    append_fingerprints(words, first, out);
    return out;
}

TEST_CASE("a text shorter than a shingle has no fingerprint, one of a shingle has one") {
    test::RandomText random(1);
    for (std::size_t words = 0; words < kShingleWords; ++words)
        CHECK(fingerprints_of(random_terms(random, words, 9)).empty());
    const auto one = fingerprints_of(random_terms(random, kShingleWords, 9), 70);
    REQUIRE(one.size() == 1);
    CHECK(one[0].word == 70);
}

TEST_CASE("fingerprints ascend by word and no window is without one") {
    test::RandomText random(2);
    for (int round = 0; round < 200; ++round) {
        const auto words = random_terms(random, random.below(60), 1 + random.below(8));
        const auto kept = fingerprints_of(words);
        if (words.size() < kShingleWords) continue;
        const std::size_t shingles = words.size() - kShingleWords + 1;
        std::size_t next = 0;  // the first word at which a window may begin without one
        for (const Fingerprint& f : kept) {
            CHECK(f.word >= next);
            CHECK(f.word < shingles);
            if (shingles >= kShingleWindow) CHECK(f.word < next + kShingleWindow);
            next = f.word + 1;
        }
        CHECK(shingles - next < kShingleWindow);
        CHECK_FALSE(kept.empty());
    }
}

TEST_CASE("about half of the shingles of a varied text are kept") {
    test::RandomText random(3);
    const auto kept = fingerprints_of(random_terms(random, 20'000, 5000));
    CHECK(kept.size() > 9'000);  // 2 / (window + 1) = 1/2
    CHECK(kept.size() < 11'000);
}

TEST_CASE("two texts with a run of six words in common share a fingerprint of that run") {
    test::RandomText random(4);
    constexpr std::size_t kRun = kShingleWords + kShingleWindow - 1;
    for (int round = 0; round < 300; ++round) {
        const auto run = random_terms(random, kRun, 1000);
        std::vector<TermId> a = random_terms(random, random.below(20), 1000), b = a;
        std::ranges::reverse(b);
        const std::size_t a_begin = a.size(), b_begin = b.size();
        a.insert(a.end(), run.begin(), run.end());
        b.insert(b.end(), run.begin(), run.end());
        for (const TermId term : random_terms(random, 15, 1000))
            b.push_back(term);
        std::set<std::pair<std::uint32_t, std::size_t>> in_a;  // hash and place in the run
        for (const Fingerprint& f : fingerprints_of(a))
            if (f.word >= a_begin) in_a.emplace(f.hash, f.word - a_begin);
        const auto of_b = fingerprints_of(b);
        CHECK(std::ranges::any_of(of_b, [&](const Fingerprint& f) {
            return f.word >= b_begin && in_a.contains({f.hash, f.word - b_begin});
        }));
    }
}

TEST_CASE("sorting by hash keeps every fingerprint, and equals in their order") {
    test::RandomText random(5);
    for (const std::size_t count : {0U, 1U, 2U, 100U, 5000U}) {
        std::vector<Fingerprint> list;
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto high = static_cast<std::uint32_t>(random.below(3)) << 31 >> random.below(32);
            list.push_back({high ^ static_cast<std::uint32_t>(random.below(40)), i});
        }
        auto expected = list;
        std::ranges::stable_sort(expected, {}, &Fingerprint::hash);
        sort_by_hash(list);
        CHECK(list == expected);
    }
}

}  // namespace
}  // namespace parallax
