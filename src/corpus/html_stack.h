// The open elements of a page, and which of them a tag closes: implied end tags and misnested ones
// as HTML5 has them (Living Standard, 13.2.6), as far as they matter for text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/html_elements.h"

namespace parallax {

class HtmlStack {
  public:
    // A name that was seen, by a number.
    using Name = std::uint32_t;
    struct Kind {
        HtmlElement element;
        // Parts that the rules of closing name.
        bool p = false, heading = false, item = false, term = false, option = false, link = false;
        bool row = false, cell = false, section = false, table = false;
        bool passable = false;  // an item's search for the last item goes through it
        bool root = false;      // html and body stay open to the end
        bool drawing = false;   // svg and math: a block of HTML ends them
        bool quote = false, raised = false;
    };

    Name name_of(std::string_view name);
    const Kind& kind(Name name) const { return kinds_[name]; }

    std::size_t size() const { return open_.size(); }
    bool is_open(Name name) const { return count_[name] > 0; }
    Name top() const { return open_.back(); }
    void push(Name name);
    void pop();

    // How many elements stay open when a tag of this name comes. Each costs at most the depth.
    std::size_t size_at_start(Name name) const;
    std::size_t size_at_end(Name name) const;

  private:
    template <class Border>
    std::size_t nearest(std::size_t below, bool Kind::*wanted, Border border) const;
    const Kind& at(std::size_t position) const { return kinds_[open_[position]]; }

    std::unordered_map<std::string, Name> names_;
    std::vector<Kind> kinds_;
    std::vector<std::size_t> count_;  // of each name, how often it is open
    std::vector<Name> open_;
};

}  // namespace parallax
