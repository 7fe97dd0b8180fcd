#include "ui/table_exports.h"

#include "analysis/comparison_tables.h"
#include "analysis/passage_vectors.h"
#include "analysis/theme_tables.h"

namespace parallax {

std::vector<ExportEntry> theme_exports(const Frame& f) {
    return {csv_entry("Themes by source, every measure (CSV)", ".csv", [&f] {
        const TextIndex& index = f.results.index();
        return theme_matrix_table(
            f.corpus,
            make_theme_matrix(index, f.results.counts, make_text_units(index, UnitKind::source)));
    })};
}

std::vector<ExportEntry> comparison_exports(const Frame& f) {
    const SourceId left = f.session.compare.left, right = f.session.compare.right;
    const TextIndex& index = f.results.index();
    return {csv_entry("Passages that say like things (CSV)", "-similar.csv",
                      [&index, left, right] {
                          const PassageVectors vectors(index.words);
                          return similar_table(index, find_similar(index, vectors, left, right));
                      }),
            csv_entry("Passages in the same words (CSV)", "-same-words.csv", [&index, left, right] {
                return reuse_table(index, find_text_reuse(index, left, right));
            })};
}

std::vector<ExportEntry> position_exports(const Frame& f) {
    return {csv_entry("Positions of all sources (CSV)", ".csv",
                      [&f] { return questions_table(f.corpus); })};
}

}  // namespace parallax
