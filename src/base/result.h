// How the program says that the world was wrong: a value or an Error, never an exception.
// A mistake of our own is an ENSURE (check.h); plain absence is a std::optional.
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace parallax {

enum class ErrorKind {
    not_found,        // a file, member or name that should be there is missing
    not_readable,     // the host could not give the bytes
    wrong_encoding,   // bytes that are not UTF-8
    wrong_syntax,     // not JSON, not EDTF, not a term pattern
    wrong_type,       // well formed, but another type or value than the format asks for
    wrong_reference,  // names something that does not exist, or a name given twice
    over_limit,       // a named limit was reached
    wrong_use,        // command line or call order
};

// `message` is one sentence a person can act on, without the place. `where` is the place:
// a file name, a JSON pointer behind it, an offset: "sources/a.json#/events/3/date".
struct Error {
    ErrorKind kind;
    std::string message;
    std::string where;
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorKind kind, std::string message, std::string where = {}) {
    return std::unexpected(Error{kind, std::move(message), std::move(where)});
}

}  // namespace parallax
