// Manifests are sought first, because a source's file alone looks like a document in JSON.
#include "corpus/given_files.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "corpus/corpus_reader.h"
#include "corpus/readers.h"
#include "text/ascii.h"

namespace parallax {
namespace {

std::string_view folder_of(std::string_view name) {
    const std::size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : name.substr(0, slash + 1);
}

bool is_json(std::string_view name) {
    return lower_ascii(name).ends_with(".json");
}

bool is_named_manifest(std::string_view name) {
    return name.substr(folder_of(name).size()) == kManifestName;
}

ImportReading refused(const GivenFile& file) {
    ImportReading reading;
    reading.file = file.name;
    reading.errors.push_back({ErrorKind::not_readable, file.fault, file.name});
    return reading;
}

class GivenFilesReader {
  public:
    GivenFilesReader(std::vector<GivenFile> files, const DecodeBytes& decode)
        : files_(std::move(files)),
          decode_(decode),
          readings_(files_.size()),
          taken_(files_.size()) {}

    std::vector<ImportReading> read() {
        for (std::size_t i = 0; i < files_.size(); ++i) {
            if (is_named_manifest(files_[i].name)) read_file(i);
        }
        for (std::size_t i = 0; i < files_.size(); ++i) {
            if (is_json(files_[i].name)) read_file(i);
        }
        for (std::size_t i = 0; i < files_.size(); ++i)
            read_file(i);
        std::vector<ImportReading> given;
        for (std::size_t i = 0; i < readings_.size(); ++i) {
            if (!taken_[i]) given.push_back(std::move(*readings_[i]));
        }
        return given;
    }

  private:
    void read_file(std::size_t i) {
        if (readings_[i] || taken_[i]) return;
        GivenFile& file = files_[i];
        if (!file.fault.empty()) {
            readings_[i] = refused(file);
            return;
        }
        readings_[i] = import_file(file.name, file.bytes, decode_);
        if (readings_[i]->format == "corpus" && !readings_[i]->corpus) read_with_others(i);
        // Of a file that may still be a source of a manifest, the bytes are needed.
        if (!is_json(file.name)) std::string().swap(file.bytes);
    }

    // A corpus that is not complete alone: with the JSON files of its folder.
    void read_with_others(std::size_t manifest) {
        const std::string folder(folder_of(files_[manifest].name));
        std::vector<CorpusFile> together = {{std::string(kManifestName), files_[manifest].bytes}};
        std::vector<std::size_t> others;
        for (std::size_t i = 0; i < files_.size(); ++i) {
            const std::string& name = files_[i].name;
            if (i == manifest || taken_[i] || !is_json(name) || !name.starts_with(folder)) continue;
            std::string relative = name.substr(folder.size());
            if (relative == kManifestName) continue;
            together.push_back({std::move(relative), files_[i].bytes});
            others.push_back(i);
        }
        CorpusReading reading = read_corpus(together);
        for (std::size_t k = 0; k < others.size(); ++k) {
            if (belongs(reading, together[k + 1].name)) taken_[others[k]] = true;
        }
        ImportReading& told = *readings_[manifest];
        told.errors = told_with_folder(std::move(reading.faults), manifest, folder);
        told.corpus = std::move(reading.corpus);
    }

    static bool belongs(const CorpusReading& reading, const std::string& name) {
        if (!reading.corpus) return true;
        const auto& sources = reading.corpus->sources;
        return std::any_of(sources.begin(), sources.end(),
                           [&](const Source& source) { return source.file == name; });
    }

    std::vector<Error> told_with_folder(std::vector<Error> faults, std::size_t manifest,
                                        const std::string& folder) const {
        const std::string& own_name = files_[manifest].name;
        const auto is_missing = [](const Error& fault) {
            return fault.kind == ErrorKind::not_found &&
                   fault.message.find("source's file") != std::string::npos;
        };
        const auto missing = std::count_if(faults.begin(), faults.end(), is_missing);
        if (missing > 0) {
            std::erase_if(faults, is_missing);
            faults.insert(faults.begin(),
                          {ErrorKind::not_found,
                           "names " + std::to_string(missing) +
                               (missing == 1 ? " file that was" : " files that were") +
                               " not given with it; give its whole folder",
                           std::string(kManifestName)});
        }
        for (Error& fault : faults) {
            const std::size_t end = std::min(fault.where.find('#'), fault.where.size());
            const std::string name = fault.where.substr(0, end);
            const std::string rest = fault.where.substr(end);
            fault.where = (name == kManifestName ? own_name : folder + name) + rest;
        }
        return faults;
    }

    std::vector<GivenFile> files_;
    const DecodeBytes& decode_;
    std::vector<std::optional<ImportReading>> readings_;  // one for each file
    std::vector<bool> taken_;                             // belong to a manifest
};

}  // namespace

std::vector<ImportReading> read_given_files(std::vector<GivenFile> files,
                                            const DecodeBytes& decode) {
    return GivenFilesReader(std::move(files), decode).read();
}

}  // namespace parallax
