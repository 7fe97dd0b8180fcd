// Tests of find_sentence_ends: which full stops end a sentence and which belong to an abbreviation.
#include "text/sentences.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <string>
#include <vector>

#include "random_text.h"

namespace parallax {
namespace {

std::vector<std::uint32_t> ends_of(std::string_view text) {
    std::vector<std::uint32_t> ends;
    find_sentence_ends(text, ends);
    return ends;
}

// The text with a bar behind each sentence but the last.
std::string parted(std::string_view text) {
    std::string result;
    std::size_t begin = 0;
    for (const std::uint32_t end : ends_of(text)) {
        if (begin > 0) result += '|';
        result += text.substr(begin, end - begin);
        begin = end;
    }
    return result;
}

std::string without_bars(std::string_view text) {
    std::string result(text);
    std::erase(result, '|');
    return result;
}

void check_all(std::initializer_list<std::string_view> texts) {
    for (const std::string_view text : texts)
        CHECK(parted(without_bars(text)) == text);
}

TEST_CASE("English: what ends a sentence") {
    check_all({
        "",
        "One",
        "One. |Two.",
        "Why? |Because! |So.",
        "“Why?” |“Because.” |So (he said.) |Then.",
        "He left.\n|She stayed.",
        "A line without a stop\n|and another",
        "Wait... |He came.",
        "Wait... he came.",
        "He asked why? |she wondered.",
        "It was 2021. |Trade grew.",
        "It grew by 3.5 per cent. |Trade fell.",
        "The site is example.org. |It is old.",
        "Moscow and Beijing agreed. 2021 was next.",  // what follows is in lower case
        "Moscow and Beijing agreed. |2021 Moscow.",
        "He was tall. |Russia is not.",
    });
}

TEST_CASE("English: forms of address and rank join the name") {
    check_all({
        "Mr. Xi met Dr. Lo. |Then they left.",
        "Mrs. Smith and Ms. Jones agreed.",
        "Gen. Gerasimov spoke.",
        "They heard Sen. Reed and Rep. Smith.",
        "He saw Prof. Li at St. Petersburg. |It rained.",
        "It was Lt. Col. Brown.",
        "The Hon. John Smith rose.",
        "Mt. Everest is high. |K2 is lower.",
    });
}

TEST_CASE("English: initials and letters with stops") {
    check_all({
        "J. K. Rowling wrote it. |He read it.",
        "J.K. Rowling wrote it.",
        "I met J. A. Smith. |A man came.",
        "George W. Bush came.",
        "The U.S. Navy sailed.",
        "The U.S. and the U.K. agreed.",
        "They live in the U.S. |The next day they left.",
        "They live in the U.S. |However, they left.",
        "It is in Washington, D.C. |In 2021 it was not.",
        "He moved to the U.K. |“But why?” |I asked.",
        "At 5 p.m. Moscow time it began.",
        "At 5 p.m. |The talks ended.",
        "She has a Ph.D. |She teaches.",
        "She has a Ph.D. from Harvard.",
        "The U.S. 7th Fleet sailed.",
        "The U.S.-led bloc met. |It failed.",
        "The U.S.’s allies met.",
        "Vitamin C. |The dose is small.",
    });
}

TEST_CASE("English: abbreviations in running text") {
    check_all({
        "Some, e.g. Moscow, agreed.",
        "One of them, i.e. Beijing, agreed.",
        "Russia vs. China is no match.",
        "See Smith et al. 2019 for more.",
        "Guns, ships, etc. were sold.",
        "They sold guns, ships, etc. |The price was low.",
        "They sold guns, etc. Russia bought them.",
        "Acme Inc. Chairman Smith left.",
        "He left Acme Inc. |He was rich.",
        "Cf. Smith on this.",
        "John Smith Jr. Senator of Ohio, rose.",
        "Acme Corp. 2021 figures fell.",
    });
}

TEST_CASE("English: what a number follows") {
    check_all({
        "It is No. 5 Group. |They knew.",
        "He lives at No. 10 Downing Street.",
        "He said no. |They left.",
        "On Jan. 5 Xi came. |On Feb. 6 he left.",
        "In Sept. 2021 Moscow agreed.",
        "It began in Jan. |They left in March.",
        "See Fig. 3 and Vol. 2 Part 1.",
        "See Art. 5 Section 2, pp. 12 and 14.",
        "He sat. |They stood.",
        "We saw the sun. |Russia did not.",
        "Sun. 5 May was warm.",
    });
}

TEST_CASE("English: numbers and letters that head a sentence are part of it") {
    check_all({
        "1. Aims of the treaty. |2. Means.",
        "IV. Results",
        "a. First point",
        "A. The first point. |B. The second.",
        "2021. |The year of change.",
        "One. |2. Two",
    });
}

TEST_CASE("Russian: what ends a sentence") {
    check_all({
        "Это так. |А это нет.",
        "Почему? |Потому! |Так.",
        "Москва согласилась. |Пекин тоже.",
        "«Почему?» |Он не знал.",
        "Он ушёл... |Она осталась.",
        "Рост составил 3,5 процента. |Торговля упала.",
    });
}

TEST_CASE("Russian: abbreviations") {
    check_all({
        "Это, т. е. Россия, так.",
        "Это, т.е. Россия, так.",
        "Нефть, газ и т. д. были проданы.",
        "Нефть, газ и т. д. |Однако цена упала.",
        "Нефть, газ и т. д. Россия продала.",
        "Нефть, газ и т.п. |На этом всё.",
        "Он живёт в г. Москва. |Она нет.",
        "Театр им. Ленина закрыт.",
        "В 2021 г. Россия и Китай подписали договор.",
        "Это было в 2021 г. |Однако всё изменилось.",
        "В 1990-х гг. Россия ослабла.",
        "Так было в 1990-х гг. |Но не теперь.",
        "В XX в. Россия изменилась.",
        "Так было в XX в. |Теперь иначе.",
        "См. Приложение. |Там всё есть.",
        "См. стр. 5 Приложения.",
        "А. С. Пушкин писал. |Он жил в Москве.",
        "По словам В. В. Путина, это так.",
        "Дж. Буш приехал.",
        "Проф. Иванов и акад. Петров спорили.",
        "Ген. Иванов приехал.",
        "Торговля выросла до 100 млрд. Россия довольна.",
        "Торговля выросла до 100 млрд. |Это много.",
        "Он жил на ул. Ленина, д. 5, кв. 7. |Потом уехал.",
        "Китай, Индия и др. |Они согласны.",
        "Это случилось в 500 г. до н. э. |Потом всё забыли.",
        "Согласно ст. 5 Договора, это так.",
        "В янв. 2021 года он уехал.",
        "О. Сахалин далеко.",
    });
}

TEST_CASE("Chinese: what ends a sentence") {
    check_all({
        "中国同意了。|俄罗斯也同意了。",
        "为什么？|因为！|好。",
        "“为什么？”|他问。",
        "增长了3.5%。|贸易下降。",
        "他说：“好。”|然后走了。",
        "这是第一。\n|这是第二",
        "中国，俄罗斯；印度",
        "U.S. |中国",
        "A.I.技术",
        "他在Acme Inc.工作。|很好。",
        "２０２１年。|其他",
        "好……他走了。|她没走。",
    });
}

TEST_CASE("ends ascend, cover the text") {
    const std::string_view parts[] = {
        "Mr. ", "U.S. ", "The ", "no. ", "5 ", "5. ", "т. ", "е. ", "г. ",  "Он ",    "。",    "中",
        "\n",   "I. ",   "? ",   "“",    "” ", ".",   " ",   "x",   "Jan.", "\u0301", "\u00A0"};
    test::RandomText random(31);
    for (int round = 0; round < 5'000; ++round) {
        const std::string text = random.of(parts, 1 + static_cast<int>(random.below(30)));
        CAPTURE(text);
        const std::vector<std::uint32_t> ends = ends_of(text);
        REQUIRE_FALSE(ends.empty());
        REQUIRE(ends.back() == text.size());
        REQUIRE(ends.front() > 0);
        REQUIRE(std::adjacent_find(ends.begin(), ends.end(), std::greater_equal<>()) == ends.end());
    }
    CHECK(ends_of("").empty());
}

TEST_CASE("a long text of nothing but stops, or without any, is read to its end") {
    for (const std::string_view part : {".", ". ", "a.", "A. ", "x", "\u0301", " ", "т. "}) {
        std::string text;
        while (text.size() < 1'000'000)
            text += part;
        CAPTURE(part);
        CHECK(ends_of(text).back() == text.size());
    }
}

}  // namespace
}  // namespace parallax
