// Loads ICU's data for all tests of text/. What must be refused is tried before, because nothing is
// looked at again once loading has succeeded.
#include "text/text_data.h"

#include <array>
#include <catch_amalgamated.hpp>
#include <cstring>
#include <vector>

#include "base/check.h"
#include "platform/icu_data.h"

namespace parallax {
namespace {

struct Attempt {
    std::string_view what;
    Result<void> result;
};

struct Attempts {
    std::vector<Attempt> refused;
    Result<void> first, second;
};

Attempts& attempts() {
    static Attempts all;
    return all;
}

std::vector<Attempt> try_bad_data() {
    alignas(16) static std::array<std::byte, 256> bytes{};
    std::vector<Attempt> tried;
    tried.push_back({"nothing", load_text_data({})});
    tried.push_back({"a few bytes", load_text_data(icu_data().first(31))});
    tried.push_back({"zeros", load_text_data(bytes)});
    std::memset(bytes.data(), 'x', bytes.size());
    tried.push_back({"letters", load_text_data(bytes)});
    std::memcpy(bytes.data() + 8, icu_data().data(), 128);
    tried.push_back({"not aligned", load_text_data(std::span(bytes).subspan(8))});
    return tried;
}

class TextDataLoader : public Catch::EventListenerBase {
  public:
    using EventListenerBase::EventListenerBase;
    void testRunStarting(const Catch::TestRunInfo&) override {
        attempts().refused = try_bad_data();
        attempts().first = load_text_data(icu_data());
        attempts().second = load_text_data({});
        ENSURE(attempts().first.has_value());
    }
};

CATCH_REGISTER_LISTENER(TextDataLoader)

TEST_CASE("data that ICU cannot use is refused with a sentence") {
    REQUIRE(attempts().refused.size() == 5);
    for (const Attempt& attempt : attempts().refused) {
        CAPTURE(attempt.what);
        REQUIRE_FALSE(attempt.result.has_value());
        CHECK(attempt.result.error().kind == ErrorKind::wrong_type);
        CHECK_FALSE(attempt.result.error().message.empty());
    }
}

TEST_CASE("after a refusal good data is still taken, and then a second call does nothing") {
    CHECK(attempts().first.has_value());
    CHECK(attempts().second.has_value());
}

}  // namespace
}  // namespace parallax
