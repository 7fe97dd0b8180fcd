// Every key, told in one place: the help sheet shows this list, and app/keys and the views obey it.
#pragma once

#include <array>
#include <string_view>

namespace parallax {

struct KeyHelp {
    std::string_view keys, what;
};
struct KeyGroup {
    std::string_view title;
    std::array<KeyHelp, 8> keys;  // an empty entry ends the group
};

inline constexpr std::array<KeyGroup, 5> kKeyGroups{{
    {"Going places",
     {{{"1 to 5", "go to a view"},
       {"/  Ctrl+K  Ctrl+F", "search; Ctrl+F again is the browser’s own"},
       {"n  p  ↓  ↑", "next and previous passage or find"},
       {"Enter", "open what is marked in the reader"},
       {"Esc", "close, go back, clear the selection"},
       {"Tab  Shift+Tab", "go round everything on the screen"}}}},
    {"Looking closer",
     {{{"+  −", "zoom the timeline in and out"},
       {"←  →", "move the timeline"},
       {"0", "show all of it"},
       {"f", "filter dates and passages, in every view"},
       {"Shift+drag", "in the timeline: only this period"},
       {"wheel", "scroll; in the timeline zoom at the pointer"},
       {"drag", "move the timeline; in a text select words"},
       {"double-click, triple", "select a word, a passage"}}}},
    {"Taking along",
     {{{"Ctrl+C", "copy the selected words, or the chosen passage"},
       {"c", "the same with its full reference"},
       {"Ctrl+A", "select all of the text read"},
       {"Shift+←  →", "move the end of the selection"},
       {"right click, Shift+F10", "what can be done with this"}}}},
    {"In a heatmap",
     {{{"←  →  ↑  ↓", "go from cell to cell; Ctrl: to the end"},
       {"Shift+arrows, Shift+click", "choose a rectangle of cells"},
       {"Ctrl+click", "choose one more, or one less"},
       {"Shift+F", "filter every view by what is listed"},
       {"+  −  0, pinch", "larger and smaller cells"},
       {"wheel, Shift+wheel", "scroll down, scroll across"},
       {"Alt+Shift+arrows, drag a head", "put a line elsewhere by hand"}}}},
    {"The program",
     {{{"Ctrl+Z", "undo"},
       {"Ctrl+Shift+Z, Ctrl+Y", "redo"},
       {"Ctrl+O  Ctrl+S", "open files, save the corpus"},
       {"?", "this sheet"}}}},
}};

}  // namespace parallax
