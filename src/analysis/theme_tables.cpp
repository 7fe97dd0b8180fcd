// A loop over cells and one over pairs; the figures are made elsewhere.
#include "analysis/theme_tables.h"

#include "analysis/number_text.h"

namespace parallax {

Table theme_matrix_table(const Corpus& corpus, const ThemeMatrix& matrix) {
    Table table = make_table(
        "themes",
        {"unit", "theme", "hits", "passages", "unit_passages", "words", "per_1000", "passage_share",
         "row_percent", "column_percent", "tf_idf", "g2", "p", "log_ratio"},
        {"hits", "passages", "unit_passages", "words", "per_1000", "passage_share", "row_percent",
         "column_percent", "tf_idf", "g2", "p", "log_ratio"});
    table.rows.reserve(matrix.units.units.size() * corpus.themes.size());
    for (std::size_t u = 0; u < matrix.units.units.size(); ++u)
        for (std::size_t t = 0; t < corpus.themes.size(); ++t) {
            const CellMeasures cell = measures_of(matrix, ThemeId(t), u);
            table.rows.push_back({matrix.units.units[u].name, corpus.themes[t].id,
                                  std::to_string(cell.hits), std::to_string(cell.passages),
                                  std::to_string(cell.unit_passages), std::to_string(cell.words),
                                  number_text(cell.per_1000), number_text(cell.passage_share),
                                  number_text(cell.row_percent), number_text(cell.column_percent),
                                  number_text(cell.tf_idf), number_text(cell.g2),
                                  number_text(cell.p), number_text(cell.log_ratio)});
        }
    return table;
}

Table theme_cooccurrence_table(const Corpus& corpus, const ThemeCooccurrence& cooccurrence) {
    Table table = make_table(
        "cooccurrence", {"theme_a", "theme_b", "passages_a", "passages_b", "both", "jaccard", "g2"},
        {"passages_a", "passages_b", "both", "jaccard", "g2"});
    for (const ThemePair& pair : cooccurrence.pairs)
        table.rows.push_back({corpus.theme(pair.a).id, corpus.theme(pair.b).id,
                              std::to_string(pair.passages_a), std::to_string(pair.passages_b),
                              std::to_string(pair.both.size()), number_text(pair.jaccard()),
                              number_text(cooccurrence.g2(pair))});
    return table;
}

}  // namespace parallax
