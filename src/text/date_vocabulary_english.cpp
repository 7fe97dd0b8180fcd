// English words around dates.
#include <array>

#include "text/date_vocabulary.h"

namespace parallax {
namespace {

constexpr std::array kLines = {
    VocabularyLine{"january", DateRole::month, 1},
    VocabularyLine{"february", DateRole::month, 2},
    VocabularyLine{"march", DateRole::month, 3, kDoubtfulMonth},
    VocabularyLine{"april", DateRole::month, 4, kDoubtfulMonth},
    VocabularyLine{"may", DateRole::month, 5, kDoubtfulMonth},
    VocabularyLine{"june", DateRole::month, 6},
    VocabularyLine{"july", DateRole::month, 7},
    VocabularyLine{"august", DateRole::month, 8, kDoubtfulMonth},
    VocabularyLine{"september", DateRole::month, 9},
    VocabularyLine{"october", DateRole::month, 10},
    VocabularyLine{"november", DateRole::month, 11},
    VocabularyLine{"december", DateRole::month, 12},
    VocabularyLine{"jan", DateRole::month, 1, kShortMonth},
    VocabularyLine{"feb", DateRole::month, 2, kShortMonth},
    VocabularyLine{"mar", DateRole::month, 3, kShortMonth},
    VocabularyLine{"apr", DateRole::month, 4, kShortMonth},
    VocabularyLine{"jun", DateRole::month, 6, kShortMonth},
    VocabularyLine{"jul", DateRole::month, 7, kShortMonth},
    VocabularyLine{"aug", DateRole::month, 8, kShortMonth},
    VocabularyLine{"sep sept", DateRole::month, 9, kShortMonth},
    VocabularyLine{"oct", DateRole::month, 10, kShortMonth},
    VocabularyLine{"nov", DateRole::month, 11, kShortMonth},
    VocabularyLine{"dec", DateRole::month, 12, kShortMonth},

    VocabularyLine{"spring", DateRole::season, 21},
    VocabularyLine{"summer", DateRole::season, 22},
    VocabularyLine{"autumn fall", DateRole::season, 23},
    VocabularyLine{"winter", DateRole::season, 24},

    VocabularyLine{"day", DateRole::unit, value_of(TimeUnit::day)},
    VocabularyLine{"days", DateRole::unit, value_of(TimeUnit::day), kPluralUnit},
    VocabularyLine{"week", DateRole::unit, value_of(TimeUnit::week)},
    VocabularyLine{"weeks", DateRole::unit, value_of(TimeUnit::week), kPluralUnit},
    VocabularyLine{"fortnight", DateRole::unit, value_of(TimeUnit::week), kFortnight},
    VocabularyLine{"fortnights", DateRole::unit, value_of(TimeUnit::week),
                   kFortnight | kPluralUnit},
    VocabularyLine{"month", DateRole::unit, value_of(TimeUnit::month)},
    VocabularyLine{"months", DateRole::unit, value_of(TimeUnit::month), kPluralUnit},
    VocabularyLine{"year", DateRole::unit, value_of(TimeUnit::year)},
    VocabularyLine{"years", DateRole::unit, value_of(TimeUnit::year), kPluralUnit},
    VocabularyLine{"decade", DateRole::unit, value_of(TimeUnit::decade)},
    VocabularyLine{"decades", DateRole::unit, value_of(TimeUnit::decade), kPluralUnit},
    VocabularyLine{"century", DateRole::unit, value_of(TimeUnit::century)},
    VocabularyLine{"centuries", DateRole::unit, value_of(TimeUnit::century), kPluralUnit},

    VocabularyLine{"last", DateRole::deictic, -1},
    VocabularyLine{"this", DateRole::deictic, 0},
    VocabularyLine{"next", DateRole::deictic, 1},
    VocabularyLine{"previous preceding", DateRole::deictic, -1, kFromText},
    VocabularyLine{"same that", DateRole::deictic, 0, kFromText},
    VocabularyLine{"following", DateRole::deictic, 1, kFromText},
    VocabularyLine{"past", DateRole::deictic, -1, kStretch},
    VocabularyLine{"coming", DateRole::deictic, 1, kStretch},

    VocabularyLine{"early beginning start", DateRole::portion, value_of(Portion::early)},
    VocabularyLine{"mid middle", DateRole::portion, value_of(Portion::middle)},
    VocabularyLine{"late", DateRole::portion, value_of(Portion::late)},
    VocabularyLine{"end", DateRole::portion, value_of(Portion::end)},
    VocabularyLine{"half", DateRole::half},
    VocabularyLine{"quarter", DateRole::quarter},
    VocabularyLine{"q1", DateRole::part_name, value_of(Portion::first_quarter)},
    VocabularyLine{"q2", DateRole::part_name, value_of(Portion::second_quarter)},
    VocabularyLine{"q3", DateRole::part_name, value_of(Portion::third_quarter)},
    VocabularyLine{"q4", DateRole::part_name, value_of(Portion::fourth_quarter)},
    VocabularyLine{"h1", DateRole::part_name, value_of(Portion::first_half)},
    VocabularyLine{"h2", DateRole::part_name, value_of(Portion::second_half)},
    VocabularyLine{"yesterday", DateRole::day_word, -1},

    VocabularyLine{"one", DateRole::cardinal, 1},
    VocabularyLine{"two", DateRole::cardinal, 2},
    VocabularyLine{"three", DateRole::cardinal, 3},
    VocabularyLine{"four", DateRole::cardinal, 4},
    VocabularyLine{"five", DateRole::cardinal, 5},
    VocabularyLine{"six", DateRole::cardinal, 6},
    VocabularyLine{"seven", DateRole::cardinal, 7},
    VocabularyLine{"eight", DateRole::cardinal, 8},
    VocabularyLine{"nine", DateRole::cardinal, 9},
    VocabularyLine{"ten", DateRole::cardinal, 10},
    VocabularyLine{"eleven", DateRole::cardinal, 11},
    VocabularyLine{"twelve", DateRole::cardinal, 12},
    VocabularyLine{"thirteen", DateRole::cardinal, 13},
    VocabularyLine{"fourteen", DateRole::cardinal, 14},
    VocabularyLine{"fifteen", DateRole::cardinal, 15},
    VocabularyLine{"sixteen", DateRole::cardinal, 16},
    VocabularyLine{"seventeen", DateRole::cardinal, 17},
    VocabularyLine{"eighteen", DateRole::cardinal, 18},
    VocabularyLine{"nineteen", DateRole::cardinal, 19},
    VocabularyLine{"twenty", DateRole::cardinal, 20},
    VocabularyLine{"thirty", DateRole::cardinal, 30},
    VocabularyLine{"forty", DateRole::cardinal, 40},
    VocabularyLine{"fifty", DateRole::cardinal, 50},
    VocabularyLine{"sixty", DateRole::cardinal, 60},
    VocabularyLine{"seventy", DateRole::cardinal, 70},
    VocabularyLine{"eighty", DateRole::cardinal, 80},
    VocabularyLine{"ninety", DateRole::cardinal, 90},

    VocabularyLine{"first", DateRole::ordinal, 1},
    VocabularyLine{"second", DateRole::ordinal, 2},
    VocabularyLine{"third", DateRole::ordinal, 3},
    VocabularyLine{"fourth", DateRole::ordinal, 4},
    VocabularyLine{"fifth", DateRole::ordinal, 5},
    VocabularyLine{"sixth", DateRole::ordinal, 6},
    VocabularyLine{"seventh", DateRole::ordinal, 7},
    VocabularyLine{"eighth", DateRole::ordinal, 8},
    VocabularyLine{"ninth", DateRole::ordinal, 9},
    VocabularyLine{"tenth", DateRole::ordinal, 10},
    VocabularyLine{"eleventh", DateRole::ordinal, 11},
    VocabularyLine{"twelfth", DateRole::ordinal, 12},
    VocabularyLine{"thirteenth", DateRole::ordinal, 13},
    VocabularyLine{"fourteenth", DateRole::ordinal, 14},
    VocabularyLine{"fifteenth", DateRole::ordinal, 15},
    VocabularyLine{"sixteenth", DateRole::ordinal, 16},
    VocabularyLine{"seventeenth", DateRole::ordinal, 17},
    VocabularyLine{"eighteenth", DateRole::ordinal, 18},
    VocabularyLine{"nineteenth", DateRole::ordinal, 19},
    VocabularyLine{"twentieth", DateRole::ordinal, 20},
    VocabularyLine{"thirtieth", DateRole::ordinal, 30},

    VocabularyLine{"twenties", DateRole::decade, 20},
    VocabularyLine{"thirties", DateRole::decade, 30},
    VocabularyLine{"forties", DateRole::decade, 40},
    VocabularyLine{"fifties", DateRole::decade, 50},
    VocabularyLine{"sixties", DateRole::decade, 60},
    VocabularyLine{"seventies", DateRole::decade, 70},
    VocabularyLine{"eighties", DateRole::decade, 80},
    VocabularyLine{"nineties", DateRole::decade, 90},

    VocabularyLine{"bc bce", DateRole::era, -1},
    VocabularyLine{"ad ce", DateRole::era, 1},

    VocabularyLine{"a an", DateRole::article, 1},
    VocabularyLine{"the", DateRole::article, 0},
    VocabularyLine{"several few some many couple", DateRole::indefinite},
    VocabularyLine{"ago", DateRole::ago},
    VocabularyLine{"earlier", DateRole::earlier},
    VocabularyLine{"later", DateRole::later},
    VocabularyLine{"before", DateRole::before},
    VocabularyLine{"after", DateRole::after},
    VocabularyLine{"of", DateRole::of},
    VocabularyLine{"in during throughout", DateRole::in},
    VocabularyLine{"and or", DateRole::conjunction},
    VocabularyLine{"to through", DateRole::to},
    VocabularyLine{"from", DateRole::from},
    VocabularyLine{"since", DateRole::since},
    VocabularyLine{"until till", DateRole::until},
    VocabularyLine{"by", DateRole::by},
    VocabularyLine{"between", DateRole::between},
    VocabularyLine{"about around approximately roughly", DateRole::about},
    VocabularyLine{"circa c ca", DateRole::about, 1},
    VocabularyLine{"than over least nearly almost under only exactly", DateRole::exceeding},
    VocabularyLine{"on onward onwards", DateRole::onwards},
    VocabularyLine{"present now today", DateRole::present},
    VocabularyLine{"pre", DateRole::year_prefix, 0},
    VocabularyLine{"post", DateRole::year_prefix, 1},
    VocabularyLine{"new", DateRole::renewed},

    VocabularyLine{"men women people children soldiers troops persons refugees civilians workers "
                   "students voters members prisoners families villages ships tanks aircraft "
                   "missiles rockets drones warheads vehicles planes guns flats houses pages words "
                   "lines",
                   DateRole::measure},
    VocabularyLine{
        "km kilometres kilometers kilometre kilometer m metres meters metre meter cm mm "
        "miles mile mi yards feet foot ft inches hectares acres tonnes tons tonne ton kg "
        "kilograms kilogrammes grams g litres liters barrels gallons mw kw gw mhz ghz hz "
        "kwh degrees points hours hrs minutes seconds percent per times items copies mb "
        "gb tb kb pixels volts watts calories",
        DateRole::measure},
    VocabularyLine{
        "dollars dollar euros euro pounds rubles roubles yuan yen francs marks usd eur "
        "gbp rmb rub bit bits byte bytes cny million billion thousand trillion hundred bn",
        DateRole::measure},
    VocabularyLine{
        "article articles resolution resolutions no nos nr number section sections "
        "chapter chapters page pages p pp paragraph paragraphs para clause footnote "
        "note room flight boeing airbus windows version route highway route bus apollo "
        "isbn issn rfc iso unscr res vol volume item line lot code pin tel phone fax ext "
        "box model type serial gate channel level size lbs regulation directive verse "
        "psalm length bug error port",
        DateRole::label},

    VocabularyLine{"will shall should must plans planned plan aims aim goal goals target targets "
                   "intends hopes wants expected expects due scheduled seeks seek vows promises "
                   "pledged forecast means going upcoming",
                   DateRole::future},
    VocabularyLine{"was were had did", DateRole::past},
    VocabularyLine{"if suppose supposing imagine assuming hypothetically hypothetical scenario",
                   DateRole::supposing},
    VocabularyLine{
        "that which who whom whose when while where whether because although though but "
        "nor as at on with without for into onto upon via he she it they we i you him "
        "her them us there here these those is are am be been being has have having does "
        "do would could might can cannot not then so if",
        DateRole::stop},
};

}  // namespace

std::span<const VocabularyLine> english_vocabulary() {
    return kLines;
}

}  // namespace parallax
