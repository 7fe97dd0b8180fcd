// A character folds on its own when normalisation has a boundary before it and before what it
// becomes, and when neither begins with a mark, whose fate the letter before decides.
#include "text/fold_table.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "base/check.h"
#include "text/char_table.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// Beside characters, what an entry may say.
constexpr char32_t kDropped = 0x110000;
constexpr char32_t kHard = 0x110001;

bool stands_alone(UChar32 c) {
    UErrorCode error = U_ZERO_ERROR;
    const auto* compatibility = icu::Normalizer2::getNFKCCasefoldInstance(error);
    const auto* composition = icu::Normalizer2::getNFCInstance(error);
    ENSURE(U_SUCCESS(error));  // load_text_data has made sure of it
    if (!compatibility->hasBoundaryBefore(c) || !composition->hasBoundaryBefore(c)) return false;
    icu::UnicodeString parts;
    const bool has_parts = composition->getDecomposition(c, parts);
    return u_charType(has_parts ? parts.char32At(0) : c) != U_NON_SPACING_MARK;
}

char32_t entry_of(char32_t c) {
    if (c >= 0xD800 && c <= 0xDFFF) return kHard;
    if (!stands_alone(static_cast<UChar32>(c))) return kHard;
    std::string written;
    append_code_point(written, c);
    const std::string folded = fold_by_icu(written);
    if (folded.empty()) return kDropped;
    const CodePoint first = code_point_at(folded, 0);
    if (first.size != folded.size() || !stands_alone(static_cast<UChar32>(first.value)))
        return kHard;
    return first.value;
}

constinit CharTable<char32_t, entry_of> folds;

// A character has at most four bytes, and at least one.
constexpr std::size_t kMostGrowth = 4;

}  // namespace

std::optional<std::string_view> fold_simply(std::string_view utf8, std::string& buffer) {
    if (buffer.size() < kMostGrowth * utf8.size()) buffer.resize(kMostGrowth * utf8.size());
    char* to = buffer.data();
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            const bool upper = byte >= 'A' && byte <= 'Z';
            *to++ = static_cast<char>(upper ? byte - 'A' + 'a' : byte);
            ++i;
            continue;
        }
        const CodePoint c = code_point_at(utf8, i);
        const char32_t entry = folds[c.value];
        if (entry == kHard) return std::nullopt;
        if (entry != kDropped) to = write_code_point(to, entry);
        i += c.size;
    }
    return std::string_view(buffer.data(), static_cast<std::size_t>(to - buffer.data()));
}

}  // namespace parallax
