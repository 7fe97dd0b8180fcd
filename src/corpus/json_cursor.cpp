// Answers about types, and the wording that all faults share.
#include "corpus/json_cursor.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

constexpr std::size_t kMaxIdBytes = 100;

bool is_well_formed_id(std::string_view id) {
    return id.size() <= kMaxIdBytes && !id.starts_with('.') &&
           std::none_of(id.begin(), id.end(), [](char c) {
               return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '/' || c == '\\';
           });
}

}  // namespace

JsonCursor::JsonCursor(const Json& value, std::string place, FaultList& faults)
    : value_(&value), place_(std::move(place)), faults_(&faults) {}

void JsonCursor::fault(ErrorKind kind, std::string message) const {
    faults_->add(kind, std::move(message), place_);
}

void JsonCursor::fault_expected(std::string_view expected, ErrorKind kind,
                                std::string_view why) const {
    std::string message = "expected ";
    message += expected;
    message += ", found ";
    message += describe(*value_);
    if (!why.empty()) {
        message += ": ";
        message += why;
    }
    fault(kind, std::move(message));
}

bool JsonCursor::is_text() const {
    return value_->is_string();
}
bool JsonCursor::is_list() const {
    return value_->is_array();
}

std::optional<std::string> JsonCursor::text() const {
    if (is_text()) return value_->get_ref<const std::string&>();
    fault_expected("text");
    return std::nullopt;
}

std::optional<std::string> JsonCursor::text_not_empty() const {
    auto found = text();
    if (!found || !found->empty()) return found;
    fault_expected("text that is not empty");
    return std::nullopt;
}

std::optional<int> JsonCursor::whole_number(int min, int max) const {
    const std::string expected =
        "a whole number from " + std::to_string(min) + " to " + std::to_string(max);
    if (value_->is_number_unsigned()) {
        const auto number = value_->get_ref<const Json::number_unsigned_t&>();
        if (std::in_range<int>(number) && static_cast<int>(number) >= min &&
            static_cast<int>(number) <= max)
            return static_cast<int>(number);
    } else if (value_->is_number_integer()) {
        const auto number = value_->get_ref<const Json::number_integer_t&>();
        if (number >= min && number <= max) return static_cast<int>(number);
    }
    fault_expected(expected);
    return std::nullopt;
}

JsonList JsonCursor::list() const {
    if (is_list()) return JsonList(*this);
    fault_expected("a list");
    return {};
}

std::optional<JsonObject> JsonCursor::object() const {
    if (value_->is_object()) return JsonObject(*this);
    fault_expected("an object");
    return std::nullopt;
}

std::optional<EdtfDate> JsonCursor::date() const {
    constexpr std::string_view kExpected = "a date in EDTF such as 2021-06-28";
    if (!is_text()) {
        fault_expected(kExpected);
        return std::nullopt;
    }
    Result<EdtfDate> date = edtf_from_text(value_->get_ref<const std::string&>());
    if (date) return *std::move(date);
    fault_expected(kExpected, date.error().kind, date.error().message);
    return std::nullopt;
}

JsonList::JsonList(const JsonCursor& cursor) : cursor_(cursor) {
    ENSURE(cursor.is_list());
}

std::size_t JsonList::size() const {
    return cursor_ ? cursor_->value().size() : 0;
}

JsonCursor JsonList::Iterator::operator*() const {
    const JsonCursor& list = *list_->cursor_;
    return {list.value().get_ref<const Json::array_t&>()[position_],
            child_pointer(list.place(), position_), list.faults()};
}

JsonObject::JsonObject(const JsonCursor& cursor)
    : cursor_(cursor), known_(cursor.value().size(), false) {
    ENSURE(cursor.value().is_object());
}

std::optional<JsonCursor> JsonObject::find(std::string_view name, Need need) {
    std::size_t position = 0;
    for (const auto& [member_name, value] : cursor_.value().get_ref<const Json::object_t&>()) {
        if (member_name == name) {
            known_[position] = true;
            return JsonCursor(value, child_pointer(cursor_.place(), name), cursor_.faults());
        }
        ++position;
    }
    if (need == Need::required) {
        cursor_.fault(ErrorKind::not_found,
                      "expected a member \"" + std::string(name) + "\", found none");
    }
    return std::nullopt;
}

std::string JsonObject::text(std::string_view name, Need need) {
    const auto member = find(name, need);
    if (!member) return {};
    const auto found = need == Need::required ? member->text_not_empty() : member->text();
    return found.value_or(std::string());
}

JsonList JsonObject::list(std::string_view name, Need need) {
    const auto member = find(name, need);
    return member ? member->list() : JsonList();
}

std::optional<JsonObject> JsonObject::object(std::string_view name, Need need) {
    const auto member = find(name, need);
    if (!member) return std::nullopt;
    return member->object();
}

std::vector<std::pair<std::string, JsonCursor>> JsonObject::members() {
    std::vector<std::pair<std::string, JsonCursor>> found;
    for (const auto& [name, value] : cursor_.value().get_ref<const Json::object_t&>()) {
        found.emplace_back(
            name, JsonCursor(value, child_pointer(cursor_.place(), name), cursor_.faults()));
    }
    known_.assign(known_.size(), true);
    return found;
}

UnknownMembers JsonObject::unknown() const {
    Json unknown_members = Json::object();
    std::size_t position = 0;
    for (const auto& [name, value] : cursor_.value().get_ref<const Json::object_t&>()) {
        if (!known_[position]) append_member(unknown_members, name, value);
        ++position;
    }
    return unknown_members.empty() ? UnknownMembers() : unknown_members.dump();
}

std::string UniqueIds::read(JsonObject& object) {
    const auto member = object.find("id", Need::required);
    if (!member) return {};
    const auto id = member->text_not_empty();
    if (!id) return {};
    if (!is_well_formed_id(*id)) {
        member->fault_expected(
            "an id of at most 100 bytes without blanks and slashes, not beginning with a dot");
        return {};
    }
    const auto [earlier, is_new] = places_.emplace(*id, member->place());
    if (is_new) return *id;
    member->fault(ErrorKind::wrong_reference, "expected an id of its own, found \"" + *id +
                                                  "\", which also stands at " + earlier->second);
    return {};
}

}  // namespace parallax
