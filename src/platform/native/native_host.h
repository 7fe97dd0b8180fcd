// What the window gives the App from outside: clipboard by GLFW, addresses by the desktop's own
// opener, preferences in a file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/host.h"
#include "platform/native/preferences.h"

struct GLFWwindow;

namespace parallax {

class NativeHost final : public Host {
  public:
    // The window must outlive the host; it may be null in tests that copy nothing.
    NativeHost(GLFWwindow* window, PreferenceFile preferences);

    // GLFW has a clipboard for text only; the HTML is dropped.
    void copy_text(std::string_view utf8, std::string_view html) override;
    // Web addresses only (http, https), handed to xdg-open without a shell; others are refused on
    // stderr, as is a failure to start it. Does not wait for it.
    void open_address(std::string_view url) override;
    // The address stands nowhere in a window; its title does.
    void show_address(std::string_view address, std::string_view title, bool is_new) override;
    bool has_text_fields() const override { return false; }
    bool has_text_view() const override { return false; }
    std::string link_base() const override { return ""; }
    std::string load_preference(std::string_view key) override;
    void store_preference(std::string_view key, std::string_view value) override;
    // GLFW has no dialogs: files come by dropping them and on the command line.
    bool has_file_dialogs() const override { return false; }
    void pick_files() override {}
    void save_file(std::string_view, std::string_view, bool) override {}
    // Into export_folder().
    void export_file(std::string_view name, std::string_view mime, std::string_view bytes) override;
    void export_picture(std::string_view name, Rect area) override;
    Result<Decoded> decode(std::string_view encoding, std::string_view bytes) override;

    // To be called when a frame has been drawn, while its framebuffer is bound: the picture that
    // was wished of it.
    void take_picture();
    // Sentences for App::tell, each given once.
    std::vector<std::string> take_news();

  private:
    struct PictureWish {
        std::string name;
        Rect area;
    };

    GLFWwindow* window_;
    PreferenceFile preferences_;
    std::optional<PictureWish> picture_;
    std::vector<std::string> news_;
};

// The desktop's wish as far as the environment tells it: PARALLAX_COLOURS is "dark" or "light",
// else GTK_THEME names a dark theme; light otherwise.
bool system_is_dark();

}  // namespace parallax
