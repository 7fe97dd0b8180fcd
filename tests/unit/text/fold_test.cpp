// Tests of fold: which forms meet, which stay apart, and that folding twice changes nothing.
#include <catch_amalgamated.hpp>
#include <cstdint>

#include "agreement.h"
#include "random_text.h"
#include "text/fold_table.h"
#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

TEST_CASE("forms that readers take for the same fold to one") {
    struct Row {
        std::string_view text, folded;
    };
    const Row rows[] = {
        {"", ""},
        {"Russia", "russia"},
        {"U.S.", "u.s."},
        {"Abigaël", "abigael"},
        {"CAFÉ", "cafe"},
        {"cafe\u0301", "cafe"},
        {"Ångström", "angstrom"},
        {"Straße", "strasse"},
        {"Łódź", "łodz"},
        {"ﬁnal", "final"},
        {"ＧＤＰ", "gdp"},
        {"İstanbul", "istanbul"},
        {"co\u00ADoperate", "cooperate"},
        {"co\u200Boperate", "cooperate"},
        {"\uFEFFword", "word"},
        {"don’t", "don't"},
        {"don‘t", "don't"},
        {"donʼt", "don't"},
        {"don＇t", "don't"},
        {"Россия", "россия"},
        {"ЁЛКА", "елка"},
        {"е\u0308лка", "елка"},
        {"Китай", "китай"},
        {"КИТАИ\u0306", "китай"},
        {"доро\u0301га", "дорога"},
        {"Київ", "київ"},
        {"Быкаў", "быкаў"},
        {"Ѓорѓи", "ѓорѓи"},
        {"Ἀθῆναι", "αθηναι"},
        {"ΟΔΟΣ", "οδοσ"},
        {"οδός", "οδοσ"},
        {"中国", "中国"},
        {"２０２４", "2024"},
        {"हिन्दी", "हिन्दी"},  // its marks are vowels, not accents
        {"각", "각"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(fold(row.text) == row.folded);
    }
}

TEST_CASE("letters of their own stay apart") {
    CHECK(fold("й") != fold("и"));
    CHECK(fold("ї") != fold("і"));
    CHECK(fold("ø") != fold("o"));
    CHECK(fold("中") != fold("钟"));
}

TEST_CASE("folding twice is folding once, for every character alone and between letters") {
    std::size_t wrong = 0;
    for (char32_t c = 0; c <= 0x3FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text;
        append_code_point(text, c);
        for (const std::string& form : {text, "e" + text + "И" + text}) {
            const std::string once = fold(form);
            if (fold(once) != once || find_invalid_utf8(once)) {
                ++wrong;
                UNSCOPED_INFO(static_cast<std::uint32_t>(c));
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("folding twice is folding once, for letters under piles of marks") {
    const std::u32string bases = U"aeiouAZßſıİŁиИіІуУгкйЇЁѓαΑςῼᾳ中ハ가ㅏक'’ʼ´ﬁ1²";
    const std::u32string marks =
        U"\u0300\u0301\u0302\u0306\u0307\u0308\u030A\u0323\u0327\u0345"
        U"\u0483\u093C\u093F\u0E31\u200D\u00AD\u3099";
    test::RandomText random(1);
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (int i = 0; i < 3; ++i)
            text += random.of(bases, 1) + random.of(marks, 3);
        const std::string once = fold(text);
        CAPTURE(text, once);
        REQUIRE(fold(once) == once);
    }
}

TEST_CASE("folding character by character is folding by ICU, where it is done at all") {
    const auto simply = [](std::string_view text) {
        std::string buffer;
        const auto folded = fold_simply(text, buffer);
        return folded ? std::string(*folded) : fold_by_icu(text);
    };
    test::Agreement agreement(simply, fold_by_icu);
    for (char32_t c = 0; c <= 0x3FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text;
        append_code_point(text, c);
        agreement.over("A" + text + "И" + text + "\u0301");
        agreement.over("A" + text + "И" + text + text + "가" + text + "ह" + text + "b");
    }
    agreement.over_random(
        20'000, 12,
        std::u32string_view(U"aZßſıİÅИйіЇЁςῼ中ハガ가ᄀㅏक\u094Dไ’ʼﬁ1²\u0301\u00AD\u200DＡ\u0E33"));
}

TEST_CASE("the usual letters of Europe, Russia and China are folded character by character") {
    std::string buffer;
    for (const std::string_view text : {"Understanding", "Déjà", "Çelik", "Łódź", "doesn’t", "Ёлка",
                                        "Йод", "Ελλάδα", "中国", "한국", "Ａ１"}) {
        CAPTURE(text);
        CHECK(fold_simply(text, buffer).has_value());
    }
    for (const std::string_view text : {"e\u0301", "Straße", "ﬁne", "हिन्दी"}) {
        CAPTURE(text);
        CHECK_FALSE(fold_simply(text, buffer).has_value());
    }
}

TEST_CASE("folding case alone keeps accents") {
    CHECK(fold_case("Déjà VU") == "déjà vu");
    CHECK(fold_case("De\u0301jà") == "déjà");
    CHECK(fold_case("ЁЛКА") == "ёлка");
    CHECK(fold_case("Doesn’t") == "doesn't");
    CHECK(fold_case("co\u00ADop") == "coop");
    CHECK(fold_case("Straße") == "strasse");
    CHECK(fold_case("").empty());
    CHECK(fold_case("résumé") != fold_case("resume"));
}

}  // namespace
}  // namespace parallax
