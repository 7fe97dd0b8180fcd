// The tables are sorted once by key and searched in halves.
#include "text/abbreviations.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "text/char_class.h"
#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

using enum AbbreviationKind;

struct Group {
    AbbreviationKind kind;
    std::string_view words;  // parted by blanks
};

constexpr Group kAbbreviations[] = {
    // English: forms of address and rank, and what stands before a name
    {joins,
     "Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Fr Hon Rt St Ste Mt Ph Gen Maj Lt Col Capt Cpl Sgt "
     "Cmdr Adm Brig Pvt Sen Sens Rep Reps Gov Govs Pres Amb Atty Supt Insp Msgr"},
    // English: in running text
    {joins, "e.g i.e vs v cf viz eg ie approx ca esp incl resp eds"},
    // English: what a number follows
    {before_number,
     "No Nos no nos Art Arts art arts Ch ch chap Sec sec Sect Fig Figs fig figs Vol Vols vol vols "
     "p pp para paras Pt pt Eq eq ed Res"},
    {before_number,
     "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat "
     "Sun"},
    // English: what may stand at an end
    {may_end,
     "etc al Inc Corp Ltd Co Cos Bros LLC Plc plc Jr Sr Esq Ave Blvd Rd Dept Univ Assn Govt Intl "
     "ibid op cit ff Calif Conn Fla Mass Mich Minn Penn Tex Va Wash Ont ft lbs oz km kg mph hrs "
     "yrs bn mn"},
    // Russian: in running text, forms of address and rank, places
    {joins,
     "т.е т.к т.н т.ч напр см ср соотв прибл им ок Дж акад проф доц ген адм полк подп кап лейт тов "
     "св ул пр-т просп пер пл наб бул ш оз обл респ пос дер"},
    // Russian: what a number follows
    {before_number,
     "стр с ст п пп гл рис табл илл т тт вып разд прил абз д кв корп оф каб тел ч янв февр фев мар "
     "апр июн июл авг сент сен окт нояб ноя дек"},
    // Russian: what may stand at an end
    {may_end,
     "т.д т.п др проч гг вв тыс млн млрд трлн руб коп долл кг км мм га мин сек чел экз н.э ред изд "
     "сост"},
    {unit_or_place, "г в р о"},
};

constexpr std::string_view kOpeners =
    "The This That These Those There Then Thus It Its He His She Her They Their We Our You Your "
    "An In On At By For From With Without Within To As If When While Where Whether Why What Who "
    "How After Before Since Until During Under Over Through Because Although Though But And Or So "
    "Yet Nor Not Now Here However Moreover Meanwhile Nevertheless Nonetheless Instead Indeed "
    "Furthermore Therefore Still Even Some Many Most Much Several Both Each Every All Any Such "
    "Another Other Others Only Also According Given Despite Today Yesterday Later Recently "
    "Finally First Second Third One Two Three Perhaps Rather Unlike Like Among Between Against "
    "Across Once Last Next No Neither Either "
    "В Во На Но И А С Со К Ко О Об От По При Для Из За До Под Над У Это Этот Эта Эти Тот Та Те То "
    "Он Она Оно Они Его Её Ее Их Мы Вы Я Не Ни Если Когда Пока Хотя Однако Поэтому Потому Потом "
    "Также "
    "Так Такой Такие Как Кто Что Где Затем Тогда Теперь Сегодня Вчера Позже После Перед Между "
    "Среди Более Кроме Несмотря Все Всё Многие Некоторые Каждый Оба Обе Там Тут Здесь Уже Ещё Еще "
    "Лишь Только Даже Именно Впрочем Наконец Вместе Согласно Один Два Три Первый Второй";

template <class Visit>
void for_each_part(std::string_view words, Visit visit) {
    while (!words.empty()) {
        const std::size_t size = std::min(words.find(' '), words.size());
        visit(words.substr(0, size));
        words.remove_prefix(std::min(size + 1, words.size()));
    }
}

bool is_capitalised(std::string_view word) {
    return !word.empty() && class_of(code_point_at(word, 0).value).sentence == SentenceClass::upper;
}

struct Abbreviation {
    std::string key;
    bool capital = false;
    AbbreviationKind kind = joins;
};

std::vector<Abbreviation> make_abbreviations() {
    std::vector<Abbreviation> all;
    for (const Group& group : kAbbreviations) {
        for_each_part(group.words, [&](std::string_view word) {
            all.push_back({fold(word), is_capitalised(word), group.kind});
        });
    }
    // Entries without a capital first: they meet every word.
    std::ranges::sort(all, {}, [](const Abbreviation& each) {
        return std::pair(std::string_view(each.key), each.capital);
    });
    return all;
}

std::vector<std::string> make_openers() {
    std::vector<std::string> all;
    for_each_part(kOpeners, [&](std::string_view word) { all.push_back(fold(word)); });
    std::ranges::sort(all);
    return all;
}

}  // namespace

std::optional<AbbreviationKind> find_abbreviation(std::string_view word) {
    static const std::vector<Abbreviation> all = make_abbreviations();
    const std::string key = fold(word);
    const auto found = std::ranges::lower_bound(all, key, {}, &Abbreviation::key);
    if (found == all.end() || found->key != key) return std::nullopt;
    if (found->capital && !is_capitalised(word)) return std::nullopt;
    return found->kind;
}

bool is_sentence_opener(std::string_view word) {
    static const std::vector<std::string> all = make_openers();
    return is_capitalised(word) && std::ranges::binary_search(all, fold(word));
}

}  // namespace parallax
