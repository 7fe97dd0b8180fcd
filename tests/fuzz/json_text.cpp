// Any bytes as JSON: a value or at least one fault, each with a place; what was read can be written
// and read again.
#include "corpus/json_text.h"

#include <nlohmann/json.hpp>

#include "fuzz.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    FaultList faults;
    const std::optional<Json> value = read_json(fuzz::text_of(data, size), "file.json", faults);
    if (!value) {
        ENSURE(faults.total() > 0);
        return 0;
    }
    ENSURE(!find_invalid_utf8(describe(*value)));
    FaultList again;
    const auto same = read_json(value->dump(), "file.json", again);
    ENSURE(same && *same == *value);
    return 0;
}
