// ICU looks at the first bytes it gets; so it is given those from around the bytes that tell
// something, which in a page may stand far behind the head.
#include "text/encoding_detector.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>

#include "text/encoding.h"

namespace parallax {
namespace {

constexpr std::size_t kSampleBytes = 8000;  // ICU takes in 8192
constexpr std::size_t kWindowBytes = 1000;
constexpr std::size_t kWordsBytes = 200;
constexpr std::size_t kMaxCutBytes = 64;

bool is_high(char byte) {
    return (byte & '\x80') != 0;
}

// Where a window may end without cutting a character: behind ASCII white space, if one is near.
std::size_t end_of_window(std::string_view bytes, std::size_t wanted) {
    if (wanted >= bytes.size()) return bytes.size();
    const std::size_t blank = bytes.find_first_of(" \t\r\n", wanted);
    return blank == std::string_view::npos || blank - wanted > kMaxCutBytes ? wanted : blank + 1;
}

// Where it begins: some words before the byte that tells something, for they tell the language.
std::size_t begin_of_window(std::string_view bytes, std::size_t high, std::size_t earliest) {
    if (high - earliest <= kWordsBytes) return earliest;
    const std::size_t blank = bytes.find_first_of(" \t\r\n", high - kWordsBytes);
    return std::min(blank, high);
}

std::string sample_of(std::string_view bytes) {
    std::string sample;
    for (std::size_t at = 0; at < bytes.size() && sample.size() < kSampleBytes;) {
        const auto high =
            std::find_if(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), is_high);
        if (high == bytes.end()) break;
        const auto first = static_cast<std::size_t>(high - bytes.begin());
        const std::size_t begin = begin_of_window(bytes, first, at);
        const std::size_t end = end_of_window(bytes, first + kWindowBytes);
        sample += bytes.substr(begin, end - begin);
        sample += '\n';
        at = end;
    }
    return sample;
}

// Of Latin letters few are beyond ASCII, in any language.
bool is_mostly_high(std::string_view bytes) {
    const auto high = std::ranges::count_if(bytes, is_high);
    const auto low = std::ranges::count_if(bytes, [](char c) { return c > ' '; });
    return high > low;
}

bool is_latin(std::string_view encoding) {
    constexpr std::string_view kLatin[] = {"windows-1250", "windows-1252", "windows-1254",
                                           "ISO-8859-2"};
    return std::ranges::find(kLatin, encoding) != std::end(kLatin);
}

// Of a few words ICU can hardly tell the encodings of one part of the world; then it is the one
// that most of its files are in.
constexpr std::int32_t kCommonBonus = 12;

bool is_common(std::string_view encoding) {
    constexpr std::string_view kCommon[] = {"windows-1251", "windows-1252", "GB18030", "KOI8-R"};
    return std::ranges::find(kCommon, encoding) != std::end(kCommon);
}

struct Close {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

}  // namespace

DetectedEncoding detect_encoding(std::string_view bytes) {
    const std::string sample = sample_of(bytes);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&error));
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &error);
    ucsdet_enableInputFilter(detector.get(), true);  // leaves tags out
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &error);
    if (U_FAILURE(error)) return {};
    const bool no_latin = is_mostly_high(bytes);
    DetectedEncoding best;
    std::int32_t best_weight = -1;
    for (std::int32_t i = 0; i < count; ++i) {
        const char* name = ucsdet_getName(matches[i], &error);
        const std::int32_t confidence = ucsdet_getConfidence(matches[i], &error);
        if (U_FAILURE(error)) return {};
        const std::string_view encoding = encoding_from_label(name);
        if (encoding.empty() || encoding.starts_with("UTF-")) continue;
        if (no_latin && is_latin(encoding)) continue;
        const std::int32_t weight = confidence + (is_common(encoding) ? kCommonBonus : 0);
        if (weight <= best_weight) continue;
        best = {name, confidence};
        best_weight = weight;
    }
    return best;
}

}  // namespace parallax
