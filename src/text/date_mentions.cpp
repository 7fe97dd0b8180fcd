// Reads forward for the end of a range, then backward over the words that say how the date is
// meant.
#include "text/date_mentions.h"

#include <algorithm>

#include "text/date_points.h"

namespace parallax {
namespace {

// So far around a date is looked for what its sentence says: "will", "if".
constexpr std::size_t kOutlookWords = 12;

bool is_joint(WordGap gap) {
    return gap == WordGap::hyphen || gap == WordGap::dash;
}

bool says_year(const DatePhrase& phrase) {
    return phrase.year || phrase.shift;
}

bool is_calendar(const DatePhrase& phrase) {
    return !phrase.stretch && !phrase.named && !phrase.unknown_amount &&
           !(phrase.shift && phrase.shift->from == Reference::anchor);
}

// What may be the two ends of one range.
bool are_ends(const ReadPoint& first, const ReadPoint& last) {
    if (first.last || last.last || !is_calendar(first.phrase) || !is_calendar(last.phrase))
        return false;
    const TimeUnit from = first.phrase.unit, to = last.phrase.unit;
    const bool both_long = from >= TimeUnit::year && to >= TimeUnit::year;
    if (from != to && !both_long) return false;
    if (first.phrase.has_year() && last.phrase.has_year())
        return *first.phrase.year <= *last.phrase.year;
    return true;
}

// Each end lends the other the year that only it says.
void share_year(DatePhrase& first, DatePhrase& last) {
    if (first.unit > TimeUnit::month || last.unit > TimeUnit::month) return;
    const bool turns = last.month < first.month;
    if (!says_year(first) && says_year(last)) {
        first.year = last.year;
        first.shift = last.shift;
        if (turns && first.year) --*first.year;
    } else if (says_year(first) && !says_year(last)) {
        last.year = first.year;
        last.shift = first.shift;
        if (turns && last.year) ++*last.year;
    }
}

bool is_before(const DateTokens& tokens, std::size_t i, DateRole role) {
    return i > 0 && tokens.blank(i) && tokens.is(i - 1, role);
}

// "between X and Y": the word before the first date.
bool opens_between(const DateTokens& tokens, std::size_t begin) {
    if (is_before(tokens, begin, DateRole::between)) return true;
    return begin > 1 && is_before(tokens, begin, DateRole::article) &&
           is_before(tokens, begin - 1, DateRole::between);
}

// Where the second date of a range would begin.
std::optional<std::size_t> second_date(const DateTokens& tokens, const ReadPoint& first) {
    const std::size_t joint = first.end;
    if (is_joint(tokens.gap(joint))) return joint;
    const DateWord word = tokens.word(joint);
    const bool joins = word.is(DateRole::to) || word.is(DateRole::until) ||
                       (word.is(DateRole::conjunction) && opens_between(tokens, first.begin));
    if (!joins || !tokens.blank(joint) || !tokens.blank(joint + 1)) return std::nullopt;
    const bool has_the = tokens.is(joint + 1, DateRole::article) && tokens.blank(joint + 2);
    return joint + (has_the ? 2 : 1);
}

void take_second_date(const DateTokens& tokens, ReadPoint& point) {
    if (point.last || !is_calendar(point.phrase)) return;
    const auto second = second_date(tokens, point);
    if (!second) return;
    const MaybePoint last = read_point(tokens, *second);
    if (!last || !are_ends(point, *last)) return;
    point.last = last->phrase;
    share_year(point.phrase, *point.last);
    point.end = last->end;
    point.end_byte = last->end_byte;
}

// "to the present", "onwards"; the word behind, or `end` when nothing of it stands there.
std::size_t skip_open_end(const DateTokens& tokens, const ReadPoint& point) {
    const std::size_t end = point.end;
    if (!tokens.blank(end)) return end;
    if (tokens.is(end, DateRole::onwards)) {
        const bool plain_on = tokens.key(end) == "on";
        return !plain_on || is_before(tokens, point.begin, DateRole::from) ? end + 1 : end;
    }
    if (!tokens.is(end, DateRole::to)) return end;
    const bool has_the = tokens.is(end + 1, DateRole::article);
    const std::size_t present = end + (has_the ? 2 : 1);
    if (!tokens.is(present, DateRole::present) || !tokens.blank(present)) return end;
    // "по настоящее время", "по сегодняшний день"
    const std::string_view noun = tokens.key(present + 1);
    return noun == "время" || noun == "день" ? present + 2 : present + 1;
}

// Gathers what the words before the date say, from its first word backwards.
class Prefix {
  public:
    Prefix(const DateTokens& tokens, const ReadPoint& point, std::size_t free)
        : tokens_(tokens), point_(point), free_(free), at_(point.begin), begin_(point.begin) {}

    void read(DateMention& mention) {
        constexpr int kMostWords = 5;
        for (int i = 0; i < kMostWords; ++i) {
            if (at_ <= free_ || !is_joined()) return;
            if (!take(mention, tokens_.word(at_ - 1))) return;
        }
    }
    // The first word of the mention now.
    std::size_t begin() const { return begin_; }

  private:
    // "c. 1900": the dot belongs to the word before.
    bool is_joined() const {
        const WordGap gap = tokens_.gap(at_);
        if (gap == WordGap::dot_blank) return tokens_.is(at_ - 1, DateRole::about);
        return gap == WordGap::blank || gap == WordGap::hyphen;
    }

