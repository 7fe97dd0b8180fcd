// The faults of one file, in the order in which they are met, no more of them than can be shown.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "corpus/corpus_reader.h"

namespace parallax {

class FaultList {
  public:
    void add(ErrorKind kind, std::string message, std::string where) {
        ++total_;
        if (faults_.size() < kMaxFaults)
            faults_.push_back({kind, std::move(message), std::move(where)});
    }
    // The first kMaxFaults of them.
    const std::vector<Error>& faults() const { return faults_; }
    // All that were added, listed or not. Equal before and after a step: the step found nothing.
    std::size_t total() const { return total_; }

  private:
    std::vector<Error> faults_;
    std::size_t total_ = 0;
};

}  // namespace parallax
