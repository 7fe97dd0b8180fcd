#include "corpus/html_claims.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "corpus/html_head_json.h"
#include "text/ascii.h"

namespace parallax {
namespace {

constexpr std::size_t kMaxCaptures = 16;

constexpr MetaField kTitleElement{"title", "title", Confidence::likely, kRankTitleElement};
constexpr MetaField kHtmlLanguage{"html", "language", Confidence::likely, 30};
constexpr MetaField kCanonical{"canonical", "url", Confidence::stated, 10};
constexpr MetaField kAuthorLink{"author", "author", Confidence::likely, 45};
constexpr MetaField kTime{"time", "issued", Confidence::likely, 42};
constexpr MetaField kUpdated{"time", "modified", Confidence::likely, 42};

// Parts that speak of other texts than the page's own.
bool is_foreign(std::string_view chrome) {
    constexpr std::string_view kForeign[] = {"comments",      "related links", "another article",
                                             "advertisement", "aside",         "navigation",
                                             "template",      "dialog",        "hidden"};
    return std::ranges::find(kForeign, chrome) != std::end(kForeign);
}

// The title of an article often stands just before it.
bool is_text(std::string_view chrome) {
    return chrome.empty() || chrome == "outside the article";
}

bool is_url(std::string_view value) {
    return value.starts_with("http://") || value.starts_with("https://");
}

// `reference` against `base` (RFC 3986, the forms that occur); as it is when there is no base.
std::string resolved(std::string_view reference, std::string_view base) {
    if (is_url(reference) || !is_url(base)) return std::string(reference);
    const std::size_t host = base.find("://") + 3;
    if (reference.starts_with("//"))
        return std::string(base.substr(0, host - 2)) + std::string(reference);
    if (reference.starts_with('/'))
        return std::string(base.substr(0, base.find('/', host))) + std::string(reference);
    std::string_view folder = base.substr(0, base.rfind('/'));
    while (reference.starts_with("./") || reference.starts_with("../")) {
        const std::size_t above = folder.rfind('/');
        if (reference[1] == '.' && above != std::string_view::npos && above >= host)
            folder = folder.substr(0, above);
        reference.remove_prefix(reference.find('/') + 1);
    }
    if (folder.size() < host) folder = base;
    return std::string(folder) + '/' + std::string(reference);
}

class PlainText final : public HtmlSink {
  public:
    void start(const HtmlTag&, std::size_t) override {}
    void end(std::string_view) override {}
    void text(std::string_view utf8, std::size_t) override { line_.append(utf8); }
    bool is_full() const override { return false; }
    std::string take() { return line_.take(); }

  private:
    OneLine line_;
};

// Systems that fill in templates leave entities and tags in values that should have none.
std::string plain_value(std::string_view value) {
    if (!value.contains('&') && !value.contains('<')) return one_line(value);
    PlainText text;
    read_html_tokens(value, text);
    return text.take();
}

// "Sunday, July 21, 2024", "2024年7月21日": short, with a year and another number.
bool looks_like_date(std::string_view text) {
    constexpr std::size_t kMaxBytes = 60;
    if (text.size() > kMaxBytes) return false;
    bool year = false, other = false;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && is_ascii_digit(text[end]))
            ++end;
        const std::string_view number = text.substr(i, end - i);
        if (number.size() == 4 && (number.starts_with("19") || number.starts_with("20"))) {
            year = true;
        } else if (!number.empty()) {
            other = true;
        }
        i = std::max(end, i + 1);
    }
    return year && other;
}

std::string at_line(std::string_view what, std::size_t line) {
    return std::string(what) + ", line " + std::to_string(line);
}

}  // namespace

void HtmlClaims::add(const MetaField& field, std::string_view value, std::string from,
                     const Place& place) {
    if (value.empty() || claims_.size() == kMaxHtmlClaims) return;
    if (field.field == "author" && is_url(value)) return;  // a profile, no name
    std::string plain = plain_value(value.substr(0, kMaxClaimBytes));
    if (plain.empty()) return;
    claims_.push_back(
        {{std::string(field.field), std::move(plain), field.confidence, std::move(from)},
         field.rank,
         place.region,
         place.line,
         place.block});
}

void HtmlClaims::capture(Claim claim, const Place& place, bool json_ld) {
    if (captures_.size() == kMaxCaptures) return;
    claim.region = place.region;
    claim.line = place.line;
    claim.block = place.block;
    captures_.push_back({std::move(claim), place.depth, json_ld, {}, {}});
}

