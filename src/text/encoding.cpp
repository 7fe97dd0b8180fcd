// The order of the questions is that of their certainty: marks and validity are facts, declarations
// are often left over from another system, statistics are a guess.
#include "text/encoding.h"

#include <algorithm>
#include <optional>

#include "text/encoding_detector.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::string_view kUtf8 = "UTF-8", kUtf16Le = "UTF-16LE", kUtf16Be = "UTF-16BE";
constexpr std::string_view kLatin = "windows-1252";

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

// Bytes of the ill-formed sequence at `at`: a lead byte with what it could claim, or one byte.
std::size_t size_of_fault(std::string_view bytes, std::size_t at) {
    const unsigned lead = byte_at(bytes, at);
    const std::size_t claimed = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    std::size_t size = 1;
    while (lead < 0xF5 && size + 1 < claimed && at + size < bytes.size() &&
           (byte_at(bytes, at + size) & 0xC0) == 0x80)
        ++size;
    return size;
}

std::size_t count_characters_beyond_ascii(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & '\xC0') == '\xC0'; }));
}

// Of text in another encoding hardly a byte sequence is UTF-8 by chance; of Chinese in GB18030
// up to a quarter is.
bool is_mostly_utf8(const Decoded& decoded) {
    const std::size_t good = count_characters_beyond_ascii(decoded.utf8) - decoded.replaced;
    return good >= 4 * decoded.replaced;
}

// What most texts have many of: ASCII, and the blank, comma and full stop of Chinese.
bool is_common_unit(unsigned unit) {
    return (unit >= '\t' && unit <= '~') || (unit >= 0x3000 && unit <= 0x3002) || unit == 0xFF0C;
}

// Zero bytes in text mean UTF-16. Which half is the greater shows by the common characters: read
// the wrong way round, they are rare ones.
std::optional<bool> find_big_endian(std::string_view bytes) {
    if (bytes.size() % 2 != 0) return std::nullopt;
    std::size_t little = 0, big = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const unsigned first = byte_at(bytes, i), second = byte_at(bytes, i + 1);
        little += is_common_unit(second << 8 | first) ? 1 : 0;
        big += is_common_unit(first << 8 | second) ? 1 : 0;
    }
    constexpr std::size_t kFarMore = 4;
    if (std::max(little, big) < kFarMore * std::min(little, big) + 1) return std::nullopt;
    return big > little;
}

// Controls that no text holds. A few slip into files; many mean that it is no text.
bool is_binary(std::string_view bytes) {
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != 0x1B;
    });
    constexpr std::size_t kMostText = 50;
    return static_cast<std::size_t>(controls) * kMostText > bytes.size();
}

DecodedText text_of(Decoded decoded, std::string_view encoding, EncodingBasis basis) {
    return {std::move(decoded.utf8), std::string(encoding), basis, decoded.replaced};
}

std::unexpected<Error> no_text(std::string_view what) {
    return fail(ErrorKind::wrong_encoding,
                "expected text, found " + std::string(what) + "; save it as text in UTF-8");
}

std::optional<DecodedText> decode_marked(std::string_view bytes) {
    constexpr std::string_view kMark8 = "\xEF\xBB\xBF", kLittle = "\xFF\xFE", kBig = "\xFE\xFF";
    if (bytes.starts_with(kMark8))
        return text_of(utf8_from_bytes(bytes.substr(3)), kUtf8, EncodingBasis::mark);
    if (bytes.starts_with(kLittle))
        return text_of(utf8_from_utf16(bytes.substr(2), false), kUtf16Le, EncodingBasis::mark);
    if (bytes.starts_with(kBig))
        return text_of(utf8_from_utf16(bytes.substr(2), true), kUtf16Be, EncodingBasis::mark);
    return std::nullopt;
}

// A declaration agrees when next to nothing is lost by it.
bool agrees(const Decoded& decoded) {
    constexpr std::size_t kMostFine = 1000;
    return decoded.replaced * kMostFine <= decoded.utf8.size();
}

