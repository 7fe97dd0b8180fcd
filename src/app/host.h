// What the program needs from outside, with three bodies: the page, the window, and a fake in
// tests.
#pragma once

#include <string>
#include <string_view>

#include "chart/geometry.h"
#include "text/encoding.h"

namespace parallax {

class Host {
  public:
    virtual ~Host() = default;
    // Puts text on the clipboard, and beside it the same as HTML for programs that take it (may be
    // empty); called in the frame after the reader's click or key.
    virtual void copy_text(std::string_view utf8, std::string_view html) = 0;
    // Opens an address of a source outside, by the reader's own click; never by itself.
    virtual void open_address(std::string_view url) = 0;
    // What is looked at has another address or title now (session/address.h). A place of its own
    // that "back" leads from, or only the present place seen otherwise.
    virtual void show_address(std::string_view address, std::string_view title, bool is_new) = 0;
    // True where the host lays a field of its own over each text field of the semantic tree, which
    // brings the system's input methods, clipboard and undo; what is typed comes by App::type().
    virtual bool has_text_fields() const = 0;
    // True where the host can show App::text_view() instead of what is drawn.
    virtual bool has_text_view() const = 0;
    // What stands before the # of a link to this program: the page's own address; "" where it has
    // none, and then no links are offered.
    virtual std::string link_base() const = 0;
    // Small preferences. `load` gives "" for what was never stored or cannot be.
    virtual std::string load_preference(std::string_view key) = 0;
    virtual void store_preference(std::string_view key, std::string_view value) = 0;

    // Whether the two below can be done here; what cannot is not offered.
    virtual bool has_file_dialogs() const = 0;
    // Asks the reader for files; App::open_files is called with them later, if ever.
    virtual void pick_files() = 0;
    // Writes a file where the reader wants it; unless `anew`, to the same place as the last time.
    // What came of it is told by App::tell.
    virtual void save_file(std::string_view name, std::string_view bytes, bool anew) = 0;
    // The two below write a file of its own, over no other; what came of it is told by App::tell.
    virtual void export_file(std::string_view name, std::string_view mime,
                             std::string_view bytes) = 0;
    // A PNG of what the frame being made shows within `area` (CSS px), in the screen's own pixels;
    // taken when the frame has been drawn.
    virtual void export_picture(std::string_view name, Rect area) = 0;
    // A DecodeBytes.
    virtual Result<Decoded> decode(std::string_view encoding, std::string_view bytes) = 0;
};

}  // namespace parallax
