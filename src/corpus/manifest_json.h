// The manifest of a corpus from JSON: what it says of the corpus, and the readers' apparatus, which
// refers to the sources and is read after them.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/corpus.h"
#include "corpus/source_json.h"

namespace parallax {

// What the member "format" of a manifest must be if it is there.
inline constexpr std::string_view kCorpusFormat = "parallax-corpus/1";

// id, title, description, language, version and shared events, into `corpus`.
SharedEventIds read_manifest_head(JsonObject& manifest, Corpus& corpus);

// The sources in the order of the corpus. `complete`: every one has an id, so that an id which is
// not among them does not exist.
struct SourceReadings {
    std::vector<SourceReading> list;
    bool complete = true;
};

// Themes, questions, entities and what is unknown, into `corpus`. To be called after the manifest's
// other members have been read.
void read_manifest_apparatus(JsonObject& manifest, const SourceReadings& sources, Corpus& corpus);

}  // namespace parallax
