// Tests of matching: the hits of a pattern in a text, as the text they cover, each followed by a
// bar.
#include "analysis/pattern_hits.h"

#include <catch_amalgamated.hpp>

#include "text/random_text.h"
#include "text/words.h"

namespace parallax {
namespace {

TermPattern pattern_of(std::string_view text) {
    const Result<TermPattern> pattern = TermPattern::from_text(text);
    if (!pattern) FAIL(text << ": " << pattern.error().message);
    return *pattern;
}

std::string hits(std::string_view pattern, std::string_view text) {
    std::string joined;
    for (const ByteRange& hit : find_hits(pattern_of(pattern), text)) {
        joined += text.substr(hit.begin, hit.size());
        joined += '|';
    }
    return joined;
}

struct Row {
    std::string_view pattern, text, hits;
};

template <std::size_t N>
void check(const Row (&rows)[N]) {
    for (const Row& row : rows) {
        CAPTURE(row.pattern, row.text);
        CHECK(hits(row.pattern, row.text) == row.hits);
    }
}

TEST_CASE("a word matches the whole word, whatever its case, accents and possessive") {
    check({
        {"sanction", "Sanction, sanctions, SANCTION", "Sanction|SANCTION|"},
        {"russia", "Russia’s; Russian", "Russia|"},
        {"Russia's", "Russia", "Russia|"},
        {"Abigael", "ABIGAËL", "ABIGAËL|"},
        {"Abigaël", "Abigael", "Abigael|"},
        {"US", "us and U.S.", "us|"},
        {"U.S.", "us and U.S.", "U.S|"},
        {"12.5", "12.5 and 12 5", "12.5|"},
        {"россия", "Россия, России", "Россия|"},
        {"елка", "ёлка", "ёлка|"},
        {"don't", "they don’t", "don’t|"},
        {"word", "", ""},
    });
}

TEST_CASE("a wildcard stands for any letters or none") {
    check({
        {"sanction*", "sanction sanctioned unsanctioned", "sanction|sanctioned|"},
        {"*sanction", "sanction unsanction sanctions", "sanction|unsanction|"},
        {"*nuclear*", "nuclear, thermonuclear, nuclearise, nucleus",
         "nuclear|thermonuclear|nuclearise|"},
        {"col*r", "colour color colr cobra colours", "colour|color|colr|"},
        {"a*b*c", "abc aXbYc acb abcb ab", "abc|aXbYc|"},
        {"aa*aa", "aaa aaaa aaaaa", "aaaa|aaaaa|"},
        {"росси*", "Россия, российский", "Россия|российский|"},
        {"20*", "2021 and 1920", "2021|"},
    });
}

TEST_CASE("a phrase matches its words in order") {
    check({
        {"\"dual-use goods\"", "dual-use goods; dual use goods; goods for dual use",
         "dual-use goods|dual use goods|"},
        {"dual-use", "Dual-use and dual use", "Dual-use|dual use|"},
        {"\"third countr*\"", "a third country, third-country", "third country|third-country|"},
        {"\"community of * destiny\"", "community of common destiny, community of destiny",
         "community of common destiny|"},
        {"\"c d\"", "d c", ""},
        {"\"c d c\"", "c d c d c", "c d c d c|"},
        {"\"c c\"", "c c c c", "c c c c|"},
        {"\"long time\"", "long", ""},
    });
}

TEST_CASE("NEAR takes either order and counts the words between") {
    check({
        {"junior NEAR/3 partner", "the junior and dependent partner",
         "junior and dependent partner|"},
        {"junior NEAR/3 partner", "a partner that is junior", "partner that is junior|"},
        {"junior NEAR/3 partner", "junior a b c partner", "junior a b c partner|"},
        {"junior NEAR/3 partner", "junior a b c d partner", ""},
        {"junior NEAR/0 partner", "junior partner; a junior x partner", "junior partner|"},
        {"junior NEAR/3 partner", "junior", ""},
        {"junior NEAR/3 junior", "junior", ""},
        {"junior NEAR/3 junior", "junior is junior", "junior is junior|"},
        {"(Russia* | Moscow) NEAR/2 \"junior partner\"",
         "Moscow as junior partner. The junior partner is far from what Russia was.",
         "Moscow as junior partner|"},
        {"c NEAR/1 d", "c d x x x c d", "c d|c d|"},
        {"c NEAR/1 d", "c x d x c", "c x d x c|"},
    });
}

TEST_CASE("either of several terms counts, and overlaps count once") {
    check({
        {"(partner | ally)", "ally, partner", "ally|partner|"},
        {"partner | \"junior partner\"", "a junior partner", "junior partner|"},
        {"\"c d\" | \"d e\"", "c d e", "c d e|"},
        {"c | d", "c d", "c|d|"},
        {"c | c", "c", "c|"},
    });
}

TEST_CASE("NOT drops a passage that holds the other term") {
    check({
        {"Central NOT \"Central Europe\"", "Central Asia", "Central|"},
        {"Central NOT \"Central Europe\"", "Central Asia and Central Europe", ""},
        {"c NOT d NOT e", "c", "c|"},
        {"c NOT d NOT e", "c e", ""},
        {"c | d NOT e", "c d e", "c|"},
        {"(c | d) NOT e", "c d e", ""},
        {"c NOT d NEAR/1 e", "c d x e", ""},
        {"c NOT d NEAR/1 e", "c d x x e", "c|"},
    });
}

TEST_CASE("Han matches anywhere, also inside and across words") {
    check({
        {"中亚", "在中亚地区，中亚", "中亚|中亚|"},
        {"国和俄", "中国和俄罗斯", "国和俄|"},
        {"*中亚*", "中亚", "中亚|"},
        {"\"俄 罗斯\"", "俄罗斯", "俄罗斯|"},
        {"人人", "人人人", "人人人|"},
        {"人人", "人人人人", "人人人人|"},
        {"中国", "中国中国", "中国|中国|"},
        {"中国 NEAR/2 俄罗斯", "俄罗斯和中国", "俄罗斯和中国|"},
        {"中国 NEAR/0 俄罗斯", "俄罗斯和中国", ""},
        {"中 NEAR/0 国", "中国", "中国|"},
        {"中国 | China", "China 中国", "China|中国|"},
        {"5G网络", "5G网络", "5G网络|"},
        {"日本", "中国", ""},
    });
}

TEST_CASE("an exact word keeps case and accents, in every word of a phrase") {
    check({
        {"=EU", "EU eu Eu EU’s", "EU|EU|"},
        {"=Left", "the Left left; Lefts", "Left|"},
        {"=\"Left Party\"", "Left Party, left Party, Left party", "Left Party|"},
        {"=café", "café cafe Café cafe\u0301", "café|cafe\u0301|"},
        {"=cafe", "café cafe", "cafe|"},
        {"=don't", "don’t DON’T", "don’t|"},
        {"=co-op", "co-op Co-op co op", "co-op|co op|"},
        {"=San*", "Sanction sanction SANCTION San", "Sanction|San|"},
        {"=*tion", "sanction sancTion", "sanction|"},
        {"=ёлка", "ёлка елка Ёлка", "ёлка|"},
        {"=\"the * Party\"", "the Left Party; the left party", "the Left Party|"},
        {"=EU NEAR/1 left", "EU is Left; eu is left", "EU is Left|"},
        {"(=EU | left)", "eu EU left", "EU|left|"},
        {"=中亚", "在中亚", "中亚|"},
        {"=coop", "co\u00ADop", "co\u00ADop|"},
    });
}

TEST_CASE("a pattern that was never read has no hits") {
    CHECK(find_hits(TermPattern(), "c").empty());
}

TEST_CASE("hits ascend, never overlap, and keep to word boundaries") {
    const std::string_view vocabulary[] = {"c ", "d ",  "e ", "cd ", "中国 ",
                                           "中", "国c", ", ", "c's "};
    const std::string_view patterns[] = {"c",
                                         "c*",
                                         "\"c d\"",
                                         "c NEAR/2 d",
                                         "c NOT e",
                                         "(c | d) NEAR/1 (d | e)",
                                         "c | \"c d\" | 国",
                                         "中 NEAR/3 c",
                                         "\"* d\""};
    test::RandomText random(5);
    for (int round = 0; round < 2'000; ++round) {
        const std::string text = random.of(vocabulary, 12);
        for (const std::string_view pattern : patterns) {
            CAPTURE(text, pattern);
            std::size_t end = 0;
            for (const ByteRange& hit : find_hits(pattern_of(pattern), text)) {
                REQUIRE(hit.begin >= end);
                REQUIRE(hit.end > hit.begin);
                REQUIRE(hit.end <= text.size());
                end = hit.end;
            }
        }
    }
}

TEST_CASE("NEAR hits cover exactly what lies within some pair near enough") {
    const std::string_view vocabulary[] = {"c ", "d ", "x ", "x ", "x "};
    test::RandomText random(11);
    for (int round = 0; round < 500; ++round) {
        const std::string text = random.of(vocabulary, 15);
        const std::vector<Word> words = split_words(text);
        std::vector<bool> expected(text.size(), false);
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (std::size_t j = i + 1; j < words.size() && j - i - 1 <= 2; ++j) {
                const std::string pair = words[i].key + words[j].key;
                if (pair != "cd" && pair != "dc") continue;
                for (std::size_t k = words[i].span.begin; k < words[j].span.end; ++k) {
                    expected[k] = true;
                }
            }
        }
        std::vector<bool> covered(text.size(), false);
        for (const ByteRange& hit : find_hits(pattern_of("c NEAR/2 d"), text)) {
            for (std::size_t k = hit.begin; k < hit.end; ++k)
                covered[k] = true;
        }
        CAPTURE(text);
        REQUIRE(covered == expected);
    }
}

TEST_CASE("a word's hits are exactly the words with its key") {
    const std::string text = "China and Russia. RUSSIA’s China; Chinese russia-russia";
    const std::vector<Word> words = split_words(text);
    for (const Word& wanted : words) {
        std::vector<ByteRange> expected;
        for (const Word& word : words) {
            if (word.key == wanted.key) expected.push_back(word.span);
        }
        CHECK(find_hits(pattern_of(wanted.key), text) == expected);
    }
}

TEST_CASE("runs of Han are found wherever reading the text finds them") {
    // Radicals and compatibility characters too, which fold to others or are no words.
    const std::u32string alphabet = U"中国人和俄罗斯〇々⼀⼈一\uF900\u8C48 a5，\u3001ー";
    test::RandomText random(23);
    std::size_t found = 0;
    for (int round = 0; round < 4'000; ++round) {
        const std::string text = random.of(alphabet, 16);
        const std::string run =
            random.of(std::u32string(U"中国人和〇々⼀⼈一\uF900\u8C48"), 1 + round % 2);
        std::vector<ByteRange> expected;
        for (std::size_t at = text.find(run); at != text.npos; at = text.find(run, at + 1)) {
            if (!expected.empty() && at < expected.back().end)
                expected.back().end = at + run.size();
            else
                expected.push_back({at, at + run.size()});
        }
        found += expected.size();
        CAPTURE(run, text);
        REQUIRE(is_han(run));
        REQUIRE(find_hits(pattern_of(run), text) == expected);
    }
    CHECK(found > 1'000);
}

}  // namespace
}  // namespace parallax
