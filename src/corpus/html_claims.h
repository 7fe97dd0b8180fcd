// Collects what a page says of itself while its tokens go by: head, schema.org data, dates in
// <time>, bylines. Which of it may count is known only when the parts of the page are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/html_blocks.h"
#include "corpus/html_meta.h"
#include "text/one_line.h"

namespace parallax {

class HtmlClaims final : public HtmlElementWatcher {
  public:
    void opened(const HtmlTag& tag, const Place& place) override;
    void closed(std::size_t depth) override;
    void text(std::string_view utf8) override;

    // For `page`, which must be finished: the statements, for each field the best first, none
    // twice.
    std::vector<Statement> statements(const HtmlBlocks& page) const;

  private:
    struct Claim {
        Statement statement;
        int rank = 0;
        // Of elements in the body; of the head, the page.
        HtmlRegions::Id region = HtmlRegions::kPage;
        std::size_t line = 0, block = 0;
        enum class Kind { stated, time, byline } kind = Kind::stated;
    };
    // An element whose text is the value of a claim, or a script of JSON-LD.
    struct Capture {
        Claim claim;
        std::size_t depth = 0;
        bool json_ld = false;
        OneLine text;
        std::string json;
    };

    void add(const MetaField& field, std::string_view value, std::string from, const Place& place);
    void capture(Claim claim, const Place& place, bool json_ld = false);
    void take_meta(const HtmlTag& tag, const Place& place);
    void take_link(const HtmlTag& tag, const Place& place);
    void take_body(const HtmlTag& tag, const Place& place);
    void take_captured(Capture& capture);

    std::vector<Claim> claims_;
    std::vector<Capture> captures_;
    std::string base_;  // of <base>
    bool has_title_ = false;
};

// Claims beyond these, and what a claim's text has beyond these bytes, are not kept.
inline constexpr std::size_t kMaxHtmlClaims = 1000;
inline constexpr std::size_t kMaxClaimBytes = 2000;
inline constexpr std::size_t kMaxJsonLdBytes = 1u << 20;

}  // namespace parallax
