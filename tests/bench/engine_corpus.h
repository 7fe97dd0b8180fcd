// The texts of the benchmark as a corpus.
#pragma once

#include <memory>

#include "corpus/corpus.h"
#include "engine_state.h"

namespace parallax::bench {

// Each document a source of one passage, published a month after the one before it.
std::shared_ptr<Corpus> make_corpus(const Engine& engine);

}  // namespace parallax::bench
