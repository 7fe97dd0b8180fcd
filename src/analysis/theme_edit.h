// Changes of a codebook as pure functions: each takes themes and gives themes, or says why not.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "corpus/corpus.h"

namespace parallax {

using Themes = std::vector<Theme>;

struct ThemeEdit {
    Themes themes;
    std::vector<ThemeId> changed;    // in the new numbering; to be counted anew
    std::optional<ThemeId> removed;  // in the old numbering: those behind it move up by one
};

// `theme` and `pattern` (position in Theme::terms) must exist. All fail with wrong_syntax and the
// message of TermPattern::from_text for a pattern that cannot be read, with wrong_use for a pattern
// that the theme has already in that language, switched on or off.
Result<ThemeEdit> add_pattern(Themes themes, ThemeId theme, std::string_view language,
                              std::string_view text);
// The same text as before changes nothing.
Result<ThemeEdit> change_pattern(Themes themes, ThemeId theme, std::size_t pattern,
                                 std::string_view text);
// Stays in the codebook, finds nothing.
ThemeEdit switch_pattern(Themes themes, ThemeId theme, std::size_t pattern, bool off);
ThemeEdit remove_pattern(Themes themes, ThemeId theme, std::size_t pattern);

// Label and short label. wrong_use for an empty label or one that another theme has.
Result<ThemeEdit> rename_theme(Themes themes, ThemeId theme, std::string_view label,
                               std::string_view short_label);

struct NewPattern {
    std::string language, text;
};
// Behind all others. Its id is made of the label's letters ("Grey zone" becomes grey-zone, with a
// number behind it if taken). wrong_use as for rename_theme; patterns given twice count once, none
// at all is fine.
Result<ThemeEdit> new_theme(Themes themes, std::string_view label,
                            std::span<const NewPattern> patterns);
ThemeEdit remove_theme(Themes themes, ThemeId theme);

// `from` goes into `into`: its patterns behind those there, equal ones once (on if either is). An
// absence stays only where both themes have it of the same kind: what one of them says of a source
// is not said of both. The two must differ.
ThemeEdit merge_themes(Themes themes, ThemeId into, ThemeId from);
// The patterns at these positions leave the theme for a new one behind all others. wrong_use for
// none, and for the label as above. The new theme has no absences: nobody has looked.
Result<ThemeEdit> split_theme(Themes themes, ThemeId theme, std::span<const std::size_t> patterns,
                              std::string_view label);

}  // namespace parallax
