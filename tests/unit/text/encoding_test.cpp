// Tests of text/encoding and its parts. The tables of legacy encodings are the host's; here a
// decoder notes what it is asked for, and the native tests decode the same files for good.
#include "text/encoding.h"

#include <catch_amalgamated.hpp>
#include <utility>

#include "random_text.h"
#include "support/data_file.h"
#include "text/encoding_detector.h"
#include "text/utf8.h"

namespace parallax {
namespace {

using test::data_file;

// Gives the name of the encoding instead of the text; `lost` characters in every text but
// windows-1251.
DecodeBytes naming(std::size_t lost = 0) {
    return [lost](std::string_view encoding, std::string_view) -> Result<Decoded> {
        return Decoded{std::string(encoding), encoding == "windows-1251" ? 0 : lost};
    };
}

DecodedText decoded(std::string_view bytes, std::string_view declared = {}) {
    const auto result = decode_text(bytes, declared, naming());
    INFO((result ? std::string() : result.error().message));
    REQUIRE(result);
    return *result;
}

std::string utf16(std::string_view utf8, bool big_endian) {
    std::string bytes;
    const auto append = [&](char32_t unit) {
        const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
        bytes += big_endian ? high : low;
        bytes += big_endian ? low : high;
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint c = code_point_at(utf8, at);
        at += c.size;
        if (c.value < 0x10000) {
            append(c.value);
        } else {
            append(0xD800 + ((c.value - 0x10000) >> 10));
            append(0xDC00 + (c.value & 0x3FF));
        }
    }
    return bytes;
}

TEST_CASE("UTF-8 is known by its validity, with a mark and without") {
    const std::string text = data_file("encodings/russian.utf-8.txt");
    const DecodedText plain = decoded(text);
    CHECK(plain.utf8 == text);
    CHECK(plain.encoding == "UTF-8");
    CHECK(plain.basis == EncodingBasis::valid);
    CHECK(plain.replaced == 0);
    const DecodedText marked = decoded("\xEF\xBB\xBF" + text);
    CHECK(marked.utf8 == text);
    CHECK(marked.basis == EncodingBasis::mark);
    CHECK(decoded("").utf8.empty());
    CHECK(decoded("plain ASCII\n").encoding == "UTF-8");
}

TEST_CASE("UTF-16 is known by its mark and, without one, by its common characters") {
    for (const std::string name : {"russian", "chinese", "western"}) {
        const std::string text = data_file("encodings/" + name + ".utf-8.txt");
        for (const bool big : {false, true}) {
            CAPTURE(name, big);
            const std::string bytes =
                data_file("encodings/" + name + (big ? ".utf-16be.txt" : ".utf-16le.txt"));
            CHECK(bytes == utf16(text, big));
            const DecodedText bare = decoded(bytes);
            CHECK(bare.utf8 == text);
            CHECK(bare.encoding == (big ? "UTF-16BE" : "UTF-16LE"));
            CHECK(bare.basis == EncodingBasis::valid);
            const DecodedText marked = decoded((big ? "\xFE\xFF" : "\xFF\xFE") + bytes);
            CHECK(marked.utf8 == text);
            CHECK(marked.basis == EncodingBasis::mark);
        }
    }
}

TEST_CASE("lone surrogates and odd bytes of UTF-16 are replaced and counted") {
    struct Row {
        std::string_view bytes;
        std::string_view utf8;
        std::size_t replaced;
    };
    using namespace std::string_view_literals;
    const Row rows[] = {
        {"a\0\x3D\xD8\x00\xDE"sv, "a\U0001F600", 0},
        {"\x3D\xD8"
         "a\0"sv,
         "\uFFFDa", 1},
        {"\x00\xDE\x3D\xD8"sv, "\uFFFD\uFFFD", 2},
        {"a\0b"sv, "a\uFFFD", 1},
        {"\x3D\xD8"sv, "\uFFFD", 1},
        {""sv, "", 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.utf8);
        CHECK(utf8_from_utf16(row.bytes, false) == Decoded{std::string(row.utf8), row.replaced});
    }
}

TEST_CASE("any text comes back from UTF-16, whichever half is first") {
    constexpr std::u32string_view kParts = U"az \nж中一\u4E00\U0001F30D";
    test::RandomText random(3);
    for (int round = 0; round < 300; ++round) {
        const std::string text = random.of(kParts, round % 40);
        for (const bool big : {false, true})
            REQUIRE(utf8_from_utf16(utf16(text, big), big) == Decoded{text, 0});
    }
}

TEST_CASE("ill-formed bytes in what is mostly UTF-8 are replaced and counted") {
    struct Row {
        std::string_view bytes, utf8;
        std::size_t replaced;
    };
    const Row rows[] = {
        {"caf\xC3\xA9 caf\xE9", "café caf\uFFFD", 1},
        {"a\x80\x81z", "a\uFFFD\uFFFDz", 2},
        {"\xE4\xB8z", "\uFFFDz", 1},
        {"\xE4\xB8", "\uFFFD", 1},
        {"\xF0\x9F\x98", "\uFFFD", 1},
        {"\xC0\xAF", "\uFFFD\uFFFD", 2},
        {"\xFF", "\uFFFD", 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.utf8);
        CHECK(utf8_from_bytes(row.bytes) == Decoded{std::string(row.utf8), row.replaced});
    }
    std::string text = data_file("encodings/russian.utf-8.txt");
    text[text.find("п")] = '\x20';  // leaves a second byte alone
    const DecodedText mended = decoded(text);
    CHECK(mended.encoding == "UTF-8");
    CHECK(mended.replaced == 1);
    CHECK_FALSE(find_invalid_utf8(mended.utf8));
}

TEST_CASE("legacy encodings are detected in whole texts and in short ones") {
    struct Row {
        std::string_view file, encoding;
        std::size_t shortest;  // bytes from which on every beginning is told right
    };
    const Row rows[] = {
        {"russian.windows-1251.txt", "windows-1251", 10},
        {"russian-plain.koi8-r.txt", "KOI8-R", 35},
        {"chinese.gb18030.txt", "GB18030", 42},
        {"western.windows-1252.txt", "windows-1252", 74},
    };
    for (const Row& row : rows) {
        CAPTURE(row.file);
        const std::string bytes = data_file("encodings/" + std::string(row.file));
        const DecodedText text = decoded(bytes);
        CHECK(text.encoding == row.encoding);
        CHECK(text.basis == EncodingBasis::detected);
        std::string wrong;
        for (std::size_t size = row.shortest; size < bytes.size(); ++size) {
            const DetectedEncoding part = detect_encoding(std::string_view(bytes).substr(0, size));
            if (encoding_from_label(part.label) != row.encoding)
                wrong += std::to_string(size) + " " + part.label + "; ";
        }
        CHECK(wrong == "");
    }
}

TEST_CASE("what is detected does not depend on how much ASCII stands before") {
    for (const std::string name : {"russian.windows-1251.txt", "chinese.gb18030.txt"}) {
        const std::string text = data_file("encodings/" + name);
        std::string page = "<html><head>";
        for (int i = 0; i < 3000; ++i)
            page += "<meta name=\"a\" content=\"b\">\n";
        page += "</head><body><p>" + text + "</p></body></html>";
        CAPTURE(name);
        CHECK(decoded(page).encoding == decoded(text).encoding);
    }
}

TEST_CASE("a declaration is believed when the bytes agree") {
    const std::string russian = data_file("encodings/russian.windows-1251.txt");
    const std::string western = data_file("encodings/western.windows-1252.txt");
    const std::string utf8 = data_file("encodings/russian.utf-8.txt");
    const auto outcome = [](std::string_view bytes, std::string_view declared, DecodeBytes decode) {
        const auto result = decode_text(bytes, declared, decode);
        REQUIRE(result);
        return std::pair(result->encoding, result->basis);
    };
    using Basis = EncodingBasis;
    CHECK(outcome(russian, " CP1251 ", naming()) ==
          std::pair(std::string("windows-1251"), Basis::declared));
    CHECK(outcome(western, "ISO-8859-15", naming()) ==
          std::pair(std::string("ISO-8859-15"), Basis::declared));
    // Valid UTF-8 is no accident, whatever is declared.
    CHECK(outcome(utf8, "windows-1251", naming()) == std::pair(std::string("UTF-8"), Basis::valid));
    // Declared as what it cannot be.
    CHECK(outcome(russian, "utf-8", naming()) ==
          std::pair(std::string("windows-1251"), Basis::detected));
    CHECK(outcome(russian, "no such thing", naming()) ==
          std::pair(std::string("windows-1251"), Basis::detected));
    // Declared, but much would be lost.
    CHECK(outcome(russian, "shift_jis", naming(40)) ==
          std::pair(std::string("windows-1251"), Basis::detected));
    // The default of systems that were never told.
    CHECK(outcome(data_file("encodings/chinese.gb18030.txt"), "iso-8859-1", naming()) ==
          std::pair(std::string("GB18030"), Basis::detected));
    CHECK(outcome(western, "latin1", naming()) ==
          std::pair(std::string("windows-1252"), Basis::declared));
}

TEST_CASE("an encoding that the host lacks is its error") {
    const DecodeBytes lacking = [](std::string_view encoding, std::string_view) -> Result<Decoded> {
        return fail(ErrorKind::wrong_encoding, "no " + std::string(encoding));
    };
    const auto result = decode_text(data_file("encodings/russian.windows-1251.txt"), {}, lacking);
    REQUIRE_FALSE(result);
    CHECK(result.error().message == "no windows-1251");
}

TEST_CASE("what is no text is refused") {
    using namespace std::string_view_literals;
    std::string mixed;
    for (int i = 0; i < 4000; ++i)
        mixed += static_cast<char>((i * 7919) >> 4);
    const std::string_view binaries[] = {
        "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\2\0\0\0\1\0\x08\6\0\0\0"sv,
        "PK\3\4\x14\0\0\0\x08\0"sv,
        "\x7F"
        "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0\1\0\0\0"sv,
        "\xFF\xFE\0\0a\0\0\0"sv,
        "\0\0\xFE\xFF\0\0\0a"sv,
        "\1\2\3\4\5\6\7\1\2\3"sv,
        mixed,
    };
    for (const std::string_view bytes : binaries) {
        const auto result = decode_text(bytes, {}, naming());
        CAPTURE(bytes.substr(0, 8), (result ? result->encoding : std::string()));
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::wrong_encoding);
    }
}

TEST_CASE("declarations are found in the head of a file") {
    struct Row {
        std::string_view bytes, label;
    };
    const Row rows[] = {
        {"<meta charset=\"windows-1251\">", "windows-1251"},
        {"<html><head><META CHARSET = 'GBK' />", "gbk"},
        {"<meta charset=koi8-r>", "koi8-r"},
        {"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=Windows-1251\">",
         "windows-1251"},
        {"<meta content='text/html;charset=\"gb2312\"'>", "gb2312"},
        {"<?xml version=\"1.0\" encoding=\"KOI8-R\"?><a/>", "koi8-r"},
        {"<!-- <meta charset=\"x\"> --><meta charset=\"utf-8\">", "utf-8"},
        {"<!-- never closed <meta charset=\"x\">", ""},
        {"<meta name=\"charset\" content=\"no\">", ""},
        {"<p>charset=x</p>", ""},
        {"<meta charset", ""},
        {"<meta charset=", ""},
        {"", ""},
        {"plain text", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CHECK(find_declared_encoding(row.bytes) == row.label);
    }
    CHECK(find_declared_encoding(std::string(kMaxPrescanBytes, ' ') + "<meta charset=x>") == "");
}

TEST_CASE("labels mean what browsers take them to mean") {
    CHECK(encoding_from_label("Latin1") == "windows-1252");
    CHECK(encoding_from_label("\tGB2312\n") == "GB18030");
    CHECK(encoding_from_label("utf8") == "UTF-8");
    CHECK(encoding_from_label("KOI8-R") == "KOI8-R");
    CHECK(encoding_from_label("") == "");
    CHECK(encoding_from_label("klingon") == "");
}

TEST_CASE("any bytes give valid UTF-8 or a refusal") {
    constexpr std::string_view kParts[] = {"a",    " ",        "\n",   "\xC3\xA9",          "\xE9",
                                           "\xFF", "\xCF\xF0", "\x80", "<meta charset=gbk>"};
    test::RandomText random(11);
    for (int round = 0; round < 500; ++round) {
        const std::string bytes = random.of(kParts, round % 60);
        const auto result = decode_text(bytes, {}, [](auto, std::string_view b) -> Result<Decoded> {
            return utf8_from_bytes(b);
        });
        REQUIRE(result);
        REQUIRE_FALSE(find_invalid_utf8(result->utf8));
    }
}

}  // namespace
}  // namespace parallax
