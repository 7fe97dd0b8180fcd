// What joins two columns: ribbons with their kind, score and words, and the legend of all that.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "analysis/fixed_text.h"
#include "session/compared_passages.h"
#include "ui/panel_compare_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kLabelHeight = 34;

bool dotted(const AlignedPair& pair) {
    return pair.likeness == Likeness::same_topic || pair.further;
}

Colour ground_of(const Palette& c, const AlignedPair& pair, bool chosen) {
    if (chosen) return c.accent_ground;
    if (pair.likeness == Likeness::same_words) return c.fold;
    return pair.likeness == Likeness::paraphrase ? c.sunk : c.panel;
}

void paint_body(Painter& p, const Ribbon& ribbon, Colour colour) {
    for (std::size_t i = 0; i + 1 < ribbon.upper.size(); ++i) {
        // Slices overlap by a hair: no seam between them.
        const float more = i + 2 < ribbon.upper.size() ? 0.7f : 0;
        p.polygon({ribbon.upper[i],
                   {ribbon.upper[i + 1].x + more, ribbon.upper[i + 1].y},
                   {ribbon.lower[i + 1].x + more, ribbon.lower[i + 1].y},
                   ribbon.lower[i]},
                  colour);
    }
}

void paint_edge(Painter& p, const std::vector<Point>& edge, Colour colour, float width, bool dots) {
    if (!dots) {
        p.lines(edge, colour, width);
        return;
    }
    float along = 0;
    for (std::size_t i = 0; i + 1 < edge.size(); ++i) {
        const Point a = edge[i], b = edge[i + 1];
        const float length = std::hypot(b.x - a.x, b.y - a.y);
        for (; along < length; along += 5) {
            const float t = along / length;
            p.fill({a.x + (b.x - a.x) * t - 0.75f, a.y + (b.y - a.y) * t - 0.75f, 1.5f, 1.5f},
                   colour);
        }
        along -= length;
    }
}

std::string kind_of(const AlignedPair& pair) {
    std::string kind(name_of(pair.likeness));
    if (pair.order == PairOrder::moved) kind += ", moved";
    if (pair.order == PairOrder::swapped) kind += ", swapped";
    return kind;
}

std::string second_line(Frame& f, const FacedRibbon& ribbon) {
    const std::string grounds = grounds_in_words(f.results, f.session.compare.basis, *ribbon.pair);
    if (!grounds.empty()) return grounds;
    const SharedWords shared = shared_words(f.results, ribbon.left, ribbon.right);
    std::string words;
    for (const std::string& term : shared.terms)
        words += (words.empty() ? "" : ", ") + term;
    return words;
}

void note_of(Frame& f, const Item& it, const FacedRibbon& ribbon) {
    const SharedWords shared = shared_words(f.results, ribbon.left, ribbon.right);
    std::vector<std::string> lines{"likeness of the words " + fixed_text(ribbon.pair->cosine, 2)};
    if (ribbon.pair->reused > 0)
        lines.push_back(fixed_text(ribbon.pair->reused * 100, 0) +
                        " % of the shorter passage in the same words");
    std::string words;
    for (const std::string& term : shared.terms)
        words += (words.empty() ? "shared words: " : ", ") + term;
    if (!words.empty()) lines.push_back(words);
    if (const std::string in = grounds_in_words(f.results, f.session.compare.basis, *ribbon.pair);
        !in.empty())
        lines.push_back("they meet in " + in);
    if (ribbon.pair->further) lines.push_back("one of the two stands in a closer pair already");
    lines.push_back(ribbon.chosen ? "click lets them go" : "click brings the two level");
    hover_note(f, it, kind_of(*ribbon.pair), lines);
}

// Where its partner is, when that has left the screen.
std::string whereabouts(const Frame& f, const FacedRibbon& ribbon, Rect view) {
    const auto outside = [&](Rect box) {
        return box.bottom() < view.y ? -1 : box.y > view.bottom() ? 1 : 0;
    };
    const int left = outside(ribbon.left_box), right = outside(ribbon.right_box);
    if (left == right) return "";
    const PassageId away = left != 0 ? ribbon.left : ribbon.right;
    return std::string((left != 0 ? left : right) < 0 ? "↑ " : "↓ ") +
           std::to_string(f.corpus.passage(away).n) + "  ";
}

}  // namespace

