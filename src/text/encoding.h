// Bytes of a text file -> UTF-8: which encoding they are in, and how many characters were lost.
// UTF-8 and UTF-16 are decoded here; legacy encodings by the host, which has the tables
// (TextDecoder in the page, iconv natively).
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace parallax {

// Valid UTF-8; `replaced` counts the U+FFFD that stand for bytes which are no characters.
struct Decoded {
    std::string utf8;
    std::size_t replaced = 0;
    bool operator==(const Decoded&) const = default;
};

// The host's decoder of one legacy encoding, by its name in the Encoding Standard (WHATWG), which
// is what encoding_from_label gives. An encoding that the host lacks is a wrong_encoding error.
using DecodeBytes =
    std::function<Result<Decoded>(std::string_view encoding, std::string_view bytes)>;

// For where no host is at hand: fails for every encoding.
Result<Decoded> refuse_legacy_encoding(std::string_view encoding, std::string_view bytes);

// How the encoding is known.
enum class EncodingBasis { mark, valid, declared, detected };

struct DecodedText {
    std::string utf8;      // without byte order mark
    std::string encoding;  // "UTF-8", "UTF-16LE", "windows-1251"…
    EncodingBasis basis = EncodingBasis::valid;
    std::size_t replaced = 0;
};

// In this order: a byte order mark; zero bytes as UTF-16 has them; bytes that are UTF-8, or are but
// for a few; the `declared` encoding (any label, "" for none) if the bytes agree; detection. Fails
// with wrong_encoding when the bytes are no text, or as `decode` does. Linear.
Result<DecodedText> decode_text(std::string_view bytes, std::string_view declared,
                                const DecodeBytes& decode);

// What the head of an HTML or XML file declares, as written there: in <meta charset>, <meta
// http-equiv> or the XML declaration, within the first kMaxPrescanBytes; "" when it does not.
std::string find_declared_encoding(std::string_view bytes);
inline constexpr std::size_t kMaxPrescanBytes = 4096;

// The name of the encoding that a label means by the Encoding Standard, case and blanks ignored:
// "cp1251" is windows-1251, "latin1" windows-1252, "gb2312" GB18030; "" for a label that is not
// known here.
std::string_view encoding_from_label(std::string_view label);

// Each ill-formed sequence becomes one U+FFFD.
Decoded utf8_from_bytes(std::string_view bytes);
// Lone surrogates and an odd last byte become U+FFFD.
Decoded utf8_from_utf16(std::string_view bytes, bool big_endian);

}  // namespace parallax
