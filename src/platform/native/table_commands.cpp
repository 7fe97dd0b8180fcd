// Each command is a few lines: find what the arguments name, make the table.
#include "platform/native/table_commands.h"

#include <vector>

#include "analysis/theme_tables.h"

namespace parallax {
namespace {

using SharedCorpus = std::shared_ptr<const Corpus>;

// Without --by the short table: hits of each source.
constexpr const char* kShortTable = "none";

Result<Table> make_themes(const SharedCorpus& corpus, const CommandOptions& options) {
    const TextIndex index = make_text_index(corpus);
    const ThemeCounts counts = make_theme_counts(index);
    const auto kind = find_unit_kind(options.values.at("--by"));
    if (!kind) return themes_table(index, counts);
    const auto slices = static_cast<std::size_t>(options.number("--slices"));
    return theme_matrix_table(
        *corpus, make_theme_matrix(index, counts, make_text_units(index, *kind, slices)));
}

Result<Table> make_cooccurrence(const SharedCorpus& corpus, const CommandOptions&) {
    const ThemeCounts counts = make_theme_counts(make_text_index(corpus));
    return theme_cooccurrence_table(*corpus, make_theme_cooccurrence(*corpus, counts));
}

std::vector<TableCommand> make_commands() {
    return {
        {{"sources", "Print the sources: record, extent, passages and words", {}, {}},
         [](const SharedCorpus& corpus, const CommandOptions&) -> Result<Table> {
             return sources_table(make_text_index(corpus));
         }},
        {{"timeline", "Print the events: date, its precision and basis, kind and passages", {}, {}},
         [](const SharedCorpus& corpus, const CommandOptions&) -> Result<Table> {
             return timeline_table(*corpus);
         }},
        {{"themes",
          "Print hits and passages of each theme in each source, or every measure by unit",
          {},
          {{"--by",
            "Units of the table with all measures; none: the short table",
            {kShortTable, "source", "year", "section", "position", "passage"}},
           {"--slices",
            "Parts of a source, for positions",
            {},
            static_cast<int>(kDefaultSlices),
            1,
            static_cast<int>(kMostSlices)}}},
         make_themes},
        {{"cooccurrence", "Print in how many passages every two themes meet", {}, {}},
         make_cooccurrence},
        {{"questions", "Print the positions of the sources on each question", {}, {}},
         [](const SharedCorpus& corpus, const CommandOptions&) -> Result<Table> {
             return questions_table(*corpus);
         }},
        {{"passages", "Print the text of every passage", {}, {}},
         [](const SharedCorpus& corpus, const CommandOptions&) -> Result<Table> {
             return passages_table(*corpus);
         }},
    };
}

}  // namespace

std::span<const TableCommand> table_commands() {
    static const std::vector<TableCommand> commands = make_commands();
    return commands;
}

}  // namespace parallax
