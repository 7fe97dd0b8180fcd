// Finds the manifest and the sources among the files and reads them in the order in which they can
// be checked: shared events, sources, then what refers to sources.
#include "corpus/corpus_reader.h"

#include <algorithm>
#include <deque>
#include <nlohmann/json.hpp>
#include <utility>

#include "corpus/json_text.h"
#include "corpus/manifest_json.h"
#include "corpus/source_json.h"

namespace parallax {
namespace {

const CorpusFile* find_file(const std::vector<CorpusFile>& files, std::string_view name) {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const CorpusFile& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

bool stands_at_top(const CorpusFile& file) {
    return file.name.find('/') == std::string::npos;
}

// Below the corpus' folder and nowhere else, so that a corpus written back stays where it is put.
bool is_relative_name(std::string_view name) {
    if (name.empty() || name.find_first_of("\\:") != std::string_view::npos) return false;
    while (true) {
        const std::size_t slash = name.find('/');
        const std::string_view step = name.substr(0, slash);
        if (step.empty() || step == "." || step == "..") return false;
        if (slash == std::string_view::npos) return true;
        name.remove_prefix(slash + 1);
    }
}

// The only JSON file at the top that has "sources".
const CorpusFile* find_manifest_by_content(const std::vector<CorpusFile>& files,
                                           FaultList& faults) {
    std::vector<const CorpusFile*> candidates;
    FaultList broken;
    for (const CorpusFile& file : files) {
        if (!stands_at_top(file) || !file.name.ends_with(".json")) continue;
        const auto json = read_json(file.bytes, file.name, broken);
        if (json && json->is_object() && json->contains("sources")) candidates.push_back(&file);
    }
    if (candidates.size() == 1) return candidates.front();

    const std::string expected = "expected a manifest named " + std::string(kManifestName);
    if (candidates.empty()) {
        faults.add(ErrorKind::not_found, expected + ", found none", std::string(kManifestName));
        for (const Error& error : broken.faults())
            faults.add(error.kind, error.message, error.where);
        return nullptr;
    }
    std::string names;
    for (const CorpusFile* candidate : candidates) {
        if (!names.empty()) names += ", ";
        names += candidate->name;
    }
    faults.add(ErrorKind::wrong_reference,
               expected + ", found " + std::to_string(candidates.size()) + " others: " + names,
               std::string(kManifestName));
    return nullptr;
}

const CorpusFile* find_manifest(const std::vector<CorpusFile>& files, FaultList& faults) {
    if (files.size() == 1 && stands_at_top(files.front())) return &files.front();
    if (const CorpusFile* named = find_file(files, kManifestName)) return named;
    return find_manifest_by_content(files, faults);
}

// The sources of one manifest, each with a list for its own file's faults.
class SourcesReader {
  public:
    SourcesReader(const std::vector<CorpusFile>& files, const CorpusFile& manifest,
                  const SharedEventIds& shared, std::deque<FaultList>& faults)
        : files_(files), manifest_(manifest), shared_(shared), faults_(faults) {}

    SourceReadings read(const JsonList& list) {
        SourceReadings readings;
        for (const JsonCursor item : list) {
            auto reading = item.is_text() ? read_file(item) : read_inline(item);
            const bool has_id = reading && !reading->source.id.empty();
            readings.complete = readings.complete && has_id;
            if (reading) readings.list.push_back(*std::move(reading));
        }
        return readings;
    }

  private:
    std::optional<SourceReading> read_inline(const JsonCursor& item) {
        if (!item.value().is_object()) {
            item.fault_expected("the name of a source's file or the source itself");
            return std::nullopt;
        }
        JsonObject object(item);
        return read_source(object, ids_, shared_);
    }

    std::optional<SourceReading> read_file(const JsonCursor& item) {
        const std::string name = item.text().value_or(std::string());
        const CorpusFile* file = is_relative_name(name) ? find_file(files_, name) : nullptr;
        if (file == nullptr || file == &manifest_) {
            item.fault_expected("the name of a source's file in the corpus' folder",
                                ErrorKind::not_found);
            return std::nullopt;
        }
        FaultList& faults = faults_.emplace_back();
        const auto json = read_json(file->bytes, file->name, faults);
        if (!json) return std::nullopt;
        auto object = JsonCursor(*json, file->name + '#', faults).object();
        if (!object) return std::nullopt;
        auto reading = read_source(*object, ids_, shared_);
        reading.source.file = name;
        return reading;
    }

    const std::vector<CorpusFile>& files_;
    const CorpusFile& manifest_;
    const SharedEventIds& shared_;
    std::deque<FaultList>& faults_;
    UniqueIds ids_;
};

void sort_by_publication(std::vector<SourceReading>& readings) {
    std::vector<const Issued*> issued;
    for (const SourceReading& reading : readings)
        issued.push_back(&reading.source.issued);
    std::vector<SourceReading> sorted;
    for (const std::size_t position : order_of_publication(issued))
        sorted.push_back(std::move(readings[position]));
    readings = std::move(sorted);
}

void read_files(const std::vector<CorpusFile>& files, std::deque<FaultList>& faults,
                Corpus& corpus) {
    FaultList& manifest_faults = faults.emplace_back();
    const CorpusFile* file = find_manifest(files, manifest_faults);
    if (file == nullptr) return;
    const auto json = read_json(file->bytes, file->name, manifest_faults);
    if (!json) return;
    auto manifest = JsonCursor(*json, file->name + '#', manifest_faults).object();
    if (!manifest) return;

    const SharedEventIds shared = read_manifest_head(*manifest, corpus);
    const std::size_t faults_before = manifest_faults.total();
    const JsonList list = manifest->list("sources", Need::required);
    const bool list_sound = manifest_faults.total() == faults_before;
    if (list.size() > kMaxSources) {
        manifest->find("sources")->fault_expected(
            "at most " + std::to_string(kMaxSources) + " sources", ErrorKind::over_limit);
        return;
    }
    SourceReadings readings = SourcesReader(files, *file, shared, faults).read(list);
    readings.complete = readings.complete && list_sound;
    sort_by_publication(readings.list);
    read_manifest_apparatus(*manifest, readings, corpus);

    for (SourceReading& reading : readings.list)
        corpus.sources.push_back(std::move(reading.source));
    if (corpus.passage_count() > kMaxPassages) {
        manifest_faults.add(ErrorKind::over_limit,
                            "expected at most " + std::to_string(kMaxPassages) +
                                " passages in all sources, found " +
                                std::to_string(corpus.passage_count()),
                            file->name + "#/sources");
    }
}

// All lists as one; when they are too many, the last place says how many are left out.
std::vector<Error> join_faults(const std::deque<FaultList>& lists) {
    std::vector<Error> joined;
    std::size_t total = 0;
    for (const FaultList& list : lists) {
        joined.insert(joined.end(), list.faults().begin(), list.faults().end());
        total += list.total();
    }
    if (total > kMaxFaults) {
        joined.resize(kMaxFaults - 1, Error{});
        joined.push_back({ErrorKind::over_limit,
                          "expected at most " + std::to_string(kMaxFaults) + " faults, found " +
                              std::to_string(total) + ": the others are not listed",
                          {}});
    }
    return joined;
}

}  // namespace

CorpusReading read_corpus(const std::vector<CorpusFile>& files) {
    std::deque<FaultList> faults;  // a deque: cursors point at its lists while it grows
    Corpus corpus;
    read_files(files, faults, corpus);
    CorpusReading reading;
    reading.faults = join_faults(faults);
    if (reading.faults.empty()) reading.corpus = std::move(corpus);
    return reading;
}

}  // namespace parallax