void HtmlClaims::take_meta(const HtmlTag& tag, const Place& place) {
    for (const std::string_view attribute : {"property", "name", "http-equiv"}) {
        const std::string_view name = tag.value(attribute);
        if (const auto field = meta_field(name))
            add(*field, tag.value("content"), "meta " + lower_ascii(name), place);
    }
    if (const auto field = item_field(tag.value("itemprop")))
        add(*field, tag.value("content"), "itemprop " + std::string(tag.value("itemprop")), place);
}

void HtmlClaims::take_link(const HtmlTag& tag, const Place& place) {
    if (tag.name == "base" && base_.empty()) base_ = tag.value("href");
    if (tag.name == "link" && tag.lists("rel", "canonical"))
        add(kCanonical, resolved(tag.value("href"), base_), "link rel=canonical", place);
}

void HtmlClaims::take_body(const HtmlTag& tag, const Place& place) {
    const bool is_time = tag.name == "time";
    std::optional<MetaField> field = item_field(tag.value("itemprop"));
    std::string from = field ? "itemprop " + std::string(tag.value("itemprop")) : std::string();
    Claim::Kind kind = Claim::Kind::stated;
    if (!field && is_time) {
        const bool updated = tag.lists("class", "updated") || tag.lists("class", "modified");
        field = updated ? kUpdated : kTime;
        from = at_line("time", place.line);
        kind = Claim::Kind::time;
    }
    if (!field && tag.name == "a" && tag.lists("rel", "author")) {
        field = kAuthorLink;
        from = at_line("link rel=author", place.line);
    }
    if (!field) return;
    const std::string_view content = tag.value(is_time ? "datetime" : "content");
    if (!content.empty()) {
        const std::size_t before = claims_.size();
        add(*field, content, std::move(from), place);
        if (claims_.size() > before) claims_.back().kind = kind;
        return;
    }
    Claim claim{{std::string(field->field), {}, field->confidence, std::move(from)}, field->rank};
    claim.kind = kind;
    capture(std::move(claim), place);
}

void HtmlClaims::opened(const HtmlTag& tag, const Place& place) {
    if (tag.name == "meta") {
        take_meta(tag, place);
    } else if (tag.name == "link" || tag.name == "base") {
        take_link(tag, place);
    } else if (tag.name == "html") {
        add(kHtmlLanguage, tag.value(tag.has("lang") ? "lang" : "xml:lang"), "html lang", place);
    } else if (tag.name == "title") {
        if (std::exchange(has_title_, has_title_ || !place.no_text) || place.no_text) return;
        capture({{"title", {}, kTitleElement.confidence, "title element"}, kTitleElement.rank},
                place);
    } else if (tag.name == "script") {
        if (lower_ascii(tag.value("type")) == "application/ld+json") capture({}, place, true);
    } else if (!place.no_text) {
        take_body(tag, place);
    }
}

void HtmlClaims::text(std::string_view utf8) {
    for (Capture& capture : captures_) {
        if (capture.json_ld) {
            if (capture.json.size() <= kMaxJsonLdBytes) capture.json += utf8;
        } else if (capture.text.text().size() <= kMaxClaimBytes) {
            capture.text.append(utf8);
        }
    }
}

void HtmlClaims::take_captured(Capture& capture) {
    if (capture.json_ld) {
        if (capture.json.size() > kMaxJsonLdBytes) return;
        for (Statement& found : statements_from_json_ld(capture.json)) {
            constexpr int kRankOfPage = 48;
            const bool stated = found.confidence == Confidence::stated;
            const MetaField field{
                {}, found.field, found.confidence, stated ? kRankJsonLd : kRankOfPage};
            add(field, found.value, std::move(found.from), {});
        }
        return;
    }
    Claim& claim = capture.claim;
    claim.statement.value = capture.text.take();
    const bool keep =
        !claim.statement.value.empty() && claim.statement.value.size() <= kMaxClaimBytes;
    if (keep && claims_.size() < kMaxHtmlClaims) claims_.push_back(std::move(claim));
}

void HtmlClaims::closed(std::size_t depth) {
    for (Capture& capture : captures_) {
        if (capture.depth >= depth) take_captured(capture);
    }
    std::erase_if(captures_, [depth](const Capture& c) { return c.depth >= depth; });
}

