// Reads the corpus that a command asks for and prints its table, or says what is wrong.
#include "platform/native/command_line.h"

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "base/check.h"
#include "platform/icu_data.h"
#include "platform/native/command_line_options.h"
#include "platform/native/corpus_files.h"
#include "platform/native/table_commands.h"
#include "text/text_data.h"

namespace parallax {
namespace {

constexpr int kGood = 0;
constexpr int kFailed = 1;

void print_error(const Error& error) {
    const std::string& where = error.where;
    std::fprintf(stderr, "%s%s%s\n", where.c_str(), where.empty() ? "" : ": ",
                 error.message.c_str());
}

int print_faults(const std::vector<Error>& faults) {
    for (const Error& fault : faults)
        print_error(fault);
    return kFailed;
}

int print_text(const std::string& text) {
    const std::size_t written = std::fwrite(text.data(), 1, text.size(), stdout);
    if (written == text.size() && std::fflush(stdout) == 0) return kGood;
    std::perror("parallax: standard output");
    return kFailed;
}

int print_table(const TableCommand& command, const CommandOptions& options) {
    CorpusReading reading =
        options.corpus ? read_corpus_at(*options.corpus) : read_corpus(embedded_corpus_files());
    if (!reading.corpus) return print_faults(reading.faults);
    const Result<Table> table =
        command.make_table(std::make_shared<const Corpus>(std::move(*reading.corpus)), options);
    if (!table) return print_faults({table.error()});
    return print_text(options.json.value_or(false) ? json_from_table(*table)
                                                   : csv_from_table(*table));
}

std::string counted(std::size_t count, const std::string& singular, const std::string& plural) {
    return std::to_string(count) + " " + (count == 1 ? singular : plural);
}

int check_corpus(const std::string& path) {
    const CorpusReading reading = read_corpus_at(path);
    if (!reading.corpus) return print_faults(reading.faults);
    const Corpus& corpus = *reading.corpus;
    return print_text(path + ": good: " + counted(corpus.sources.size(), "source", "sources") +
                      ", " + counted(corpus.passage_count(), "passage", "passages") + ", " +
                      counted(corpus.themes.size(), "theme", "themes") + ", " +
                      counted(corpus.questions.size(), "question", "questions") + ", " +
                      counted(corpus.entities.size(), "entity", "entities") + "\n");
}

}  // namespace

std::optional<int> run_command_line(int argc, char** argv, WindowOptions& window) {
    std::vector<CommandDescription> descriptions;
    for (const TableCommand& command : table_commands())
        descriptions.push_back(command.description);
    const auto options = read_command_options(argc, argv, descriptions);
    if (!options) return options.error();
    if (options->command.empty()) {
        window = options->window;
        return std::nullopt;
    }
    if (const auto loaded = load_text_data(icu_data()); !loaded)
        return print_faults({loaded.error()});
    if (options->command == kCheckCommand) return check_corpus(*options->corpus);
    for (const TableCommand& command : table_commands()) {
        if (options->command == command.description.name) return print_table(command, *options);
    }
    ENSURE(!"a command that was read has its row");
    return kFailed;
}

}  // namespace parallax
