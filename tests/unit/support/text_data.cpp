// Hands ICU its data before the first test of a program that splits words.
#include <catch_amalgamated.hpp>

#include "base/check.h"
#include "platform/icu_data.h"
#include "text/text_data.h"

namespace parallax::test {
namespace {

class TextDataLoader : public Catch::EventListenerBase {
  public:
    using EventListenerBase::EventListenerBase;
    void testRunStarting(const Catch::TestRunInfo&) override {
        ENSURE(load_text_data(icu_data()).has_value());
    }
};

CATCH_REGISTER_LISTENER(TextDataLoader)

}  // namespace
}  // namespace parallax::test
