// HTML, a piece at a time.
#include "session/html_writer.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "session/quotation.h"

namespace parallax {

void HtmlWriter::start(std::string_view tag, const Attributes& attributes) {
    html_.append("<").append(tag);
    for (const Attribute& attribute : attributes)
        if (!attribute.value.empty())
            html_.append(" ")
                .append(attribute.name)
                .append("=\"")
                .append(escaped_html(attribute.value))
                .append("\"");
    html_ += '>';
}

void HtmlWriter::open(std::string_view tag, const Attributes& attributes) {
    start(tag, attributes);
    open_.emplace_back(tag);
}

void HtmlWriter::close() {
    ENSURE(!open_.empty());
    html_.append("</").append(open_.back()).append(">");
    open_.pop_back();
}

void HtmlWriter::text(std::string_view utf8) {
    html_ += escaped_html(utf8);
}

void HtmlWriter::element(std::string_view tag, std::string_view utf8,
                         const Attributes& attributes) {
    open(tag, attributes);
    text(utf8);
    close();
}

void HtmlWriter::single(std::string_view tag, const Attributes& attributes) {
    start(tag, attributes);
}

void HtmlWriter::marked(std::string_view utf8, const std::vector<ByteRange>& marks) {
    std::size_t at = 0;
    for (const ByteRange mark : marks) {
        const std::size_t begin = std::max(mark.begin, at);
        const std::size_t end = std::min(mark.end, utf8.size());
        if (begin >= end) continue;
        text(utf8.substr(at, begin - at));
        element("mark", utf8.substr(begin, end - begin));
        at = end;
    }
    text(utf8.substr(at));
}

std::string HtmlWriter::take() {
    ENSURE(open_.empty());
    return std::exchange(html_, {});
}

}  // namespace parallax
