#include "ui/table_exports.h"

#include "analysis/codebook_xml.h"
#include "analysis/comparison_brief.h"
#include "analysis/comparison_tables.h"
#include "analysis/grid_tables.h"
#include "analysis/passage_vectors.h"
#include "analysis/stance_shares.h"
#include "analysis/stance_tables.h"
#include "corpus/corpus_writer.h"
#include "session/compared_passages.h"

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
             [&f] { return write_codebook(f.corpus, *f.results.themes); }},
            {"Codebook, for others (REFI-QDA)", "-codebook.qdc", "application/xml",
             [&f] { return write_codebook_xml(*f.results.themes); }}};
}

std::vector<ExportEntry> comparison_exports(const Frame& f) {
    const SourceId left = f.session.compare.left, right = f.session.compare.right;
    const TextIndex& index = f.results.index();
    const auto brief = [&f] {
        const auto faces = faces_of(f.results, f.session.compare);
        const std::vector<SourceId> sources = compared_sources(f.session.compare);
        const SourceSharing sharing =
            share_out(f.corpus, f.results.counts, f.results.timeline, sources);
        return make_comparison_brief(
            f.results.index(), f.results.grid, f.results.counts, sharing,
            sources.size() == 2 ? &faces->pairs.front().alignment : nullptr);
    };
    return {{"Brief for word processors and the web (HTML)", "-brief.html", "text/html",
             [brief] { return html_from_brief(brief()); }},
            {"Brief as plain text (Markdown)", "-brief.md", "text/markdown",
             [brief] { return markdown_from_brief(brief()); }},
            csv_entry("Pairs of passages as seen (CSV)", "-pairs.csv",
                      [&f] {
                          CompareView two = f.session.compare;
                          two.more.clear();
                          const auto faces = faces_of(f.results, two);
                          return aligned_table(f.results.index(), passage_vectors(f.results),
                                               faces->pairs.front().alignment);
                      }),
            csv_entry("Passages that say like things (CSV)", "-similar.csv",
                      [&f, &index, left, right] {
                          return similar_table(
                              index, find_similar(index, passage_vectors(f.results), left, right));
                      }),
            csv_entry("Passages in the same words (CSV)", "-same-words.csv", [&index, left, right] {
                return reuse_table(index, find_text_reuse(index, left, right));
            })};
}

std::vector<ExportEntry> position_exports(const Frame& f) {
    return {csv_entry("The grid with shares and distances (CSV)", "-grid.csv",
                      [&f] {
                          const PositionOrder order = f.session.compare.order;
                          return stance_grid_table(
                              f.corpus, f.results.grid,
                              order_questions(
                                  f.corpus, f.results.grid,
                                  order == PositionOrder::most_apart ? QuestionOrder::most_apart
                                  : order == PositionOrder::by_date  ? QuestionOrder::by_date
                                                                     : QuestionOrder::numbered));
                      }),
            csv_entry("Evidence and hypotheses of the question (CSV)", "-hypotheses.csv",
                      [&f] {
                          const QuestionId q = f.session.compare.question;
                          return hypothesis_table(
                              f.corpus,
                              make_hypothesis_matrix(f.corpus, f.results.grid.rows.at(q.index())));
                      }),
            csv_entry("Positions of all sources (CSV)", ".csv",
                      [&f] { return questions_table(f.results.index()); })};
}

}  // namespace parallax
