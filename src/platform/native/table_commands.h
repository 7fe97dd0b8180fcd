// The commands that print a table: one row each, with its name, its help and how its table is made.
#pragma once

#include <span>

#include "analysis/table.h"
#include "analysis/text_index.h"
#include "base/result.h"
#include "platform/native/command_line_options.h"

namespace parallax {

struct TableCommand {
    CommandDescription description;
    // Fails when an argument names nothing in the corpus or cannot be read.
    Result<Table> (*make_table)(const TextIndex& index, const CommandOptions& options);
};

std::span<const TableCommand> table_commands();

}  // namespace parallax
