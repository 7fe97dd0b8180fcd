// Regular expressions against tables, against a plain backtracking matcher over random expressions,
// and against what makes backtracking matchers hang.
#include "text/regex.h"

#include <catch_amalgamated.hpp>
#include <functional>
#include <optional>

#include "random_text.h"
#include "text/utf8.h"

namespace parallax {
namespace {

Regex regex_of(std::string_view text, bool ignore_case = false) {
    const Result<Regex> regex = Regex::from_text(text, ignore_case);
    if (!regex) FAIL(text << ": " << regex.error().message);
    return *regex;
}

// Matches as the text they cover, each followed by a bar.
std::string matches(std::string_view regex, std::string_view text, bool ignore_case = false) {
    std::string joined;
    for (const ByteRange& match : regex_of(regex, ignore_case).find_all(text)) {
        joined += text.substr(match.begin, match.size());
        joined += '|';
    }
    return joined;
}

TEST_CASE("expressions match as their grammar says") {
    struct Row {
        std::string_view regex, text, matches;
    };
    const Row rows[] = {
        {"ab", "abcab", "ab|ab|"},
        {"a", "", ""},
        {"a|bc", "abcb", "a|bc|"},
        {"a|ab", "ab", "a|"},
        {"ab|a", "ab", "ab|"},
        {"(a|b)c", "acbcc", "ac|bc|"},
        {"(?:a|b)+", "abcba", "ab|ba|"},
        {"ab?c", "acabcabbc", "ac|abc|"},
        {"ab*", "abba", "abb|a|"},
        {"ab+", "abba", "abb|"},
        {"ab+?", "abb", "ab|"},
        {"a.*c", "abcbc", "abcbc|"},
        {"a.*?c", "abcbc", "abc|"},
        {"a{2}", "aaaaa", "aa|aa|"},
        {"a{2,}", "aaaaa", "aaaaa|"},
        {"a{2,3}", "aaaaa", "aaa|aa|"},
        {"a{2,3}?", "aaaaa", "aa|aa|"},
        {"(ab){2}", "ababab", "abab|"},
        {"a{0}b", "ab", "b|"},
        {"a*", "baac", "aa|"},
        {"a*?", "aa", ""},
        {"()", "aa", ""},
        {"[abc]+", "xabcx", "abc|"},
        {"[a-cx]+", "wxbz", "xb|"},
        {"[^a-c]+", "abxyc", "xy|"},
        {"[\\d-]+", "tel 12-34.", "12-34|"},
        {"[a\\-z]+", "a-zb", "a-z|"},
        {"[-a]+", "b-a", "-a|"},
        {"[.^$]+", "a.^$", ".^$|"},
        {"[/]", "a/b", "/|"},
        {".", "a\nб", "a|б|"},
        {"\\d+", "19, ٣ and 2021", "19|٣|2021|"},
        {"\\w+", "café_1, ёлка", "café_1|ёлка|"},
        {"\\W+", "a, b", ", |"},
        {"\\s", "a\u00A0b", "\u00A0|"},
        {"\\S+", "ab cd", "ab|cd|"},
        {"^a", "aa", "a|"},
        {"a$", "aa", "a|"},
        {"^a$", "aa", ""},
        {"\\bcat\\b", "cat concat cat.", "cat|cat|"},
        {"\\Bcat", "cat concat", "cat|"},
        {"\\.", "a.b", ".|"},
        {"a\\/b", "a/b", "a/b|"},
        {"\\u{4E2D}\\u{56fd}", "在中国", "中国|"},
        {"中.", "中国中亚", "中国|中亚|"},
        {"[中亚]+", "在中亚", "中亚|"},
        {"[а-я]+", "Россия", "оссия|"},
        {"\\t", "a\tb", "\t|"},
        {"(a*)*b", "aaab", "aaab|"},
        {"(a|b|ab)*c", "ababc", "ababc|"},
        {"(|a)+b", "aab", "aab|"},
        {"x*", "yyy", ""},
        {"é", "e\u0301é", "é|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.regex, row.text);
        CHECK(matches(row.regex, row.text) == row.matches);
    }
}

TEST_CASE("letters match whatever their case when it is ignored") {
    CHECK(matches("eu", "EU eu Eu e", true) == "EU|eu|Eu|");
    CHECK(matches("[a-c]+", "xABCx", true) == "ABC|");
    CHECK(matches("[^a]", "Ab", true) == "b|");
    CHECK(matches("россия", "РОССИЯ", true) == "РОССИЯ|");
    CHECK(matches("eu", "EU") == "");
}

TEST_CASE("what is no expression is refused with the place and the reason") {
    struct Row {
        std::string_view regex, reason;
    };
    const Row rows[] = {
        {"", "at character 1: the regular expression is empty"},
        {"*a", "at character 1: nothing to repeat"},
        {"a**", "at character 3: nothing to repeat"},
        {"a|+", "at character 3: nothing to repeat"},
        {"a++", "at character 3: nothing to repeat"},
        {"^*", "at character 2: a place in the text cannot be repeated"},
        {"\\b+", "a place in the text cannot be repeated"},
        {"(a", "at character 1: the ( is not closed"},
        {"ä(a", "at character 2: the ( is not closed"},
        {"a)", "at character 2: a ) without a ("},
        {"(?=a)", "at character 3: of the groups"},
        {"(?<n>a)", "at character 3: of the groups"},
        {"[a", "at character 1: the [ is not closed"},
        {"a[]", "at character 2: nothing stands between"},
        {"[^]", "at character 1: nothing stands between"},
        {"[z-a]", "at character 2: a range"},
        {"[a-\\d]", "at character 2: a range"},
        {"a\\", "at character 2: nothing stands behind the last \\"},
        {"(a)\\1", "at character 4: there is no reference back"},
        {"\\q", "at character 1: \\ before this letter means nothing"},
        {"[\\b]", "at character 2: \\ before this letter means nothing"},
        {"a{", "at character 2: expected {m}"},
        {"a{x}", "at character 2: expected {m}"},
        {"a{2,1}", "at character 2: expected {m}"},
        {"a{,2}", "at character 2: expected {m}"},
        {"a{2", "at character 2: expected {m}"},
        {"\\u{}", "expected \\u{"},
        {"\\u{D800}", "expected \\u{"},
        {"\\u{110000}", "expected \\u{"},
        {"\\u41", "expected \\u{"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.regex);
        const Result<Regex> regex = Regex::from_text(row.regex, false);
        REQUIRE_FALSE(regex.has_value());
        CHECK(regex.error().kind == ErrorKind::wrong_syntax);
        CHECK_THAT(regex.error().message,
                   Catch::Matchers::ContainsSubstring(std::string(row.reason)));
    }
    CHECK_THAT(Regex::from_text("a**", false, 10).error().message,
               Catch::Matchers::StartsWith("at character 12:"));
}

TEST_CASE("expressions that come to too much are refused, however they come to it") {
    const std::string deep = std::string(64, '(') + "a" + std::string(64, ')');
    CHECK(Regex::from_text(deep, false).has_value());
    CHECK(Regex::from_text("a{1000}", false).has_value());
    for (const std::string& regex :
         {std::string("a{1001}"), std::string("a{99999999999999999999}"),
          std::string("(a{100}){100}"), std::string("((((){1000}){1000}){1000}){1000}"),
          std::string("(((a{0,999}){999}){999}){999}"), std::string(100'000, 'a')}) {
        const Result<Regex> result = Regex::from_text(regex, false);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().kind == ErrorKind::over_limit);
    }
    CHECK_FALSE(Regex::from_text("(" + deep + ")", false).has_value());
    CHECK_FALSE(Regex::from_text(std::string(1'000'000, '('), false).has_value());
}

TEST_CASE("what makes backtracking explode, or begin again at every place, takes linear time") {
    // Each of these would outlast the test if it took more than linear time.
    const std::string letters(200'000, 'a');
    CHECK(regex_of("(a*)*b").find_all(letters).empty());
    CHECK(regex_of("(a|aa)+b").find_all(letters).empty());
    CHECK(regex_of("(a?){30}a{30}b").find_all(letters.substr(0, 20'000)).empty());
    CHECK(regex_of("a|a.*b").find_all(letters).size() == letters.size());
    CHECK(regex_of("a.*b|a").find_all(letters).size() == letters.size());
    CHECK(regex_of("a+").find_all(letters) == std::vector<ByteRange>{{0, letters.size()}});
}

TEST_CASE("matches do not depend on where the text is cut into blocks") {
    for (const std::size_t before : {1000, 1021, 1022, 1023, 1024, 1025, 2047, 5000}) {
        const std::string text = std::string(before, '-') + "中a国b" + std::string(3000, '.') + "c";
        CAPTURE(before);
        CHECK(matches("中.国b", text) == "中a国b|");
        CHECK(matches("\\bc$", text) == "c|");
        CHECK(regex_of("中.*c").find_all(text) == std::vector<ByteRange>{{before, text.size()}});
    }
}

// An expression made at random, which says both how it is written and, by trying everything in
// order of preference, where it ends.
struct Node {
    enum Kind { letter, any, set, sequence, choice, repeat, border } kind = letter;
    char c = 'a';
    std::vector<Node> nodes;
    int least = 0, most = 0;  // most -1: no limit
    bool seldom = false;

    std::string text() const {
        switch (kind) {
            case letter:
                return {c};
            case any:
                return ".";
            case set:
                return "[^a]";
            case border:
                return "\\b";
            case sequence:
            case choice: {
                std::string joined;
                for (const Node& node : nodes)
                    joined += (joined.empty() || kind == sequence ? "" : "|") + node.text();
                return "(" + joined + ")";
            }
            case repeat: {
                const std::string bounds = most < 0
                                               ? std::to_string(least) + ","
                                               : std::to_string(least) + "," + std::to_string(most);
                return nodes[0].text() + "{" + bounds + "}" + (seldom ? "?" : "");
            }
        }
        return {};
    }
};

using Behind = std::function<std::optional<std::size_t>(std::size_t)>;

bool is_letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] != ' ';
}

std::optional<std::size_t> end_of(const Node& node, std::string_view text, std::size_t at,
                                  const Behind& behind);

std::optional<std::size_t> end_of_sequence(const std::vector<Node>& nodes, std::size_t first,
                                           std::string_view text, std::size_t at,
                                           const Behind& behind) {
    if (first == nodes.size()) return behind(at);
    return end_of(nodes[first], text, at, [&](std::size_t next) {
        return end_of_sequence(nodes, first + 1, text, next, behind);
    });
}

std::optional<std::size_t> end_of_repeat(const Node& node, int done, std::string_view text,
                                         std::size_t at, const Behind& behind) {
    const auto once_more = [&]() -> std::optional<std::size_t> {
        if (node.most >= 0 && done >= node.most) return std::nullopt;
        return end_of(node.nodes[0], text, at, [&](std::size_t next) -> std::optional<std::size_t> {
            // A turn without a step would go on for ever.
            if (next == at && done >= node.least && node.most < 0) return std::nullopt;
            return end_of_repeat(node, done + 1, text, next, behind);
        });
    };
    if (done < node.least) return once_more();
    if (node.seldom) {
        if (const auto end = behind(at)) return end;
        return once_more();
    }
    if (const auto end = once_more()) return end;
    return behind(at);
}

std::optional<std::size_t> end_of(const Node& node, std::string_view text, std::size_t at,
                                  const Behind& behind) {
    const auto take = [&](bool fits) { return fits ? behind(at + 1) : std::nullopt; };
    switch (node.kind) {
        case Node::letter:
            return take(at < text.size() && text[at] == node.c);
        case Node::any:
            return take(at < text.size());
        case Node::set:
            return take(at < text.size() && text[at] != 'a');
        case Node::border:
            return (at > 0 && is_letter_at(text, at - 1)) != is_letter_at(text, at) ? behind(at)
                                                                                    : std::nullopt;
        case Node::sequence:
            return end_of_sequence(node.nodes, 0, text, at, behind);
        case Node::choice:
            for (const Node& each : node.nodes) {
                if (const auto end = end_of(each, text, at, behind)) return end;
            }
            return std::nullopt;
        case Node::repeat:
            return end_of_repeat(node, 0, text, at, behind);
    }
    return std::nullopt;
}

Node random_node(test::RandomText& random, int depth) {
    Node node;
    const std::size_t choice = random.below(depth == 0 ? 5 : 9);
    if (choice < 3) {
        node.c = "abc"[choice];
    } else if (choice == 3) {
        node.kind = Node::any;
    } else if (choice == 4) {
        node.kind = random.below(2) == 0 ? Node::set : Node::border;
    } else if (choice < 8) {
        node.kind = choice == 7 ? Node::choice : Node::sequence;
        for (std::size_t i = 0; i < 2 + random.below(2); ++i)
            node.nodes.push_back(random_node(random, depth - 1));
    } else {
        node.kind = Node::repeat;
        do {
            node.nodes = {random_node(random, depth - 1)};
        } while (node.nodes[0].kind == Node::border || node.nodes[0].kind == Node::repeat);
        node.least = static_cast<int>(random.below(3));
        node.most = random.below(2) == 0 ? -1 : node.least + static_cast<int>(random.below(3));
        node.seldom = random.below(3) == 0;
    }
    return node;
}

TEST_CASE("random expressions match what trying everything in order finds") {
    test::RandomText random(17);
    std::size_t found = 0;
    for (int round = 0; round < 4'000; ++round) {
        const Node node = random_node(random, 3);
        const std::string text = random.of(std::u32string(U"aabbc "), 14);
        std::vector<ByteRange> expected;
        for (std::size_t at = 0; at < text.size();) {
            const auto end = end_of(node, text, at, [](std::size_t e) { return std::optional(e); });
            if (end && *end > at) {
                expected.push_back({at, *end});
                at = *end;
            } else {
                ++at;
            }
        }
        found += expected.size();
        CAPTURE(node.text(), text);
        REQUIRE(regex_of(node.text()).find_all(text) == expected);
    }
    CHECK(found > 4'000);
}

TEST_CASE("every cut of a good expression is taken or refused, never worse") {
    const std::string text = "^(?:a|[^\\d中-亚])*?\\b{2,5}\\u{4E2D}(b+|.$)/x";
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        for (std::size_t size = 0; size <= text.size() - begin; ++size) {
            const std::string cut = text.substr(begin, size);
            if (find_invalid_utf8(cut)) continue;
            const auto regex = Regex::from_text(cut, false);
            if (regex) {
                regex->find_all("ab中 a");
            } else {
                REQUIRE_FALSE(regex.error().message.empty());
            }
        }
    }
}

}  // namespace
}  // namespace parallax
