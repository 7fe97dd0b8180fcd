// Services of a frame.
#include "ui/frame.h"

#include <imgui.h>

#include <cmath>

namespace parallax {

Painter Frame::paint() const {
    return Painter(*ImGui::GetWindowDrawList(), fonts, colours, drawing);
}

void Frame::wake_in(double ms) {
    if (wake_after_ms < 0 || ms < wake_after_ms) wake_after_ms = ms;
}

const SearchOutcome& Frame::search_outcome() {
    if (!state.search || state.search->first != session.search)
        state.search.emplace(session.search, run_search(results, session.search));
    return state.search->second;
}

const TimelineContents& Frame::timeline_contents(LaneKind kind, std::size_t most) {
    auto& kept = state.timeline;
    if (!kept || kept->kind != kind || kept->most != most)
        kept = KeptContents{kind, most, make_timeline_contents(results, kind, most)};
    return kept->contents;
}

void KeptHeat::rest() {
    if (!grid) return;
    const auto names = [](const std::vector<GridLine>& lines,
                          const std::vector<std::size_t>& order) {
        std::vector<std::string> list;
        for (const std::size_t line : order)
            list.push_back(lines[line].name);
        return list;
    };
    rows = names(grid->rows, view.rows);
    columns = names(grid->columns, view.columns);
    grid.reset();
}

const KeptHeat& Frame::heatmap() {
    constexpr double kRest = 0.4;  // seconds
    const auto grid = heat_grid(results, session.themes.grid);
    auto& kept = state.heat;
    const bool rows = session.themes.rows == GridOrder::likeness,
               columns = session.themes.columns == GridOrder::likeness;
    const bool edited = kept && !kept->grid && have_same_view(kept->themes, session.themes) &&
                        (rows || columns) && !for_picture;
    if (edited) {
        ThemesView as_given = session.themes;
        if (rows) as_given.rows = GridOrder::given;
        if (columns) as_given.columns = GridOrder::given;
        kept->grid = grid;
        // The trees stay too, so that nothing moves.
        std::vector<Merge> row_tree = std::move(kept->view.row_tree),
                           column_tree = std::move(kept->view.column_tree);
        kept->view = make_grid_view(*grid, as_given);
        if (row_tree.size() + 1 == grid->rows.size()) kept->view.row_tree = std::move(row_tree);
        if (column_tree.size() + 1 == grid->columns.size())
            kept->view.column_tree = std::move(column_tree);
        if (rows) kept->view.rows = hand_order(kept->rows, grid->rows);
        if (columns) kept->view.columns = hand_order(kept->columns, grid->columns);
        if (grid->is_symmetric()) kept->view.columns = kept->view.rows;
        kept->settles_at = ImGui::GetTime() + kRest;
    }
    const bool unsettled = kept && kept->settles_at > 0;
    if (!kept || !have_same_view(kept->themes, session.themes) || kept->grid != grid ||
        (unsettled && (for_picture || ImGui::GetTime() >= kept->settles_at)))
        kept = KeptHeat{session.themes, grid, make_grid_view(*grid, session.themes), {}, {}};
    else if (unsettled)
        wake_in(1000 * (kept->settles_at - ImGui::GetTime()));
    return *kept;
}

const KeptVersions& Frame::versions() {
    auto& kept = state.versions;
    const SourceId left = session.compare.left, right = session.compare.right;
    if (!kept || kept->corpus != results.corpus || kept->left != left || kept->right != right) {
        Lexicon lexicon;
        KeptVersions now{.corpus = results.corpus,
                         .left = left,
                         .right = right,
                         .left_text = read_version(results.index(), left, lexicon),
                         .right_text = read_version(results.index(), right, lexicon),
                         .changes = {},
                         .counts = {}};
        now.changes = find_changes(now.left_text.words, now.right_text.words);
        now.counts = count_changes(now.changes);
        kept = std::move(now);
    }
    return *kept;
}

const KeptWords& Frame::compared_words() {
    auto& kept = state.words;
    const std::vector<SourceId> sources = compared_sources(session.compare);
    const std::string& term = session.compare.term;
    const bool same = kept && kept->of == results.kept_faces && kept->words.sources == sources;
    if (!same) kept = KeptWords{results.kept_faces, make_compared_words(results, sources), "", {}};
    if (!same || kept->term != term) {
        kept->term = term;
        kept->found = find_word(results, sources, term);
    }
    return *kept;
}

const Paragraph& Frame::paragraph(TextStyle style, std::string_view utf8, float width,
                                  std::size_t max_lines) {
    const float density = ImGui::GetIO().DisplayFramebufferScale.x;
    if (state.paragraphs_density != density) {
        state.paragraphs.clear();
        state.paragraphs_density = density;
    }
    std::string key = std::to_string(static_cast<int>(style)) + ' ' +
                      std::to_string(std::lround(width * 4)) + ' ' + std::to_string(max_lines) +
                      ' ';
    key.append(utf8);
    if (const auto found = state.paragraphs.find(key); found != state.paragraphs.end())
        return found->second;
    return state.paragraphs
        .emplace(std::move(key), layout_paragraph(fonts, style, utf8, width, max_lines))
        .first->second;
}

}  // namespace parallax
