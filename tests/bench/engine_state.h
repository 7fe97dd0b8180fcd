// What the C functions of engine.h share. Private to the benchmark.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/text_index.h"
#include "analysis/text_units.h"
#include "limit.h"

namespace parallax::bench {

struct Engine {
    std::string texts, question;
    std::vector<std::uint32_t> ends, answer;
    std::shared_ptr<Corpus> corpus;  // that of the index, to change its themes
    std::optional<TextIndex> index;
    std::vector<TextUnits> units;
    std::optional<LimitIndex> limit;

    // Calls `visit` with each document.
    template <class Visit>
    void each(Visit visit) const {
        std::uint32_t begin = 0;
        for (const std::uint32_t end : ends) {
            visit(std::string_view(texts).substr(begin, end - begin));
            begin = end;
        }
    }
};

Engine& engine();

}  // namespace parallax::bench
