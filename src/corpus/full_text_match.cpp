// Digests are in other words than their texts, so only what no one rewords is compared.
#include "corpus/full_text_match.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "text/characters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

constexpr std::size_t kMinTitleWords = 3;

std::vector<std::string> folded_words(std::string_view utf8) {
    std::vector<std::string> keys;
    for (Word& word : split_words(utf8))
        keys.push_back(std::move(word.key));
    return keys;
}

bool has_digit(std::string_view word) {
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint c = code_point_at(word, i);
        if (is_digit(c.value)) return true;
        i += c.size;
    }
    return false;
}

// Between two words: what ends a sentence, or opens a quotation, makes the next capital mean
// nothing.
bool ends_sentence(std::string_view between) {
    return between.find_first_of(".!?:\"") != std::string_view::npos ||
           between.find("“") != std::string_view::npos ||
           between.find("…") != std::string_view::npos;
}

bool contains_run(std::span<const std::string> longer, std::span<const std::string> shorter) {
    return std::search(longer.begin(), longer.end(), shorter.begin(), shorter.end()) !=
           longer.end();
}

}  // namespace

std::vector<std::string> facts_of(std::string_view utf8) {
    std::vector<std::string> facts;
    std::size_t end_before = 0;
    for (Word& word : split_words(utf8)) {
        const std::string_view text = utf8.substr(word.span.begin, word.span.size());
        const std::string_view between = utf8.substr(end_before, word.span.begin - end_before);
        const bool begins = end_before == 0 || ends_sentence(between);
        end_before = word.span.end;
        const std::string_view rest = text.substr(code_point_at(text, 0).size);
        const bool acronym = !rest.empty() && is_upper(first_code_point(rest));
        const bool name = is_upper(first_code_point(text)) && (!begins || acronym);
        const bool han = is_unspaced(first_code_point(text)) && !rest.empty();
        if (name || han || has_digit(text)) facts.push_back(std::move(word.key));
    }
    std::sort(facts.begin(), facts.end());
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    return facts;
}

bool are_same_title(std::span<const std::string> a, std::span<const std::string> b) {
    const auto longer = a.size() >= b.size() ? a : b;
    const auto shorter = a.size() >= b.size() ? b : a;
    if (longer.size() == shorter.size())
        return !a.empty() && std::equal(a.begin(), a.end(), b.begin());
    return shorter.size() >= kMinTitleWords && contains_run(longer, shorter);
}

FullTextMatcher::FullTextMatcher(const Corpus& corpus) : corpus_(corpus) {
    for (std::size_t i = 0; i < corpus.sources.size(); ++i) {
        const Source& source = corpus.sources[i];
        if (source.extent != Extent::digest || source.passages.empty()) continue;
        Digest digest{SourceId(i), folded_words(source.record.title), {}};
        for (const Passage& passage : source.passages) {
            digest.facts.push_back(facts_of(passage.text));
            for (const std::string& fact : digest.facts.back())
                ++passages_with_[fact];
            ++passage_count_;
        }
        digests_.push_back(std::move(digest));
    }
}

double FullTextMatcher::weight_of(const std::string& fact) const {
    return std::log(static_cast<double>(passage_count_ + 1) /
                    static_cast<double>(passages_with_.at(fact)));
}

FullTextMatcher::Article FullTextMatcher::make_article(const Source& source) {
    Article article{&source, folded_words(source.record.title), {}};
    for (const Passage& passage : source.passages) {
        auto& words = article.passages.emplace_back();
        for (std::string& word : folded_words(passage.text))
            words.insert(std::move(word));
    }
    return article;
}

FullTextMatch FullTextMatcher::compare(const Article& article, const Digest& digest) const {
    const std::vector<Passage>& theirs = article.source->passages;
    const std::vector<Passage>& ours = corpus_.source(digest.source).passages;
    FullTextMatch match;
    match.source = digest.source;
    match.same_title = are_same_title(digest.title, article.title);
    match.same_count = !theirs.empty() && theirs.back().n == ours.back().n;

    double all = 0, found = 0;
    std::size_t at = 0;  // both are ascending by n
    for (std::size_t i = 0; i < ours.size(); ++i) {
        while (at < theirs.size() && theirs[at].n < ours[i].n)
            ++at;
        const bool present = at < theirs.size() && theirs[at].n == ours[i].n;
        for (const std::string& fact : digest.facts[i]) {
            all += weight_of(fact);
            if (present && article.passages[at].contains(fact)) found += weight_of(fact);
        }
    }
    match.agreement = all > 0 ? found / all : 0;
    return match;
}

FullTextMatch FullTextMatcher::compare(const Source& article, SourceId wanted) const {
    const auto digest = std::find_if(digests_.begin(), digests_.end(),
                                     [&](const Digest& d) { return d.source == wanted; });
    ENSURE(digest != digests_.end());
    return compare(make_article(article), *digest);
}

std::optional<FullTextMatch> FullTextMatcher::find(const Source& source) const {
    std::optional<FullTextMatch> best;
    const Article article = make_article(source);
    for (const Digest& digest : digests_) {
        const FullTextMatch match = compare(article, digest);
        const double needed = match.same_title ? kMinAgreementWithTitle : kMinAgreement;
        if (match.agreement >= needed && (!best || match.agreement > best->agreement)) best = match;
    }
    return best;
}

void FullTextMatcher::offer(ImportedSource& imported) const {
    const auto match = find(imported.source);
    if (!match) return;
    const Source& digest = corpus_.source(match->source);
    const std::string percent =
        std::to_string(std::lround(match->agreement * 100)) + " % of its names and numbers";
    if (match->same_count) {
        imported.full_text_of = digest.id;
        imported.remarks.push_back("This is the full text of \"" + digest.id +
                                   "\", of which the corpus holds a digest: " + percent +
                                   " stand in the paragraphs of the same number.");
        return;
    }
    imported.remarks.push_back(
        "This seems to be a text of \"" + digest.id + "\" (" + percent + " agree), but it has " +
        std::to_string(imported.source.passages.size()) + " paragraphs and the digest speaks of " +
        std::to_string(digest.passages.back().n) + ", so their numbers do not mean the same.");
}

}  // namespace parallax
