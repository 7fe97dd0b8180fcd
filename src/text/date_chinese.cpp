// A pass over the characters of a run; at each, a prefix, a point, the end of a range, a suffix.
#include "text/date_chinese.h"

#include <algorithm>
#include <bitset>
#include <string>

#include "text/parts.h"
#include "text/utf8.h"

namespace parallax {
namespace {

// So far around a date is looked for what its sentence says: 将, 如果.
constexpr std::size_t kOutlookCharacters = 20;

struct Prefix {
    std::size_t size = 0;
    bool about = false, since = false, from = false, until = false, deadline = false;
};

Prefix read_prefix(const ChineseText& text, std::size_t i) {
    Prefix prefix;
    const auto take = [&](std::u32string_view words, bool Prefix::*flag) {
        if (prefix.size > 0) return;
        prefix.size = text.match(i, words);
        if (prefix.size > 0) prefix.*flag = true;
    };
    take(U"大约 大約 大概 约 約", &Prefix::about);
    take(U"自从 自從 自", &Prefix::since);
    take(U"从 從", &Prefix::from);
    take(U"直到 直至", &Prefix::until);
    take(U"到 至 截至", &Prefix::deadline);
    return prefix;
}

bool is_calendar(const DatePhrase& phrase) {
    return !phrase.stretch && !phrase.named && !(phrase.shift && phrase.shift->unit == phrase.unit);
}

bool ends_sentence(char32_t c) {
    return std::u32string_view(U"。！？；!?;").find(c) != std::u32string_view::npos || c == U'\0';
}

Outlook outlook_at(const ChineseText& text, std::size_t i) {
    if (text.match(i, U"如果 假如 倘若 假设 假設") > 0) return Outlook::supposed;
    if (text.match(i, U"将 將 计划 計劃 目标 目標 力争 預計 预计 打算") > 0) return Outlook::future;
    if (text.match(i, U"已经 已經 曾") > 0) return Outlook::past;
    return Outlook::plain;
}

Outlook read_outlook(const ChineseText& text, std::size_t begin, std::size_t end) {
    Outlook outlook = Outlook::plain;
    for (std::size_t k = 1; k <= kOutlookCharacters && k <= begin; ++k) {
        if (ends_sentence(text.at(begin - k))) break;
        const Outlook before = outlook_at(text, begin - k);
        if (before == Outlook::supposed) return before;
        if (outlook == Outlook::plain || before == Outlook::future)
            outlook = before == Outlook::plain ? outlook : before;
    }
    for (std::size_t i = end; i < end + kOutlookCharacters; ++i) {
        if (ends_sentence(text.at(i))) break;
        const Outlook behind = outlook_at(text, i);
        if (behind == Outlook::future) return behind;
        if (behind == Outlook::past && outlook == Outlook::plain) outlook = behind;
    }
    return outlook;
}

struct ReadMention {
    DateMention mention;
    std::size_t end = 0;
};

void take_second_date(const ChineseText& text, ChinesePoint& point) {
    if (point.last || point.phrase.named || point.phrase.stretch) return;
    const std::size_t joint = text.match(point.end, U"—— 至 到 - – — ~ ～ －");
    if (joint == 0) return;
    const auto last = read_chinese_end(text, point.end + joint, point.phrase);
    if (!last) return;
    point.last = last->phrase;
    point.end = last->end;
}

// Words behind the point that say more of it; they are part of the mention.
void take_suffix(const ChineseText& text, DateMention& mention, std::size_t& end) {
    if (!is_calendar(mention.first)) return;
    if (const std::size_t about = text.match(end, U"左右 前后 前後 上下")) {
        mention.first.approximate = true;
        end += about;
        return;
    }
    if (mention.last) return;
    if (const std::size_t since = text.match(end, U"以来 以來 起 开始 開始 至今")) {
        mention.open = OpenSide::since;
        end += since;
        return;
    }
    const std::size_t before = text.match(end, U"之前 以前 前");
    if (before > 0 && mention.first.unit == TimeUnit::year) {
        mention.deadline = true;
        end += before;
    }
}

std::optional<ReadMention> read_mention(const ChineseText& text, std::size_t i, std::size_t free) {
    const Prefix prefix = read_prefix(text, i);
    auto point = read_chinese_point(text, i + prefix.size, free);
    if (!point) return std::nullopt;
    take_second_date(text, *point);

    DateMention mention;
    mention.first = point->phrase;
    mention.last = point->last;
    std::size_t begin = point->begin, end = point->end;
    take_suffix(text, mention, end);
    const bool calendar = is_calendar(mention.first);
    if (prefix.about) mention.first.approximate = true;
    const bool opens = prefix.since && !mention.last && calendar;
    if (opens) mention.open = OpenSide::since;
    if (prefix.until && !mention.last && calendar) mention.open = OpenSide::until;
    if (prefix.deadline && !mention.last && calendar) mention.deadline = true;
    const bool from =
        (prefix.from || prefix.since) && (mention.last || mention.open == OpenSide::since);
    if (prefix.about || from || opens || mention.open == OpenSide::until ||
        (prefix.deadline && mention.deadline))
        begin = i;
    if (point->anchor_begin && prefix.size == 0) {
        const ByteRange anchor = text.bytes(*point->anchor_begin, point->begin);
        mention.anchor = text.rest(*point->anchor_begin).substr(0, anchor.size());
        begin = *point->anchor_begin;
    } else if (point->anchor_begin) {
        mention.first.shift->from = Reference::text;
    }
    mention.span = text.bytes(begin, end);
    mention.narrative = mention.first.unit <= TimeUnit::month || text.at(end) != U'的';
    mention.outlook = read_outlook(text, begin, end);
    return ReadMention{std::move(mention), end};
}

// The characters that a mention may begin with: most others never do, and are passed over at once.
class FirstCharacters {
  public:
    FirstCharacters() {
        // Of the prefixes above and the words of date_chinese_points.
        for (const char32_t c : std::u32string_view(
                 U"大约約概自从從直到至截公西半去今本明前后後同次翌上这這下昨过過最近未"))
            add(c);
        for (const NamedTime& named : named_times()) {
            for_each_part(named.chinese, ';',
                          [this](std::string_view name) { add(code_point_at(name, 0).value); });
        }
    }
    bool holds(char32_t c) const {
        if (!is_han_character(c)) return is_chinese_numeral(c);
        return han_[c - kFirstHan] || is_chinese_numeral(c);
    }

  private:
    static constexpr char32_t kFirstHan = 0x4E00;
    void add(char32_t c) { han_.set(c - kFirstHan); }
    std::bitset<0x9FFF - kFirstHan + 1> han_;
};

}  // namespace

std::vector<DateMention> read_chinese_dates(std::string_view utf8, ByteRange run) {
    const ChineseText text(utf8, run);
    static const FirstCharacters first_characters;
    std::vector<DateMention> mentions;
    std::size_t free = 0;
    for (std::size_t i = 0; i < text.size();) {
        auto read = first_characters.holds(text.at(i)) ? read_mention(text, i, free) : std::nullopt;
        if (!read) {
            ++i;
            continue;
        }
        mentions.push_back(std::move(read->mention));
        free = i = read->end;
    }
    return mentions;
}

}  // namespace parallax
