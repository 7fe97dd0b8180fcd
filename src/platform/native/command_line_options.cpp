// Declares commands and options to CLI11 and turns its exceptions into exit codes.
#include "platform/native/command_line_options.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <iostream>
#include <map>
#include <tuple>

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

// Where CLI11 puts what it reads. Each command has its own options, but only one command is read.
struct Arguments {
    std::string corpus, format, path;
    std::vector<std::string> single, several;  // a command's own arguments
    std::map<std::string, std::string> values;
    WindowOptions window;
};

constexpr std::size_t kMostArguments = 4;

void add_arguments(CLI::App& command, const CommandDescription& table, Arguments& arguments) {
    std::size_t place = 0;
    for (const CommandArgument& argument : table.arguments) {
        if (argument.how_many == HowMany::one) {
            command.add_option(argument.name, arguments.single.at(place++), argument.help)
                ->option_text(" ")
                ->required();
        } else {
            command.add_option(argument.name, arguments.several, argument.help)
                ->option_text("...")
                ->required(argument.how_many == HowMany::one_or_more);
        }
    }
}

void add_own_options(CLI::App& command, const CommandDescription& table, Arguments& arguments) {
    for (const CommandOption& option : table.options) {
        std::string& value = arguments.values[std::string(table.name) + option.name];
        CLI::Option* added = command.add_option(option.name, value, option.help);
        if (option.choices.empty()) {
            value = std::to_string(option.number);
            added->check(CLI::Range(option.least, option.most))->option_text("N (" + value + ")");
        } else {
            value = option.choices.front();
            added->check(CLI::IsMember(option.choices))
                ->option_text(CLI::detail::join(option.choices, "|"));
        }
    }
}

void add_table_command(CLI::App& app, const CommandDescription& table, Arguments& arguments) {
    CLI::App* command = app.add_subcommand(table.name, table.help);
    add_arguments(*command, table, arguments);
    add_own_options(*command, table, arguments);
    command
        ->add_option("--corpus", arguments.corpus,
                     "A corpus of your own: its manifest or its directory")
        ->type_name("FILE|DIR");
    command->add_option("--format", arguments.format, "csv or json")
        ->option_text("csv|json")
        ->check(CLI::IsMember({"csv", "json"}));
}

void add_check_command(CLI::App& app, Arguments& arguments) {
    CLI::App* command =
        app.add_subcommand(kCheckCommand, "Validate a corpus and print each fault with its place");
    command->add_option("corpus", arguments.path, "Its manifest or its directory")
        ->type_name("FILE|DIR")
        ->required();
}

// "1440x900", both within the window's limits; none for anything else.
std::optional<std::pair<int, int>> size_from_text(const std::string& text) {
    std::pair<int, int> size;
    const char* const end = text.data() + text.size();
    const auto [x, bad_width] = std::from_chars(text.data(), end, size.first);
    if (bad_width != std::errc() || x == end || *x != 'x') return std::nullopt;
    const auto [rest, bad_height] = std::from_chars(x + 1, end, size.second);
    const auto fits = [](int px) { return px >= kLeastWindowPx && px <= kMostWindowPx; };
    if (bad_height != std::errc() || rest != end || !fits(size.first) || !fits(size.second))
        return std::nullopt;
    return size;
}

// How the window begins, and pictures of it.
void add_window_options(CLI::App& app, WindowOptions& window) {
    constexpr const char* kGroup = "Window";
    const std::map<std::string, View> views{{"overview", View::overview},
                                            {"timeline", View::timeline},
                                            {"themes", View::themes},
                                            {"compare", View::compare}};
    const std::map<std::string, Colours> colours{{"light", Colours::light},
                                                 {"dark", Colours::dark}};
    const auto is_size = [](const std::string& text) -> std::string {
        return size_from_text(text) ? "" : "expected a size such as 1440x900, found " + text;
    };
    const auto set_size = [&window](const std::string& text) {
        std::tie(window.width_px, window.height_px) = *size_from_text(text);
    };
    app.add_option("FILE", window.paths, "Texts to set beside the bundled ones, or a corpus")
        ->check(CLI::ExistingPath)
        ->option_text("...")
        ->group(kGroup);
    app.add_option_function<std::string>("--size", set_size, "Its size in px, such as 1440x900")
        ->check(is_size)
        ->option_text("WxH")
        ->group(kGroup);
    app.add_option("--scale", window.scale, "Device pixels for each px; else as the system has it")
        ->check(CLI::Range(kLeastScale, kMostScale))
        ->option_text("N")
        ->group(kGroup);
    app.add_option("--view", window.view, "Where to begin")
        ->transform(CLI::CheckedTransformer(views))
        ->option_text("overview|timeline|themes|compare")
        ->group(kGroup);
    app.add_option("--address", window.address, "Begin at what a link shows: the part behind its #")
        ->option_text("TEXT")
        ->group(kGroup);
    app.add_option("--colours", window.colours, "Instead of the stored choice or the system's")
        ->transform(CLI::CheckedTransformer(colours))
        ->option_text("light|dark")
        ->group(kGroup);
    app.add_option("--screenshot", window.screenshot_path,
                   "Write a picture to this file (.png, else PPM) and show no window")
        ->option_text("FILE")
        ->group(kGroup);
    app.add_option("--frames", window.frames, "End after so many frames")
        ->check(CLI::Range(1, 1'000'000))
        ->option_text("N")
        ->group(kGroup);
    app.add_flag("--report", window.report, "Print at the end how many frames were drawn")
        ->group(kGroup);
}

CommandOptions options_from(const CLI::App& app, const Arguments& arguments,
                            std::span<const CommandDescription> tables) {
    CommandOptions options;
    options.window = arguments.window;
    const auto commands = app.get_subcommands();
    if (commands.empty()) return options;
    const CLI::App* command = commands.front();
    options.command = command->get_name();
    for (const CommandDescription& table : tables) {
        if (options.command != table.name) continue;
        for (const CommandArgument& argument : table.arguments) {
            if (argument.how_many == HowMany::one)
                options.arguments.push_back(arguments.single.at(options.arguments.size()));
        }
        for (const CommandOption& option : table.options)
            options.values[option.name] = arguments.values.at(options.command + option.name);
    }
    options.arguments.insert(options.arguments.end(), arguments.several.begin(),
                             arguments.several.end());
    if (!arguments.format.empty()) options.json = arguments.format == "json";
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
        arguments.single.resize(kMostArguments);
        describe(app);
        for (const CommandDescription& table : tables)
            add_table_command(app, table, arguments);
        add_check_command(app, arguments);
        add_window_options(app, arguments.window);
        app.parse(argc, argv);
        return options_from(app, arguments, tables);
    } catch (const CLI::Error& error) {
        return std::unexpected(app.exit(error, std::cout, std::cerr) == 0 ? 0 : kWrongUsage);
    }
}

}  // namespace parallax
