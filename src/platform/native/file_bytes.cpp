// Block by block, for the size of a pipe or a device is not known ahead.
#include "platform/native/file_bytes.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace parallax {

Result<std::string> read_file_bytes(const std::string& path, std::size_t most) {
    const auto not_readable = [&] {
        return fail(ErrorKind::not_readable, std::string("cannot be read: ") + std::strerror(errno),
                    path);
    };
    using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
    const File file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return not_readable();
    std::string bytes;
    char block[1 << 16];
    while (bytes.size() <= most) {
        const std::size_t wanted = std::min(sizeof block, most + 1 - bytes.size());
        const std::size_t count = std::fread(block, 1, wanted, file.get());
        bytes.append(block, count);
        if (count == wanted) continue;
        if (std::ferror(file.get())) return not_readable();
        break;
    }
    return bytes;
}

}  // namespace parallax
