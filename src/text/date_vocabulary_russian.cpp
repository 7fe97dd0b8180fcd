// Russian words around dates, in the cases they take.
#include <array>

#include "text/date_phrase.h"
#include "text/date_vocabulary.h"

namespace parallax {
namespace {

constexpr int kFromText = static_cast<int>(DeicticSense::from_text);
constexpr int kStretch = static_cast<int>(DeicticSense::stretch);

constexpr int value_of(TimeUnit unit) {
    return static_cast<int>(unit);
}
constexpr int value_of(Portion portion) {
    return static_cast<int>(portion);
}

// Endings of the three ways in which these words change.
constexpr std::string_view kSoftMonth = "ь я ю ем е";
constexpr std::string_view kHardMonth = "- а у ом е";
constexpr std::string_view kAdjective = "ый ая ое ые ого ой ому ую ым ом ых ыми";
constexpr std::string_view kSoftAdjective = "ий яя ее ие его ей ему юю им ем их ими";
constexpr std::string_view kGuttural = "ий ая ое ие ого ой ому ую им ом их ими";

constexpr std::array kLines = {
    VocabularyLine{"январ", DateRole::month, 1, kRussian, kSoftMonth},
    VocabularyLine{"феврал", DateRole::month, 2, kRussian, kSoftMonth},
    VocabularyLine{"март", DateRole::month, 3, kRussian, kHardMonth},
    VocabularyLine{"апрел", DateRole::month, 4, kRussian, kSoftMonth},
    VocabularyLine{"ма", DateRole::month, 5, kRussian, "й я ю ем е"},
    VocabularyLine{"июн", DateRole::month, 6, kRussian, kSoftMonth},
    VocabularyLine{"июл", DateRole::month, 7, kRussian, kSoftMonth},
    VocabularyLine{"август", DateRole::month, 8, kRussian, kHardMonth},
    VocabularyLine{"сентябр", DateRole::month, 9, kRussian, kSoftMonth},
    VocabularyLine{"октябр", DateRole::month, 10, kRussian, kSoftMonth},
    VocabularyLine{"ноябр", DateRole::month, 11, kRussian, kSoftMonth},
    VocabularyLine{"декабр", DateRole::month, 12, kRussian, kSoftMonth},
    VocabularyLine{"янв", DateRole::month, 1, kRussian | kShortMonth},
    VocabularyLine{"фев февр", DateRole::month, 2, kRussian | kShortMonth},
    VocabularyLine{"апр", DateRole::month, 4, kRussian | kShortMonth},
    VocabularyLine{"авг", DateRole::month, 8, kRussian | kShortMonth},
    VocabularyLine{"сен сент", DateRole::month, 9, kRussian | kShortMonth},
    VocabularyLine{"окт", DateRole::month, 10, kRussian | kShortMonth},
    VocabularyLine{"ноя нояб", DateRole::month, 11, kRussian | kShortMonth},
    VocabularyLine{"дек", DateRole::month, 12, kRussian | kShortMonth},

    VocabularyLine{"весн", DateRole::season, 21, kRussian, "а ы е у ой"},
    VocabularyLine{"лето лета лету летом лете", DateRole::season, 22, kRussian},
    VocabularyLine{"осень осени осенью", DateRole::season, 23, kRussian},
    VocabularyLine{"зим", DateRole::season, 24, kRussian, "а ы е у ой"},

    VocabularyLine{"день дня дню днем дне", DateRole::unit, value_of(TimeUnit::day), kRussian},
    VocabularyLine{"дни дней дням днями днях сутки суток", DateRole::unit, value_of(TimeUnit::day),
                   kRussian | kPluralUnit},
    VocabularyLine{"недел", DateRole::unit, value_of(TimeUnit::week), kRussian, "я е ю"},
    VocabularyLine{"недели недель неделями неделях", DateRole::unit, value_of(TimeUnit::week),
                   kRussian | kPluralUnit},
    VocabularyLine{"месяц", DateRole::unit, value_of(TimeUnit::month), kRussian, "- а у ем е"},
    VocabularyLine{"месяц", DateRole::unit, value_of(TimeUnit::month), kRussian | kPluralUnit,
                   "ы ев ам ами ах"},
    VocabularyLine{"год", DateRole::unit, value_of(TimeUnit::year), kRussian, "- а у ом е"},
    VocabularyLine{"годы годов годам годами годах лет летами годы", DateRole::unit,
                   value_of(TimeUnit::year), kRussian | kPluralUnit},
    VocabularyLine{"г", DateRole::unit, value_of(TimeUnit::year), kRussian | kShortUnit},
    VocabularyLine{"гг", DateRole::unit, value_of(TimeUnit::year),
                   kRussian | kShortUnit | kPluralUnit},
    VocabularyLine{"полгода", DateRole::unit, value_of(TimeUnit::year), kRussian | kHalfUnit},
    VocabularyLine{"полвека", DateRole::unit, value_of(TimeUnit::century), kRussian | kHalfUnit},
    VocabularyLine{"десятилети", DateRole::unit, value_of(TimeUnit::decade), kRussian, "е ю ем и"},
    VocabularyLine{"десятилетия десятилетий десятилетиями десятилетиях", DateRole::unit,
                   value_of(TimeUnit::decade), kRussian | kPluralUnit},
    VocabularyLine{"век", DateRole::unit, value_of(TimeUnit::century), kRussian, "- а у ом е"},
    VocabularyLine{"веков веками веках столетий века", DateRole::unit, value_of(TimeUnit::century),
                   kRussian | kPluralUnit},
    VocabularyLine{"столети", DateRole::unit, value_of(TimeUnit::century), kRussian, "е я ю ем и"},
    VocabularyLine{"вв", DateRole::unit, value_of(TimeUnit::century),
                   kRussian | kShortUnit | kPluralUnit},

    VocabularyLine{"прошл минувш", DateRole::deictic, -1, 0,
                   "ый ая ое ые ого ой ому ую ым ом ых ыми ий ее ие его ей ему им ем их"},
    VocabularyLine{"этот эта это эти этого этой этому эту этим этом этих", DateRole::deictic, 0},
    VocabularyLine{"нынешн", DateRole::deictic, 0, 0, kSoftAdjective},
    VocabularyLine{"текущ", DateRole::deictic, 0, 0, kSoftAdjective},
    VocabularyLine{"текущая текущую", DateRole::deictic, 0},
    VocabularyLine{"следующ будущ", DateRole::deictic, 1, 0,
                   "ий ая ее ие его ей ему ую им ем их ими"},
    VocabularyLine{"предыдущ", DateRole::deictic, -1, kFromText,
                   "ий ая ее ие его ей ему ую им ем их ими"},
    VocabularyLine{"тот того тому том той ту", DateRole::deictic, 0, kFromText},
    VocabularyLine{"последн", DateRole::deictic, -1, kStretch, kSoftAdjective},
    VocabularyLine{"ближайш", DateRole::deictic, 1, kStretch,
                   "ий ая ее ие его ей ему ую им ем их ими"},

    VocabularyLine{"начал", DateRole::portion, value_of(Portion::early), 0, "о а у ом е"},
    VocabularyLine{"середин", DateRole::portion, value_of(Portion::middle), 0, "а ы е у ой"},
    VocabularyLine{"конец конца концу концом конце", DateRole::portion, value_of(Portion::end)},
    VocabularyLine{"половин", DateRole::half, 0, 0, "а ы е у ой"},
    VocabularyLine{"квартал", DateRole::quarter, 0, 0, "- а у ом е"},
    VocabularyLine{"четверт", DateRole::quarter, 0, 0, "ь и ью"},
    VocabularyLine{"вчера", DateRole::day_word, -1},
    VocabularyLine{"позавчера", DateRole::day_word, -2},

    VocabularyLine{"один одна одно одного одной одному одну", DateRole::cardinal, 1},
    VocabularyLine{"два две двух двумя", DateRole::cardinal, 2},
    VocabularyLine{"три трех тремя", DateRole::cardinal, 3},
    VocabularyLine{"четыре четырех", DateRole::cardinal, 4},
    VocabularyLine{"пять пяти", DateRole::cardinal, 5},
    VocabularyLine{"шесть шести", DateRole::cardinal, 6},
    VocabularyLine{"семь семи", DateRole::cardinal, 7},
    VocabularyLine{"восемь восьми", DateRole::cardinal, 8},
    VocabularyLine{"девять девяти", DateRole::cardinal, 9},
    VocabularyLine{"десять десяти", DateRole::cardinal, 10},
    VocabularyLine{"одиннадцат", DateRole::cardinal, 11, 0, "ь и"},
    VocabularyLine{"двенадцат", DateRole::cardinal, 12, 0, "ь и"},
    VocabularyLine{"тринадцат", DateRole::cardinal, 13, 0, "ь и"},
    VocabularyLine{"четырнадцат", DateRole::cardinal, 14, 0, "ь и"},
    VocabularyLine{"пятнадцат", DateRole::cardinal, 15, 0, "ь и"},
    VocabularyLine{"шестнадцат", DateRole::cardinal, 16, 0, "ь и"},
    VocabularyLine{"семнадцат", DateRole::cardinal, 17, 0, "ь и"},
    VocabularyLine{"восемнадцат", DateRole::cardinal, 18, 0, "ь и"},
    VocabularyLine{"девятнадцат", DateRole::cardinal, 19, 0, "ь и"},
    VocabularyLine{"двадцат", DateRole::cardinal, 20, 0, "ь и"},
    VocabularyLine{"тридцат", DateRole::cardinal, 30, 0, "ь и"},
    VocabularyLine{"сорок сорока", DateRole::cardinal, 40},
    VocabularyLine{"пятьдесят пятидесяти", DateRole::cardinal, 50},
    VocabularyLine{"шестьдесят шестидесяти", DateRole::cardinal, 60},
    VocabularyLine{"семьдесят семидесяти", DateRole::cardinal, 70},
    VocabularyLine{"восемьдесят восьмидесяти", DateRole::cardinal, 80},
    VocabularyLine{"девяносто", DateRole::cardinal, 90},
    VocabularyLine{"сто", DateRole::cardinal, 100},

    VocabularyLine{"перв", DateRole::ordinal, 1, 0, kAdjective},
    VocabularyLine{"втор", DateRole::ordinal, 2, 0, "ой ая ое ые ого ому ую ым ом ых"},
    VocabularyLine{"третий третья третье третьи третьего третьей третьему третью третьим третьем",
                   DateRole::ordinal, 3},
    VocabularyLine{"четверт", DateRole::ordinal, 4, 0, kAdjective},
    VocabularyLine{"пят", DateRole::ordinal, 5, 0, kAdjective},
    VocabularyLine{"шест", DateRole::ordinal, 6, 0, "ой ая ое ые ого ому ую ым ом ых"},
    VocabularyLine{"седьм", DateRole::ordinal, 7, 0, "ой ая ое ые ого ому ую ым ом ых"},
    VocabularyLine{"восьм", DateRole::ordinal, 8, 0, "ой ая ое ые ого ому ую ым ом ых"},
    VocabularyLine{"девят", DateRole::ordinal, 9, 0, kAdjective},
    VocabularyLine{"десят", DateRole::ordinal, 10, 0, kAdjective},
    VocabularyLine{"одиннадцат", DateRole::ordinal, 11, 0, kAdjective},
    VocabularyLine{"двенадцат", DateRole::ordinal, 12, 0, kAdjective},
    VocabularyLine{"тринадцат", DateRole::ordinal, 13, 0, kAdjective},
    VocabularyLine{"четырнадцат", DateRole::ordinal, 14, 0, kAdjective},
    VocabularyLine{"пятнадцат", DateRole::ordinal, 15, 0, kAdjective},
    VocabularyLine{"шестнадцат", DateRole::ordinal, 16, 0, kAdjective},
    VocabularyLine{"семнадцат", DateRole::ordinal, 17, 0, kAdjective},
    VocabularyLine{"восемнадцат", DateRole::ordinal, 18, 0, kAdjective},
    VocabularyLine{"девятнадцат", DateRole::ordinal, 19, 0, kAdjective},
    VocabularyLine{"двадцат", DateRole::ordinal, 20, 0, "ый ая ое ого ой ому ую ым ом"},
    VocabularyLine{"тридцат", DateRole::ordinal, 30, 0, "ый ая ое ого ой ому ую ым ом"},

    VocabularyLine{"двадцат", DateRole::decade, 20, 0, "ые ых ыми"},
    VocabularyLine{"тридцат", DateRole::decade, 30, 0, "ые ых ыми"},
    VocabularyLine{"сороков", DateRole::decade, 40, 0, "ые ых ыми"},
    VocabularyLine{"пятидесят", DateRole::decade, 50, 0, "ые ых ыми"},
    VocabularyLine{"шестидесят", DateRole::decade, 60, 0, "ые ых ыми"},
    VocabularyLine{"семидесят", DateRole::decade, 70, 0, "ые ых ыми"},
    VocabularyLine{"восьмидесят", DateRole::decade, 80, 0, "ые ых ыми"},
    VocabularyLine{"девяност", DateRole::decade, 90, 0, "ые ых ыми"},

    VocabularyLine{"несколько пару много", DateRole::indefinite},
    VocabularyLine{"назад", DateRole::ago},
    VocabularyLine{"раньше", DateRole::earlier},
    VocabularyLine{"позже позднее", DateRole::later},
    VocabularyLine{"через спустя", DateRole::through},
    VocabularyLine{"после", DateRole::after},
    VocabularyLine{"в во", DateRole::in, 0, kRussian},
    VocabularyLine{"за", DateRole::in_front},
    VocabularyLine{"же", DateRole::same},
    VocabularyLine{"и или", DateRole::conjunction},
    VocabularyLine{"по", DateRole::to, 0, kRussian},
    VocabularyLine{"с со", DateRole::since, 0, kRussian},
    VocabularyLine{"до", DateRole::until, 0, kRussian},
    VocabularyLine{"к ко", DateRole::by, 0, kRussian},
    VocabularyLine{"между", DateRole::between, 0, kRussian},
    VocabularyLine{"около примерно приблизительно", DateRole::about, 0, kRussian},
    VocabularyLine{"более менее больше меньше свыше", DateRole::exceeding},
    VocabularyLine{"настоящее сегодняшний", DateRole::present},
    VocabularyLine{"новая новой новую новое", DateRole::renewed},
    VocabularyLine{"й го м му ом х е ые ых ми я ю ое ого", DateRole::suffix},

    VocabularyLine{"резолюци", DateRole::label, 0, 0, "я и ю ей"},
    VocabularyLine{"стать", DateRole::label, 0, 0, "я и ю ей"},
    VocabularyLine{"раздел глава главе главы пункт пункте стр страница страницы номер рейс версия "
                   "версии тел телефон дом квартира",
                   DateRole::label},

    VocabularyLine{"будет будут намерен намерены планирует планируют план планы цель цели должен "
                   "должна должны станет обещает хочет",
                   DateRole::future},
    VocabularyLine{"был была было были стал стала стало стали", DateRole::past},
    VocabularyLine{"если предположим допустим", DateRole::supposing},
    VocabularyLine{"что который которая которые когда где как но а на у о об от он она оно они мы "
                   "вы я не из для при под над без из-за чтобы есть это",
                   DateRole::stop},
};

}  // namespace

std::span<const VocabularyLine> russian_vocabulary() {
    return kLines;
}

}  // namespace parallax
