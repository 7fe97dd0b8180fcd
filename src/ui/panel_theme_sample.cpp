// A random sample of a theme's hits, each to be judged right or wrong.
#include <algorithm>

#include "analysis/theme_sample.h"
#include "ui/panel_theme_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kLine = 28;

void judge(Frame& f, const std::string& theme, const SampledHit& hit, std::optional<bool> right) {
    Codebook codebook = codebook_of(f.session, f.corpus);
    std::erase_if(codebook.judgements, [&](const ThemeJudgement& each) {
        return each.theme == theme && each.judgement.hit == hit;
    });
    if (right) codebook.judgements.push_back({theme, {hit, *right}});
    f.send(EditCodebook{EditedCodebook(std::move(codebook)), f.session.theme, ""});
}

}  // namespace

float draw_sample(Frame& f, float x, float y, float width, ThemeId id) {
    const Theme& theme = f.results.theme(id);
    const std::vector<SampledHit>& sample = *kept_patterns(f, id).sample;
    const std::vector<Judgement> judged = f.session.codebook.judgements_of(theme.id);
    constexpr float kButton = 24, kBetween = 12;
    const float done = button_width(f, "Done");
    const float height = wrapped(
        f, TextStyle::small, {x, y + 4}, width - done - kBetween, f.colours.second,
        sample.empty() ? "It has no hits that could be judged"
                       : counted(sample.size(), "hit", "hits") +
                             " drawn at random, the same in every run: does the theme mean this?");
    if (button(f, {x + width - done, y, done, kButton}, "done", "Done"))
        f.state.themes.open(ThemeTool::none);
    y += std::max(kButton + 4, height + 8);
    const float right_width = button_width(f, "Right"), wrong_width = button_width(f, "Wrong");
    f.tree.begin(Role::list, "sample", "Sample");
    for (std::size_t i = 0; i < sample.size(); ++i, y += kLine) {
        const auto said = std::ranges::find(judged, sample[i], &Judgement::hit);
        const std::optional<bool> verdict =
            said == judged.end() ? std::nullopt : std::optional(said->right);
        f.tree.begin(Role::group, "hit " + std::to_string(i), "Hit " + std::to_string(i + 1));
        Rect row{x, y, width, kLine - 4};
        const Rect wrong = row.cut_right(wrong_width);
        row.cut_right(6);
        const Rect right = row.cut_right(right_width);
        row.cut_right(8);
        draw_hit_line(f, row, "hit", sample[i].passage, sample[i].hit);
        if (button(f, right, "right", "Right", ButtonKind::plain, {.selected = verdict == true}))
            judge(f, theme.id, sample[i], verdict == true ? std::nullopt : std::optional(true));
        if (button(f, wrong, "wrong", "Wrong", ButtonKind::plain, {.selected = verdict == false}))
            judge(f, theme.id, sample[i], verdict == false ? std::nullopt : std::optional(false));
        f.tree.end();
    }
    f.tree.end();
    return y;
}

}  // namespace parallax
