// Tests of corpus/html_tokens: that the tokenizer is HTML5's, where tokens stand, and when it
// stops.
#include "corpus/html_tokens.h"

#include <catch_amalgamated.hpp>
#include <string>

#include "text/random_text.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// Tokens as "<name a=b>", "</name>" and text, which pieces side by side make one of.
class Written final : public HtmlSink {
  public:
    explicit Written(std::size_t most = 1'000'000) : most_(most) {}

    void start(const HtmlTag& tag, std::size_t line) override {
        tokens += "<" + std::string(tag.name);
        for (const HtmlAttribute& attribute : tag.attributes)
            tokens += " " + std::string(attribute.name) + "=" + std::string(attribute.value);
        tokens += ">";
        lines += std::to_string(line) + " ";
        ++count_;
    }
    void end(std::string_view name) override {
        tokens += "</" + std::string(name) + ">";
        ++count_;
    }
    void text(std::string_view utf8, std::size_t line) override {
        CHECK_FALSE(find_invalid_utf8(utf8));
        tokens += utf8;
        lines += std::to_string(line) + " ";
        ++count_;
    }
    bool is_full() const override { return count_ >= most_; }

    std::string tokens, lines;

  private:
    std::size_t most_, count_ = 0;
};

std::string tokens_of(std::string_view html) {
    Written written;
    read_html_tokens(html, written);
    return written.tokens;
}

TEST_CASE("tokens are those of HTML5, none implied and none repaired") {
    struct Row {
        std::string_view html, tokens;
    };
    const Row rows[] = {
        {"", ""},
        {"a", "a"},
        {"<P Class=\"A b\" ID=c d='e'>x</P >", "<p class=A b id=c d=e>x</p>"},
        {"<p a a=b>", "<p a=>"},
        {"<li>a<li>b</ul>", "<li>a<li>b</ul>"},
        {"<br/><br></br>", "<br><br></br>"},
        {"<title><b>a</title>", "<title><b>a</title>"},
        {"<script>\"</b>\" <!-- </script>a", "<script>\"</b>\" <!-- </script>a"},
        {"a<!--b-->c<!d>e<?f>g</ h>i", "acegi"},
        {"&lt;&amp;&notit;&#x41;&#128;<a b=\"&lt;\">", "<&¬it;A€<a b=<>"},
        {"<!DOCTYPE html><p>", "<p>"},
        {"<a b", ""},
        {"a<1", "a<1"},
        {"a\r\nb\rc", "a\nb\nc"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(tokens_of(row.html) == row.tokens);
    }
}

TEST_CASE("each token knows the line on which it begins") {
    Written written;
    read_html_tokens("<p>\na&amp;\nb<b>\n</b>c\n\n<i\n>d", written);
    // <p>, "\na", "&", "\nb", <b>, "\n", "c\n\n", <i> (behind its tag), "d".
    CHECK(written.tokens == "<p>\na&\nb<b>\n</b>c\n\n<i>d");
    CHECK(written.lines == "1 1 2 2 3 3 4 7 7 ");
}

TEST_CASE("reading stops when the sink is full") {
    Written written(3);
    read_html_tokens("<p>a</p><p>b</p>", written);
    CHECK(written.tokens == "<p>a</p>");
}

TEST_CASE("attributes are found by name, words in their lists") {
    class Asks final : public HtmlSink {
      public:
        void start(const HtmlTag& tag, std::size_t) override {
            CHECK(tag.has("rel"));
            CHECK(tag.has("hidden"));
            CHECK_FALSE(tag.has("re"));
            CHECK(tag.value("href") == "x y");
            CHECK(tag.value("class") == "");
            CHECK(tag.lists("rel", "author"));
            CHECK(tag.lists("rel", "me"));
            CHECK_FALSE(tag.lists("rel", "auth"));
            CHECK_FALSE(tag.lists("rel", "thor"));
            CHECK_FALSE(tag.lists("class", "a"));
            ++asked;
        }
        void end(std::string_view) override {}
        void text(std::string_view, std::size_t) override {}
        bool is_full() const override { return false; }
        int asked = 0;
    };
    Asks asks;
    read_html_tokens("<a rel=' nofollow\tAuthor me' hidden href=' x y '>", asks);
    CHECK(asks.asked == 1);
}

TEST_CASE("text comes in whole characters wherever the parser cuts it") {
    const std::u32string_view kParts = U"aé渡\U0001F30D &<\n";
    test::RandomText random(41);
    for (int round = 0; round < 200; ++round)
        tokens_of(random.of(kParts, 1000 + round));
    CHECK(tokens_of(random.of(std::u32string_view(U"渡"), 100'000)).size() == 300'000);
}

}  // namespace
}  // namespace parallax
