// ICU believes any data whose header looks right, so the parts that the program needs are opened
// once to see that they are there.
#include "text/text_data.h"

#include <unicode/ubrk.h>
#include <unicode/udata.h>
#include <unicode/unorm2.h>

#include <cstdint>
#include <string>

namespace parallax {
namespace {

constexpr std::size_t kAlignment_bytes = 16;
// ICU reads that much of the header before it knows what it has.
constexpr std::size_t kHeader_bytes = 32;

std::unexpected<Error> not_taken(const std::string& why) {
    return fail(ErrorKind::wrong_type, "the rules for words and lines cannot be used: " + why);
}

UErrorCode open_what_is_needed() {
    UErrorCode error = U_ZERO_ERROR;
    for (const UBreakIteratorType type : {UBRK_CHARACTER, UBRK_WORD, UBRK_SENTENCE, UBRK_LINE}) {
        ubrk_close(ubrk_open(type, "", nullptr, 0, &error));
    }
    unorm2_getNFKCCasefoldInstance(&error);
    return error;
}

}  // namespace

Result<void> load_text_data(std::span<const std::byte> icu_data) {
    static bool loaded = false;
    if (loaded) return {};
    if (icu_data.size() < kHeader_bytes) return not_taken("they are empty");
    if (reinterpret_cast<std::uintptr_t>(icu_data.data()) % kAlignment_bytes != 0) {
        return not_taken("they do not begin at a multiple of 16 bytes");
    }
    UErrorCode error = U_ZERO_ERROR;
    udata_setCommonData(icu_data.data(), &error);
    if (U_SUCCESS(error)) error = open_what_is_needed();
    if (U_FAILURE(error)) return not_taken(u_errorName(error));
    loaded = true;
    return {};
}

}  // namespace parallax
