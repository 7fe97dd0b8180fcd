// A JSON value that knows its place and where to report: each question about its type is answered
// by a value or by a fault with file, JSON pointer, what was expected and what was found.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "corpus/fault_list.h"
#include "corpus/json_text.h"
#include "corpus/names.h"

namespace parallax {

class JsonList;
class JsonObject;

// The value and the list must outlive the cursor.
class JsonCursor {
  public:
    // `place` is "file#pointer".
    JsonCursor(const Json& value, std::string place, FaultList& faults);

    const std::string& place() const { return place_; }
    void fault(ErrorKind kind, std::string message) const;
    // The fault "expected `expected`, found this value", and then `why` if there is more to say.
    void fault_expected(std::string_view expected, ErrorKind kind = ErrorKind::wrong_type,
                        std::string_view why = {}) const;

    // Each gives nothing (list: an empty one) after a fault.
    std::optional<std::string> text() const;
    std::optional<std::string> text_not_empty() const;
    std::optional<int> whole_number(int min, int max) const;
    JsonList list() const;
    std::optional<JsonObject> object() const;
    std::optional<EdtfDate> date() const;

    // For the few places where two types are right.
    bool is_text() const;
    bool is_list() const;
    const Json& value() const { return *value_; }
    FaultList& faults() const { return *faults_; }

  private:
    const Json* value_;
    std::string place_;
    FaultList* faults_;
};

// The items of a list for a range-for, each a cursor made when it is reached.
class JsonList {
  public:
    class Iterator {
      public:
        Iterator(const JsonList& list, std::size_t position) : list_(&list), position_(position) {}
        JsonCursor operator*() const;
        Iterator& operator++() {
            ++position_;
            return *this;
        }
        bool operator==(const Iterator&) const = default;

      private:
        const JsonList* list_;
        std::size_t position_;
    };

    JsonList() = default;                         // empty
    explicit JsonList(const JsonCursor& cursor);  // must be a list

    std::size_t size() const;
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

  private:
    std::optional<JsonCursor> cursor_;
};

enum class Need { required, optional };

// An object whose members are asked for by name; what nobody asked for is unknown and kept.
// A missing required member is a fault. After a fault, and for an absent member, each gives the
// empty value of its type.
class JsonObject {
  public:
    explicit JsonObject(const JsonCursor& cursor);  // must be an object

    const JsonCursor& cursor() const { return cursor_; }

    std::optional<JsonCursor> find(std::string_view name, Need need = Need::optional);
    // A required text must not be empty.
    std::string text(std::string_view name, Need need = Need::optional);
    JsonList list(std::string_view name, Need need = Need::optional);
    std::optional<JsonObject> object(std::string_view name, Need need = Need::optional);
    // All members as they stand, name and value; none of them is unknown then.
    std::vector<std::pair<std::string, JsonCursor>> members();

    // `otherwise` for an absent member; without it the member is required.
    template <class E>
    E choice(std::string_view name, std::optional<E> otherwise = {});

    // To be asked last.
    UnknownMembers unknown() const;

  private:
    JsonCursor cursor_;
    std::vector<bool> known_;  // one per member, in their order
};

template <class E>
E JsonObject::choice(std::string_view name, std::optional<E> otherwise) {
    const auto member = find(name, otherwise ? Need::optional : Need::required);
    if (!member) return otherwise.value_or(E{});
    if (member->is_text()) {
        if (const auto value = value_from_name<E>(*member->text())) return *value;
    }
    std::string expected = "one of";
    for (const NamedValue<E>& entry : kNames<E>) {
        if (entry.name.empty()) continue;
        expected += expected.ends_with("of") ? " \"" : ", \"";
        expected += entry.name;
        expected += '"';
    }
    member->fault_expected(expected);
    return otherwise.value_or(E{});
}

// Reads the member "id" of one object after the other, required, well formed and given once:
// 1 to 100 bytes without blanks, control characters, "/" and "\", not beginning with a dot, so that
// it can stand in an address and in a file name.
class UniqueIds {
  public:
    // The id, or "" after a fault.
    std::string read(JsonObject& object);

  private:
    std::unordered_map<std::string, std::string> places_;
};

}  // namespace parallax
