// Services of a frame.
#include "ui/frame.h"

#include <imgui.h>

#include <cmath>

#include "corpus/citation.h"

namespace parallax {

Results make_results(std::shared_ptr<const Corpus> corpus) {
    Results results;
    results.corpus = corpus;
    results.index = make_text_index(corpus);
    results.counts = make_theme_counts(results.index);
    results.timeline = make_timeline_entries(*corpus);
    results.grid = make_stance_grid(*corpus);
    results.tiles = tile_labels(*corpus);
    return results;
}

Painter Frame::paint() const {
    return Painter(*ImGui::GetWindowDrawList(), fonts, colours);
}

void Frame::wake_in(double ms) {
    if (wake_after_ms < 0 || ms < wake_after_ms) wake_after_ms = ms;
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
