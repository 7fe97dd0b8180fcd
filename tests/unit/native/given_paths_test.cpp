// Tests of platform/native/given_paths: files and folders as a reader names them.
#include "platform/native/given_paths.h"

#include <catch_amalgamated.hpp>
#include <filesystem>
#include <fstream>

#include "temporary_folder.h"

namespace parallax {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

std::vector<std::string> names_of(const std::vector<GivenFile>& files) {
    std::vector<std::string> names;
    for (const GivenFile& file : files)
        names.push_back(file.name);
    return names;
}

TEST_CASE("a file is named without its folders, a folder's files with it, sorted") {
    const TemporaryFolder scratch;
    const fs::path folder = scratch.path() / "talks";
    write(folder / "b.txt", "b");
    write(folder / "a" / "deep.txt", "deep");
    write(folder / ".hidden.txt", "hidden");
    write(folder / ".git" / "config.txt", "hidden");
    write(scratch.path() / "alone.txt", "alone");
    const std::vector<std::string> expected = {"alone.txt", "talks/a/deep.txt", "talks/b.txt"};
    for (const std::string& given : {folder.string(), folder.string() + "/"}) {
        const auto files = files_from_paths({(scratch.path() / "alone.txt").string(), given});
        CHECK(names_of(files) == expected);
        CHECK(files.at(1).bytes == "deep");
        CHECK(files.at(1).fault.empty());
    }
}

TEST_CASE("what cannot be read has a fault and stays in the list") {
    const TemporaryFolder scratch;
    const auto files = files_from_paths({(scratch.path() / "nowhere.txt").string()});
    REQUIRE(files.size() == 1);
    CHECK(files[0].name == "nowhere.txt");
    CHECK(files[0].fault.starts_with("cannot be read: "));
}

TEST_CASE("no paths give no files") {
    CHECK(files_from_paths({}).empty());
}

}  // namespace
}  // namespace parallax
