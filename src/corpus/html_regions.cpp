// A region always stands behind the one around it, so passes up and down the tree are loops.
#include "corpus/html_regions.h"

namespace parallax {
namespace {

using Kind = HtmlPart::Kind;

constexpr std::string_view kOutside = "outside the article";
constexpr std::string_view kOther = "another article";
constexpr std::string_view kComments = "comments";

// Letters of running text; lists of links are none.
std::size_t prose_of(const Block& block) {
    const bool running = block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item ||
                         block.kind == BlockKind::quotation;
    return running && block.link_share < 0.5 ? block.text.size() : 0;
}

}  // namespace

HtmlRegions::HtmlRegions() : regions_(1) {}

HtmlRegions::Id HtmlRegions::add(Id parent, HtmlPart part) {
    if (regions_.size() == kMaxHtmlRegions) return parent;
    const bool whole = part.kind == Kind::article || part.kind == Kind::main;
    regions_.push_back({parent, part, whole || regions_[parent].in_article, 0, {}});
    return static_cast<Id>(regions_.size() - 1);
}

void HtmlRegions::sum_prose(std::span<const Block> blocks, std::span<const Id> region_of) {
    for (Region& region : regions_)
        region.prose = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        regions_[region_of[i]].prose += prose_of(blocks[i]);
    for (std::size_t i = regions_.size() - 1; i > 0; --i)
        regions_[regions_[i].parent].prose += regions_[i].prose;
}

// A form says less than what it is part of: a cookie banner, the comments.
std::string_view HtmlRegions::chrome_inside(const Region& region) const {
    const std::string_view around = regions_[region.parent].chrome;
    const std::string_view own = region.part.reason;
    return own.empty() || (own == "form" && !around.empty()) ? around : own;
}

void HtmlRegions::inherit_chrome() {
    for (Region& region : regions_)
        region.chrome = chrome_inside(region);
}

// A name like "sidebar" on what holds all of the text, or a form around <main>: no chrome.
void HtmlRegions::drop_doubtful_chrome() {
    std::vector<bool> holds_main(regions_.size(), false);
    std::size_t free = regions_[kPage].prose;
    for (std::size_t i = regions_.size() - 1; i > 0; --i) {
        const Region& region = regions_[i];
        if (region.part.kind == Kind::main && region.prose > 0) holds_main[i] = true;
        if (holds_main[i]) holds_main[region.parent] = true;
        const bool outermost =
            !region.part.reason.empty() && regions_[region.parent].chrome.empty();
        if (outermost) free -= region.prose;
    }
    constexpr std::size_t kFarMore = 9;
    for (std::size_t i = 1; i < regions_.size(); ++i) {
        Region& region = regions_[i];
        if (!regions_[region.parent].chrome.empty() && !region.part.reason.empty()) continue;
        const bool doubtful = !region.part.reason.empty() && !region.part.firm;
        // Comments may well be longer than what they are on.
        const bool comments = region.part.reason == kComments;
        const bool holds_text =
            region.prose > 0 && (comments ? free == 0 : region.prose > kFarMore * free);
        if (doubtful && (holds_main[i] || holds_text)) {
            region.part.reason = {};
            free += region.prose;
        }
        region.chrome = chrome_inside(region);
    }
}

std::vector<bool> HtmlRegions::inside(Id root) const {
    std::vector<bool> in(regions_.size(), false);
    for (std::size_t i = root; i < regions_.size(); ++i)
        in[i] = i == root || (i > 0 && in[regions_[i].parent]);
    return in;
}

// The region of this kind, below `within`, with the most text; `within` if none holds half of it.
HtmlRegions::Id HtmlRegions::find_largest(Kind kind, Id within) const {
    const std::vector<bool> in = inside(within);
    Id largest = within;
    std::size_t most = 0;
    for (std::size_t i = within + 1; i < regions_.size(); ++i) {
        const Region& region = regions_[i];
        if (!in[i] || region.part.kind != kind || region.prose <= most) continue;
        largest = static_cast<Id>(i);
        most = region.prose;
    }
    return 2 * most >= regions_[within].prose ? largest : within;
}

HtmlRegions::Id HtmlRegions::find_root() const {
    return find_largest(Kind::article, find_largest(Kind::main, kPage));
}

void HtmlRegions::settle(std::span<const Block> blocks, std::span<const Id> region_of) {
    sum_prose(blocks, region_of);
    inherit_chrome();
    drop_doubtful_chrome();
    // From here on only what may be text counts.
    for (Region& region : regions_)
        region.prose = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Region& region = regions_[region_of[i]];
        if (region.chrome.empty()) region.prose += prose_of(blocks[i]);
    }
    for (std::size_t i = regions_.size() - 1; i > 0; --i)
        regions_[regions_[i].parent].prose += regions_[i].prose;
    const Id root = find_root();
    const std::vector<bool> in = inside(root);
    const bool one_article = regions_[root].part.kind == Kind::article;
    regions_[kPage].chrome = root == kPage ? std::string_view() : kOutside;
    for (std::size_t i = 1; i < regions_.size(); ++i) {
        Region& region = regions_[i];
        if (!region.part.reason.empty()) continue;
        const bool other = one_article && in[i] && region.part.kind == Kind::article;
        region.chrome = other ? kOther : regions_[region.parent].chrome;
        if (i == root) region.chrome = {};
    }
}

}  // namespace parallax
