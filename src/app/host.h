// What the program needs from outside, with three bodies: the page, the window, and a fake in
// tests.
#pragma once

#include <string>
#include <string_view>

namespace parallax {

class Host {
  public:
    virtual ~Host() = default;
    // Puts text on the clipboard; called in the frame after the reader's click or key.
    virtual void copy_text(std::string_view utf8) = 0;
    // Opens an address of a source outside, by the reader's own click; never by itself.
    virtual void open_address(std::string_view url) = 0;
    // Small preferences. `load` gives "" for what was never stored or cannot be.
    virtual std::string load_preference(std::string_view key) = 0;
    virtual void store_preference(std::string_view key, std::string_view value) = 0;
};

}  // namespace parallax