    // "more than 15 years ago", but not "higher than a year earlier".
    bool is_vague_amount() const {
        if (tokens_.key(at_ - 1) != "than") return true;
        const std::string_view before = at_ > 1 ? tokens_.key(at_ - 2) : std::string_view();
        return before == "more" || before == "less";
    }

    bool is_range() const { return point_.last.has_value(); }

    // Words that change the meaning are part of the mention; false ends the reading.
    bool take(DateMention& mention, DateWord word) {
        switch (word.role) {
            case DateRole::article:
                --at_;
                return word.value == 0;
            case DateRole::unit:
                --at_;
                return word.value == static_cast<int>(TimeUnit::year) && !word.has(kRussian);
            case DateRole::in:
                mention.narrative = true;
                --at_;
                return word.has(kRussian);
            case DateRole::about:
                if (!says_about(tokens_, at_ - 1)) return false;
                mention.first.approximate = true;
                if (mention.last) mention.last->approximate = true;
                return include();
            case DateRole::exceeding:
                if (mention.first.shift && !mention.first.stretch && is_vague_amount())
                    mention.first.approximate = true;
                return false;
            case DateRole::since:
                if (is_range() ? !word.has(kRussian) : !may_open() || is_company(word))
                    return false;
                if (!is_range()) mention.open = OpenSide::since;
                include();
                return false;
            case DateRole::until:
                if (is_range() || !may_open()) return false;
                mention.open = OpenSide::until;
                include();
                return false;
            case DateRole::by:
                if (is_range() || mention.first.named || mention.first.stretch) return false;
                mention.deadline = true;
                include();
                return false;
            case DateRole::from:
                if (is_range() || mention.open == OpenSide::since) include();
                return false;
            case DateRole::between:
                if (is_range()) include();
                return false;
            case DateRole::year_prefix:
                if (mention.first.named && word.value == 1 && tokens_.gap(at_) == WordGap::hyphen) {
                    mention.first.portion = Portion::end;
                    mention.open = OpenSide::since;
                    include();
                }
                return false;
            default:
                return false;
        }
    }

    bool include() {
        begin_ = --at_;
        return true;
    }

    // "с августом": with August, not since.
    bool is_company(DateWord word) const {
        const std::string_view key = tokens_.key(point_.begin);
        return word.has(kRussian) && (key.ends_with("ом") || key.ends_with("ем"));
    }

    // A name says its own time: "since the Qing dynasty" is the dynasty.
    bool may_open() const { return is_calendar(point_.phrase); }

    const DateTokens& tokens_;
    const ReadPoint& point_;
    std::size_t free_, at_, begin_;
};

Outlook stronger(Outlook one, Outlook other) {
    return std::max(one, other, [](Outlook a, Outlook b) {
        const auto rank = [](Outlook outlook) {
            switch (outlook) {
                case Outlook::plain:
                    return 0;
                case Outlook::past:
                    return 1;
                case Outlook::future:
                    return 2;
                case Outlook::supposed:
                    return 3;
            }
            return 0;
        };
        return rank(a) < rank(b);
    });
}

Outlook outlook_of(const DateTokens& tokens, std::size_t i) {
    switch (tokens.word(i).role) {
        case DateRole::future:
            return Outlook::future;
        case DateRole::past:
            return Outlook::past;
        case DateRole::supposing:
            return Outlook::supposed;
        case DateRole::other:
            return tokens.word(i).has(kPastEnding) ? Outlook::past : Outlook::plain;
        default:
            return has_past_ending(tokens.key(i)) ? Outlook::past : Outlook::plain;
    }
}

// What the words of the sentence before and behind say; an "if" behind is another clause's.
Outlook read_outlook(const DateTokens& tokens, std::size_t begin, std::size_t end) {
    Outlook outlook = Outlook::plain;
    for (std::size_t k = 0; k < kOutlookWords && begin > k; ++k) {
        if (tokens.ends_sentence_before(begin - k)) break;
        outlook = stronger(outlook, outlook_of(tokens, begin - k - 1));
    }
    for (std::size_t k = 0; k < kOutlookWords && end + k < tokens.size(); ++k) {
        if (tokens.ends_sentence_before(end + k)) break;
        const Outlook behind = outlook_of(tokens, end + k);
        if (behind != Outlook::supposed) outlook = stronger(outlook, behind);
    }
    return outlook;
}

}  // namespace

std::optional<ReadMention> read_mention(const DateTokens& tokens, std::size_t i, std::size_t free) {
    MaybePoint point = read_point(tokens, i);
    if (!point || point->begin < free) return std::nullopt;
    take_second_date(tokens, *point);

    DateMention mention;
    mention.first = point->phrase;
    mention.last = point->last;
    mention.anchor = point->anchor;
    mention.anchor_date = point->anchor_date;
    const std::size_t open_end = skip_open_end(tokens, *point);
    if (!point->last && is_calendar(point->phrase) && open_end > point->end) {
        mention.open = OpenSide::since;
        extend(tokens, *point, open_end);
    }
    Prefix prefix(tokens, *point, free);
    prefix.read(mention);
    mention.span = {tokens.begin(prefix.begin()), point->end_byte};
    if (point->phrase.unit <= TimeUnit::month) mention.narrative = true;
    mention.outlook = read_outlook(tokens, prefix.begin(), point->end);
    return ReadMention{std::move(mention), point->end};
}

}  // namespace parallax
