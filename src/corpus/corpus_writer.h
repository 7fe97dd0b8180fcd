// The corpus file out: what read_corpus takes, unknown members included.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "corpus/corpus.h"

namespace parallax {

// Name and bytes of each file: corpus.json first, then one per source under its own file name
// ("sources/<id>.json" when it had none). Two spaces of indentation, members in the order of the
// format, byte for byte the same for the same corpus.
std::vector<std::pair<std::string, std::string>> write_corpus(const Corpus& corpus);
// The same as one file with the sources inline.
std::string write_corpus_inline(const Corpus& corpus);
// The codebook alone as a corpus file without sources, which read_corpus takes for the themes:
// `themes` may be edited ones. What they say of sources (absences) stays out.
std::string write_codebook(const Corpus& corpus, std::span<const Theme> themes);

}  // namespace parallax
