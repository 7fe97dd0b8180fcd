// The likeliest legacy encoding of bytes, by the statistics of ICU's charset detector.
#pragma once

#include <string>
#include <string_view>

namespace parallax {

struct DetectedEncoding {
    std::string label;   // one that encoding_from_label knows; "" when nothing fits
    int confidence = 0;  // 0 to 100, ICU's
};

// For bytes that are neither UTF-8 nor UTF-16. Looks at a sample of bounded size.
DetectedEncoding detect_encoding(std::string_view bytes);

}  // namespace parallax
