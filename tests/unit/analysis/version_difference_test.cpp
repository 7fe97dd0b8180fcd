// Changes applied to one version must give the other, whatever was done to it.
#include "analysis/version_difference.h"

#include <algorithm>
#include <catch_amalgamated.hpp>

#include "support/corpus_builder.h"
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

// Kinds as letters: = - + ~ < >, each with its words of a and b.
std::string changes_of(std::string_view a, std::string_view b) {
    std::string out;
    for (const Change& change : find_changes(words_of(a), words_of(b))) {
        if (!out.empty()) out += ' ';
        out += "=-+~<>"[static_cast<int>(change.kind)];
        out += a.substr(change.a.begin, change.a.size());
        if (change.kind == ChangeKind::replaced) out += '/';
        if (change.kind != ChangeKind::same) out += b.substr(change.b.begin, change.b.size());
    }
    return out;
}

TEST_CASE("changes of small texts by hand") {
    CHECK(changes_of("", "").empty());
    CHECK(changes_of("abc", "abc") == "=abc");
    CHECK(changes_of("", "abc") == "+abc");
    CHECK(changes_of("abc", "") == "-abc");
    CHECK(changes_of("abcd", "abxcd") == "=ab +x =cd");
    CHECK(changes_of("abxcd", "abcd") == "=ab -x =cd");
    CHECK(changes_of("abxcd", "abyzcd") == "=ab ~x/yz =cd");
    CHECK(changes_of("abcdefghijklmnop", "ghijklmnopabcdef") == "<abcdef =ghijklmnop >abcdef");
    // Too short to be told as a move.
    CHECK(changes_of("abcdefghij", "defghijabc") == "-abc =defghij +abc");
}

TEST_CASE("a paragraph that moved is one, and both its ends know each other") {
    const Words a = words_of("ABCDEFGHabcdefghijklmnop1234");
    const Words b = words_of("abcdefghijklmnopABCDEFGHxyz1234");
    const std::vector<Change> changes = find_changes(a, b);
    std::size_t moves = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (changes[i].kind == ChangeKind::moved_away) {
            ++moves;
            CHECK(changes[i].a == WordRange{0, 8});
            const Change& there = changes[*changes[i].other_end];
            CHECK(there.kind == ChangeKind::moved_here);
            CHECK(there.b == WordRange{16, 24});
            CHECK(there.other_end == i);
        }
    }
    CHECK(moves == 1);
    const ChangeCounts counts = count_changes(changes);
    CHECK(counts.same == 20);
    CHECK(counts.moved == 8);
    CHECK(counts.inserted == 3);
    CHECK(counts.deleted == 0);
}

// The second version out of the first and what came, and that the list covers both.
Words applied(const Words& a, const Words& b, const std::vector<Change>& changes) {
    Words result;
    std::uint32_t a_end = 0, b_end = 0;
    for (const Change& change : changes) {
        CHECK(change.a.begin == a_end);
        CHECK(change.b.begin == b_end);
        a_end = change.a.end;
        b_end = change.b.end;
        const bool is_move =
            change.kind == ChangeKind::moved_here || change.kind == ChangeKind::moved_away;
        CHECK(change.other_end.has_value() == is_move);
        if (change.kind == ChangeKind::same)
            result.insert(result.end(), a.begin() + change.a.begin, a.begin() + change.a.end);
        else if (change.kind == ChangeKind::moved_here) {
            const WordRange& from = changes[*change.other_end].a;
            result.insert(result.end(), a.begin() + from.begin, a.begin() + from.end);
        } else {
            result.insert(result.end(), b.begin() + change.b.begin, b.begin() + change.b.end);
        }
    }
    CHECK(a_end == a.size());
    CHECK(b_end == b.size());
    return result;
}

Words edited(Words words, std::size_t letters, test::RandomText& random) {
    for (std::size_t edits = random.below(12); edits > 0; --edits) {
        const std::size_t at = random.below(words.size() + 1);
        const std::size_t length = std::min(random.below(30), words.size() - at);
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
        const Words cut(begin, begin + static_cast<std::ptrdiff_t>(length));
        const std::size_t kind = random.below(3);
        if (kind != 0) words.erase(begin, begin + static_cast<std::ptrdiff_t>(length));
        const auto to = words.begin() + static_cast<std::ptrdiff_t>(random.below(words.size() + 1));
        if (kind == 2) words.insert(to, cut.begin(), cut.end());
        if (kind == 0) words.insert(to, TermId(random.below(letters)));
    }
    return words;
}

TEST_CASE("applied to one version, changes give the other, back and forth") {
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        test::RandomText random(seed);
        const std::size_t letters = 2 + random.below(200);
        Words a;
        for (std::size_t i = random.below(400); i > 0; --i)
            a.emplace_back(random.below(letters));
        const Words b = edited(a, letters, random);
        CHECK(applied(a, b, find_changes(a, b)) == b);
        CHECK(applied(b, a, find_changes(b, a)) == a);
    }
}

TEST_CASE("a source is read as words and signs with their places") {
    test::CorpusBuilder builder;
    builder.source("s").passage("Well, \"no\" - not yet.").passage("Yet?");
    const TextIndex index = make_text_index(builder.shared());
    Lexicon lexicon;
    const VersionText version = read_version(index, SourceId(0), lexicon);
    std::vector<std::string> words;
    for (std::size_t i = 0; i < version.words.size(); ++i) {
        words.emplace_back(lexicon.key(version.words[i]));
        const std::string& text = index.corpus->passage(version.passages[i]).text;
        CHECK(text.substr(version.bytes[i].begin, version.bytes[i].size()) == words.back());
    }
    CHECK(words == std::vector<std::string>{"Well", ",", "\"", "no", "\"", "-", "not", "yet", ".",
                                            "Yet", "?"});
    CHECK(version.passages.back() == PassageId{SourceId(0), 1});
}

}  // namespace
}  // namespace parallax
