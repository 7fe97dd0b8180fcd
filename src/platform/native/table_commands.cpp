// Each command is a few lines: find what the arguments name, make the table.
#include "platform/native/table_commands.h"

#include <vector>

namespace parallax {
namespace {

using SharedCorpus = std::shared_ptr<const Corpus>;

Result<Table> make_themes(const SharedCorpus& corpus, const CommandOptions&) {
    const TextIndex index = make_text_index(corpus);
    return themes_table(index, make_theme_counts(index));
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
        {{"themes", "Print hits and passages of each theme in each source", {}, {}}, make_themes},
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
