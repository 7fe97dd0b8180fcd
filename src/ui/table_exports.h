// The tables behind the views of themes and of comparison, as files to keep.
#pragma once

#include <vector>

#include "ui/export_menu.h"

namespace parallax {

std::vector<ExportEntry> theme_exports(Frame& frame);
// Of the two sources compared.
std::vector<ExportEntry> comparison_exports(const Frame& frame);
std::vector<ExportEntry> position_exports(const Frame& frame);

}  // namespace parallax
