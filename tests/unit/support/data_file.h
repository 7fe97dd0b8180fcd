// Files of tests/data.
#pragma once

#include <string>

namespace parallax::test {

// The bytes of tests/data/`name`. Fails the test when there is no such file.
std::string data_file(const std::string& name);

}  // namespace parallax::test
