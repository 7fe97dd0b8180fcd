// A whole file as bytes.
#pragma once

#include <cstddef>
#include <string>

#include "base/result.h"

namespace parallax {

// Fails with not_readable; `where` is the path. Of a file with more than `most` bytes it gives
// most + 1, which is enough for a reader to refuse it, however long it is.
Result<std::string> read_file_bytes(const std::string& path, std::size_t most);

}  // namespace parallax
