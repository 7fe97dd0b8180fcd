// Tests of corpus/reader_html: whole pages of tests/data/import against what a reader would say of
// them (the .txt beside each), then one trait at a time.
#include "corpus/reader_html.h"

#include <catch_amalgamated.hpp>

#include "corpus/html_blocks.h"
#include "document_dump.h"
#include "support/data_file.h"
#include "text/random_text.h"
#include "text/utf8.h"

namespace parallax {
namespace {

using test::body;
using test::data_file;
using test::dump;
using test::first;

TEST_CASE("whole pages give their text in order, chrome with its reason, and their heads") {
    for (const std::string name :
         {"bridge-news", "old-tables", "russian-page", "chinese-page", "journal-paper"}) {
        CAPTURE(name);
        CHECK(dump(read_html(data_file("import/" + name + ".html"))) ==
              data_file("import/" + name + ".txt"));
    }
}

std::string in_body(std::string_view html) {
    return body(read_html(html));
}

TEST_CASE("elements break text or flow within it, as browsers show them") {
    struct Row {
        std::string_view html, text;
    };
    const Row rows[] = {
        {"a<b>b</b><i>c</i> d", "abc d\n"},
        {"<div>a<div>b</div>c</div>", "a\nb\nc\n"},
        {"<p>a<p>b</p></p>c", "a\nb\nc\n"},
        {"<p>a<span>b<p>c", "ab\nc\n"},
        {"<ul><li>a<li>b<ul><li>c</ul>d</ul>", "a\nb\nc\nd\n"},
        {"<h2>a<h3>b</h2>c", "a\nb\nc\n"},
        {"<p>a<br>b<br/>c</p>", "a b c\n"},
        {"<p>a<br> <br>b</p>", "a\nb\n"},
        {"<p>a<br>\u3000\u3000b<br>&nbsp;&nbsp;c<br>&nbsp;d", "a\nb\nc d\n"},
        {"<p>a<hr>b", "a\nb\n"},
        {"x<wbr>y <img src=z alt=no> z", "xy z\n"},
        {"&amp;lt; &eacute;&#20013;&#x4e2d; &nosuch; &copy2", "&lt; é中中 &nosuch; ©2\n"},
        {"a <q>b</q> c", "a “b” c\n"},
        {"<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", "漢字\n"},
        {"<pre>  a\n\n  b </pre>", "a b\n"},
        {"<textarea><p>a</textarea>b", "b\n"},
        {"<script>if (a < b) '</p>'; '<!--'</script>b<style>p {}</style>", "b\n"},
        {"<svg><title>t</title><text>u</text></svg>b", "b\n"},
        {"<svg><text>never closed<p>b", "b\n"},
        {"<!-- a -- > <p>b --><p>c<!--> d -->", "c d -->\n"},
        {"<![CDATA[a]]>b", "b\n"},
        {"a<p", "a\n"},
        {"a<p class=\"b", "a\n"},
        {"a</nosuch></p>b", "a\nb\n"},
        {"a < b > c", "a < b > c\n"},
        {"<dl><dt>a<dd>b<dt>c</dl>", "a\nb\nc\n"},
        {"<select><option>a<option>b</select>c", "c\n"},
        {"<body>a</body><body>b</body></html>c", "a\nb\nc\n"},
        {"<x-card>a</x-card><x-card>b</x-card>", "a\nb\n"},
        {"\xEF\xBB\xBF"
         "a\0b",
         "a\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(in_body(row.html) == row.text);
    }
}

TEST_CASE("blocks know their kind, their level and their line") {
    const Document page = read_html(
        "<h3>a\nb</h3>\n<ul>\n<li>c</li></ul>\n\n<blockquote>d<p>\n\ne</blockquote>"
        "<figure><img><figcaption>f</figcaption></figure><pre><code>g</code></pre>"
        "<table><caption>h</caption><tr><td>i<td>j</table>"
        "<p class='pull-quote'>k</p><div class='wp-caption-text'>l</div>");
    CHECK(dump(page) ==
          "\n1 heading 3: a b\n4 item: c\n6 quotation: d\n8 quotation: e\n8 caption: f\n8 code: g\n"
          "8 caption: h\n8 row: i | j\n8 quotation: k\n8 caption: l\n");
}

TEST_CASE("tables give rows, tables that lay out a page give its blocks") {
    CHECK(in_body("<table><tr><th>a<th>b<tr><td>c<td><p>d</p></table>") == "a\tb\nc\td\n");
    CHECK(in_body("<table><tr><td>a<td></td><td>c</table>") == "a\t\tc\n");
    CHECK(in_body("<table><tr><td>a</td></tr></table>") == "a\n");
    CHECK(in_body("<table><tr><td>menu<td><h1>a</h1><p>b<p>c</table>") == "menu\na\nb\nc\n");
    CHECK(in_body("<table><tr><td>x<td>" + std::string(kMaxCellBytes + 1, 'y') + "</table>") ==
          "x\n" + std::string(kMaxCellBytes + 1, 'y') + "\n");
    CHECK(in_body("<table><tr><td><table><tr><td>a<td>b</table></td><td>c</table>") == "a\tb\nc\n");
    CHECK(in_body("<tr><td>a</td><td>b</td></tr>") == "a\tb\n");
}

TEST_CASE("the share of links counts letters, also where tags are misnested") {
    const auto share = [](std::string_view html) {
        const Document page = read_html(html);
        REQUIRE(page.blocks.size() > 0);
        return page.blocks.back().link_share;
    };
    CHECK(share("<p>abc <a href=x>d</a></p>") == 0.25);
    CHECK(share("<p><a href=x>ab c</a></p>") == 1);
    CHECK(share("<p><a name=x>abc</a></p>") == 0);
    CHECK(share("<a href=x><p>abc</p></a>") == 1);
    CHECK(share("<a href=x><p>abc</a> defghi</p>") == Catch::Approx(1.0 / 3));
    CHECK(share("<a href=x><p>abc</a></p><p>def</p>") == 0);
    CHECK(share("<p><a href=x>ab<a href=y>cd</a>efgh") == 0.5);
}

TEST_CASE("marks of notes go, exponents and years stay") {
    struct Row {
        std::string_view html, text;
    };
    const Row rows[] = {
        {"order.<sup>9</sup> Then", "order. Then\n"},
        {"order<sup><a href='#n9'>9</a></sup> then", "order then\n"},
        {"order<sup>[<a href='#n9'>9</a>]</sup> then", "order then\n"},
        {"order<sup><a href='#n1'>1</a>,<a href='#n2'>2</a></sup> then", "order then\n"},
        {"order<a href='#_ftn3'>[3]</a> then", "order then\n"},
        {"order<a role='doc-noteref' href='#x'>*</a> then", "order then\n"},
        {"km<sup>2</sup> and 10<sup>6</sup>", "km² and 10⁶\n"},
        {"the 5<sup>th</sup> of May", "the 5th of May\n"},
        {"see <a href='#part-2'>2</a>", "see 2\n"},
        {"see <a href='https://x.example/#fn'>12</a>", "see 12\n"},
        {"since<sup>2021</sup>", "since²⁰²¹\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(in_body(row.html) == row.text);
    }
}

std::string reason(std::string_view html) {
    const Document page = read_html(
        "<p>This page has a paragraph of running text, longer than any of its other parts.</p>" +
        std::string(html));
    REQUIRE(page.blocks.size() > 1);
    return page.blocks.back().chrome;
}

TEST_CASE("chrome is told by element, role, name and state") {
    struct Row {
        std::string_view html, reason;
    };
    const Row rows[] = {
        {"<nav>x</nav>", "navigation"},
        {"<header>x</header>", "header"},
        {"<footer>x</footer>", "footer"},
        {"<aside>x</aside>", "aside"},
        {"<form><label>x</label></form>", "form"},
        {"<button>x</button>", "form"},
        {"<noscript>x</noscript>", "noscript"},
        {"<template>x</template>", "template"},
        {"<dialog>x</dialog>", "dialog"},
        {"<div role=navigation>x</div>", "navigation"},
        {"<div role=contentinfo>x</div>", "footer"},
        {"<div hidden>x</div>", "hidden"},
        {"<div style='color: red; Display : none'>x</div>", "hidden"},
        {"<div aria-hidden=true>x</div>", "hidden"},
        {"<div class='a b share-buttons'>x</div>", "share links"},
        {"<div id=shareBox>x</div>", "share links"},
        {"<div class=social_links>x</div>", "share links"},
        {"<div aria-label='Cookie settings'>x</div>", "cookie banner"},
        {"<div class=cookie-bar><form><button>x</button></form></div>", "cookie banner"},
        {"<div class=readNext>x</div>", "related links"},
        {"<section id=related>x</section>", "related links"},
        {"<div class=c-newsletter__box>x</div>", "sign-up form"},
        {"<ol class=commentlist><li>x</ol>", "comments"},
        {"<div class=comments><aside class=related>x</aside></div>", "related links"},
        {"<p class=byline>x</p>", "byline"},
        {"<div class=author-bio>x</div>", "author biography"},
        {"<div class='ad'>x</div>", "advertisement"},
        {"<a class=skip-link href='#m'>x</a>", "skip link"},
        {"<div class=footnotes>x</div>", "footnotes"},
        // Words inside other words, and names that tell of the subject.
        {"<div class=shareholders>x</div>", ""},
        {"<div class='adverb header-image downloads'>x</div>", ""},
        {"<div class='tag-cookies category-comments has-sidebar no-ads'>x</div>", ""},
        {"<div class=commentary>x</div>", ""},
        {"<div class='elementor-widget elementor-widget-text'>x</div>", ""},
        {"<div class=paywall>x</div>", ""},
        {"<div class='entry-content'>x</div>", ""},
        {"<p>x</p>", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(reason(row.html) == row.reason);
    }
}

TEST_CASE("hidden words inside a line are no text") {
    CHECK(in_body("<p>a <a href=x>link<span class=sr-only> opens a window</span></a> b</p>") ==
          "a link b\n");
    CHECK(in_body("<p>a <span hidden>x</span>b</p>") == "a b\n");
}

TEST_CASE("what is outside the article is chrome when most of the text is inside") {
    constexpr std::string_view kText =
        "<p>This is a paragraph of running text that is longer than what is around it.</p>";
    const std::string text(kText);
    CHECK(in_body("<p>before</p><article>" + text + "</article><p>after</p>") == in_body(text));
    CHECK(in_body("<p>before</p><main>" + text + "</main>") == in_body(text));
    CHECK(in_body("<main><p>lead</p><article>" + text + "</article></main>") == in_body(text));
    CHECK(in_body("<article><header><h1>t</h1></header>" + text + "</article>") ==
          "t\n" + in_body(text));
    CHECK(in_body("<article>" + text + "<article>other</article></article>") == in_body(text));
    // A list of articles has no outside, nor has a page whose <article> is a teaser.
    CHECK(in_body("<article>" + text + "</article><article>" + text + "</article><article>" + text +
                  "</article>") == in_body(text) + in_body(text) + in_body(text));
    CHECK(in_body("<article>teaser</article>" + text) == "teaser\n" + in_body(text));
    CHECK(dump(read_html("<p>before</p><article>" + text + "</article>"))
              .find("{outside the article}: before") != std::string::npos);
}

TEST_CASE("a name does not make chrome of all the text there is") {
    constexpr std::string_view kText =
        "<p>This is a paragraph of running text that is longer than what is around it.</p>";
    const std::string text(kText);
    CHECK(in_body("<form id=aspnetForm><nav>x</nav>" + text + "</form>") == in_body(text));
    CHECK(in_body("<div class=sidebar-layout id=related>" + text + "</div>") == in_body(text));
    CHECK(in_body("<div class=modal><main>" + text + "</main></div>" + text) == in_body(text));
    CHECK(in_body("<div style='display:none'>" + text + "</div>") == in_body(text));
    // Long comments under a short text stay comments.
    CHECK(in_body("<p>Short.</p><div id=comments>" + text + text + text + "</div>") == "Short.\n");
    CHECK(in_body("<footer>" + text + "</footer>").empty());
}

TEST_CASE("heads state each field in the order of their weight") {
    struct Row {
        std::string_view html, field, value;
    };
    const Row rows[] = {
        {"<title> A\n &amp; B </title>", "title", "A & B"},
        {"<title>T</title><meta property=og:title content=O>", "title", "O"},
        {"<title>T</title><h1>H</h1>", "title", "H"},
        {"<meta property=og:title content='It&amp;#8217;s &lt;b&gt;on&lt;/b&gt;'>", "title",
         "It’s on"},
        {"<title>T</title><header><h1>Site</h1></header><h2>H</h2>", "title", "T"},
        {"<title>T</title><main><h1>H</h1><article><p>Text.</article></main>", "title", "H"},
        {"<svg><title>no</title></svg><title>T</title><title>second</title>", "title", "T"},
        {"<meta name=Author content=A>", "author", "A"},
        {"<meta property=article:author content=https://x.example/a>", "author", ""},
        {"<a rel='nofollow author' href=/a>A</a>", "author", "A"},
        {"<span itemprop=author><b>A</b> B</span>", "author", "A B"},
        {"<p class=byline>By A", "author", "By A"},
        {"<p>Text.<div id=comments><span itemprop=author>A</span></div>", "author", ""},
        {"<meta name=citation_author content=A><meta name=citation_author content=B>", "author",
         "A"},
        {"<meta name=DC.Date.Issued content=2019>", "issued", "2019"},
        {"<meta itemprop=datePublished content=2019-03-28>", "issued", "2019-03-28"},
        {"<meta name=date content=2001><meta property=article:published_time content=2019>",
         "issued", "2019"},
        {"<time itemprop=dateModified datetime=2020>x</time>", "modified", "2020"},
        {"<time class=updated>3 May 2020</time><p>x", "modified", "3 May 2020"},
        {"<html lang=ru>", "language", "ru"},
        {"<html xml:lang=ru>", "language", "ru"},
        {"<link rel=canonical href=https://x.example/a>", "url", "https://x.example/a"},
        {"<base href=https://x.example/b/c.html><link rel=canonical href=../d>", "url",
         "https://x.example/d"},
        {"<base href=https://x.example/b/c.html><link rel=canonical href=/d>", "url",
         "https://x.example/d"},
        {"<base href=https://x.example><link rel=canonical href=d>", "url", "https://x.example/d"},
        {"<base href=https://x.example/b/><link rel=canonical href=//y.example/d>", "url",
         "https://y.example/d"},
        {"<link rel=canonical href=d>", "url", "d"},
        {"<link rel=stylesheet href=d>", "url", ""},
        {"<meta name=description content=' D  e '>", "description", "D e"},
        {"<meta property=og:site_name content=S>", "outlet", "S"},
        {"<meta name=viewport content=width>", "title", ""},
        {"<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"A\"}</script>",
         "title", "A"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.html);
        CHECK(first(read_html(row.html), std::string(row.field)) == row.value);
    }
}

TEST_CASE("a date in the masthead is only a guess that says where it stands") {
    const Document page = read_html(
        "<header><p>Sunday, July 21, 2024</p></header><article><h1>T</h1><p>Some text here.</p>"
        "</article><footer>© 2024</footer>");
    CHECK(dump(page).find("issued [guessed, masthead, line 1] Sunday, July 21, 2024\n") !=
          std::string::npos);
    const Document timed = read_html(
        "<header>\n<time datetime=2024-07-21>today</time></header><main><p>Text.</p></main>");
    CHECK(dump(timed).find("issued [guessed, masthead, line 2] 2024-07-21\n") != std::string::npos);
    // Dates of other texts say nothing of this one.
    const Document others = read_html(
        "<main><p>Text that is long enough to be the text of it.</p></main>"
        "<aside><time datetime=2024-07-21>x</time></aside><footer><time>2 May "
        "2020</time></footer>");
    CHECK(first(others, "issued") == "");
    // In the text itself, far behind its beginning, a date is one that it tells of.
    std::string text = "<article>";
    for (int i = 0; i < 5; ++i)
        text += "<p>A paragraph.</p>";
    CHECK(first(read_html(text + "<p>On <time datetime=1999-05-01>1 May</time>.</p></article>"),
                "issued") == "");
}

TEST_CASE("deep nesting, many attributes and broken markup are read to the end") {
    const auto many = [](std::string_view part, int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += part;
        return text;
    };
    CHECK(in_body(many("<div>", 100'000) + "x" + many("</div>", 100'000) + "<p>y") == "x\ny\n");
    CHECK(in_body(many("<b><i>", 50'000) + "x</i></b> y").starts_with("x y"));
    CHECK(in_body(many("<div><span></b>", 30'000) + "x") == "x\n");
    CHECK(in_body(many("</div>", 100'000) + "x") == "x\n");
    CHECK(in_body("<p" + many(" a b=c", 100'000) + ">x") == "x\n");
    CHECK(in_body("<p class='" + many("share-x ", 100'000) + "'>x</p><p>y") == "y\n");
    CHECK(in_body(many("<table><tr><td>", 20'000) + "x") == "x\n");
    CHECK(in_body(many("<", 200'000) + " x").ends_with("< x\n"));
    CHECK(in_body(many("&", 200'000)).size() == 200'001);
    CHECK(in_body(many("<!--", 100'000)).empty());
    CHECK(in_body(many("<svg>", 100'000) + "<p>x") == "x\n");
    CHECK(in_body("<title>" + many("x", 1'000'000) + "</title>y") == "y\n");
    CHECK(in_body(std::string(3'000'000, 'x')).size() == 3'000'001);
}

TEST_CASE("a page of too many blocks is read up to the limit and says so") {
    std::string html;
    for (std::size_t i = 0; i < kMaxHtmlBlocks + 10; ++i)
        html += "<p>a";
    const Document page = read_html(html);
    CHECK(page.blocks.size() == kMaxHtmlBlocks);
    REQUIRE(page.remarks.size() == 1);
    CHECK(page.remarks[0].find("200000 blocks") != std::string::npos);
}

TEST_CASE("any bytes give blocks of valid UTF-8 in one line") {
    constexpr std::string_view kParts[] = {"<p>",
                                           "</p>",
                                           "<div class=share>",
                                           "</div>",
                                           "<a href='#fn1'>",
                                           "</a>",
                                           "<sup>",
                                           "</sup>",
                                           "<table>",
                                           "<tr>",
                                           "<td>",
                                           "</table>",
                                           "<li>",
                                           "<ul>",
                                           "</ul>",
                                           "<br>",
                                           "<h1>",
                                           "</h1>",
                                           "<script>",
                                           "</script>",
                                           "<svg>",
                                           "<!--",
                                           "-->",
                                           "<article>",
                                           "</article>",
                                           "<q>",
                                           "</q>",
                                           "1",
                                           "text ",
                                           "渡船",
                                           "\xFF",
                                           "&amp;",
                                           "&#0;",
                                           "\0",
                                           "<",
                                           ">",
                                           "\"",
                                           "<time>",
                                           "2 May 2020",
                                           "<title>",
                                           "</title>",
                                           "<main>",
                                           "</sup",
                                           "<header>",
                                           "</header>",
                                           "<blockquote>",
                                           "<meta name=author content='a"};
    test::RandomText random(29);
    for (int round = 0; round < 3000; ++round) {
        const std::string html = random.of(kParts, round % 60);
        CAPTURE(html);
        const Document page = read_html(html);
        for (const Block& block : page.blocks) {
            REQUIRE_FALSE(find_invalid_utf8(block.text));
            REQUIRE_FALSE(block.text.empty());
            REQUIRE(block.text.find_first_of("\n\r") == std::string::npos);
            REQUIRE((block.link_share >= 0 && block.link_share <= 1));
            REQUIRE(block.line == 1);
        }
        for (const Statement& statement : page.head) {
            REQUIRE_FALSE(statement.value.empty());
            REQUIRE_FALSE(find_invalid_utf8(statement.value));
        }
    }
}

TEST_CASE("bytes that are not UTF-8 are replaced") {
    CHECK(in_body("<p>caf\xE9") == "caf\uFFFD\n");
}

}  // namespace
}  // namespace parallax
