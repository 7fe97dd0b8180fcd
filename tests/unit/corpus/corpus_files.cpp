// Folders are read with the standard library, which finds them natively and under Node.
#include "corpus_files.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "corpus/json_text.h"
#include "platform/icu_data.h"
#include "text/text_data.h"

namespace parallax::test {
namespace {

void sort_numbers(Json& json) {
    if (json.is_array() &&
        std::all_of(json.begin(), json.end(), [](const Json& item) { return item.is_number(); }))
        std::sort(json.begin(), json.end());
    for (Json& child : json) {
        if (child.is_structured()) sort_numbers(child);
    }
}

Json flattened(const std::string& text) {
    Json json = Json::parse(text, nullptr, false);
    REQUIRE(json.is_object());
    sort_numbers(json);
    return json.flatten();
}

}  // namespace

NamedBytes load_corpus_folder(const std::string& folder) {
    namespace fs = std::filesystem;
    const fs::path root = fs::path(PARALLAX_TEST_DATA) / "corpora" / folder;
    NamedBytes files;
    std::error_code error;
    for (const auto& entry : fs::recursive_directory_iterator(root, error)) {
        if (!entry.is_regular_file(error)) continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        files.emplace_back(entry.path().lexically_relative(root).generic_string(),
                           std::string(std::istreambuf_iterator<char>(stream), {}));
    }
    if (files.empty()) FAIL("no files in " << root.string());
    std::sort(files.begin(), files.end());
    return files;
}

CorpusReading read_named(const NamedBytes& files) {
    REQUIRE(load_text_data(icu_data()).has_value());
    std::vector<CorpusFile> views;
    for (const auto& [name, bytes] : files)
        views.push_back({name, bytes});
    CorpusReading reading = read_corpus(views);
    CHECK(reading.corpus.has_value() == reading.faults.empty());
    return reading;
}

CorpusReading read_text(const std::string& manifest) {
    return read_named({{"corpus.json", manifest}});
}

Corpus corpus_of(CorpusReading reading) {
    if (!reading.corpus) FAIL(shown(reading.faults));
    return *std::move(reading.corpus);
}

std::string shown(const std::vector<Error>& faults) {
    std::string lines;
    for (const Error& fault : faults)
        lines += fault.where + ": " + fault.message + '\n';
    return lines;
}

std::string find_lost_member(const std::string& before, const std::string& after) {
    const Json old_members = flattened(before);
    const Json new_members = flattened(after);
    for (const auto& [pointer, value] : old_members.items()) {
        if (!new_members.contains(pointer) || new_members[pointer] != value) return pointer;
    }
    return {};
}

}  // namespace parallax::test
