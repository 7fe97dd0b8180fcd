// One row per command: its name, its help and the table it prints.
#include "platform/native/command_line.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "analysis/table.h"
#include "base/check.h"
#include "platform/icu_data.h"
#include "platform/native/command_line_options.h"
#include "platform/native/corpus_files.h"
#include "text/text_data.h"

namespace parallax {
namespace {

constexpr int kGood = 0;
constexpr int kFailed = 1;

using SharedCorpus = std::shared_ptr<const Corpus>;

struct TableCommand {
    CommandDescription description;
    Table (*make_table)(const SharedCorpus&);
};

const TableCommand kTableCommands[] = {
    {{"sources", "Print the sources: record, extent, passages and words"},
     [](const SharedCorpus& corpus) { return sources_table(make_text_index(corpus)); }},
    {{"timeline", "Print the events: date, its precision and basis, kind and passages"},
     [](const SharedCorpus& corpus) { return timeline_table(*corpus); }},
    {{"themes", "Print hits and passages of each theme in each source"},
     [](const SharedCorpus& corpus) {
         const TextIndex index = make_text_index(corpus);
         return themes_table(index, make_theme_counts(index));
     }},
    {{"questions", "Print the positions of the sources on each question"},
     [](const SharedCorpus& corpus) { return questions_table(*corpus); }},
    {{"passages", "Print the text of every passage"},
     [](const SharedCorpus& corpus) { return passages_table(*corpus); }},
};

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
    const Table table =
        command.make_table(std::make_shared<const Corpus>(std::move(*reading.corpus)));
    return print_text(options.json ? json_from_table(table) : csv_from_table(table));
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
    for (const TableCommand& command : kTableCommands)
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
    const auto* const command = std::ranges::find_if(
        kTableCommands,
        [&](const TableCommand& table) { return options->command == table.description.name; });
    ENSURE(command != std::end(kTableCommands));
    return print_table(*command, *options);
}

}  // namespace parallax
