// What commands write: results to stdout, faults to stderr, and the exit code that follows.
#pragma once

#include <string>
#include <vector>

#include "analysis/table.h"
#include "base/result.h"
#include "platform/native/command_line_options.h"

namespace parallax {

inline constexpr int kGood = 0;
inline constexpr int kFailed = 1;

// Each gives the exit code. A fault is one line: its place, then its message.
int print_faults(const std::vector<Error>& faults);
int print_text(const std::string& text);
// In the format that the options ask for; CSV where they ask for none.
int print_table(const Table& table, const CommandOptions& options);

}  // namespace parallax
