#include "platform/native/native_host.h"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "platform/native/decode_bytes.h"
#include "platform/native/export_folder.h"
#include "platform/native/picture.h"

namespace parallax {
namespace {

constexpr const char* kOpener = "xdg-open";

// Between fork and exec only what is safe in a signal handler: drivers may run threads of their
// own.
[[noreturn]] void become_opener(const char* url) {
    ::setsid();  // closing our terminal must not close the browser
    const pid_t child = ::fork();
    if (child != 0) ::_exit(child < 0 ? 1 : 0);
    ::execlp(kOpener, kOpener, url, static_cast<char*>(nullptr));
    constexpr std::string_view message = "parallax: cannot start xdg-open to open the address\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, message.data(), message.size());
    ::_exit(1);
}

}  // namespace

NativeHost::NativeHost(GLFWwindow* window, PreferenceFile preferences)
    : window_(window), preferences_(std::move(preferences)) {}

void NativeHost::copy_text(std::string_view utf8, std::string_view) {
    glfwSetClipboardString(window_, std::string(utf8).c_str());
}

void NativeHost::open_address(std::string_view url) {
    const std::string address(url);
    if (!address.starts_with("https://") && !address.starts_with("http://")) {
        std::fprintf(stderr, "parallax: not opened, for it is no web address: %s\n",
                     address.c_str());
        return;
    }
    // Twice forked: the opener belongs to init and leaves no zombie here.
    const pid_t child = ::fork();
    if (child == 0) become_opener(address.c_str());
    int status = 1;
    if (child > 0) ::waitpid(child, &status, 0);
    if (status != 0) std::fprintf(stderr, "parallax: cannot start a process for xdg-open\n");
}

void NativeHost::show_address(std::string_view, std::string_view title, bool) {
    if (window_) glfwSetWindowTitle(window_, (std::string(title) + " · Parallax").c_str());
}

std::string NativeHost::load_preference(std::string_view key) {
    return preferences_.get(key);
}

void NativeHost::store_preference(std::string_view key, std::string_view value) {
    preferences_.set(key, value);
}

void NativeHost::export_file(std::string_view name, std::string_view, std::string_view bytes) {
    const auto path = write_new_file(export_folder(), name, bytes);
    news_.push_back(path ? "Written to " + path->string()
                         : path.error().where + ' ' + path.error().message);
}

void NativeHost::export_picture(std::string_view name, Rect area) {
    picture_ = PictureWish{std::string(name), area};
}

void NativeHost::take_picture() {
    if (!picture_) return;
    const PictureWish wish = *std::exchange(picture_, {});
    const ImGuiIO& io = ImGui::GetIO();
    const float ratio = io.DisplayFramebufferScale.x;
    const auto height = static_cast<int>(std::lround(io.DisplaySize.y * ratio));
    const auto png = png_from_picture(read_picture(pixels_of(wish.area, ratio), height));
    if (png)
        export_file(wish.name, "image/png", *png);
    else
        news_.push_back(wish.name + ": " + png.error().message);
}

std::vector<std::string> NativeHost::take_news() {
    return std::exchange(news_, {});
}

Result<Decoded> NativeHost::decode(std::string_view encoding, std::string_view bytes) {
    return decode_with_iconv(encoding, bytes);
}

bool system_is_dark() {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string_view(value == nullptr ? "" : value);
    };
    const std::string_view colours = variable("PARALLAX_COLOURS");
    if (!colours.empty()) return colours == "dark";
    // "Adwaita:dark", "Adwaita-dark", "Breeze-Dark"
    const std::string_view theme = variable("GTK_THEME");
    return theme.ends_with("dark") || theme.ends_with("Dark");
}

}  // namespace parallax
