// A result that could not be written whole is a failure too: the disk may be full.
#include "platform/native/command_output.h"

#include <cstdio>

namespace parallax {

int print_faults(const std::vector<Error>& faults) {
    for (const auto& [kind, message, where] : faults) {
        std::fprintf(stderr, "%s%s%s\n", where.c_str(), where.empty() ? "" : ": ", message.c_str());
    }
    return kFailed;
}

int print_text(const std::string& text) {
    const std::size_t written = std::fwrite(text.data(), 1, text.size(), stdout);
    if (written == text.size() && std::fflush(stdout) == 0) return kGood;
    std::perror("parallax: standard output");
    return kFailed;
}

int print_table(const Table& table, const CommandOptions& options) {
    return print_text(options.json.value_or(false) ? json_from_table(table)
                                                   : csv_from_table(table));
}

}  // namespace parallax
