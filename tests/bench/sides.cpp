// What the side-by-side view asks of the engine, as C functions for tests/bench/sides.mjs: two
// texts aligned passage by passage, two versions word by word, the likeness of all passages.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/passage_alignment.h"
#include "analysis/similarity.h"
#include "analysis/version_difference.h"
#include "base/check.h"
#include "platform/icu_data.h"
#include "text/text_data.h"

using namespace parallax;

namespace {

struct Desk {
    std::string text;  // as handed over: passages end with a line break, sources with an empty line
    std::optional<TextIndex> index;
    std::optional<PassageVectors> vectors;
    std::optional<AlignmentCandidates> candidates;
    std::optional<SimilarityJob> job;
};

Desk& desk() {
    static Desk desk;
    return desk;
}

std::shared_ptr<const Corpus> read_corpus(std::string_view text) {
    auto corpus = std::make_shared<Corpus>();
    corpus->sources.emplace_back();
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        Source& source = corpus->sources.back();
        if (end == 0) {
            corpus->sources.emplace_back();
        } else {
            Passage& passage = source.passages.emplace_back();
            passage.n = static_cast<int>(source.passages.size());
            passage.text = text.substr(0, end);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return corpus;
}

}  // namespace

// Each is exported by its name (CMakeLists.txt).
extern "C" {

void sides_start() {
    ENSURE(load_text_data(icu_data()).has_value());
}

char* sides_text(std::uint32_t size) {
    desk().text.resize(size);
    return desk().text.data();
}

// Index and vectors of what was handed over; how many words.
std::uint32_t sides_index() {
    desk().index = make_text_index(read_corpus(desk().text));
    desk().vectors.emplace(desk().index->words);
    return static_cast<std::uint32_t>(desk().index->words.word_count());
}

// Candidates of the first two sources; how many.
std::uint32_t sides_candidates() {
    desk().candidates = find_candidates(*desk().index, *desk().vectors, SourceId(0), SourceId(1));
    return static_cast<std::uint32_t>(desk().candidates->pairs.size());
}

// A cut of them; how many pairs.
std::uint32_t sides_cut(double least_score) {
    return static_cast<std::uint32_t>(align_passages(*desk().candidates, least_score).pairs.size());
}

// Changes from the first to the second source, the texts read anew; words that stayed.
std::uint32_t sides_changes() {
    Lexicon lexicon;
    const VersionText a = read_version(*desk().index, SourceId(0), lexicon);
    const VersionText b = read_version(*desk().index, SourceId(1), lexicon);
    return static_cast<std::uint32_t>(count_changes(find_changes(a.words, b.words)).same);
}

// The likeness of the passages of all sources: begun, and a step that tells whether there is more
// to do.
void sides_begin_job() {
    desk().job.emplace(*desk().index, *desk().vectors);
}

std::uint32_t sides_step(std::uint32_t budget) {
    return desk().job->step(budget) ? 1 : 0;
}
}
