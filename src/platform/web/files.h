// Files on their way from the page into the program.
#pragma once

#include "app/app.h"

namespace parallax {

// From now on page_file_... (files.cpp) give files to this app, which must outlive the page.
void begin_files(App& app);

}  // namespace parallax
