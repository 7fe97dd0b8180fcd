// The report scrolls when it is longer than a third of the screen.
#include "ui/report_box.h"

#include <algorithm>

#include "ui/floating.h"
#include "ui/widgets.h"

namespace parallax {
namespace {

constexpr float kWidth = 560, kPadding = 16, kHead = 44, kGap = 6;
// The rest is counted: nobody reads a hundred faults one by one.
constexpr std::size_t kMaxShown = 50;

}  // namespace

void draw_report_box(Frame& f, Rect area) {
    std::vector<std::string> lines = f.state.report;
    if (lines.size() > kMaxShown + 1) {
        const std::size_t more = lines.size() - kMaxShown;
        lines.resize(kMaxShown);
        lines.push_back("and " + std::to_string(more) + " more");
    }
    const float width = std::min(kWidth, area.w - 32);
    const float text_width = width - 2 * kPadding - 10;
    float height = 0;
    for (const std::string& line : lines)
        height += f.paragraph(TextStyle::row, line, text_width).height() + kGap;
    const float shown = std::min(height, area.h / 3);
    const Rect box{area.centre().x - width / 2, area.bottom() - 12 - kHead - shown - kPadding,
                   width, kHead + shown + kPadding};

    const FloatingWindow window("report", box);
    Painter p = f.paint();
    paint_floating(p, box);
    f.tree.begin(Role::dialog, "report", f.state.report_title).rect = box;
    label(f, TextStyle::row_bold, {box.x + kPadding, box.y + 12}, f.colours.ink,
          f.state.report_title, Role::heading, 2);
    const bool closed = close_button(f, {box.right() - kPadding, box.y + 8});
    {
        ScrollArea list(f, "lines", {box.x + kPadding, box.y + kHead, width - 2 * kPadding, shown});
        float y = list.top();
        for (const std::string& line : lines)
            y +=
                wrapped(f, TextStyle::row, {box.x + kPadding, y}, text_width, f.colours.ink, line) +
                kGap;
        list.grow_to(y - kGap);
    }
    f.tree.end();
    if (closed) {
        f.state.report.clear();
        f.wake_in(0);
    }
}

}  // namespace parallax
