// Finds the corpus that a command works on and hands it to the command.
#include "platform/native/command_line.h"

#include <memory>
#include <string>
#include <vector>

#include "analysis/dates_table.h"
#include "base/check.h"
#include "platform/icu_data.h"
#include "platform/native/command_line_options.h"
#include "platform/native/command_output.h"
#include "platform/native/corpus_files.h"
#include "platform/native/import_commands.h"
#include "platform/native/progress.h"
#include "platform/native/table_commands.h"
#include "text/text_data.h"

namespace parallax {
namespace {

// The one that --corpus names, or the bundled one.
CorpusReading read_wanted_corpus(const CommandOptions& options) {
    return options.corpus ? read_corpus_at(*options.corpus) : read_corpus(embedded_corpus_files());
}

TextIndex make_index(Corpus corpus) {
    Progress progress("Splitting into words", "passages");
    return make_text_index(std::make_shared<const Corpus>(std::move(corpus)),
                           [&](std::size_t done, std::size_t total) { progress.at(done, total); });
}

const TableCommand* find_table_command(const std::string& name) {
    for (const TableCommand& command : table_commands()) {
        if (name == command.description.name) return &command;
    }
    return nullptr;
}

int run_on_corpus(const CommandOptions& options) {
    CorpusReading reading = read_wanted_corpus(options);
    if (!reading.corpus) return print_faults(reading.faults);
    if (options.command == import_description().name) return run_import(*reading.corpus, options);
    const TextIndex index = make_index(std::move(*reading.corpus));
    if (options.command == dates_description().name)
        return print_table(dates_table(index), options);
    const TableCommand* const command = find_table_command(options.command);
    ENSURE(command != nullptr);
    const Result<Table> table = command->make_table(index, options);
    if (!table) return print_faults({table.error()});
    return print_table(*table, options);
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
    descriptions.push_back(import_description());
    descriptions.push_back(dates_description());
    const auto options = read_command_options(argc, argv, descriptions);
    if (!options) return options.error();
    if (options->command.empty()) {
        window = options->window;
        return std::nullopt;
    }
    if (const auto loaded = load_text_data(icu_data()); !loaded)
        return print_faults({loaded.error()});
    if (options->command == kCheckCommand) return check_corpus(*options->corpus);
    if (options->command == dates_description().name && !options->arguments.empty())
        return run_dates(*options);
    return run_on_corpus(*options);
}

}  // namespace parallax
