// The Host of the page: clipboard, links, files and small preferences through the browser.
#pragma once

#include <optional>
#include <string>

#include "app/host.h"

namespace parallax {

class WebHost final : public Host {
  public:
    void copy_text(std::string_view utf8, std::string_view html) override;
    void show_address(std::string_view address, std::string_view title, bool is_new) override;
    bool has_text_fields() const override { return true; }
    bool has_text_view() const override { return true; }
    void open_address(std::string_view url) override;
    std::string link_base() const override;
    std::string load_preference(std::string_view key) override;
    void store_preference(std::string_view key, std::string_view value) override;
    bool has_file_dialogs() const override { return true; }
    void pick_files() override;
    void save_file(std::string_view name, std::string_view bytes, bool anew) override;
    void export_file(std::string_view name, std::string_view mime, std::string_view bytes) override;
    void export_picture(std::string_view name, Rect area) override;
    Result<Decoded> decode(std::string_view encoding, std::string_view bytes) override;

    // To be called when a frame has been drawn and is still on the canvas, at so many device pixels
    // in a CSS pixel: the picture that was wished of it.
    void take_picture(float ratio);

  private:
    struct PictureWish {
        std::string name;
        Rect area;
    };
    std::optional<PictureWish> picture_;
};

}  // namespace parallax
