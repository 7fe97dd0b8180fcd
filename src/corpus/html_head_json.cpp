#include "corpus/html_head_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "corpus/json_text.h"
#include "text/ascii.h"
#include "text/one_line.h"

namespace parallax {
namespace {

// How well an object describes the page's article; 0: not at all.
int fitness(const Json& object) {
    const auto type = object.find("@type");
    if (type == object.end()) return 0;
    const auto fits = [](const Json& value) {
        if (!value.is_string()) return 0;
        const auto& name = value.get_ref<const std::string&>();
        if (name.ends_with("Article") || name == "BlogPosting" || name == "Report") return 2;
        return name == "WebPage" ? 1 : 0;
    };
    if (!type->is_array()) return fits(*type);
    int best = 0;
    for (const Json& value : *type)
        best = std::max(best, fits(value));
    return best;
}

// The fittest object anywhere in the value, the first of equals. Nesting is bounded by the reader.
const Json* find_article(const Json& value) {
    const Json* best = nullptr;
    std::vector<const Json*> open = {&value};
    while (!open.empty()) {
        const Json& next = *open.back();
        open.pop_back();
        if (next.is_object()) {
            const int fit = fitness(next);
            if (fit > 0 && (best == nullptr || fit > fitness(*best))) best = &next;
        }
        if (!next.is_structured()) continue;
        for (auto child = next.rbegin(); child != next.rend(); ++child)
            open.push_back(&*child);
    }
    return best;
}

const Json* find_member(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

// A text, or the name of an object; of lists the first.
std::string text_of(const Json* value) {
    if (value != nullptr && value->is_array()) value = value->empty() ? nullptr : &value->front();
    if (value != nullptr && value->is_object()) {
        const Json* name = find_member(*value, "name");
        value = name != nullptr ? name : find_member(*value, "@id");
    }
    if (value == nullptr || !value->is_string()) return {};
    return one_line(value->get_ref<const std::string&>());
}

class Reading {
  public:
    Reading(const Json& article, Confidence confidence)
        : article_(article), confidence_(confidence) {}

    void add(const char* field, const char* member) {
        const Json* value = find_member(article_, member);
        if (value != nullptr && value->is_array() && std::string_view(field) == "author") {
            for (const Json& one : *value)
                add_text(field, member, text_of(&one));
        } else {
            add_text(field, member, text_of(value));
        }
    }

    std::vector<Statement> take() { return std::move(statements_); }

  private:
    void add_text(const char* field, const char* member, std::string text) {
        if (text.empty()) return;
        statements_.push_back(
            {field, std::move(text), confidence_, std::string("JSON-LD ") + member});
    }

    const Json& article_;
    Confidence confidence_;
    std::vector<Statement> statements_;
};

// Some systems wrap the script so that old browsers or XML parsers pass over it.
std::string_view unwrapped(std::string_view script) {
    constexpr std::string_view kWrapper = "<![CDATA[", kEnd = "]]>";
    const std::size_t wrapper = script.find(kWrapper);
    if (wrapper != std::string_view::npos) script.remove_prefix(wrapper + kWrapper.size());
    if (const std::size_t end = script.rfind(kEnd); end != std::string_view::npos)
        script = script.substr(0, end);
    const std::size_t begin = script.find_first_of("{[");
    const std::size_t last = script.find_last_of("}]");
    if (begin == std::string_view::npos || last == std::string_view::npos) return {};
    return last < begin ? std::string_view() : script.substr(begin, last + 1 - begin);
}

}  // namespace

std::vector<Statement> statements_from_json_ld(std::string_view script) {
    FaultList faults;  // of no interest: a page is no worse for a broken script
    const std::optional<Json> value = read_json(unwrapped(script), {}, faults);
    const Json* article = value ? find_article(*value) : nullptr;
    if (article == nullptr) return {};
    const bool whole_page = fitness(*article) == 1;
    Reading reading(*article, whole_page ? Confidence::likely : Confidence::stated);
    reading.add("title", "headline");
    reading.add("title", "name");
    reading.add("author", "author");
    reading.add("author", "creator");
    reading.add("outlet", "publisher");
    reading.add("issued", "datePublished");
    reading.add("modified", "dateModified");
    reading.add("language", "inLanguage");
    reading.add("url", "url");
    reading.add("url", "mainEntityOfPage");
    reading.add("description", "description");
    return reading.take();
}

}  // namespace parallax
