// "Export…" in a view's bar: what is seen as a picture, and whatever else the view has to give.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/table.h"
#include "ui/frame.h"

namespace parallax {

// One more file that a view can be had as.
struct ExportEntry {
    std::string name;                    // "Events as a table (CSV)"
    std::string ending;                  // of the file's name: ".csv", "-similar.csv"
    std::string mime;                    // "text/csv"
    std::function<std::string()> bytes;  // asked for only when it is chosen, in the same frame
    // ExportedFile::lacks, where something may be left out.
    std::function<std::string()> lacks{};
};

// Takes the button's place off the right end of a view bar.
Rect cut_export_button(const Frame& frame, Rect& bar);

// The button with its list, in the place cut off. `view` names the files ("timeline" gives
// <corpus>-timeline.svg), `area` is what belongs to the picture; SVG and PNG stand first in the
// list, `more` behind them.
void draw_export_button(Frame& frame, Rect place, std::string_view view, Rect area,
                        const std::vector<ExportEntry>& more = {});

// What a table in a spreadsheet needs.
ExportEntry csv_entry(std::string name, std::string ending, std::function<Table()> table);

}  // namespace parallax
