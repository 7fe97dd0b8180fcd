#include "platform/web/web_host.h"

#include <cstdlib>

#include "platform/web/page.h"

namespace parallax {

void WebHost::copy_text(std::string_view utf8) {
    host_copy_text(utf8.data(), utf8.size());
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
