#include "platform/web/web_host.h"

#include <cstdlib>

#include "platform/web/page.h"

namespace parallax {

void WebHost::copy_text(std::string_view utf8, std::string_view html) {
    host_copy_text(utf8.data(), utf8.size(), html.data(), html.size());
}

void WebHost::show_address(std::string_view address, std::string_view title, bool is_new) {
    host_show_address(address.data(), address.size(), title.data(), title.size(), is_new);
}

void WebHost::open_address(std::string_view url) {
    host_open_address(url.data(), url.size());
}

std::string WebHost::load_preference(std::string_view key) {
    char* stored = host_load_preference(key.data(), key.size());
    std::string value = stored ? stored : "";
    std::free(stored);
    return value;
}

void WebHost::store_preference(std::string_view key, std::string_view value) {
    host_store_preference(key.data(), key.size(), value.data(), value.size());
}

}  // namespace parallax
