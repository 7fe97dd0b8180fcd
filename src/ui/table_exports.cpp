#include "ui/table_exports.h"

#include "analysis/codebook_xml.h"
#include "analysis/comparison_tables.h"
#include "analysis/grid_tables.h"
#include "analysis/passage_vectors.h"
#include "corpus/corpus_writer.h"

namespace parallax {

std::vector<ExportEntry> theme_exports(Frame& f) {
    return {csv_entry("Every measure of every cell (CSV)", ".csv",
                      [&f] { return long_grid_table(*f.heatmap().grid); }),
            csv_entry("As it is seen (CSV)", "-seen.csv",
                      [&f] {
                          const KeptHeat& heat = f.heatmap();
                          return wide_grid_table(*heat.grid, heat.themes.measure, heat.view.rows,
                                                 heat.view.columns);
                      }),
            {"Codebook, for this program (JSON)", "-codebook.json", "application/json",
             [&f] { return write_codebook(f.corpus, f.corpus.themes); }},
            {"Codebook, for others (REFI-QDA)", "-codebook.qdc", "application/xml",
             [&f] { return write_codebook_xml(f.corpus.themes); }}};
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
