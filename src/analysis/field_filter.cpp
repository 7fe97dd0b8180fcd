// Records and headings are searched as texts are: each name, title or heading is a passage of an
// index made for the question, so that no phrase goes from one to the next.
#include "analysis/field_filter.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Texts that belong to sources or headings, asked for one pattern.
class OwnedTexts {
  public:
    void add(std::size_t owner, std::string text) {
        words_.add_passage(text);
        texts_.push_back(std::move(text));
        owners_.push_back(owner);
    }

    // By owner, of which there are `count`: whether the pattern has a hit in a text of theirs.
    std::vector<bool> owners_of(const PatternNode& pattern, std::size_t count) const {
        const TermOrder order(words_.lexicon());
        const std::vector<std::string_view> views(texts_.begin(), texts_.end());
        std::vector<bool> match(count, false);
        for (const PatternHit& hit : find_hits(pattern, {words_, order, views}))
            match[owners_[hit.passage.index()]] = true;
        return match;
    }

  private:
    PositionalIndex words_;
    std::vector<std::string> texts_;
    std::vector<std::size_t> owners_;
};

std::vector<std::string> texts_of(const Record& record, QueryField field) {
    if (field == QueryField::title) return {record.title};
    if (field == QueryField::outlet) return {record.container_title, record.publisher};
    std::vector<std::string> names;
    for (const Name& name : record.authors)
        names.push_back(name.literal.empty() ? name.given + " " + name.family : name.literal);
    return names;
}

bool is_published_in(const Source& source, int first_year, int last_year) {
    const std::optional<EdtfDate>& date = source.issued.date;
    return date && civil_from_day(date->first_day()).year <= last_year &&
           civil_from_day(date->last_day()).year >= first_year;
}

std::vector<bool> sources_with_field(const FieldQuery& field, const Corpus& corpus) {
    if (field.pattern) {
        OwnedTexts texts;
        for (std::size_t i = 0; i < corpus.sources.size(); ++i) {
            for (std::string& text : texts_of(corpus.sources[i].record, field.field))
                texts.add(i, std::move(text));
        }
        return texts.owners_of(*field.pattern, corpus.sources.size());
    }
    std::vector<bool> match;
    for (const Source& source : corpus.sources) {
        switch (field.field) {
            case QueryField::year:
                match.push_back(is_published_in(source, field.first_year, field.last_year));
                break;
            case QueryField::language:
                match.push_back(language_matches(field.value, source.record.language));
                break;
            default:
                ENSURE(field.field == QueryField::source);
                match.push_back(source.id == field.value);
        }
    }
    return match;
}

// A heading stands over its passage and those behind it, up to the next heading.
std::vector<PassageNumber> passages_under_heading(const PatternNode& pattern,
                                                  const TextIndex& index) {
    OwnedTexts headings;
    std::vector<std::optional<std::size_t>> heading_of;  // by passage
    std::size_t count = 0;
    for (const Source& source : index.corpus->sources) {
        std::optional<std::size_t> current;
        for (const Passage& passage : source.passages) {
            if (passage.heading) {
                headings.add(count, passage.heading->number + " " + passage.heading->text);
                current = count++;
            }
            heading_of.push_back(current);
        }
    }
    const std::vector<bool> match = headings.owners_of(pattern, count);
    std::vector<PassageNumber> passages;
    for (std::size_t i = 0; i < heading_of.size(); ++i) {
        if (heading_of[i] && match[*heading_of[i]]) passages.emplace_back(i);
    }
    return passages;
}

}  // namespace

bool language_matches(std::string_view wanted, std::string_view language) {
    if (language.size() < wanted.size() || wanted.empty()) return false;
    const bool same =
        std::ranges::equal(wanted, language.substr(0, wanted.size()), {}, lower, lower);
    return same && (language.size() == wanted.size() || language[wanted.size()] == '-');
}

Result<std::vector<PassageNumber>> passages_with_field(const FieldQuery& field,
                                                       const TextIndex& index) {
    if (field.field == QueryField::heading) return passages_under_heading(*field.pattern, index);
    const std::vector<bool> sources = sources_with_field(field, *index.corpus);
    if (field.field == QueryField::source && std::ranges::find(sources, true) == sources.end())
        return fail(ErrorKind::wrong_reference, "there is no source \"" + field.value + "\"");
    std::vector<PassageNumber> passages;
    for (std::size_t i = 0; i < index.passages.size(); ++i) {
        if (sources[index.passages[i].source.index()]) passages.emplace_back(i);
    }
    return passages;
}

}  // namespace parallax
