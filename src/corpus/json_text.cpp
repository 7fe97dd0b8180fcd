// A handler of the parser's events that builds the value itself: it sees the depth, the number of
// values and each member's name before anything is stored.
#include "corpus/json_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/check.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr std::size_t kMaxQuotedBytes = 60;
constexpr std::size_t kMaxSyntaxMessageBytes = 160;

std::string line_and_column(std::string_view bytes, std::size_t offset) {
    const std::string_view before = bytes.substr(0, std::min(offset, bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0: the first line
    const auto column =
        std::count_if(before.begin() + static_cast<std::ptrdiff_t>(line_begin), before.end(),
                      [](char byte) { return (byte & '\xC0') != '\x80'; }) +
        1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

// The parser's own sentence begins with an identifier and the place, which we say in our way.
std::string syntax_message(std::string_view what) {
    const std::size_t detail = what.find(" - ");
    const std::size_t identifier = what.find("] ");
    if (detail != std::string_view::npos) {
        what.remove_prefix(detail + 3);
    } else if (identifier != std::string_view::npos) {
        what.remove_prefix(identifier + 2);
    }
    // The parser quotes what it has read byte by byte, so its quotation may end within a character.
    std::string message(what);
    while (const auto wrong = find_invalid_utf8(message))
        message.replace(*wrong, 1, "\xEF\xBF\xBD");
    return shorten(message, kMaxSyntaxMessageBytes);
}

class ValueBuilder : public nlohmann::json_sax<Json> {
  public:
    ValueBuilder(std::string_view bytes, const std::string& file, std::size_t max_values,
                 FaultList& faults)
        : bytes_(bytes), file_(file), max_values_(max_values), faults_(faults) {}

    Json take_result() { return std::move(root_); }

    bool null() override { return store(Json(nullptr)) != nullptr; }
    bool boolean(bool value) override { return store(Json(value)) != nullptr; }
    bool number_integer(number_integer_t value) override { return store(Json(value)) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return store(Json(value)) != nullptr; }
    bool number_float(number_float_t value, const string_t& digits) override {
        if (digits.find_first_of(".eE") == std::string::npos) {
            faults_.add(ErrorKind::over_limit,
                        "expected a whole number of at most 64 bits, found " +
                            shorten(digits, kMaxQuotedBytes),
                        place());
        }
        return store(Json(value)) != nullptr;
    }
    bool string(string_t& value) override { return store(Json(std::move(value))) != nullptr; }
    bool binary(binary_t&) override {
        ENSURE(false);  // text has no binary values
        return false;
    }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Frame& frame = frames_.back();
        frame.name = name;
        if (frame.names.insert(name).second) {
            frame.slot = &append_member(*frame.container, name, nullptr);
        } else {
            frame.slot = &(*frame.container)[name];
            faults_.add(ErrorKind::wrong_reference,
                        "expected each member once in an object, found \"" +
                            shorten(name, kMaxQuotedBytes) + "\" twice",
                        place());
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override {
        // `position` counts the bytes read, the one that did not fit included.
        faults_.add(ErrorKind::wrong_syntax,
                    line_and_column(bytes_, position == 0 ? 0 : position - 1) +
                        ": expected JSON, found a mistake: " + syntax_message(error.what()),
                    place());
        return false;
    }

  private:
    // A list or object that is not closed yet. In an object, `slot` takes the value of member
    // `name`.
    struct Frame {
        Json* container;
        Json* slot = nullptr;
        std::string name;
        std::unordered_set<std::string> names;
    };

    // Where the value belongs; nothing when there are too many.
    Json* store(Json value) {
        if (++value_count_ > max_values_) {
            faults_.add(ErrorKind::over_limit,
                        "expected at most " + std::to_string(max_values_) +
                            " values in one file, found more",
                        file_);
            return nullptr;
        }
        if (frames_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        Frame& frame = frames_.back();
        if (frame.container->is_array()) {
            auto& items = frame.container->get_ref<Json::array_t&>();
            return &items.emplace_back(std::move(value));
        }
        *frame.slot = std::move(value);
        return std::exchange(frame.slot, nullptr);
    }

    bool open(Json container) {
        if (frames_.size() == static_cast<std::size_t>(kMaxDepth)) {
            faults_.add(
                ErrorKind::over_limit,
                "expected at most " + std::to_string(kMaxDepth) + " levels of nesting, found more",
                file_);
            return false;
        }
        Json* stored = store(std::move(container));
        if (stored == nullptr) return false;
        frames_.push_back(Frame{stored, nullptr, {}, {}});
        return true;
    }

    bool close() {
        frames_.pop_back();
        return true;
    }

    // The value that is being read.
    std::string place() const {
        std::string pointer;
        for (const Frame& frame : frames_) {
            const bool innermost = &frame == &frames_.back();
            if (frame.container->is_array()) {
                pointer = child_pointer(std::move(pointer),
                                        frame.container->size() - (innermost ? 0 : 1));
            } else if (!innermost || frame.slot != nullptr) {
                pointer = child_pointer(std::move(pointer), frame.name);
            }
        }
        return file_ + '#' + pointer;
    }

    std::string_view bytes_;
    const std::string& file_;
    std::size_t max_values_;
    FaultList& faults_;
    Json root_;
    std::vector<Frame> frames_;
    std::size_t value_count_ = 0;
};

}  // namespace

std::optional<Json> read_json(std::string_view bytes, const std::string& file, FaultList& faults,
                              const JsonLimits& limits) {
    if (bytes.size() > limits.bytes) {
        faults.add(
            ErrorKind::over_limit,
            "expected a file of at most " + std::to_string(limits.bytes) + " bytes, found more",
            file);
        return std::nullopt;
    }
    if (const auto offset = find_invalid_utf8(bytes)) {
        faults.add(ErrorKind::wrong_encoding,
                   line_and_column(bytes, *offset) +
                       ": expected UTF-8, found a byte that is not, at offset " +
                       std::to_string(*offset),
                   file);
        return std::nullopt;
    }
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        faults.add(ErrorKind::wrong_syntax, "expected a JSON object, found an empty file", file);
        return std::nullopt;
    }
    const std::size_t faults_before = faults.total();
    ValueBuilder builder(bytes, file, limits.values, faults);
    const bool whole = Json::sax_parse(bytes.begin(), bytes.end(), &builder);
    ENSURE(whole || faults.total() > faults_before);
    if (!whole) return std::nullopt;
    return builder.take_result();
}

Json& append_member(Json& object, const std::string& name, Json value) {
    std::vector<Json::object_t::value_type>& members = object.get_ref<Json::object_t&>();
    return members.emplace_back(name, std::move(value)).second;
}

std::string child_pointer(std::string pointer, std::string_view name) {
    pointer += '/';
    for (const char c : name) {
        if (c == '~') {
            pointer += "~0";
        } else if (c == '/') {
            pointer += "~1";
        } else {
            pointer += c;
        }
    }
    return pointer;
}

std::string child_pointer(std::string pointer, std::size_t position) {
    return child_pointer(std::move(pointer), std::to_string(position));
}

std::string describe(const Json& value) {
    switch (value.type()) {
        case Json::value_t::object:
            return "an object";
        case Json::value_t::array:
            return "a list of " + std::to_string(value.size());
        case Json::value_t::string:
            return '"' + shorten(value.get_ref<const std::string&>(), kMaxQuotedBytes) + '"';
        case Json::value_t::number_integer:
        case Json::value_t::number_unsigned:
        case Json::value_t::number_float:
            return "the number " + value.dump();
        default:
            return value.dump();  // null, true, false
    }
}

std::string shorten(std::string_view utf8, std::size_t max_bytes) {
    std::string shown(utf8.substr(0, max_bytes));
    if (utf8.size() > max_bytes) {
        std::size_t end = max_bytes;
        while (end > 0 && (utf8[end] & '\xC0') == '\x80')
            --end;
        shown.resize(end);
        shown += "…";
    }
    std::replace_if(
        shown.begin(), shown.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; },
        ' ');
    return shown;
}

}  // namespace parallax
