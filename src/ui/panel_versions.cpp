// Compare: two sources as versions of one text. Words that went are struck through, words that came
// underlined, what moved is marked at both ends.
#include <algorithm>
#include <array>

#include "analysis/fixed_text.h"
#include "analysis/version_difference.h"
#include "corpus/citation.h"
#include "ui/panel_compare_parts.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

// The changes of one version, by passage of it.
struct PassageChanges {
    PassageId passage;
    std::vector<std::pair<ByteRange, ChangeKind>> runs;  // that are not the same
    bool untouched = true;
};

std::vector<PassageChanges> changes_of(const VersionText& text, const std::vector<Change>& changes,
                                       bool left) {
    std::vector<PassageChanges> list;
    for (const Change& change : changes) {
        const WordRange range = left ? change.a : change.b;
        for (std::uint32_t w = range.begin; w < range.end; ++w) {
            if (list.empty() || list.back().passage != text.passages[w])
                list.push_back({.passage = text.passages[w], .runs = {}, .untouched = true});
            if (change.kind == ChangeKind::same) continue;
            list.back().untouched = false;
            auto& runs = list.back().runs;
            const ByteRange bytes = text.bytes[w];
            const bool goes_on =
                w > range.begin && !runs.empty() && text.passages[w - 1] == text.passages[w];
            if (goes_on)
                runs.back().first.end = bytes.end;
            else
                runs.emplace_back(bytes, change.kind);
        }
    }
    return list;
}

void paint_run(Frame& f, Point corner, const Paragraph& text, std::string_view utf8,
               ByteRange bytes, ChangeKind kind) {
    Painter p = f.paint();
    const bool moved = kind == ChangeKind::moved_away || kind == ChangeKind::moved_here;
    const bool gone = kind == ChangeKind::deleted;
    const Colour ground = moved                          ? f.colours.accent_ground
                          : gone                         ? f.colours.denies_ground
                          : kind == ChangeKind::replaced ? f.colours.qualifies_ground
                                                         : f.colours.affirms_ground;
    for (const Rect& r : layout_range(f.fonts, text, utf8, bytes))
        p.fill({corner.x + r.x - 1, corner.y + r.y + 3, r.w + 2, r.h - 6}, ground, 2);
}

void paint_line(Frame& f, Point corner, const Paragraph& text, std::string_view utf8,
                ByteRange bytes, ChangeKind kind, bool left) {
    Painter p = f.paint();
    const bool moved = kind == ChangeKind::moved_away || kind == ChangeKind::moved_here;
    const bool struck = left && !moved;
    for (const Rect& r : layout_range(f.fonts, text, utf8, bytes)) {
        const float y = corner.y + r.y + (struck ? r.h / 2 : r.h - 4);
        p.across(corner.x + r.x, corner.x + r.right(), y,
                 moved    ? f.colours.accent
                 : struck ? f.colours.denies
                          : f.colours.affirms,
                 moved ? 2.f : 1.f);
    }
}

std::string words_for(ChangeKind kind, std::string_view text) {
    return std::string(name_of(kind)) + ": " + std::string(text);
}

