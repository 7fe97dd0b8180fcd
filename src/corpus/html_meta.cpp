#include "corpus/html_meta.h"

#include <algorithm>
#include <span>

#include "text/ascii.h"

namespace parallax {
namespace {

constexpr Confidence kStated = Confidence::stated, kLikely = Confidence::likely,
                     kGuessed = Confidence::guessed;

// Sorted by name.
constexpr MetaField kMeta[] = {
    {"application-name", "outlet", kGuessed, 60},
    {"article:author", "author", kLikely, 50},
    {"article:modified_time", "modified", kStated, 20},
    {"article:published", "issued", kStated, 20},
    {"article:published_time", "issued", kStated, 20},
    {"author", "author", kStated, 30},
    {"byl", "author", kStated, 30},
    {"citation_author", "author", kStated, 10},
    {"citation_date", "issued", kStated, 12},
    {"citation_fulltext_html_url", "url", kStated, 30},
    {"citation_journal_title", "outlet", kStated, 10},
    {"citation_language", "language", kStated, 10},
    {"citation_online_date", "issued", kLikely, 35},
    {"citation_publication_date", "issued", kStated, 10},
    {"citation_publisher", "outlet", kStated, 40},
    {"citation_title", "title", kStated, 10},
    {"content-language", "language", kLikely, 40},
    {"copyright", "outlet", kGuessed, 80},
    {"date", "issued", kLikely, 40},
    {"dc.creator", "author", kStated, 25},
    {"dc.date", "issued", kLikely, 30},
    {"dc.date.created", "issued", kLikely, 32},
    {"dc.date.issued", "issued", kStated, 25},
    {"dc.date.modified", "modified", kStated, 25},
    {"dc.description", "description", kStated, 25},
    {"dc.language", "language", kStated, 25},
    {"dc.publisher", "outlet", kStated, 25},
    {"dc.title", "title", kStated, 25},
    {"dcterms.created", "issued", kLikely, 32},
    {"dcterms.creator", "author", kStated, 25},
    {"dcterms.date", "issued", kLikely, 30},
    {"dcterms.issued", "issued", kStated, 25},
    {"dcterms.language", "language", kStated, 25},
    {"dcterms.modified", "modified", kStated, 25},
    {"dcterms.publisher", "outlet", kStated, 25},
    {"dcterms.title", "title", kStated, 25},
    {"description", "description", kStated, 30},
    {"last-modified", "modified", kLikely, 40},
    {"og:article:author", "author", kLikely, 50},
    {"og:article:published_time", "issued", kStated, 22},
    {"og:description", "description", kStated, 20},
    {"og:locale", "language", kLikely, 35},
    {"og:site_name", "outlet", kStated, 20},
    {"og:title", "title", kStated, 20},
    {"og:updated_time", "modified", kLikely, 30},
    {"og:url", "url", kStated, 20},
    {"parsely-author", "author", kStated, 30},
    {"parsely-pub-date", "issued", kStated, 30},
    {"parsely-title", "title", kStated, 30},
    {"pubdate", "issued", kLikely, 40},
    {"publication_date", "issued", kLikely, 40},
    {"publish-date", "issued", kLikely, 40},
    {"publish_date", "issued", kLikely, 40},
    {"publishdate", "issued", kLikely, 40},
    {"publisher", "outlet", kLikely, 50},
    {"revised", "modified", kLikely, 40},
    {"sailthru.author", "author", kStated, 30},
    {"sailthru.date", "issued", kStated, 30},
    {"sailthru.title", "title", kStated, 35},
    {"twitter:description", "description", kLikely, 50},
    {"twitter:title", "title", kLikely, 50},
};
static_assert(std::ranges::is_sorted(kMeta, {}, &MetaField::name));

constexpr MetaField kItems[] = {
    {"author", "author", kLikely, 40},        {"datemodified", "modified", kStated, 35},
    {"datepublished", "issued", kStated, 28}, {"headline", "title", kStated, 40},
    {"inlanguage", "language", kStated, 40},
};
static_assert(std::ranges::is_sorted(kItems, {}, &MetaField::name));

std::optional<MetaField> find_in(std::span<const MetaField> table, std::string_view name) {
    const std::string lower = lower_ascii(name);
    const auto found = std::ranges::lower_bound(table, lower, {}, &MetaField::name);
    if (found == table.end() || found->name != lower) return std::nullopt;
    return *found;
}

}  // namespace

std::optional<MetaField> meta_field(std::string_view name) {
    return find_in(kMeta, name);
}

std::optional<MetaField> item_field(std::string_view name) {
    return find_in(kItems, name);
}

}  // namespace parallax
