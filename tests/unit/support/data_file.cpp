#include "support/data_file.h"

#include <catch_amalgamated.hpp>
#include <fstream>
#include <iterator>

namespace parallax::test {

std::string data_file(const std::string& name) {
    std::ifstream file(std::string(PARALLAX_TEST_DATA) + "/" + name, std::ios::binary);
    INFO("tests/data/" << name);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace parallax::test
