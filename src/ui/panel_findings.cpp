// Compare: what the comparison comes to, question by question, each statement with its reference
// and ready to be copied.
#include <algorithm>

#include "analysis/findings.h"
#include "corpus/citation.h"
#include "ui/panel_compare_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

std::string_view title_of(FindingKind kind) {
    switch (kind) {
        case FindingKind::shared_claim:
            return "Shared claims";
        case FindingKind::contested_claim:
            return "Contested claims";
        case FindingKind::claim_of_one:
            return "Claims only one makes";
        case FindingKind::untreated:
            break;
    }
    return "Questions nobody treats";
}

// Gives the height.
float draw_voice(Frame& f, Point corner, float width, const Finding& finding, const Voice& voice,
                 std::size_t key) {
    const Question& question = f.corpus.question(finding.question);
    const std::string words = voice_text(f.corpus, question, voice);
    const Paragraph& text = f.paragraph(TextStyle::row, words, width - 60);
    const Rect box{corner.x, corner.y, width, std::max(26.f, text.height() + 6)};
    const StanceEvidence evidence{finding.question, voice.source};
    const bool on = f.session.evidence == Evidence(evidence);
    f.tree.begin(Role::listitem, std::to_string(key), "");
    const Item it = item(f, box, Role::button, "voice", words,
                         {.selected = on, .description = "opens its passages"});
    f.tree.end();
    row_ground(f, it, on, false);
    Painter p = f.paint();
    p.tile({box.x, box.y + 4}, voice.source, f.results.tiles[voice.source.index()]);
    const Stance stance = voice.own ? *voice.own : question.positions.at(*voice.position).stance;
    if (speaks(stance)) p.stance_mark({box.x + 44, box.y + 13}, stance, 9);
    p.paragraph({box.x + 60, box.y + 3}, text, words, f.colours.ink);
    if (it.focused) p.focus_ring(box, 0, measure::kRadius);
    if (it.pressed) f.send(OpenEvidence{evidence});
    return box.h;
}

}  // namespace

void draw_findings(Frame& f, Rect area) {
    const std::vector<SourceId> sources = compared_sources(f.session.compare);
    const std::vector<Finding> findings = make_findings(f.corpus, f.results.grid, sources);
    const Rect rest = draw_sources_bar(f, area);
    constexpr std::string_view kCopy = "Copy all";
    const float copy = button_width(f, kCopy);
    const auto copy_list = [&](const auto& chosen) {
        std::string text;
        for (const Finding& finding : findings)
            if (chosen(finding)) text += finding_text(f.corpus, finding, sources) + "\n";
        return text;
    };
    if (rest.w >= copy &&
        button(f, {rest.right() - copy, rest.y + 2, copy, measure::kControl}, "copy all", kCopy,
               ButtonKind::plain, {.description = "every finding with its references"})) {
        f.copied.text = copy_list([](const Finding&) { return true; });
        f.state.notice = counted(findings.size(), "finding", "findings") + " copied";
    }
    ScrollArea scroll(f, "findings", area);
    const float padding = area.w < kCompareNarrow ? 8 : measure::kPanePadding;
    const float x = area.x + padding;
    const float width = std::min(scroll.width() - 2 * padding, 920.f);
    float y = scroll.top() + 12;
    if (findings.empty())
        y += wrapped(f, TextStyle::ui, {x, y}, width, f.colours.second,
                     "This corpus asks no questions, so there is nothing to find.");
    std::optional<FindingKind> kind;
    for (const Finding& finding : findings) {
        if (kind != finding.kind) {
            kind = finding.kind;
            const auto n = static_cast<std::size_t>(
                std::ranges::count(findings, finding.kind, &Finding::kind));
            y += 6;
            y += section_head(f, {x, y}, width, title_of(finding.kind), std::to_string(n)) + 4;
        }
        const Question& question = f.corpus.question(finding.question);
        f.tree.begin(Role::region, question.id, question.text);
        const std::string title = std::to_string(question.n) + ". " + question.text;
        const float button_w = button_width(f, "Copy");
        const float height = wrapped(f, TextStyle::question_bold, {x, y + 4}, width - button_w - 8,
                                     f.colours.ink, title, Role::heading, 3);
        if (button(f, {x + width - button_w, y, button_w, measure::kControl}, "copy " + question.id,
                   "Copy", ButtonKind::quiet,
                   {.description = "this finding with its references"})) {
            f.copied.text = finding_text(f.corpus, finding, sources);
            f.state.notice = "Finding copied with references";
        }
        y += std::max(height + 8, measure::kControl + 2);
        f.tree.begin(Role::list, "voices", "Who says what");
        for (std::size_t i = 0; i < finding.voices.size(); ++i)
            y += draw_voice(f, {x, y}, width, finding, finding.voices[i], i);
        f.tree.end();
        if (finding.voices.empty())
            y += wrapped(f, TextStyle::row, {x, y}, width, f.colours.third,
                         "none of the sources compared takes a position");
        y += 10;
        f.paint().across(x, x + width, y - 4, f.colours.rule);
        f.tree.end();
    }
    scroll.grow_to(y + 16);
}

}  // namespace parallax
