// The list of what a view can be had as.
#include "ui/export_menu.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "corpus/file_stem.h"
#include "session/address.h"
#include "ui/chooser.h"

namespace parallax {
namespace {

constexpr std::string_view kLabel = "Export…";

std::string file_name(const Frame& f, std::string_view view, std::string_view ending) {
    std::string name = file_stem_of(f.corpus);
    return name.append("-").append(view).append(ending);
}

void ask_for_picture(Frame& f, PictureKind kind, std::string_view view, Rect area) {
    const std::string_view ending = kind == PictureKind::svg ? ".svg" : ".png";
    std::string description = "Drawn by Parallax from the corpus " + f.corpus.id;
    if (!f.corpus.version.empty()) description += ", version " + f.corpus.version;
    // Whoever has the corpus comes back to what is seen.
    description += "; address: #" + address_of(f.session, f.corpus);
    f.state.picture = PictureRequest{kind, area, file_name(f, view, ending),
                                     title_of(f.session, f.corpus) + " · " + f.corpus.title,
                                     std::move(description)};
    f.wake_in(0);
}

}  // namespace

Rect cut_export_button(const Frame& f, Rect& bar) {
    const float width =
        std::ceil(f.fonts.width_px(TextStyle::row, kLabel)) + Chooser::kPadding + Chooser::kArrow;
    Rect place = bar.cut_right(width + measure::kPanePadding);
    place.w = width;
    return place;
}

void draw_export_button(Frame& f, Rect place, std::string_view view, Rect area,
                        const std::vector<ExportEntry>& more) {
    constexpr std::string_view kSvg = "Picture as seen (SVG)", kPng = "Picture as seen (PNG)";
    const Rect field{place.x, place.y + (place.h - measure::kControl) / 2, place.w,
                     measure::kControl};
    float widest = f.fonts.width_px(TextStyle::row, kSvg);
    for (const ExportEntry& entry : more)
        widest = std::max(widest, f.fonts.width_px(TextStyle::row, entry.name));
    Chooser list(
        f, field, "export", std::string(kLabel),
        [&](Rect box) { f.paint().text_in(box, TextStyle::row, f.colours.ink, kLabel); },
        widest + 2 * Chooser::kPadding + 2, more.size() + 2);
    if (!list.open()) return;
    if (list.action(kSvg)) ask_for_picture(f, PictureKind::svg, view, area);
    if (list.action(kPng)) ask_for_picture(f, PictureKind::png, view, area);
    for (const ExportEntry& entry : more)
        if (list.action(entry.name)) {
            f.exported = ExportedFile{file_name(f, view, entry.ending), entry.mime, entry.bytes()};
            if (entry.lacks) f.exported->lacks = entry.lacks();
        }
}

ExportEntry csv_entry(std::string name, std::string ending, std::function<Table()> table) {
    return {std::move(name), std::move(ending), "text/csv",
            [table = std::move(table)] { return csv_from_table(table()); }};
}

}  // namespace parallax
