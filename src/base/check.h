// ENSURE ends the program with file and line when our own reasoning is broken, in every build.
// It is the CHECK of the rules under another name, because Catch2 owns that one in tests.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace parallax {

[[noreturn]] inline void ensure_failed(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "%s:%d: ENSURE(%s) does not hold\n", file, line, condition);
    std::abort();
}

}  // namespace parallax

#define ENSURE(condition) \
    ((condition) ? void(0) : ::parallax::ensure_failed(#condition, __FILE__, __LINE__))
