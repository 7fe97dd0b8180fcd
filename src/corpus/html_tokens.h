// HTML as a row of tags and pieces of text, by libxml2's tokenizer, which follows HTML5. What the
// row means (which tags close which) is for the sink to say.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace parallax {

struct HtmlAttribute {
    std::string_view name, value;  // the name in lower case; entities are resolved
};

// Valid only during the call that brings it.
struct HtmlTag {
    std::string_view name;  // in lower case
    std::span<const HtmlAttribute> attributes;

    bool has(std::string_view attribute) const;
    // Without blanks at its ends; "" when absent.
    std::string_view value(std::string_view attribute) const;
    // Whether `word` stands in a list of words such as rel or class; `word` in lower case.
    bool lists(std::string_view attribute, std::string_view word) const;
};

class HtmlSink {
  public:
    virtual ~HtmlSink() = default;
    virtual void start(const HtmlTag& tag, std::size_t line) = 0;
    virtual void end(std::string_view name) = 0;
    // Whole characters of valid UTF-8. `line` is where it begins, from 1.
    virtual void text(std::string_view utf8, std::size_t line) = 0;
    // True once nothing more can be taken in; reading stops there.
    virtual bool is_full() const = 0;
};

// `utf8` must be valid UTF-8 of at most kMaxHtmlBytes. Broken markup gives the tokens that a
// browser sees. Linear.
void read_html_tokens(std::string_view utf8, HtmlSink& sink);

inline constexpr std::size_t kMaxHtmlBytes = 1u << 30;  // libxml2 counts in int
// A tag's attributes beyond these are not looked at.
inline constexpr std::size_t kMaxHtmlAttributes = 256;

}  // namespace parallax
