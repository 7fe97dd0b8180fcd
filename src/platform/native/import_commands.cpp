// One file after the other is read and let go of, so that only its text stays in memory.
#include "platform/native/import_commands.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "analysis/dates_table.h"
#include "analysis/text_index.h"
#include "corpus/full_text_match.h"
#include "corpus/import_corpus.h"
#include "corpus/import_json.h"
#include "corpus/readers.h"
#include "platform/native/command_output.h"
#include "platform/native/decode_bytes.h"
#include "platform/native/file_bytes.h"
#include "platform/native/progress.h"

namespace parallax {
namespace {

struct ReadFiles {
    std::vector<ImportReading> readings;
    int exit_code = kGood;
};

// Faults are printed as they come.
ReadFiles read_files(const std::vector<std::string>& paths) {
    ReadFiles files;
    Progress progress("Reading", "files");
    for (const std::string& path : paths) {
        progress.at(files.readings.size(), paths.size());
        const auto bytes = read_file_bytes(path, kMaxImportBytes);
        if (!bytes) {
            files.exit_code = print_faults({bytes.error()});
            continue;
        }
        ImportReading reading = import_file(path, *bytes, &decode_with_iconv);
        if (!reading.errors.empty()) files.exit_code = print_faults(reading.errors);
        files.readings.push_back(std::move(reading));
    }
    return files;
}

TextIndex index_of(Corpus corpus) {
    return make_text_index(std::make_shared<const Corpus>(std::move(corpus)));
}

}  // namespace

CommandDescription import_description() {
    return {"import",
            "Read documents of any format and print the corpus file that results",
            {{"FILE", "Text, Markdown, HTML, JSON, CSV…", HowMany::one_or_more}},
            {}};
}

CommandDescription dates_description() {
    return {"dates",
            "Print every date that documents, or without any the corpus, name in their text",
            {{"FILE", "Text, Markdown, HTML, JSON, CSV…", HowMany::any}},
            {}};
}

int run_import(const Corpus& digests, const CommandOptions& options) {
    ReadFiles files = read_files(options.arguments);
    const FullTextMatcher matcher(digests);
    for (ImportReading& reading : files.readings) {
        for (ImportedSource& imported : reading.sources)
            matcher.offer(imported);
    }
    const bool as_table = options.json.has_value() && !*options.json;
    const int printed =
        as_table
            ? print_table(sources_table(index_of(merge_imports(files.readings).corpus)), options)
            : print_text(import_json(files.readings));
    return printed == kGood ? files.exit_code : printed;
}

int run_dates(const CommandOptions& options) {
    const ReadFiles files = read_files(options.arguments);
    const int printed =
        print_table(dates_table(index_of(merge_imports(files.readings).corpus)), options);
    return printed == kGood ? files.exit_code : printed;
}

}  // namespace parallax
