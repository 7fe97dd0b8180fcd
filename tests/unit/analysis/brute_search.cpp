// No index, no shortcut: every question reads every passage.
#include "brute_search.h"

#include <algorithm>
#include <cmath>

#include "base/civil_date.h"

namespace parallax::test {
namespace {

// * is any run of letters or none.
bool fits(std::string_view pattern, std::string_view word) {
    if (pattern.empty()) return word.empty();
    if (pattern[0] != '*')
        return !word.empty() && word[0] == pattern[0] && fits(pattern.substr(1), word.substr(1));
    for (std::size_t skipped = 0; skipped <= word.size(); ++skipped) {
        if (fits(pattern.substr(1), word.substr(skipped))) return true;
    }
    return false;
}

bool is_inside(ByteRange range, ByteRange scope) {
    return range.begin >= scope.begin && range.end <= scope.end;
}

std::string joined(const std::vector<Ask>& parts, const std::string& between) {
    std::string text;
    for (const Ask& part : parts)
        text += (text.empty() ? "" : between) + part.query();
    return text;
}

}  // namespace

std::vector<ByteRange> merged(std::vector<ByteRange> ranges) {
    std::ranges::sort(ranges);
    std::vector<ByteRange> apart;
    for (const ByteRange& range : ranges) {
        if (!apart.empty() && range.begin < apart.back().end)
            apart.back().end = std::max(apart.back().end, range.end);
        else
            apart.push_back(range);
    }
    return apart;
}

std::string Ask::query() const {
    switch (kind) {
        case words: {
            std::string text;
            for (const std::string& word : texts)
                text += (text.empty() ? "" : " ") + word;
            if (texts.size() > 1) text = '"' + text + '"';
            return exact ? '=' + text : text;
        }
        case han:
            return texts[0];
        case near:
            return parts[0].query() + " NEAR/" + std::to_string(most_between) + ' ' +
                   parts[1].query();
        case year:
            return "year:" + std::to_string(first_year) + ".." + std::to_string(last_year);
        case source:
            return "source:" + texts[0];
        case all:
            return '(' + joined(parts, " ") + ')';
        case either:
            return '(' + joined(parts, " OR ") + ')';
        case none:
            return "NOT " + parts[0].query();
        case sentence:
            return "SENTENCE(" + parts[0].query() + ')';
    }
    return {};
}

BruteSearch::BruteSearch(const Corpus& corpus) {
    for (const Source& source : corpus.sources) {
        for (const Passage& passage : source.passages) {
            ReadPassage read{&source, passage.text, {}, {}};
            for (const Word& word : split_words(passage.text)) {
                const std::string_view written =
                    read.text.substr(word.span.begin, word.span.size());
                read.words.push_back({word.span, word.key, exact_form(written)});
            }
            PositionalIndex alone;
            std::size_t begin = 0;
            for (const std::size_t end : alone.sentence_ends(alone.add_passage(passage.text))) {
                read.sentences.push_back({begin, end});
                begin = end;
            }
            words_ += read.words.size();
            passages_.push_back(std::move(read));
        }
    }
}

std::vector<BruteSearch::Hit> BruteSearch::leaf_hits(const Ask& ask, const ReadPassage& passage,
                                                     ByteRange scope) const {
    std::vector<Hit> hits;
    const auto& words = passage.words;
    if (ask.kind == Ask::words) {
        std::vector<std::string> patterns;
        for (const std::string& text : ask.texts)
            patterns.push_back(ask.exact ? exact_form(text) : fold(text));
        for (std::size_t i = 0; i + patterns.size() <= words.size(); ++i) {
            bool all = true;
            for (std::size_t j = 0; all && j < patterns.size(); ++j) {
                const ReadWord& word = words[i + j];
                all = fits(patterns[j], ask.exact ? word.written : word.key);
            }
            const std::size_t last = i + patterns.size() - 1;
            if (all) hits.push_back({{words[i].bytes.begin, words[last].bytes.end}, i, last});
        }
    } else if (ask.kind == Ask::han) {
        const std::string& run = ask.texts[0];
        for (std::size_t at = 0; at + run.size() <= passage.text.size(); ++at) {
            if (passage.text.substr(at, run.size()) != run) continue;
            Hit hit{{at, at + run.size()}, words.size(), 0};
            for (std::size_t i = 0; i < words.size(); ++i) {
                if (words[i].bytes.end <= hit.bytes.begin || words[i].bytes.begin >= hit.bytes.end)
                    continue;
                hit.first_word = std::min(hit.first_word, i);
                hit.last_word = i;
            }
            hits.push_back(hit);
        }
    } else if (ask.kind == Ask::either) {
        for (const Ask& part : ask.parts) {
            for (const Hit& hit : leaf_hits(part, passage, scope))
                hits.push_back(hit);
        }
    } else {
        const auto left = leaf_hits(ask.parts[0], passage, scope);
        const auto right = leaf_hits(ask.parts[1], passage, scope);
        const auto add_pair = [&](const Hit& a, const Hit& b) {
            if (b.bytes.begin < a.bytes.end) return;
            std::size_t between = 0;
            for (std::size_t i = a.last_word + 1; i < b.first_word; ++i)
                ++between;
            if (between <= static_cast<std::size_t>(ask.most_between))
                hits.push_back({{a.bytes.begin, b.bytes.end}, a.first_word, b.last_word});
        };
        for (const Hit& a : left) {
            for (const Hit& b : right) {
                add_pair(a, b);
                add_pair(b, a);
            }
        }
    }
    std::erase_if(hits, [scope](const Hit& hit) { return !is_inside(hit.bytes, scope); });
    return hits;
}

BruteSearch::Verdict BruteSearch::judge_leaf(const Ask& ask, const ReadPassage& passage,
                                             ByteRange scope) const {
    Verdict verdict;
    for (const Hit& hit : leaf_hits(ask, passage, scope))
        verdict.hits.push_back(hit.bytes);
    verdict.hits = merged(std::move(verdict.hits));
    verdict.is_true = !verdict.hits.empty();
    return verdict;
}

std::size_t BruteSearch::passages_with(const Ask& leaf, bool in_sentence) const {
    const auto key = std::pair(leaf.query(), in_sentence);
    if (const auto known = passages_with_.find(key); known != passages_with_.end())
        return known->second;
    std::size_t& count = passages_with_[key];
    for (const ReadPassage& passage : passages_) {
        bool any = !in_sentence && judge_leaf(leaf, passage, {0, passage.text.size()}).is_true;
        if (in_sentence) {
            for (const ByteRange& sentence : passage.sentences)
                any = any || judge_leaf(leaf, passage, sentence).is_true;
        }
        if (any) ++count;
    }
    return count;
}

// BM25 with k1 = 1.2 and b = 0.75.
double BruteSearch::score(const Ask& leaf, std::size_t hits, const ReadPassage& passage,
                          bool in_sentence) const {
    const double all = static_cast<double>(passages_.size());
    const double with = static_cast<double>(passages_with(leaf, in_sentence));
    const double average = static_cast<double>(words_) / all;
    const double length = static_cast<double>(passage.words.size());
    const double f = static_cast<double>(hits);
    return std::log(1 + (all - with + 0.5) / (with + 0.5)) * f * 2.2 /
           (f + 1.2 * (0.25 + 0.75 * length / average));
}

// The best sentence gives the score, all of them the hits.
BruteSearch::Verdict BruteSearch::judge_sentences(const Ask& ask,
                                                  const ReadPassage& passage) const {
    Verdict verdict;
    for (const ByteRange& sentence : passage.sentences) {
        const Verdict inner = judge(ask, passage, {sentence, true});
        if (!inner.is_true) continue;
        verdict.is_true = true;
        verdict.score = std::max(verdict.score, inner.score);
        verdict.hits.insert(verdict.hits.end(), inner.hits.begin(), inner.hits.end());
    }
    return verdict;
}

BruteSearch::Verdict BruteSearch::judge(const Ask& ask, const ReadPassage& passage,
                                        Scope scope) const {
    Verdict verdict;
    const auto take = [&verdict](const Verdict& part) {
        verdict.score += part.score;
        verdict.hits.insert(verdict.hits.end(), part.hits.begin(), part.hits.end());
    };
    switch (ask.kind) {
        case Ask::words:
        case Ask::han:
        case Ask::near:
            verdict = judge_leaf(ask, passage, scope.bytes);
            if (verdict.is_true)
                verdict.score = score(ask, verdict.hits.size(), passage, scope.is_sentence);
            break;
        case Ask::year:
            verdict.is_true =
                passage.source->issued.date &&
                civil_from_day(passage.source->issued.date->last_day()).year >= ask.first_year &&
                civil_from_day(passage.source->issued.date->first_day()).year <= ask.last_year;
            break;
        case Ask::source:
            verdict.is_true = passage.source->id == ask.texts[0];
            break;
        case Ask::all:
            verdict.is_true = true;
            for (const Ask& part : ask.parts) {
                const Verdict inner = judge(part, passage, scope);
                verdict.is_true = verdict.is_true && inner.is_true;
                take(inner);
            }
            break;
        case Ask::either:
            for (const Ask& part : ask.parts) {
                const Verdict inner = judge(part, passage, scope);
                verdict.is_true = verdict.is_true || inner.is_true;
                if (inner.is_true) take(inner);
            }
            break;
        case Ask::none:
            verdict.is_true = !judge(ask.parts[0], passage, scope).is_true;
            break;
        case Ask::sentence:
            return judge_sentences(ask.parts[0], passage);
    }
    if (!verdict.is_true) return {};
    return verdict;
}

std::vector<BruteSearch::Found> BruteSearch::found(const Ask& ask) const {
    std::vector<Found> all;
    for (std::size_t i = 0; i < passages_.size(); ++i) {
        Verdict verdict = judge(ask, passages_[i], {{0, passages_[i].text.size()}, false});
        if (verdict.is_true) all.push_back({i, verdict.score, merged(std::move(verdict.hits))});
    }
    return all;
}

}  // namespace parallax::test
