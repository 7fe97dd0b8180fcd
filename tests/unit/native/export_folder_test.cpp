// Where exported files go, and that none is written over another.
#include "platform/native/export_folder.h"

#include <catch_amalgamated.hpp>
#include <fstream>
#include <sstream>

#include "temporary_folder.h"

using namespace parallax;

namespace {

std::string content(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("Exports go to the desktop's folder for downloads, else to the working folder") {
    const TemporaryFolder home;
    const Environment in("HOME", home.path().c_str()), config("XDG_CONFIG_HOME", nullptr);
    CHECK(export_folder() == ".");
    std::filesystem::create_directory(home.path() / "Downloads");
    CHECK(export_folder() == home.path() / "Downloads");

    std::filesystem::create_directory(home.path() / ".config");
    const auto write = [&](const std::string& line) {
        std::ofstream(home.path() / ".config/user-dirs.dirs")
            << "# made by the desktop\nXDG_DESKTOP_DIR=\"$HOME/Desktop\"\n"
            << line << '\n';
    };
    std::filesystem::create_directory(home.path() / "Загрузки");
    write("XDG_DOWNLOAD_DIR=\"$HOME/Загрузки\"");
    CHECK(export_folder() == home.path() / "Загрузки");
    write("XDG_DOWNLOAD_DIR=\"" + home.path().string() + "/Загрузки\"");
    CHECK(export_folder() == home.path() / "Загрузки");
    write("XDG_DOWNLOAD_DIR=\"$HOME/gone\"");
    CHECK(export_folder() == ".");
    const Environment no_home("HOME", nullptr);
    CHECK(export_folder() == ".");
}

TEST_CASE("A file that is there stays; the new one gets a number") {
    const TemporaryFolder folder;
    for (const char* bytes : {"one", "two", "three"})
        REQUIRE(write_new_file(folder.path(), "a-timeline.csv", bytes));
    CHECK(content(folder.path() / "a-timeline.csv") == "one");
    CHECK(content(folder.path() / "a-timeline (2).csv") == "two");
    CHECK(content(folder.path() / "a-timeline (3).csv") == "three");
}

TEST_CASE("A folder that is not there is an error that names the path") {
    const auto written = write_new_file("/nowhere/at/all", "a.csv", "");
    REQUIRE_FALSE(written);
    CHECK(written.error().where == "/nowhere/at/all/a.csv");
    CHECK(written.error().message.starts_with("cannot be written: "));
}
