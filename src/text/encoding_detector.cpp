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

std::string sample_of(std::string_view bytes) {
    std::string sample;
    for (std::size_t at = 0; at < bytes.size() && sample.size() < kSampleBytes;) {
        const auto high =
            std::find_if(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), is_high);
        if (high == bytes.end()) break;
        const auto begin = static_cast<std::size_t>(high - bytes.begin());
        const std::size_t end = end_of_window(bytes, begin + kWindowBytes);
        sample += bytes.substr(begin, end - begin);
        sample += '\n';
        at = end;
    }
    return sample;
}

// Of Latin letters few are beyond ASCII, in any language.
bool is_mostly_high(std::string_view sample) {
    const auto high = std::ranges::count_if(sample, is_high);
    const auto low = std::ranges::count_if(sample, [](char c) { return c > ' '; });
    return high > low;
}

bool is_latin(std::string_view encoding) {
    constexpr std::string_view kLatin[] = {"windows-1250", "windows-1252", "windows-1254",
                                           "ISO-8859-2"};
    return std::ranges::find(kLatin, encoding) != std::end(kLatin);
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
    const bool no_latin = is_mostly_high(sample);
    DetectedEncoding best;
    for (std::int32_t i = 0; i < count; ++i) {  // the most confident comes first
        const char* name = ucsdet_getName(matches[i], &error);
        const std::int32_t confidence = ucsdet_getConfidence(matches[i], &error);
        if (U_FAILURE(error)) return {};
        const std::string_view encoding = encoding_from_label(name);
        if (encoding.empty() || encoding.starts_with("UTF-")) continue;
        if (no_latin && is_latin(encoding)) continue;
        // Of a few characters ICU cannot tell the encodings of East Asia from one another.
        const bool first = best.label.empty();
        if (first || (confidence == best.confidence && encoding == "GB18030"))
            best = {name, confidence};
    }
    return best;
}

}  // namespace parallax
