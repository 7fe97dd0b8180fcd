#include "platform/native/native_host.h"

#include <catch_amalgamated.hpp>
#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

#include "temporary_folder.h"

using namespace parallax;

namespace {

// A stand-in for the desktop's opener, first on the path: writes down its arguments, one a line.
void install_opener(const std::filesystem::path& folder) {
    const auto opener = folder / "xdg-open";
    std::ofstream(opener) << "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"" << (folder / "part").string()
                          << "\"\nmv \"" << (folder / "part").string() << "\" \""
                          << (folder / "opened").string() << "\"\n";
    std::filesystem::permissions(opener, std::filesystem::perms::owner_all);
}

std::string wait_for(const std::filesystem::path& file) {
    for (int i = 0; i < 500 && !std::filesystem::exists(file); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("a web address goes to the desktop's opener as one argument, untouched by any shell") {
    const TemporaryFolder folder;
    install_opener(folder.path());
    const Environment path("PATH", (folder.path().string() + ":/usr/bin:/bin").c_str());
    const std::string address = "https://example.org/a?b=c&d=$(touch x)#e 'f'";
    NativeHost(nullptr, PreferenceFile()).open_address(address);
    CHECK(wait_for(folder.path() / "opened") == address + "\n");
}

TEST_CASE("nothing but a web address is opened") {
    const TemporaryFolder folder;
    install_opener(folder.path());
    const Environment path("PATH", (folder.path().string() + ":/usr/bin:/bin").c_str());
    NativeHost host(nullptr, PreferenceFile());
    for (const char* address :
         {"file:///etc/hostname", "--help", "", "javascript:alert(1)", "/bin/sh"})
        host.open_address(address);
    // Opened after the others, so that their openers would have been first.
    host.open_address("http://example.org/");
    CHECK(wait_for(folder.path() / "opened") == "http://example.org/\n");
}

TEST_CASE("an opener that is missing does not end the program") {
    const TemporaryFolder folder;
    const Environment path("PATH", folder.path().c_str());
    NativeHost host(nullptr, PreferenceFile());
    host.open_address("https://example.org/");
    CHECK(host.load_preference("colours").empty());
}

TEST_CASE("preferences go through the host") {
    NativeHost host(nullptr, PreferenceFile());
    host.store_preference("colours", "dark");
    CHECK(host.load_preference("colours") == "dark");
}

TEST_CASE("dark is what the environment asks for") {
    struct Row {
        const char *colours, *theme;
        bool dark;
    };
    for (const Row& row : {Row{nullptr, nullptr, false}, Row{"dark", nullptr, true},
                           Row{"light", "Adwaita:dark", false}, Row{nullptr, "Adwaita:dark", true},
                           Row{nullptr, "Breeze-Dark", true}, Row{nullptr, "Adwaita", false},
                           Row{"", "Adwaita-dark", true}}) {
        const Environment colours("PARALLAX_COLOURS", row.colours), theme("GTK_THEME", row.theme);
        CHECK(system_is_dark() == row.dark);
    }
}
