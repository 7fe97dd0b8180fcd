// JSON text to a JSON value, for input that nobody vouches for: limits first, and each fault with
// its line. Built on events of the parser, so that nesting costs no stack.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "corpus/fault_list.h"

namespace parallax {

// Keeps the order of members, so that what is written back stays recognisable.
using Json = nlohmann::ordered_json;

// Values in one file; a fault beyond it says so before memory runs out.
inline constexpr std::size_t kMaxJsonValues = 2'000'000;

struct JsonLimits {
    std::size_t bytes = kMaxFileBytes;
    std::size_t values = kMaxJsonValues;
};

// The value, or nothing and at least one fault; `file` names the place. Nothing comes of bytes over
// the limits or kMaxDepth, not UTF-8, empty or not JSON. A value and a fault
// come of a member that stands twice in an object (the last one counts) and of a whole number
// beyond 64 bits, which could not be written back as it was.
std::optional<Json> read_json(std::string_view bytes, const std::string& file, FaultList& faults,
                              const JsonLimits& limits = {});

// Adds a member at the end of `object`, which must not have one of that name, without searching it.
Json& append_member(Json& object, const std::string& name, Json value);

// `pointer` (RFC 6901) with one more step down, "~" and "/" in the name escaped.
std::string child_pointer(std::string pointer, std::string_view name);
std::string child_pointer(std::string pointer, std::size_t position);

// A value in a few words for the end of an error: `the number 12`, `"June 2021"`, `a list of 3`.
std::string describe(const Json& value);
// At most `max_bytes` of valid UTF-8 with an ellipsis for what is cut off, control characters as
// blanks.
std::string shorten(std::string_view utf8, std::size_t max_bytes);

}  // namespace parallax
