// The codebook for other programs: a REFI-QDA codebook (.qdc), as MAXQDA, NVivo and ATLAS.ti read.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "corpus/corpus.h"

namespace parallax {

// <CodeBook> of REFI-QDA 1.0 (2019): one Code for each theme, flat, with guid, name (label),
// isCodable, color if one is given ("#RRGGBB", by theme), and as Description the theme's own and
// then its patterns by language, one a line, switched off ones marked. XML 1.0, UTF-8; characters
// that it cannot hold become U+FFFD. Two themes of one label get their ids behind it, since names
// must differ. The same bytes for the same codebook.
std::string write_codebook_xml(std::span<const Theme> themes,
                               std::span<const std::string> colours = {});

// "xxxxxxxx-xxxx-8xxx-…" in capitals: version 8 of RFC 9562, from a hash of the theme's id, so that
// programs recognise the code when it is read again.
std::string guid_of_theme(std::string_view theme_id);

}  // namespace parallax
