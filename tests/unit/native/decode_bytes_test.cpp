// Tests of platform/native/decode_bytes: the texts of tests/data/encodings come back.
#include "platform/native/decode_bytes.h"

#include <catch_amalgamated.hpp>

#include "support/data_file.h"

namespace parallax {
namespace {

using test::data_file;

TEST_CASE("texts in legacy encodings are found out and decoded") {
    struct Row {
        std::string_view text, bytes, encoding;
    };
    const Row rows[] = {
        {"russian.utf-8.txt", "russian.windows-1251.txt", "windows-1251"},
        {"russian-plain.utf-8.txt", "russian-plain.koi8-r.txt", "KOI8-R"},
        {"chinese.utf-8.txt", "chinese.gb18030.txt", "GB18030"},
        {"western.utf-8.txt", "western.windows-1252.txt", "windows-1252"},
        {"russian.utf-8.txt", "russian.utf-16le.txt", "UTF-16LE"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        const std::string bytes = data_file("encodings/" + std::string(row.bytes));
        const auto decoded = decode_text(bytes, {}, decode_with_iconv);
        REQUIRE(decoded);
        CHECK(decoded->utf8 == data_file("encodings/" + std::string(row.text)));
        CHECK(decoded->encoding == row.encoding);
        CHECK(decoded->replaced == 0);
    }
}

TEST_CASE("bytes that are no character are replaced one by one") {
    const auto decoded = decode_with_iconv("windows-1252", "a\x81\x81z");
    REQUIRE(decoded);
    CHECK(*decoded == Decoded{"a\uFFFD\uFFFDz", 2});
    const auto cut = decode_with_iconv("GB18030", "\xBA\xD3\xC9");
    REQUIRE(cut);
    CHECK(*cut == Decoded{"河\uFFFD", 1});
}

TEST_CASE("long texts are decoded whole") {
    const std::string bytes(100'000, '\xE6');
    const auto decoded = decode_with_iconv("windows-1251", bytes);
    REQUIRE(decoded);
    CHECK(decoded->utf8.size() == 200'000);
    CHECK(decoded->utf8.ends_with("ж"));
}

TEST_CASE("an encoding that the system lacks is named in the error") {
    const auto decoded = decode_with_iconv("no-such-encoding", "a");
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().kind == ErrorKind::wrong_encoding);
    CHECK(decoded.error().message.find("no-such-encoding") != std::string::npos);
}

TEST_CASE("every label that is known has a decoder") {
    for (const std::string_view label :
         {"windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254",
          "windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874",
          "iso-8859-2",   "iso-8859-5",   "iso-8859-7",   "iso-8859-8",   "iso-8859-15",
          "koi8-r",       "koi8-u",       "gbk",          "big5",         "shift_jis",
          "euc-jp",       "euc-kr",       "ibm866",       "macintosh"}) {
        CAPTURE(label);
        CHECK(decode_with_iconv(encoding_from_label(label), "a") == Decoded{"a", 0});
    }
}

}  // namespace
}  // namespace parallax