float draw_version(Frame& f, Rect column, float y, const std::vector<PassageChanges>& list,
                   bool left) {
    const float begin = y;
    for (const PassageChanges& entry : list) {
        const Passage& passage = f.corpus.passage(entry.passage);
        const Source& source = f.corpus.source(entry.passage.source);
        const HanScope han(f.fonts, source.record.language);
        const float width = std::min(600.f, column.w - 40);
        const Paragraph& text = f.paragraph(TextStyle::passage, passage.text, width);
        const Rect box{column.x, y, column.w, text.height() + 16};
        f.tree.begin(Role::listitem, std::to_string(passage.n), "");
        const Item it = item(f, box, Role::article, "passage",
                             short_reference(source) + ", passage " + std::to_string(passage.n) +
                                 (entry.untouched ? ", unchanged" : ""),
                             {.description = "opens it in the reader", .container = true});
        const Point corner{column.x + 32, y + 8};
        if (it.hovered) f.paint().fill(box, f.colours.hover);
        for (const auto& [bytes, kind] : entry.runs)
            paint_run(f, corner, text, passage.text, bytes, kind);
        f.paint().text(TextStyle::small, column.x, corner.y + 4, f.colours.third,
                       std::to_string(passage.n));
        f.paint().paragraph(corner, text, passage.text,
                            entry.untouched ? f.colours.second : f.colours.ink);
        for (const auto& [bytes, kind] : entry.runs)
            paint_line(f, corner, text, passage.text, bytes, kind, left);
        passage_node(f, corner, text, passage.text, source.record.language);
        for (std::size_t i = 0; i < entry.runs.size(); ++i) {
            const ByteRange bytes = entry.runs[i].first;
            f.tree.leaf(
                Role::text, "change" + std::to_string(i),
                words_for(entry.runs[i].second,
                          std::string_view(passage.text).substr(bytes.begin, bytes.size())));
        }
        f.tree.end();
        f.tree.end();
        offer_menu(f, it, entry.passage);
        if (it.focused) f.paint().focus_ring(box, -2, 0);
        if (it.pressed) f.send(OpenReader{entry.passage});
        y += box.h;
    }
    return y - begin;
}

}  // namespace

void draw_versions(Frame& f, Rect area) {
    const CompareView& view = f.session.compare;
    const Rect rest = draw_sources_bar(f, area);
    const KeptVersions& kept = f.versions();
    const ChangeCounts& n = kept.counts;
    const auto all = static_cast<double>(
        std::max<std::size_t>(1, n.same + n.moved + std::max(n.deleted, n.inserted)));
    const std::string summary = fixed_text(static_cast<double>(n.same) / all * 100, 0) +
                                " % the same words; " + std::to_string(n.deleted) + " gone, " +
                                std::to_string(n.inserted) + " new, " + std::to_string(n.moved) +
                                " moved";
    if (f.fonts.width_px(TextStyle::small, summary) < rest.w)
        label(f, TextStyle::small, {rest.x, rest.y + 8}, f.colours.second, summary);
    ScrollArea scroll(f, "versions", area);
    const float padding = area.w < kCompareNarrow ? 8 : measure::kPanePadding;
    const float width = (scroll.width() - 2 * padding - 24) / 2;
    float y = scroll.top() + 12;
    if (static_cast<double>(n.same) < 0.1 * all)
        y += wrapped(f, TextStyle::ui, {area.x + padding, y}, scroll.width() - 2 * padding,
                     f.colours.second,
                     "These two have hardly a word in order in common: they are two texts rather "
                     "than two versions of one. Passages face to face compare such texts.") +
             12;
    float x = area.x + padding;
    constexpr std::array<std::pair<ChangeKind, std::string_view>, 4> kLegend{
        {{ChangeKind::deleted, "gone"},
         {ChangeKind::inserted, "new"},
         {ChangeKind::replaced, "replaced"},
         {ChangeKind::moved_here, "moved"}}};
    for (const auto& [kind, words] : kLegend) {
        Painter p = f.paint();
        p.fill({x, y + 1, 24, 14},
               kind == ChangeKind::deleted    ? f.colours.denies_ground
               : kind == ChangeKind::inserted ? f.colours.affirms_ground
               : kind == ChangeKind::replaced ? f.colours.qualifies_ground
                                              : f.colours.accent_ground,
               2);
        x += 30 + p.text(TextStyle::small, x + 30, y, f.colours.second, words) + 16;
    }
    y += 26;
    float bottom = y;
    for (const bool left : {true, false}) {
        const SourceId id = left ? view.left : view.right;
        const Rect column{area.x + padding + (left ? 0 : width + 24), y, width, 0};
        const std::string name = short_reference(f.corpus.source(id));
        f.tree.begin(Role::region, left ? "left" : "right", name);
        f.tree.begin(Role::list, "passages", "Passages of " + name);
        const float height = draw_version(
            f, column, y, changes_of(left ? kept.left_text : kept.right_text, kept.changes, left),
            left);
        f.tree.end();
        f.tree.end();
        bottom = std::max(bottom, y + height);
    }
    scroll.grow_to(bottom + 16);
}

}  // namespace parallax
