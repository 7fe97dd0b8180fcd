// The Host of the page: clipboard, links, files and small preferences through the browser.
#pragma once

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
    Result<Decoded> decode(std::string_view encoding, std::string_view bytes) override;
};

}  // namespace parallax