void draw_ribbons(Frame& f, const FaceColumns& columns, Rect view,
                  const std::vector<FacedRibbon>& ribbons) {
    Painter p = f.paint();
    std::vector<Ribbon> shapes;
    std::vector<std::size_t> order(ribbons.size());
    for (std::size_t i = 0; i < ribbons.size(); ++i) {
        shapes.push_back(
            layout_ribbon(ribbons[i].left_box.inset(0, 5), ribbons[i].right_box.inset(0, 5)));
        order[i] = i;
    }
    // The fainter below, the chosen one on top.
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return std::pair(ribbons[i].chosen, -static_cast<int>(ribbons[i].pair->likeness));
    });
    // One that only passes through, with both ends out of sight, tells nothing.
    const auto in_view = [&](const FacedRibbon& ribbon) {
        return view.overlaps(ribbon.left_box) || view.overlaps(ribbon.right_box);
    };
    for (const std::size_t i : order)
        if (in_view(ribbons[i]))
            paint_body(p, shapes[i], ground_of(f.colours, *ribbons[i].pair, ribbons[i].chosen));
    for (const std::size_t i : order) {
        if (!in_view(ribbons[i])) continue;
        const bool chosen = ribbons[i].chosen;
        const bool same = ribbons[i].pair->likeness == Likeness::same_words;
        const Colour edge = chosen ? f.colours.accent : same ? f.colours.ink : f.colours.third;
        const float width = chosen ? 2.f : 1.f;
        const bool dots = dotted(*ribbons[i].pair) && !chosen;
        paint_edge(p, shapes[i].upper, edge, width, dots);
        paint_edge(p, shapes[i].lower, edge, width, dots);
        for (const bool left : {true, false}) {
            const Rect box = (left ? ribbons[i].left_box : ribbons[i].right_box).inset(0, 4);
            p.down(left ? box.right() - width : box.x, box.y, box.bottom(), edge, width);
        }
    }
    f.tree.begin(Role::list, "pairs", counted(ribbons.size(), "pair", "pairs"));
    std::vector<std::vector<float>> labels(columns.gaps.size());  // tops of those seen, by gap
    for (std::size_t i = 0; i < ribbons.size(); ++i) {
        const FacedRibbon& ribbon = ribbons[i];
        const Rect gap = columns.gaps[ribbon.gap];
        const bool left_seen =
            ribbon.left_box.bottom() > view.y && ribbon.left_box.y < view.bottom();
        // At the left foot; at the right one when only that is in sight.
        const bool at_right = !left_seen && in_view(ribbon);
        const Rect at = at_right ? ribbon.right_box : ribbon.left_box;
        const float lowest = std::max(at.y + 6, at.bottom() - kLabelHeight - 6);
        const float wished = std::clamp(std::max(at.y + 10, view.y + 4), at.y + 6, lowest);
        const float y =
            in_view(ribbon) ? place_label(labels[ribbon.gap], wished, kLabelHeight, 2) : wished;
        const float width = columns.words_in_gaps ? gap.w - 16 : gap.w - 4;
        const Rect label_box{gap.x + (columns.words_in_gaps ? 8.f : 2.f), y, width, kLabelHeight};
        const std::string key = std::to_string(ribbon.gap) + "/" +
                                std::to_string(ribbon.pair->left.index()) + "/" +
                                std::to_string(ribbon.pair->right.index());
        f.tree.begin(Role::listitem, key, "");
        Item it = item(f, label_box, Role::button, "pair",
                       kind_of(*ribbon.pair) + " " + fixed_text(ribbon.pair->score(), 2) + ": " +
                           passage_reference(f.corpus, ribbon.left) + " with " +
                           passage_reference(f.corpus, ribbon.right),
                       {.selected = ribbon.chosen,
                        .description = ribbon.chosen ? "lets them go" : "brings the two level"});
        f.tree.end();
        // The whole band answers to the pointer where nothing else does.
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        if (!f.for_picture && !it.hovered && !ImGui::IsAnyItemHovered() &&
            ImGui::IsWindowHovered() && view.contains({mouse.x, mouse.y}) &&
            holds(shapes[i], {mouse.x, mouse.y})) {
            it.hovered = true;
            it.pressed = it.pressed || ImGui::IsMouseClicked(ImGuiMouseButton_Left);
        }
        if (in_view(ribbon)) {
            if (it.hovered && !ribbon.chosen) {
                paint_edge(p, shapes[i].upper, f.colours.ink, 1.5f, false);
                paint_edge(p, shapes[i].lower, f.colours.ink, 1.5f, false);
            }
            const Colour ink = ribbon.chosen ? f.colours.accent : f.colours.ink;
            const TextStyle style = ribbon.chosen ? TextStyle::small_bold : TextStyle::small;
            const std::string where = whereabouts(f, ribbon, view);
            if (columns.words_in_gaps) {
                std::string first =
                    where + kind_of(*ribbon.pair) + " " + fixed_text(ribbon.pair->score(), 2);
                if (f.fonts.width_px(style, first) > width)
                    first = where + std::string(name_of(ribbon.pair->likeness));
                const std::string second = second_line(f, ribbon);
                const float words = std::max(f.fonts.width_px(style, first),
                                             f.fonts.width_px(TextStyle::small, second));
                const float taken = std::min(width, words);
                const float x = at_right ? label_box.right() - taken : label_box.x;
                p.fill({x - 3, y, taken + 6, kLabelHeight - 1},
                       ground_of(f.colours, *ribbon.pair, ribbon.chosen), 2);
                p.text_in({x, y, taken + 1, 16}, style, ink, first);
                p.text_in({x, y + 16, taken + 1, 16}, TextStyle::small, f.colours.second, second);
            } else if (ribbon.chosen) {
                p.text_in({label_box.x, y, width, 16}, style, ink,
                          fixed_text(ribbon.pair->score(), 2).substr(1));
            }
            if (it.focused) p.focus_ring(label_box, 1, measure::kRadius);
            note_of(f, it, ribbon);
        }
        if (!it.pressed) continue;
        if (ribbon.chosen)
            f.send(ClearSelection{});
        else
            f.send(OpenEvidence{PairEvidence{ribbon.left, ribbon.right}});
    }
    f.tree.end();
}

