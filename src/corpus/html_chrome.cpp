// Three sources in the order of their weight: the element, its role (WAI-ARIA 1.2), and words of
// class, id and aria-label, which pages all over the web share.
#include "corpus/html_chrome.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

#include "text/ascii.h"

namespace parallax {
namespace {

using Kind = HtmlPart::Kind;

struct Meaning {
    std::string_view words;
    HtmlPart part;
};

constexpr HtmlPart chrome(std::string_view reason, bool firm = false) {
    return {Kind::plain, reason, firm};
}

constexpr HtmlPart kArticle{Kind::article, {}, false};
constexpr HtmlPart kMain{Kind::main, {}, false};
constexpr HtmlPart kByline{Kind::byline, "byline", false};
constexpr HtmlPart kPullQuote{Kind::pull_quote, {}, false};
constexpr HtmlPart kCaption{Kind::caption, {}, false};

// A form is not firm: some systems wrap the whole page into one.
constexpr Meaning kElements[] = {
    {"article", kArticle},
    {"aside", chrome("aside", true)},
    {"button", chrome("form", true)},
    {"dialog", chrome("dialog", true)},
    {"footer", chrome("footer", true)},
    {"form", chrome("form")},
    {"header", chrome("header", true)},
    {"main", kMain},
    {"menu", chrome("navigation")},
    {"nav", chrome("navigation", true)},
    {"noframes", chrome("noscript")},
    {"noscript", chrome("noscript")},
    {"search", chrome("form", true)},
    {"select", chrome("form", true)},
    {"template", chrome("template", true)},
    {"textarea", chrome("form", true)},
};

constexpr Meaning kRoles[] = {
    {"alert", chrome("dialog")},
    {"alertdialog", chrome("dialog", true)},
    {"article", kArticle},
    {"banner", chrome("header", true)},
    {"complementary", chrome("aside", true)},
    {"contentinfo", chrome("footer", true)},
    {"dialog", chrome("dialog", true)},
    {"doc-bibliography", chrome("references")},
    {"doc-endnotes", chrome("footnotes")},
    {"doc-footnote", chrome("footnotes")},
    {"doc-pullquote", kPullQuote},
    {"doc-toc", chrome("navigation", true)},
    {"form", chrome("form")},
    {"main", kMain},
    {"menu", chrome("navigation", true)},
    {"menubar", chrome("navigation", true)},
    {"navigation", chrome("navigation", true)},
    {"search", chrome("form", true)},
    {"toolbar", chrome("page tools")},
};

// Words as they stand one behind the other in one class, id or label: "read-next", "readNext".
// The first that fits counts, so what is more special stands before what is more general.
constexpr Meaning kWords[] = {
    {"pullquote", kPullQuote},
    {"pull quote", kPullQuote},
    {"figcaption", kCaption},
    {"caption text", kCaption},
    {"image caption", kCaption},
    {"photo caption", kCaption},
    {"cookie", chrome("cookie banner")},
    {"cookies", chrome("cookie banner")},
    {"cookiebar", chrome("cookie banner")},
    {"consent", chrome("cookie banner")},
    {"gdpr", chrome("cookie banner")},
    {"onetrust", chrome("cookie banner")},
    {"skip link", chrome("skip link")},
    {"skip to content", chrome("skip link")},
    {"skip nav", chrome("skip link")},
    {"sr only", chrome("hidden")},
    {"visually hidden", chrome("hidden")},
    {"visuallyhidden", chrome("hidden")},
    {"screen reader text", chrome("hidden")},
    {"breadcrumb", chrome("navigation")},
    {"breadcrumbs", chrome("navigation")},
    {"pagination", chrome("navigation")},
    {"navbar", chrome("navigation")},
    {"navigation", chrome("navigation")},
    {"nav", chrome("navigation")},
    {"menu", chrome("navigation")},
    {"toc", chrome("navigation")},
    {"table of contents", chrome("navigation")},
    {"share", chrome("share links")},
    {"sharing", chrome("share links")},
    {"sharebar", chrome("share links")},
    {"sharedaddy", chrome("share links")},
    {"addtoany", chrome("share links")},
    {"addthis", chrome("share links")},
    {"social", chrome("share links")},
    {"socials", chrome("share links")},
    {"follow us", chrome("share links")},
    {"newsletter", chrome("sign-up form")},
    {"subscribe", chrome("sign-up form")},
    {"signup", chrome("sign-up form")},
    {"sign up", chrome("sign-up form")},
    {"mc embed", chrome("sign-up form")},
    {"related", chrome("related links")},
    {"recommended", chrome("related links")},
    {"recommendations", chrome("related links")},
    {"read next", chrome("related links")},
    {"read also", chrome("related links")},
    {"read more", chrome("related links")},
    {"more from", chrome("related links")},
    {"more stories", chrome("related links")},
    {"most read", chrome("related links")},
    {"most popular", chrome("related links")},
    {"see also", chrome("related links")},
    {"also like", chrome("related links")},
    {"trending", chrome("related links")},
    {"outbrain", chrome("related links")},
    {"taboola", chrome("related links")},
    {"comments", chrome("comments")},
    {"commentlist", chrome("comments")},
    {"comment list", chrome("comments")},
    {"comment respond", chrome("comments")},
    {"respond", chrome("comments")},
    {"disqus", chrome("comments")},
    {"disqus thread", chrome("comments")},
    {"author bio", chrome("author biography")},
    {"author box", chrome("author biography")},
    {"about author", chrome("author biography")},
    {"about the author", chrome("author biography")},
    {"footnotes", chrome("footnotes")},
    {"endnotes", chrome("footnotes")},
    {"ad", chrome("advertisement")},
    {"ads", chrome("advertisement")},
    {"adsbygoogle", chrome("advertisement")},
    {"advert", chrome("advertisement")},
    {"advertisement", chrome("advertisement")},
    {"sponsor", chrome("advertisement")},
    {"sponsored", chrome("advertisement")},
    {"promo", chrome("advertisement")},
    {"donate", chrome("advertisement")},
    {"donation", chrome("advertisement")},
    {"popup", chrome("dialog")},
    {"modal", chrome("dialog")},
    {"lightbox", chrome("dialog")},
    {"sidebar", chrome("aside")},
    {"widget", chrome("aside")},
    {"tag list", chrome("labels")},
    {"tags", chrome("labels")},
    {"cat links", chrome("labels")},
    {"tags links", chrome("labels")},
    {"site header", chrome("header")},
    {"masthead", chrome("header")},
    {"site footer", chrome("footer")},
    {"colophon", chrome("footer")},
    {"footer", chrome("footer")},
    {"byline", kByline},
    {"author name", kByline},
};

// Names that begin so tell of the page or of its subject, or are those of a page builder that
// gives them to all that is on it ("elementor-widget").
constexpr std::string_view kNoPart[] = {"category", "elementor", "et",  "fl",   "has",
                                        "is",       "no",        "not", "sqs",  "status",
                                        "tag",      "type",      "vc",  "with", "without"};

std::optional<HtmlPart> find_exactly(std::span<const Meaning> table, std::string_view word) {
    const auto found = std::ranges::find(table, word, &Meaning::words);
    if (found == table.end()) return std::nullopt;
    return found->part;
}

// "readNext_box-2" -> " read next box 2 "; " " when it has no word.
std::string words_of_name(std::string_view name) {
    std::string words = " ";
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool upper = c >= 'A' && c <= 'Z';
        const bool after_lower = i > 0 && name[i - 1] >= 'a' && name[i - 1] <= 'z';
        const bool letter = upper || (c >= 'a' && c <= 'z') || is_ascii_digit(c);
        if ((!letter || (upper && after_lower)) && words.back() != ' ') words += ' ';
        if (letter) words += lower_ascii(c);
    }
    if (words.back() != ' ') words += ' ';
    return words;
}

std::string_view first_word(std::string_view words) {
    return words.substr(0, words.find(' '));
}

// Positions in kWords, sorted by the first word.
const std::vector<std::size_t>& by_first_word() {
    static const std::vector<std::size_t> kSorted = [] {
        std::vector<std::size_t> positions(std::size(kWords));
        std::iota(positions.begin(), positions.end(), 0);
        std::ranges::stable_sort(positions, {},
                                 [](std::size_t i) { return first_word(kWords[i].words); });
        return positions;
    }();
    return kSorted;
}

std::optional<HtmlPart> find_by_name(std::string_view name) {
    const std::string padded = words_of_name(name);
    std::string_view words = std::string_view(padded).substr(1);
    if (std::ranges::find(kNoPart, first_word(words)) != std::end(kNoPart)) return std::nullopt;
    std::size_t best = std::size(kWords);
    for (; !words.empty(); words.remove_prefix(first_word(words).size() + 1)) {
        const auto same =
            std::ranges::equal_range(by_first_word(), first_word(words), {},
                                     [](std::size_t i) { return first_word(kWords[i].words); });
        for (const std::size_t i : same) {
            const std::string_view wanted = kWords[i].words;
            if (words.starts_with(wanted) && words[wanted.size()] == ' ') best = std::min(best, i);
        }
    }
    if (best == std::size(kWords)) return std::nullopt;
    return kWords[best].part;
}

std::optional<HtmlPart> find_by_names(const HtmlTag& tag) {
    constexpr std::size_t kMaxNames = 40;
    std::optional<HtmlPart> best;
    // A class is many names, an id one, a label one of several words.
    for (const std::string_view attribute : {"id", "aria-label", "class"}) {
        std::string_view rest = tag.value(attribute);
        for (std::size_t i = 0; i < kMaxNames && !rest.empty(); ++i) {
            const std::size_t end =
                attribute == "class" ? rest.find_first_of(kAsciiBlanks) : std::string_view::npos;
            const auto part = find_by_name(rest.substr(0, end));
            if (part && (!best || best->reason.empty())) best = part;
            rest =
                end == std::string_view::npos ? std::string_view() : trim_ascii(rest.substr(end));
        }
    }
    return best;
}

bool is_hidden(const HtmlTag& tag) {
    if (tag.has("hidden") || tag.value("aria-hidden") == "true") return true;
    std::string style = lower_ascii(tag.value("style"));
    std::erase_if(style, [](char c) { return kAsciiBlanks.contains(c); });
    return style.contains("display:none") || style.contains("visibility:hidden");
}

}  // namespace

HtmlPart html_part(const HtmlTag& tag, bool in_article) {
    if (tag.name == "html" || tag.name == "body") return {};
    if (is_hidden(tag)) return chrome("hidden");
    const auto by_role = find_exactly(kRoles, lower_ascii(tag.value("role")));
    const auto by_element = find_exactly(kElements, tag.name);
    const auto by_names = find_by_names(tag);
    if (tag.name == "header" && in_article && !by_role) return {};
    const bool whole =
        by_element && (by_element->kind == Kind::article || by_element->kind == Kind::main);
    if (whole) return *by_element;
    if (by_names && by_names->kind == Kind::pull_quote) return *by_names;
    const std::optional<HtmlPart> plain = by_role ? by_role : by_element;
    if (!plain) return by_names.value_or(HtmlPart{});
    // The name says more closely what a bare "aside" or "form" is.
    if (by_names && !plain->reason.empty() && !by_names->reason.empty())
        return {Kind::plain, by_names->reason, plain->firm};
    return *plain;
}

}  // namespace parallax
