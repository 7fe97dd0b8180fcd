// How Dear ImGui is compiled, for every file that sees it (IMGUI_USER_CONFIG).
#pragma once

// The GLES 3 back end draws without a vertex offset: 16-bit indices end at 16,000 letters in one
// list.
#define ImDrawIdx unsigned int

// Signs beyond the basic plane, such as the rarer Han signs.
#define IMGUI_USE_WCHAR32

// The page has no files, and the program keeps its own preferences through Host.
#define IMGUI_DISABLE_FILE_FUNCTIONS

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_DEBUG_TOOLS
