// Whole lines, so that a log stays readable.
#include "platform/native/progress.h"

#include <cstdio>
#include <utility>

namespace parallax {
namespace {

constexpr auto kBetweenLines = std::chrono::seconds(1);

std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        digits.insert(i - 3, 1, ',');
    return digits;
}

}  // namespace

Progress::Progress(std::string what, std::string things)
    : what_(std::move(what)), things_(std::move(things)), told_(std::chrono::steady_clock::now()) {}

void Progress::at(std::size_t done, std::size_t total) {
    const auto now = std::chrono::steady_clock::now();
    if (now - told_ < kBetweenLines) return;
    told_ = now;
    std::fprintf(stderr, "%s: %s of %s %s\n", what_.c_str(), grouped(done).c_str(),
                 grouped(total).c_str(), things_.c_str());
}

}  // namespace parallax
