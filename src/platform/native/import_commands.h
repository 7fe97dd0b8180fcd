// The commands that read documents of any format: `import` and `dates`.
#pragma once

#include "corpus/corpus.h"
#include "platform/native/command_line_options.h"

namespace parallax {

CommandDescription import_description();
CommandDescription dates_description();

// The corpus file that the documents make together, as JSON, or with --format csv the table of its
// sources. `digests` is the corpus whose sources they may be the full text of. A file that cannot
// be read is named on stderr, the others are done all the same; then the exit code is 1.
int run_import(const Corpus& digests, const CommandOptions& options);
// The dates that the documents name.
int run_dates(const CommandOptions& options);

}  // namespace parallax
