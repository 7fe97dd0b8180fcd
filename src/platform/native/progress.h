// Says on stderr how far a command has come, once it takes longer than a reader likes to wait.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace parallax {

class Progress {
  public:
    // `what` is done to so many `things`: "Reading", "files".
    Progress(std::string what, std::string things);

    // To be called now and then. Prints a line ("Reading: 120 of 4,000 files") when a second has
    // passed since the beginning and since the last line.
    void at(std::size_t done, std::size_t total);

  private:
    std::string what_, things_;
    std::chrono::steady_clock::time_point told_;
};

}  // namespace parallax
