// HTML written element by element: always well formed, and a text can never become markup.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/range.h"

namespace parallax {

class HtmlWriter {
  public:
    struct Attribute {
        std::string_view name;
        std::string value;  // "" leaves the attribute out
    };
    using Attributes = std::vector<Attribute>;

    // Every open needs its close. Tags are written by us, never taken from a text.
    void open(std::string_view tag, const Attributes& attributes = {});
    void close();
    void text(std::string_view utf8);
    // open, text and close in one.
    void element(std::string_view tag, std::string_view utf8, const Attributes& attributes = {});
    // An element without content and end, such as input.
    void single(std::string_view tag, const Attributes& attributes);
    // Text with <mark> around these bytes of it, ascending; one that begins inside another is cut.
    void marked(std::string_view utf8, const std::vector<ByteRange>& marks);

    // What was written; all elements must be closed.
    std::string take();

  private:
    void start(std::string_view tag, const Attributes& attributes);

    std::string html_;
    std::vector<std::string> open_;
};

}  // namespace parallax
