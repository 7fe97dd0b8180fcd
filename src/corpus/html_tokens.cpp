#include "corpus/html_tokens.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/check.h"
#include "text/ascii.h"

namespace parallax {
namespace {

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

struct FreeParser {
    void operator()(htmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};

// One run of the parser; libxml2 calls back with a pointer to it.
class Run {
  public:
    explicit Run(HtmlSink& sink) : sink_(sink) {
        xmlSAXHandler handler{};
        handler.startElement = on_start;
        handler.endElement = on_end;
        handler.characters = on_text;
        handler.ignorableWhitespace = on_text;
        handler.cdataBlock = on_text;  // scripts and styles
        parser_.reset(htmlNewSAXParserCtxt(&handler, this));
        ENSURE(parser_ != nullptr);
    }

    void read(std::string_view utf8) {
        // Only the tokenizer: no tag is implied, no tree is built. Messages go nowhere.
        constexpr int kOptions = HTML_PARSE_HTML5 | HTML_PARSE_HUGE | HTML_PARSE_NOERROR |
                                 HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
        ENSURE(utf8.size() <= kMaxHtmlBytes);
        htmlCtxtReadMemory(parser_.get(), utf8.data(), static_cast<int>(utf8.size()), nullptr,
                           "UTF-8", kOptions);
    }

  private:
    static Run& self(void* data) { return *static_cast<Run*>(data); }

    static void on_start(void* data, const xmlChar* name, const xmlChar** attributes) {
        Run& run = self(data);
        run.attributes_.clear();
        for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
            if (run.attributes_.size() == kMaxHtmlAttributes) break;
            run.attributes_.push_back({view_of(attributes[0]), view_of(attributes[1])});
        }
        run.sink_.start({view_of(name), run.attributes_}, run.line());
        run.stop_when_full();
    }

    static void on_end(void* data, const xmlChar* name) {
        Run& run = self(data);
        run.sink_.end(view_of(name));
        run.stop_when_full();
    }

    static void on_text(void* data, const xmlChar* text, int size) {
        Run& run = self(data);
        const std::string_view utf8(reinterpret_cast<const char*>(text),
                                    static_cast<std::size_t>(size));
        // The parser counts the lines of a run of text only when it is through with it.
        if (run.line() != std::exchange(run.run_line_, run.line())) run.lines_into_run_ = 0;
        run.sink_.text(utf8, run.run_line_ + run.lines_into_run_);
        run.lines_into_run_ += static_cast<std::size_t>(std::ranges::count(utf8, '\n'));
        run.stop_when_full();
    }

    std::size_t line() const {
        const int line = parser_->input == nullptr ? 1 : parser_->input->line;
        return static_cast<std::size_t>(std::max(line, 1));
    }

    void stop_when_full() {
        if (sink_.is_full()) xmlStopParser(parser_.get());
    }

    HtmlSink& sink_;
    std::unique_ptr<htmlParserCtxt, FreeParser> parser_;
    std::vector<HtmlAttribute> attributes_;
    std::size_t run_line_ = 0, lines_into_run_ = 0;  // where the run of text began; where we are
};

}  // namespace

bool HtmlTag::has(std::string_view attribute) const {
    return std::ranges::find(attributes, attribute, &HtmlAttribute::name) != attributes.end();
}

std::string_view HtmlTag::value(std::string_view attribute) const {
    const auto found = std::ranges::find(attributes, attribute, &HtmlAttribute::name);
    return found == attributes.end() ? std::string_view() : trim_ascii(found->value);
}

bool HtmlTag::lists(std::string_view attribute, std::string_view word) const {
    const std::string words = lower_ascii(value(attribute));
    for (std::size_t at = words.find(word); at != std::string::npos;
         at = words.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || kAsciiBlanks.contains(words[at - 1]);
        const bool ends = end == words.size() || kAsciiBlanks.contains(words[end]);
        if (begins && ends) return true;
    }
    return false;
}

void read_html_tokens(std::string_view utf8, HtmlSink& sink) {
    if (!utf8.empty()) Run(sink).read(utf8);
}

}  // namespace parallax
