// The native program: a command when the arguments name one, else the window.
#include "platform/native/command_line.h"
#include "platform/native/window.h"

int main(int argc, char** argv) {
    parallax::WindowOptions window;
    if (const auto code = parallax::run_command_line(argc, argv, window)) return *code;
    return parallax::run_window(window);
}