namespace {

// What the blocks of a page say of it: headings, bylines, the date of the day in its masthead.
class PageReader {
  public:
    explicit PageReader(const HtmlBlocks& page) : page_(page) {
        for (std::size_t i = 0; i < blocks().size(); ++i) {
            if (!blocks()[i].chrome.empty() || blocks()[i].kind == BlockKind::heading) continue;
            if (paragraphs_ == 0) first_ = i;
            if (++paragraphs_ == kOpening) opening_end_ = i;
        }
    }

    std::string_view chrome_of(HtmlRegions::Id region) const {
        const HtmlRegions& regions = page_.regions();
        const bool byline = regions.kind(region) == HtmlPart::Kind::byline;
        return regions.chrome(byline ? regions.parent(region) : region);
    }
    bool before_text(std::size_t block) const { return paragraphs_ > 0 && block <= first_; }
    bool in_opening(std::size_t block) const { return block <= opening_end_; }

    std::optional<std::size_t> find_title_heading() const {
        std::optional<std::size_t> elsewhere;
        for (std::size_t i = 0; i < blocks().size(); ++i) {
            if (blocks()[i].kind != BlockKind::heading || blocks()[i].level != 1) continue;
            if (is_text(blocks()[i].chrome)) return i;
            if (!elsewhere && !is_foreign(blocks()[i].chrome)) elsewhere = i;
        }
        return elsewhere;
    }
    std::optional<std::size_t> find_byline() const {
        for (std::size_t i = 0; i < blocks().size(); ++i) {
            const HtmlRegions::Id region = page_.region_of()[i];
            const bool byline = page_.regions().kind(region) == HtmlPart::Kind::byline;
            if (byline && !is_foreign(chrome_of(region))) return i;
        }
        return std::nullopt;
    }
    std::optional<std::size_t> find_masthead_date() const {
        for (std::size_t i = 0; before_text(i); ++i) {
            if (!blocks()[i].chrome.empty() && looks_like_date(blocks()[i].text)) return i;
        }
        return std::nullopt;
    }

  private:
    static constexpr std::size_t kOpening = 3;  // paragraphs near which a date is the text's own

    const std::vector<Block>& blocks() const { return page_.blocks(); }

    const HtmlBlocks& page_;
    std::size_t paragraphs_ = 0, first_ = 0, opening_end_ = static_cast<std::size_t>(-1);
};

}  // namespace

std::vector<Statement> HtmlClaims::statements(const HtmlBlocks& page) const {
    const PageReader reader(page);
    std::vector<std::pair<int, Statement>> ranked;
    for (const Claim& claim : claims_) {
        const std::string_view chrome = reader.chrome_of(claim.region);
        Statement statement = claim.statement;
        if (claim.kind == Claim::Kind::time &&
            !(chrome.empty() && reader.in_opening(claim.block))) {
            if (is_foreign(chrome) || !reader.before_text(claim.block)) continue;
            statement.confidence = Confidence::guessed;
            statement.from = at_line("masthead", claim.line);
            ranked.emplace_back(kRankMasthead, std::move(statement));
            continue;
        }
        if (!is_foreign(chrome)) ranked.emplace_back(claim.rank, std::move(statement));
    }
    const auto add_block = [&](std::optional<std::size_t> block, int rank, std::string_view field,
                               Confidence confidence, std::string_view from) {
        if (!block) return;
        const Block& found = page.blocks()[*block];
        ranked.emplace_back(
            rank, Statement{std::string(field), found.text, confidence, at_line(from, found.line)});
    };
    const auto heading = reader.find_title_heading();
    const bool own = heading && is_text(page.blocks()[*heading].chrome);
    add_block(heading, own ? kRankHeading : kRankMasthead, "title",
              own ? Confidence::likely : Confidence::guessed, "heading");
    add_block(reader.find_byline(), kRankByline, "author", Confidence::likely, "byline");
    add_block(reader.find_masthead_date(), kRankMasthead, "issued", Confidence::guessed,
              "masthead");
    std::ranges::stable_sort(ranked, {}, &std::pair<int, Statement>::first);
    std::vector<Statement> statements;
    std::set<std::pair<std::string, std::string>> seen;
    for (auto& [rank, statement] : ranked) {
        if (seen.emplace(statement.field, statement.value).second)
            statements.push_back(std::move(statement));
    }
    return statements;
}

}  // namespace parallax