// "Western European" is what systems declare that were never told: it suits any bytes, so better
// evidence counts more.
bool is_believed(std::string_view declared, const DetectedEncoding& detected) {
    constexpr int kSure = 50;
    return declared != kLatin || detected.confidence < kSure ||
           encoding_from_label(detected.label) == kLatin;
}

Result<DecodedText> decode_legacy(std::string_view bytes, std::string_view declared,
                                  const DecodeBytes& decode) {
    const DetectedEncoding detected = detect_encoding(bytes);
    if (!declared.empty() && !declared.starts_with("UTF-") && is_believed(declared, detected)) {
        auto decoded = decode(declared, bytes);
        if (decoded && agrees(*decoded))
            return text_of(std::move(*decoded), declared, EncodingBasis::declared);
    }
    std::string_view likeliest = encoding_from_label(detected.label);
    if (likeliest.empty()) likeliest = kLatin;
    auto decoded = decode(likeliest, bytes);
    if (!decoded) return std::unexpected(decoded.error());
    return text_of(std::move(*decoded), likeliest, EncodingBasis::detected);
}

}  // namespace

Decoded utf8_from_bytes(std::string_view bytes) {
    Decoded decoded;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::string_view rest = bytes.substr(at);
        const std::size_t good = find_invalid_utf8(rest).value_or(rest.size());
        decoded.utf8 += rest.substr(0, good);
        at += good;
        if (at == bytes.size()) break;
        append_code_point(decoded.utf8, kReplacement);
        ++decoded.replaced;
        at += size_of_fault(bytes, at);
    }
    return decoded;
}

Decoded utf8_from_utf16(std::string_view bytes, bool big_endian) {
    Decoded decoded;
    decoded.utf8.reserve(bytes.size() / 2);
    const auto unit_at = [&](std::size_t at) -> char32_t {
        const unsigned first = byte_at(bytes, at), second = byte_at(bytes, at + 1);
        return big_endian ? first << 8 | second : second << 8 | first;
    };
    const std::size_t even = bytes.size() - bytes.size() % 2;
    for (std::size_t at = 0; at < even; at += 2) {
        char32_t value = unit_at(at);
        const char32_t next = at + 2 < even ? unit_at(at + 2) : 0;
        if (value >= 0xD800 && value < 0xDC00 && next >= 0xDC00 && next < 0xE000) {
            value = 0x10000 + ((value - 0xD800) << 10) + (next - 0xDC00);
            at += 2;
        } else if (value >= 0xD800 && value < 0xE000) {
            value = kReplacement;
            ++decoded.replaced;
        }
        append_code_point(decoded.utf8, value);
    }
    if (even != bytes.size()) {
        append_code_point(decoded.utf8, kReplacement);
        ++decoded.replaced;
    }
    return decoded;
}

Result<Decoded> refuse_legacy_encoding(std::string_view encoding, std::string_view) {
    return fail(ErrorKind::wrong_encoding,
                "expected UTF-8 or UTF-16, found " + std::string(encoding));
}

Result<DecodedText> decode_text(std::string_view bytes, std::string_view declared,
                                const DecodeBytes& decode) {
    constexpr std::string_view kLittle32("\xFF\xFE\0\0", 4), kBig32("\0\0\xFE\xFF", 4);
    if (bytes.starts_with(kLittle32) || bytes.starts_with(kBig32)) return no_text("UTF-32");
    if (auto marked = decode_marked(bytes)) return *std::move(marked);
    if (bytes.find('\0') != std::string_view::npos) {
        const std::optional<bool> big_endian = find_big_endian(bytes);
        if (!big_endian) return no_text("binary data");
        Decoded decoded = utf8_from_utf16(bytes, *big_endian);
        if (is_binary(decoded.utf8) || !agrees(decoded)) return no_text("binary data");
        return text_of(std::move(decoded), *big_endian ? kUtf16Be : kUtf16Le, EncodingBasis::valid);
    }
    if (is_binary(bytes)) return no_text("binary data");
    Decoded decoded = utf8_from_bytes(bytes);
    if (is_mostly_utf8(decoded)) return text_of(std::move(decoded), kUtf8, EncodingBasis::valid);
    return decode_legacy(bytes, encoding_from_label(declared), decode);
}

}  // namespace parallax
