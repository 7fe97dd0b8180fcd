// A comparison as a document to be taken along, with a reference on every statement.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/findings.h"
#include "analysis/passage_alignment.h"
#include "analysis/source_sharing.h"
#include "analysis/theme_counts.h"

namespace parallax {

struct BriefBlock {
    enum class Kind { title, heading, subheading, paragraph, list, table };
    Kind kind = Kind::paragraph;
    std::string text;                            // of all but lists and tables
    std::vector<std::vector<std::string>> rows;  // items of a list (one cell each), or rows, the
                                                 // first of which is the header
};

struct ComparisonBrief {
    std::string title, language;
    std::vector<BriefBlock> blocks;
};

// Full references of the sources, findings with their voices, a table of positions, themes and
// dated events that several share and that one alone has, and, of two sources, the pairs of
// `alignment` where it is given. `grid`, `counts` and `sharing` must be of `index`.
ComparisonBrief make_comparison_brief(const TextIndex& index, const StanceGrid& grid,
                                      const ThemeCounts& counts, const SourceSharing& sharing,
                                      const PassageAlignment* alignment = nullptr);

// A whole document of headings, paragraphs, lists and tables without scripts and links out, as word
// processors import it (DOCX). Every text is escaped.
std::string html_from_brief(const ComparisonBrief& brief);
// CommonMark with the tables of GitHub. Signs that would be markup are escaped, line breaks are
// blanks.
std::string markdown_from_brief(const ComparisonBrief& brief);

}  // namespace parallax
