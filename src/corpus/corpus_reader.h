// The corpus file in: a manifest and one file per source, or one file with the sources inline.
// Strict about types and references, kind about unknown members, which are kept.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "corpus/corpus.h"

namespace parallax {

// A file as the host gives it; `name` is relative to the corpus' folder, with forward slashes.
struct CorpusFile {
    std::string name;
    std::string_view bytes;
};

// The name that a corpus folder's manifest must have.
inline constexpr std::string_view kManifestName = "corpus.json";
// Limits. Reaching one is an over_limit error that says the limit.
inline constexpr std::size_t kMaxFileBytes = 64u * 1024 * 1024;
inline constexpr int kMaxDepth = 64;  // nesting of JSON; deeper is refused before it is parsed
inline constexpr std::size_t kMaxSources = 10'000;
inline constexpr std::size_t kMaxPassages = 1'000'000;

// Either a corpus or every fault found, at most kMaxFaults (then the last one says how many there
// are): those of the manifest, then those of each source's file, in the order in which the format
// names the members. What follows from a fault alone is not a fault of its own: nothing is said of
// references to a source that could not be read.
struct CorpusReading {
    std::optional<Corpus> corpus;  // present exactly when `faults` is empty
    std::vector<Error> faults;
};
inline constexpr std::size_t kMaxFaults = 100;

// One file: the manifest itself. Several: the one named corpus.json, or the only one at the top
// that is an object with "sources". Each fault names file and JSON pointer
// ("sources/a.json#/events/3/date") and says what was expected and what was found; for bytes that
// are not JSON also line and column.
// Required are: corpus id, title, sources; source id, record with title, extent, passages; passage
// n, text; event label, passages; theme id, label, terms; absence source, kind; question id, text,
// positions; position source, stance; entity id, label, kind; shared event id, label. A source
// without "issued" is dated by its record, one without label is named by it.
// Checks, among others: types; required members; EDTF; term patterns; duplicate ids and passage
// numbers; sources, passages and shared events that do not exist; UTF-8; `words` that stand in
// none of the event's passages; positions that need passages and have none, and the other way
// round; record.issued of the CSL item that contradicts issued.date.
CorpusReading read_corpus(const std::vector<CorpusFile>& files);

}  // namespace parallax
