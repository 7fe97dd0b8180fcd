// What the elements of a page's head, and those that are marked as data in its body, say of the
// document: which field, how sure, and how they rank when several speak.
#pragma once

#include <optional>
#include <string_view>

#include "corpus/block.h"

namespace parallax {

// A way to state a field. Of several statements the one of lower rank comes first.
struct MetaField {
    std::string_view name, field;
    Confidence confidence;
    int rank;
};

// Ranks of statements that no table holds.
inline constexpr int kRankJsonLd = 15, kRankHeading = 45, kRankByline = 60, kRankTitleElement = 70,
                     kRankMasthead = 90;

// <meta name|property="…">: Open Graph, Highwire Press (citation_*), Dublin Core, and the names
// that publishing systems use. `name` in any case.
std::optional<MetaField> meta_field(std::string_view name);
// itemprop of schema.org's Article.
std::optional<MetaField> item_field(std::string_view name);

}  // namespace parallax