void draw_faces_legend(Frame& f, Rect bar) {
    Painter p = f.paint();
    p.across(bar.x, bar.right(), bar.y, f.colours.rule);
    float x = bar.x + measure::kPanePadding;
    const float y = bar.y + 6;
    const auto entry = [&](std::string_view text, const auto& paint) {
        if (x + 40 + f.fonts.width_px(TextStyle::small, text) > bar.right() - 8) return;
        paint(Rect{x, y + 1, 32, 14});
        x += 40 + p.text(TextStyle::small, x + 40, y, f.colours.second, text) + 20;
    };
    const auto band = [&](Colour ground, Colour edge, bool dots) {
        return [&p, ground, edge, dots](Rect box) {
            p.fill(box, ground);
            paint_edge(p, {{box.x, box.y}, {box.right(), box.y}}, edge, 1, dots);
            paint_edge(p, {{box.x, box.bottom()}, {box.right(), box.bottom()}}, edge, 1, dots);
        };
    };
    entry("same words", band(f.colours.fold, f.colours.ink, false));
    entry("paraphrase", band(f.colours.sunk, f.colours.third, false));
    entry("same topic", band(f.colours.panel, f.colours.third, true));
    entry("only here", [&](Rect box) {
        p.across(box.x, box.right() - 9, box.centre().y, f.colours.third);
        p.ring({box.right() - 5, box.centre().y}, 4, f.colours.third, 1.5f);
    });
    entry("underlined: words that both have",
          [&](Rect box) { p.across(box.x, box.right(), box.bottom() - 2, f.colours.accent, 2); });
}

}  // namespace parallax
