// Declares commands and options to CLI11 and turns its exceptions into exit codes.
#include "platform/native/command_line_options.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace parallax {
namespace {

constexpr int kWrongUsage = 2;

void describe(CLI::App& app) {
    app.description(
        "Parallax lays texts on one subject side by side. Without a command it opens "
        "its window.");
    app.footer("Exit codes: 0 good, 1 faults or failure, 2 wrong usage.");
    app.set_version_flag("--version", "parallax " PARALLAX_VERSION, "Print the version and exit");
    app.require_subcommand(0, 1);
    app.failure_message([](const CLI::App*, const CLI::Error& error) {
        return "parallax: " + std::string(error.what()) + "\nTry parallax --help.\n";
    });
}

struct Arguments {
    std::string corpus, format = "csv", path;
};

void add_table_command(CLI::App& app, const CommandDescription& table, Arguments& arguments) {
    CLI::App* command = app.add_subcommand(table.name, table.help);
    command
        ->add_option("--corpus", arguments.corpus,
                     "A corpus of your own: its manifest or its directory")
        ->type_name("FILE|DIR");
    command->add_option("--format", arguments.format, "csv (default) or json")
        ->type_name("csv|json")
        ->check(CLI::IsMember({"csv", "json"}));
}

void add_check_command(CLI::App& app, Arguments& arguments) {
    CLI::App* command =
        app.add_subcommand(kCheckCommand, "Validate a corpus and print each fault with its place");
    command->add_option("path", arguments.path, "The corpus: its manifest or its directory")
        ->type_name("FILE|DIR")
        ->required();
}

CommandOptions options_from(const CLI::App& app, const Arguments& arguments) {
    CommandOptions options;
    const auto commands = app.get_subcommands();
    if (commands.empty()) return options;
    const CLI::App* command = commands.front();
    options.command = command->get_name();
    options.json = arguments.format == "json";
    if (options.command == kCheckCommand)
        options.corpus = arguments.path;
    else if (command->count("--corpus") > 0)
        options.corpus = arguments.corpus;
    return options;
}

}  // namespace

std::expected<CommandOptions, int> read_command_options(
    int argc, char** argv, std::span<const CommandDescription> tables) {
    CLI::App app;
    try {
        Arguments arguments;
        describe(app);
        for (const CommandDescription& table : tables)
            add_table_command(app, table, arguments);
        add_check_command(app, arguments);
        app.parse(argc, argv);
        return options_from(app, arguments);
    } catch (const CLI::Error& error) {
        return std::unexpected(app.exit(error, std::cout, std::cerr) == 0 ? 0 : kWrongUsage);
    }
}

}  // namespace parallax
