// The table of names: each line must be good and reach its own name.
#include "text/named_times.h"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <set>
#include <string>
#include <vector>

#include "base/edtf.h"
#include "text/words.h"

namespace parallax {
namespace {

std::vector<std::string> parts_of(std::string_view text, char separator) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

using Keys = std::array<std::string_view, kLongestName>;

TEST_CASE("each named time has a date in EDTF and names that find it") {
    for (const NamedTime& named : named_times()) {
        INFO(named.names);
        CHECK(edtf_from_text(named.edtf).has_value());
        for (const std::string& name : parts_of(named.names, ';')) {
            INFO(name);
            std::vector<std::string> words = parts_of(name, ' ');
            REQUIRE(words.size() <= kLongestName);
            Keys keys;
            for (std::size_t i = 0; i < words.size(); ++i) {
                if (words[i].ends_with('*')) words[i].pop_back();
                CHECK(words[i] == fold(words[i]));
                keys[i] = words[i];
            }
            CHECK(begins_named_time(words.front()));
            const NamedMatch match = find_named_time(keys);
            CHECK(match.named == &named);
            CHECK(match.size == words.size());
        }
        for (const std::string& name : parts_of(named.chinese, ';')) {
            if (name.empty()) continue;
            INFO(name);
            const NamedMatch match = find_chinese_named_time(name + "之后");
            CHECK(match.named == &named);
            CHECK(match.size == name.size());
        }
    }
}

TEST_CASE("no name stands twice in the table") {
    std::set<std::string> seen;
    for (const NamedTime& named : named_times()) {
        for (const std::string& name : parts_of(named.names, ';'))
            CHECK(seen.insert(name).second);
        for (const std::string& name : parts_of(named.chinese, ';'))
            CHECK((name.empty() || seen.insert(name).second));
    }
}

TEST_CASE("the longest name wins, and endings are those of cases only") {
    CHECK(find_named_time({"перв", "миров", "войн"}).size == 3);
    CHECK(find_named_time({"холодной", "войны"}).size == 2);
    CHECK(find_named_time({"cold", "warriors"}).named == nullptr);
    CHECK(find_named_time({"cold"}).named == nullptr);
    CHECK(find_named_time({"холодноватоватой", "войны"}).named == nullptr);
    CHECK(find_named_time({}).named == nullptr);
    CHECK(find_chinese_named_time("").named == nullptr);
}

}  // namespace
}  // namespace parallax
