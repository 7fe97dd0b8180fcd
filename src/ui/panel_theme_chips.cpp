// Chips, lines of hits and edits: what the tools of the theme editor are made of.
#include <algorithm>
#include <span>

#include "corpus/citation.h"
#include "ui/panel_theme_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr std::size_t kLines = 6, kAround = 120;  // bytes on each side

// The last or first words of `text` that fit.
std::string_view fitted_end(const Frame& f, std::string_view text, float width) {
    while (!text.empty() && f.fonts.width_px(TextStyle::row, text) > width) {
        const std::size_t blank = text.find(' ', 1);
        if (blank == std::string_view::npos) return {};
        text.remove_prefix(blank);
    }
    return text;
}

// Whole characters only.
std::size_t character_at(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        --at;
    return std::min(at, text.size());
}

}  // namespace

KeptPatterns& kept_patterns(Frame& f, ThemeId id) {
    constexpr std::size_t kSuggestions = 8;
    ThemeEditor& editor = f.state.themes;
    const Results& results = f.results;
    const Theme& theme = results.theme(id);
    auto& kept = editor.kept;
    if (!kept || kept->theme != theme.id || kept->grids != results.kept_grids)
        kept = KeptPatterns{.theme = theme.id, .grids = results.kept_grids};
    if (kept->themes != results.themes) {
        kept->themes = results.themes;
        kept->counter.follow(results.index(), results.facts->patterns, theme,
                             results.kept_passages);
        kept->lines_of.reset();
        kept->sample.reset();
        kept->beside.reset();
    }
    if (editor.pattern && *editor.pattern < theme.terms.size() &&
        kept->lines_of != editor.pattern) {
        const std::span<const PatternHit> hits(kept->counter.hits(*editor.pattern));
        kept->lines_of = editor.pattern;
        kept->lines = make_concordance(results.index(), hits.first(std::min(kLines, hits.size())));
    }
    const auto& cells = results.counts.row(id);
    if (editor.tool == ThemeTool::judge && !kept->sample)
        kept->sample = sample_hits(f.corpus, theme, cells);
    if (editor.tool == ThemeTool::add && !editor.pattern && !kept->beside)
        kept->beside = suggest_patterns(results, passages_with(cells), &cells, kSuggestions);
    return *kept;
}

bool send_edit(Frame& f, Result<ThemeEdit> edit, std::optional<ThemeId> choose, std::string field) {
    ThemeEditor& editor = f.state.themes;
    if (!edit) {
        editor.fault = edit.error().message;
        f.wake_in(0);
        return false;
    }
    editor.fault.clear();
    const Codebook* before = f.session.codebook.get();
    Codebook codebook{std::move(edit->themes),
                      before ? before->judgements : std::vector<ThemeJudgement>()};
    f.send(EditCodebook{EditedCodebook(std::move(codebook)), choose, std::move(field)});
    return true;
}

float chip_width(const Frame& f, std::string_view text, const ChipLook& look) {
    float width = f.fonts.width_px(TextStyle::row, text) + 24;
    if (!look.number.empty()) width += f.fonts.width_px(TextStyle::small, look.number) + 8;
    return width;
}

bool chip(Frame& f, Rect box, std::string_view key, std::string name, std::string_view text,
          const ChipLook& look) {
    const Item it = item(f, box, Role::button, key, std::move(name),
                         {.selected = look.on ? std::optional(true) : std::nullopt,
                          .description = look.description});
    const Palette& c = f.colours;
    Painter p = f.paint();
    const float radius = box.h / 2;
    p.fill(box, look.on ? c.accent_ground : it.hovered ? c.hover : c.paper, radius);
    p.border(box, look.on || look.dashed ? c.accent : c.control, look.on ? 2.f : 1.f, radius);
    Rect inner = box.inset(12, 0);
    if (!look.number.empty()) {
        const float width = f.fonts.width_px(TextStyle::small, look.number) + 1;
        p.text_in(inner.cut_right(width), TextStyle::small, c.third, look.number);
        inner.cut_right(7);
    }
    p.text_in(inner, TextStyle::row, look.dashed ? c.accent : look.off ? c.third : c.ink, text);
    if (look.off) p.across(inner.x, inner.right(), box.centre().y, c.third);
    if (it.focused) p.focus_ring(box, 2, radius + 2);
    return it.pressed;
}

void draw_hit_line(Frame& f, Rect row, std::string_view key, PassageId passage, ByteRange hit) {
    const Source& source = f.corpus.source(passage.source);
    const Passage& of = f.corpus.passage(passage);
    const std::string_view text = of.text;
    const HanScope han(f.fonts, source.record.language);
    const std::size_t from = character_at(text, hit.begin > kAround ? hit.begin - kAround : 0);
    const std::size_t to = character_at(text, std::min(hit.end + kAround, text.size()));
    const std::string_view left = text.substr(from, hit.begin - from),
                           words = text.substr(hit.begin, hit.end - hit.begin),
                           right = text.substr(hit.end, to - hit.end);
    const std::string where = short_reference(source) + ", passage " + std::to_string(of.n);
    const Item it = item(f, row, Role::button, key,
                         where + ": " + std::string(left) + std::string(words) + std::string(right),
                         {.description = "opens the passage"});
    row_ground(f, it, f.session.passage == passage, false);
    Painter p = f.paint();
    Rect rest = row;
    p.tile({rest.x, rest.centre().y - measure::kTileHeight / 2}, passage.source,
           f.results.tiles[passage.source.index()]);
    rest.cut_left(measure::kTileWidth + 8);
    p.text_in(rest.cut_left(36), TextStyle::small, f.colours.third, std::to_string(of.n));
    const float bold = std::min(f.fonts.width_px(TextStyle::row_bold, words) + 1, rest.w);
    Rect before = rest.cut_left(std::max(0.f, (rest.w - bold) * 0.45f));
    const std::string_view shown = fitted_end(f, left, before.w - 2);
    const float width = f.fonts.width_px(TextStyle::row, shown) + 1;
    p.text_in({before.right() - width, before.y, width, before.h}, TextStyle::row, f.colours.second,
              shown);
    p.text_in(rest.cut_left(bold), TextStyle::row_bold, f.colours.ink, words);
    p.text_in(rest, TextStyle::row, f.colours.second, right);
    if (it.focused) p.focus_ring(row, -1, measure::kRadius);
    if (it.pressed) f.send(OpenEvidence{PassageEvidence{passage}});
}

}  // namespace parallax
