#include "platform/web/web_host.h"

#include <cstdlib>
#include <utility>

#include "platform/web/page.h"
#include "ui/pixel_rect.h"

namespace parallax {
namespace {

// A text that the page made, let go there.
std::string taken(char* text) {
    std::string copy = text ? text : "";
    std::free(text);
    return copy;
}

}  // namespace

void WebHost::copy_text(std::string_view utf8, std::string_view html) {
    host_copy_text(utf8.data(), utf8.size(), html.data(), html.size());
}

void WebHost::show_address(std::string_view address, std::string_view title, bool is_new) {
    host_show_address(address.data(), address.size(), title.data(), title.size(), is_new);
}

void WebHost::open_address(std::string_view url) {
    host_open_address(url.data(), url.size());
}

std::string WebHost::link_base() const {
    return taken(host_link_base());
}

std::string WebHost::load_preference(std::string_view key) {
    return taken(host_load_preference(key.data(), key.size()));
}

void WebHost::store_preference(std::string_view key, std::string_view value) {
    host_store_preference(key.data(), key.size(), value.data(), value.size());
}

void WebHost::pick_files() {
    host_pick_files();
}

void WebHost::save_file(std::string_view name, std::string_view bytes, bool anew) {
    host_save_file(name.data(), name.size(), bytes.data(), bytes.size(), anew);
}

void WebHost::export_file(std::string_view name, std::string_view mime, std::string_view bytes) {
    host_export_file(name.data(), name.size(), mime.data(), mime.size(), bytes.data(),
                     bytes.size());
}

void WebHost::export_picture(std::string_view name, Rect area) {
    picture_ = PictureWish{std::string(name), area};
}

void WebHost::take_picture(float ratio) {
    if (!picture_) return;
    const PictureWish wish = *std::exchange(picture_, {});
    const PixelRect part = pixels_of(wish.area, ratio);
    host_export_picture(wish.name.data(), wish.name.size(), part.x, part.y, part.width,
                        part.height);
}

Result<Decoded> WebHost::decode(std::string_view encoding, std::string_view bytes) {
    const int size = host_decode(encoding.data(), encoding.size(), bytes.data(), bytes.size());
    if (size < 0)
        return fail(
            ErrorKind::wrong_encoding,
            "this browser cannot decode " + std::string(encoding) + "; save the file as UTF-8");
    Decoded decoded;
    decoded.utf8.resize(static_cast<std::size_t>(size));
    host_take_decoded(decoded.utf8.data());
    // Legacy encodings have no sign for the replacement character, but for one way in GB 18030.
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    for (std::size_t at = decoded.utf8.find(kReplacement); at != std::string::npos;
         at = decoded.utf8.find(kReplacement, at + kReplacement.size()))
        ++decoded.replaced;
    return decoded;
}

}  // namespace parallax
