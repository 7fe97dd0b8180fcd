// Any bytes as a text file of some encoding. The host's decoder is played by one that knows no
// letters but ASCII.
#include "text/encoding.h"

#include "fuzz.h"

using namespace parallax;

namespace {

Result<Decoded> decode(std::string_view encoding, std::string_view bytes) {
    ENSURE(!encoding.empty());
    Decoded decoded;
    for (const char c : bytes) {
        const bool plain = static_cast<unsigned char>(c) < 0x80;
        append_code_point(decoded.utf8, plain ? static_cast<char32_t>(c) : U'\uFFFD');
        decoded.replaced += !plain;
    }
    return decoded;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const std::string_view bytes = fuzz::text_of(data, size);
    const std::string declared = find_declared_encoding(bytes);
    const Result<DecodedText> text = decode_text(bytes, declared, decode);
    if (!text) {
        ENSURE(!text.error().message.empty());
        return 0;
    }
    ENSURE(!find_invalid_utf8(text->utf8) && !text->encoding.empty());
    return 0;
}
