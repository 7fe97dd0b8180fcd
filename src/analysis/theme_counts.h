// Source x theme: how often each source turns to each theme, with every passage behind each count.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "analysis/text_index.h"
#include "base/id.h"
#include "base/range.h"

namespace parallax {

// A passage and the hits of one theme in it: ascending, never overlapping (hits of several
// patterns that overlap are united into one).
struct PassageHits {
    PassageId passage;
    std::vector<ByteRange> hits;
};

// Why a cell has no hits; `none` when it has some. `no_match` is the plain zero. `too_few_words`
// only in heatmaps (heat_grid.h).
enum class Nothing { none, no_match, silent, not_covered, outside_its_time, too_few_words };

struct ThemeCell {
    std::vector<PassageHits> passages;  // each has at least one hit
    // Of each hit, passage by passage: the word in which it begins; the last one of the passage for
    // a hit that no word follows.
    std::vector<std::uint32_t> first_words;
    std::size_t hits = 0;
    std::size_t words = 0;  // of the whole source
    Nothing nothing = Nothing::no_match;

    // Hits per 1,000 words of the source; none when the source has no words.
    std::optional<double> hits_per_1000() const;
    // Share of the source's passages, 0 to 1; `passage_total` must not be 0.
    double passage_share(std::size_t passage_total) const;
};

using ThemeRow = std::vector<ThemeCell>;  // by source

struct ThemeCounts {
    // By theme. Counts of which a filter leaves all, or an edit some, share their rows.
    std::vector<std::shared_ptr<const ThemeRow>> rows;

    const ThemeRow& row(ThemeId theme) const { return *rows.at(theme.index()); }
    const ThemeCell& cell(ThemeId theme, SourceId source) const {
        return row(theme).at(source.index());
    }
    std::size_t theme_passages(ThemeId theme) const;
    std::size_t theme_hits(ThemeId theme) const;
    std::size_t source_marks(SourceId source) const;  // passages summed over themes
    std::size_t source_hits(SourceId source) const;
};

// Time grows with the hits, not with the text (see find_hits).
ThemeCounts make_theme_counts(const TextIndex& index);
// Of another codebook than that of the corpus.
ThemeCounts make_theme_counts(const TextIndex& index, std::span<const Theme> themes);
// One row of it, for a theme that has been edited.
ThemeRow make_theme_row(const TextIndex& index, const Theme& theme);
// From its hits, which have been found already (analysis/found_patterns.h).
ThemeRow make_theme_row(const TextIndex& index, const Theme& theme,
                        std::span<const PatternHit> hits);

// Hits of all patterns of the theme that are on, in all passages, ascending; overlapping ones are
// united.
std::vector<PatternHit> find_theme_hits(const Theme& theme, const PatternGround& ground);

// All passages of the corpus in which the theme has hits, in order of source and passage.
std::vector<PassageHits> passages_of_theme(const ThemeCounts& counts, ThemeId theme);

}  // namespace parallax
