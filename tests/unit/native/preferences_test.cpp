#include "platform/native/preferences.h"

#include <catch_amalgamated.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "temporary_folder.h"

using namespace parallax;

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("what is stored is there in the next run, whatever its signs") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "deep" / "preferences";
    for (const std::string value :
         {"dark", "", "two\nlines", "a=b", "back\\slash\\n", "\u00e9 \u4e2d", " "}) {
        PreferenceFile(file).set("key", value);
        CHECK(PreferenceFile(file).get("key") == value);
    }
}

TEST_CASE("a key that was never stored gives nothing") {
    const TemporaryFolder folder;
    CHECK(PreferenceFile(folder.path() / "preferences").get("colours").empty());
    CHECK(PreferenceFile().get("colours").empty());
}

TEST_CASE("two windows do not lose each other's preferences") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "preferences";
    PreferenceFile first(file), second(file);
    first.set("colours", "dark");
    second.set("pane", "open");
    CHECK(text_of(file) == "colours=dark\npane=open\n");
}

TEST_CASE("lines that are no preference are passed over") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "preferences";
    std::ofstream(file) << "nonsense\n=value\n\ncolours=light\nlast=without end";
    const PreferenceFile preferences(file);
    CHECK(preferences.get("colours") == "light");
    CHECK(preferences.get("last") == "without end");
    CHECK(preferences.get("nonsense").empty());
}

TEST_CASE("a file that cannot be written leaves the value for this run") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "file") << "in the way";
    PreferenceFile preferences(folder.path() / "file" / "preferences");
    preferences.set("colours", "dark");
    CHECK(preferences.get("colours") == "dark");
    CHECK(text_of(folder.path() / "file") == "in the way");
}

TEST_CASE("preferences live where the desktop keeps configuration") {
    const Environment config("XDG_CONFIG_HOME", "/somewhere");
    const Environment home("HOME", "/home/reader");
    CHECK(preferences_path() == "/somewhere/parallax/preferences");
    {
        const Environment relative("XDG_CONFIG_HOME", "not/absolute");
        CHECK(preferences_path() == "/home/reader/.config/parallax/preferences");
    }
    {
        const Environment none("XDG_CONFIG_HOME", nullptr), homeless("HOME", nullptr);
        CHECK(preferences_path().empty());
    }
}
