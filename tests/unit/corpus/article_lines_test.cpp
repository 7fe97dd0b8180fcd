// Tests of the lines that speak of the document: bylines, notes on the first publication, cues.
#include <algorithm>
#include <catch_amalgamated.hpp>

#include "corpus/article_parts.h"
#include "corpus/phrases.h"

namespace parallax {
namespace {

ArticleBlock block_of(const Block& block) {
    return make_article_block(block);
}

Block paragraph(std::string_view text) {
    return {BlockKind::paragraph, 0, std::string(text), 0, 3, {}};
}

std::string read_as(std::string_view text,
                    bool (*read)(const ArticleBlock&, std::vector<Statement>&)) {
    const Block block = paragraph(text);
    std::vector<Statement> found;
    if (!read(block_of(block), found)) return "no";
    std::string shown;
    for (const Statement& statement : found)
        shown += (shown.empty() ? "" : ", ") + statement.field + " " + statement.value;
    return shown;
}

bool read_note_at_end(const ArticleBlock& block, std::vector<Statement>& found) {
    return read_repost_note(block, Zone::tail, found);
}

struct Row {
    std::string_view text, expected;
};

TEST_CASE("bylines give names, sentences that begin alike do not") {
    for (const Row& row : {
             Row{"By Ana Lima", "author Ana Lima"},
             Row{"BY Ana Lima and Bo Ek", "author Ana Lima, author Bo Ek"},
             Row{"Written by: Ana Lima, Bo Ek & Cy Roth",
                 "author Ana Lima, author Bo Ek, author Cy Roth"},
             Row{"By Ana Lima, Senior Fellow at the River Institute", "author Ana Lima"},
             Row{"By Dr. Ana Lima | 3 May 2020", "issued 3 May 2020, author Ana Lima"},
             Row{"Author: Ana Lima", "author Ana Lima"},
             Row{"Автор: Иван Речной", "author Иван Речной"},
             Row{"作者：李河川、王小溪", "author 李河川, author 王小溪"},
             Row{"文/李河川", "author 李河川"},
             Row{"A report by RIVERNET and Weir House", "publisher RIVERNET and Weir House"},
             Row{"An essay by Ana Lima", "author Ana Lima"},
             Row{"By the river", "no"},
             Row{"By closing the gates, Ana Lima thought, the delta would gain a year.", "no"},
             Row{"Author(s)", "no"},
             Row{"The authority of the board", "no"},
             Row{"A dam built by beavers", "no"},
             Row{"文化与河流", "no"},
         }) {
        CAPTURE(row.text);
        CHECK(read_as(row.text, &read_byline) == row.expected);
    }
}

TEST_CASE("under the title a name beside a date is a byline") {
    for (const Row& row : {
             Row{"Ana Lima | 3 May 2020 | Opinion", "issued 3 May 2020, author Ana Lima"},
             Row{"Ana Lima, 3 May 2020", "issued 3 May 2020, author Ana Lima"},
             Row{"3 May 2020 • Ana Lima and Bo Ek",
                 "issued 3 May 2020, author Ana Lima, author Bo Ek"},
             Row{"On 3 May 2020 the gates of the upper weir were closed", "no"},
             Row{"Ana Lima", "no"},
         }) {
        CAPTURE(row.text);
        CHECK(read_as(row.text, &read_name_and_date) == row.expected);
    }
}

TEST_CASE("notes on the first publication give outlet and date, sentences like them do not") {
    for (const Row& row : {
             Row{"This article originally appeared in The Weir Gazette on May 12, 2013.",
                 "outlet The Weir Gazette, issued May 12, 2013"},
             Row{"This essay was first published by Valley Voice.", "outlet Valley Voice"},
             Row{"Originally published in The Weir Gazette, 12 May 2013.",
                 "outlet The Weir Gazette, issued 12 May 2013"},
             Row{"Впервые опубликовано в журнале «Плотина» 1 февраля 2020 года.",
                 "outlet Плотина, issued 1 февраля 2020 года"},
             Row{"本文原载于《水坝周刊》，2020年3月3日。", "outlet 水坝周刊, issued 2020年3月3日"},
             Row{"The mill first appeared in records of the twelfth century.", "no"},
             Row{"This article is about mills.", "no"},
         }) {
        CAPTURE(row.text);
        CHECK(read_as(row.text, &read_note_at_end) == row.expected);
    }
}

std::string cue_of(std::string_view text, Zone zone, double link_share = 0) {
    Block block = paragraph(text);
    block.link_share = link_share;
    return std::string(find_cue(block_of(block), zone).value_or("no"));
}

TEST_CASE("furniture is known by its words, wherever it stands") {
    for (const Row& row : {
             Row{"Skip to content", "skip link"},
             Row{"Перейти к содержанию", "skip link"},
             Row{"跳到主要内容", "skip link"},
             Row{"483920175.jpeg", "image name"},
             Row{"weir-at-dawn.PNG", "image name"},
             Row{"Image source: Office of Waterways", "caption"},
             Row{"Фото: Управление водных путей", "caption"},
             Row{"图片来源：水道管理局", "caption"},
             Row{"7 min read", "reading time"},
             Row{"Reading time: 12 minutes", "reading time"},
             Row{"Время чтения: 5 минут", "reading time"},
             Row{"阅读时间 5 分钟", "reading time"},
             Row{"Read more: Capital calls the accord unlawful", "related article"},
             Row{"Читайте также: Столица против договора", "related article"},
             Row{"Share on facebook", "share link"},
             Row{"Поделиться", "share link"},
             Row{"* indicates required", "sign-up form"},
             Row{"Subscribe to our newsletter", "sign-up form"},
             Row{"© 2020 Valley Voice", "copyright note"},
             Row{"Tags: rivers, dams", "topics"},
             Row{"https://valley.example/spring", "address"},
             Row{"This site uses cookies to count its readers.", "cookie banner"},
             Row{"* * *", "signs"},
             Row{"Read more books than you buy.", "no"},
             Row{"Photographs of the dam were shown to the board.", "no"},
             Row{"Share prices fell.", "no"},
             Row{"It takes 7 minutes to cross the weir.", "no"},
             Row{"Image matters more than water here.", "no"},
             Row{"The related question is who pays.", "no"},
         }) {
        CAPTURE(row.text);
        CHECK(cue_of(row.text, Zone::middle) == row.expected);
    }
}

TEST_CASE("some furniture is believed at its own end of the page only") {
    CHECK(cue_of("Opinion", Zone::head) == "label");
    CHECK(cue_of("Opinion", Zone::middle) == "no");
    CHECK(cue_of("Home > News > Rivers", Zone::head) == "breadcrumb");
    CHECK(cue_of("Facebook", Zone::tail) == "share link");
    CHECK(cue_of("If you are a member you can read on.", Zone::tail) == "membership advert");
    CHECK(cue_of("If you are a member you can read on.", Zone::middle) == "no");
    CHECK(cue_of("Welcome to Valley Voice", Zone::head) == "masthead");
}

TEST_CASE("a line that is all link is a link, a sentence is not") {
    CHECK(cue_of("The board's new figures for the lower valley", Zone::middle, 1) == "link");
    CHECK(cue_of("The board has new figures for the lower valley.", Zone::middle, 1) == "no");
    CHECK(cue_of("The board's new figures for the lower valley", Zone::middle, 0.3) == "no");
}

TEST_CASE("phrases fit whole words, Chinese ones characters") {
    const Block english = paragraph("Share on: the river"), chinese = paragraph("作者：李河川");
    const ArticleBlock line = block_of(english), han = block_of(chinese);
    CHECK(fits(line, "share on", Fit::begins));
    CHECK(fits(line, "share on", Fit::label));
    CHECK_FALSE(fits(line, "share o", Fit::begins));
    CHECK_FALSE(fits(line, "share", Fit::label));
    CHECK(fits(line, "the river", Fit::ends));
    CHECK(fits(line, "on the", Fit::holds));
    CHECK_FALSE(fits(line, "he", Fit::holds));
    CHECK_FALSE(fits(line, "share on", Fit::whole));
    CHECK(fits(line, "share on the river", Fit::whole));
    CHECK(fits(han, "作者", Fit::label));
    CHECK_FALSE(fits(han, "作", Fit::label));
    CHECK(fits(han, "李河", Fit::holds));
}

}  // namespace
}  // namespace parallax
