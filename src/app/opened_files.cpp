// The corpus on show goes first into the merging of what was given, so that its ids stay.
#include "app/opened_files.h"

#include <algorithm>
#include <utility>

#include "corpus/corpus_reader.h"
#include "corpus/full_text_match.h"
#include "corpus/import_corpus.h"

namespace parallax {
namespace {

// Longer lists are counted instead.
constexpr std::size_t kMaxNamed = 3;

std::string counted_sources(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " source" : " sources");
}

ImportReading reading_of(const Corpus& corpus) {
    ImportReading reading;
    reading.corpus = corpus;
    return reading;
}

// "2 sources added: Rivers, Lakes".
std::string added_in_words(const std::vector<ImportReading>& readings, std::size_t count) {
    std::string text = counted_sources(count) + " added";
    if (count > kMaxNamed) return text;
    const char* between = ": ";
    for (const ImportReading& reading : readings) {
        for (const ImportedSource& imported : reading.sources) {
            text += between + imported.source.label;
            between = ", ";
        }
    }
    return text;
}

std::string sentence_of(const Error& error) {
    return error.where.empty() ? error.message : error.where + ": " + error.message;
}

void tell_full_texts(const Corpus& shown, std::vector<ImportReading>& readings,
                     std::size_t documents, std::string& notice) {
    const FullTextMatcher matcher(shown);
    std::size_t full_texts = 0;
    for (ImportReading& reading : readings) {
        for (ImportedSource& imported : reading.sources) {
            matcher.offer(imported);
            full_texts += imported.full_text_of ? 1 : 0;
        }
    }
    if (full_texts == 0) return;
    notice += documents == 1 ? "; the full text of a digest on show"
                             : "; " + std::to_string(full_texts) +
                                   (full_texts == 1 ? " of them the full text of a digest on show"
                                                    : " of them full texts of digests on show");
}

}  // namespace

OpenedFiles open_given_files(const Corpus& shown, std::vector<GivenFile> files,
                             const DecodeBytes& decode) {
    OpenedFiles opened;
    std::vector<ImportReading> readings = read_given_files(std::move(files), decode);
    std::size_t documents = 0, from_corpora = 0;
    for (const ImportReading& reading : readings) {
        for (const Error& error : reading.errors)
            opened.faults.push_back(sentence_of(error));
        opened.replaces = opened.replaces || reading.corpus;
        documents += reading.sources.size();
        from_corpora += reading.corpus ? reading.corpus->sources.size() : 0;
    }
    if (documents == 0 && !opened.replaces) return opened;
    const std::size_t all = documents + (opened.replaces ? from_corpora : shown.sources.size());
    if (all > kMaxImportDocuments) {
        opened.replaces = false;
        opened.faults.push_back("Expected at most " + std::to_string(kMaxImportDocuments) +
                                " sources in all, found " + std::to_string(all) +
                                "; nothing was opened. Open fewer files at once.");
        return opened;
    }
    if (documents > 0) opened.notice = added_in_words(readings, documents);
    if (!opened.replaces) {
        tell_full_texts(shown, readings, documents, opened.notice);
        readings.insert(readings.begin(), reading_of(shown));
    }
    MergedImports merged = merge_imports(readings);
    opened.faults.insert(opened.faults.end(), merged.remarks.begin(), merged.remarks.end());
    opened.corpus = std::move(merged.corpus);
    if (opened.replaces)
        opened.notice = "Opened " + opened.corpus->title + ": " + counted_sources(all);
    return opened;
}

std::string limit_of_saved(const Corpus& corpus, std::size_t bytes) {
    const auto told = [](std::size_t found, const char* what, std::size_t most) {
        return "The file has " + std::to_string(found) + ' ' + what +
               ", and a corpus file can be opened with at most " + std::to_string(most) +
               "; keep the documents as well.";
    };
    if (corpus.sources.size() > kMaxSources)
        return told(corpus.sources.size(), "sources", kMaxSources);
    if (corpus.passage_count() > kMaxPassages)
        return told(corpus.passage_count(), "passages", kMaxPassages);
    return bytes > kMaxFileBytes ? told(bytes, "bytes", kMaxFileBytes) : "";
}

}  // namespace parallax
