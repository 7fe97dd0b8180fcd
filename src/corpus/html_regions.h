// The parts of a page (HtmlPart) as a tree, and which of them hold its text. That can be said only
// when all of the page is read: what lies outside <article> is chrome, if most of the text is in
// it; and a part is not "related links" when hardly any text is elsewhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "corpus/block.h"
#include "corpus/html_chrome.h"

namespace parallax {

class HtmlRegions {
  public:
    using Id = std::uint32_t;
    static constexpr Id kPage = 0;

    HtmlRegions();
    // A part inside `parent`. Beyond kMaxHtmlRegions it is `parent` itself.
    Id add(Id parent, HtmlPart part);
    // Inside <article> or <main>.
    bool in_article(Id region) const { return regions_[region].in_article; }
    HtmlPart::Kind kind(Id region) const { return regions_[region].part.kind; }
    Id parent(Id region) const { return regions_[region].parent; }

    // Decides; `region_of` names the region of each block. Linear in both.
    void settle(std::span<const Block> blocks, std::span<const Id> region_of);
    // Why what is in the region is not the text, "" if it may be. After settle().
    std::string_view chrome(Id region) const { return regions_[region].chrome; }

  private:
    struct Region {
        Id parent = kPage;
        HtmlPart part;
        bool in_article = false;
        std::size_t prose = 0;    // letters of running text, of all that is inside
        std::string_view chrome;  // the reason of the innermost part around that has one
    };

    void sum_prose(std::span<const Block> blocks, std::span<const Id> region_of);
    std::string_view chrome_inside(const Region& region) const;
    void inherit_chrome();
    void drop_doubtful_chrome();
    Id find_root() const;
    Id find_largest(HtmlPart::Kind kind, Id within) const;
    std::vector<bool> inside(Id root) const;

    std::vector<Region> regions_;
};

inline constexpr std::size_t kMaxHtmlRegions = 200'000;

}  // namespace parallax
