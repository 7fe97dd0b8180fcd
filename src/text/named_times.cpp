// The table of names, and the comparison of words with them.
#include "text/named_times.h"

#include <algorithm>
#include <bitset>
#include <vector>

#include "text/parts.h"

namespace parallax {
namespace {

constexpr EventKind kEvent = EventKind::event;

constexpr std::array kNamedTimes = {
    NamedTime{"cold war;холодн* войн*", "冷战;冷戰", "1947/1991"},
    NamedTime{"first world war;world war i;world war one;wwi;ww1;great war;"
              "перв* миров* войн*;перв* миров*",
              "第一次世界大战;一战", "1914-07-28/1918-11-11"},
    NamedTime{"second world war;world war ii;world war two;wwii;ww2;втор* миров* войн*;"
              "втор* миров*",
              "第二次世界大战;二战", "1939-09-01/1945-09-02"},
    NamedTime{"great patriotic war;велик* отечественн* войн*", "伟大卫国战争",
              "1941-06-22/1945-05-09"},
    NamedTime{"interwar period;interwar years;межвоенн* период*", "战间期;两次世界大战之间",
              "1918/1939"},
    NamedTime{"korean war;корейск* войн*", "朝鲜战争;抗美援朝", "1950-06-25/1953-07-27"},
    NamedTime{"vietnam war;вьетнамск* войн*;войн* во вьетнаме", "越南战争;越战", "1955/1975"},
    NamedTime{"gulf war;войн* в персидском заливе", "海湾战争", "1990-08-02/1991-02-28"},
    NamedTime{"russo japanese war;русско японск* войн*", "日俄战争", "1904/1905"},
    NamedTime{"first sino japanese war", "甲午战争", "1894/1895"},
    NamedTime{"second sino japanese war", "抗日战争", "1937-07-07/1945-09-02"},
    NamedTime{"first opium war", "第一次鸦片战争", "1839/1842"},
    NamedTime{"second opium war", "第二次鸦片战争", "1856/1860"},
    NamedTime{"opium wars;опиумн* войн*", "鸦片战争", "1839/1860"},
    NamedTime{"crimean war;крымск* войн*", "克里米亚战争", "1853/1856"},
    NamedTime{"napoleonic wars;наполеоновск* войн*", "拿破仑战争", "1803/1815"},
    NamedTime{"thirty years war;тридцатилетн* войн*", "三十年战争", "1618/1648"},
    NamedTime{"american civil war", "美国南北战争;南北战争", "1861/1865"},
    NamedTime{"spanish civil war;гражданск* войн* в испании", "西班牙内战", "1936/1939"},
    NamedTime{"russian civil war", "俄国内战", "1917/1922"},
    NamedTime{"french revolution;велик* французск* революци*;французск* революци*", "法国大革命",
              "1789/1799"},
    NamedTime{"october revolution;bolshevik revolution;октябрьск* революци*", "十月革命",
              "1917-11-07", kEvent},
    NamedTime{"xinhai revolution;синьхайск* революци*", "辛亥革命", "1911-10-10/1912-02-12"},
    NamedTime{"boxer rebellion;боксерск* восстани*", "义和团运动", "1899/1901"},
    NamedTime{"long march", "长征", "1934-10/1935-10"},
    NamedTime{"great leap forward;больш* скачк*;большой скачок", "大跃进", "1958/1962"},
    NamedTime{"cultural revolution;культурн* революци*", "文化大革命;文革", "1966/1976"},
    NamedTime{"prague spring;пражск* весн*", "布拉格之春", "1968-01/1968-08"},
    NamedTime{"cuban missile crisis;карибск* кризис*", "古巴导弹危机", "1962-10-16/1962-10-28"},
    NamedTime{"great depression;велик* депресси*", "大萧条", "1929/1939"},
    NamedTime{"perestroika;перестройк*", "", "1985/1991"},
    NamedTime{"khrushchev thaw;хрущевск* оттепел*", "", "1953/1964"},
    NamedTime{"soviet era;советск* эпох*;советск* период*", "苏联时期", "1922/1991"},
    NamedTime{"arab spring;арабск* весн*", "阿拉伯之春", "2010-12/2012-12"},
    NamedTime{"fall of the berlin wall;падени* берлинской стены", "柏林墙倒塌", "1989-11-09",
              kEvent},
    NamedTime{"dissolution of the soviet union;collapse of the soviet union;"
              "breakup of the soviet union;fall of the soviet union;распад* ссср;"
              "распад* советского союза",
              "苏联解体", "1991-12-26", kEvent},
    NamedTime{"september 11 attacks;september 11th attacks;11 september attacks;"
              "теракт* 11 сентября",
              "九一一", "2001-09-11", kEvent},
    NamedTime{"brexit referendum", "脱欧公投", "2016-06-23", kEvent},
    NamedTime{"warring states period", "战国时期", "-0474/-0220"},
    NamedTime{"han dynasty;династи* хань", "汉朝;汉代", "-0201/0220"},
    NamedTime{"tang dynasty;династи* тан", "唐朝;唐代", "0618/0907"},
    NamedTime{"song dynasty;династи* сун", "宋朝;宋代", "0960/1279"},
    NamedTime{"yuan dynasty;династи* юань", "元朝;元代", "1271/1368"},
    NamedTime{"ming dynasty;династи* мин", "明朝;明代", "1368/1644"},
    NamedTime{"qing dynasty;qing era;династи* цин", "清朝;清代", "1644/1912"},
    NamedTime{"meiji era;meiji period;эпох* мэйдзи", "明治时期", "1868/1912"},
    NamedTime{"victorian era;викторианск* эпох*", "维多利亚时代", "1837/1901"},
    NamedTime{"weimar republic;веймарск* республик*", "魏玛共和国", "1918-11-09/1933-01-30"},
    NamedTime{"time of troubles;смутн* врем*", "", "1598/1613"},
    NamedTime{"hundred days reform", "戊戌变法", "1898-06-11/1898-09-21"},
    NamedTime{"middle ages;средн* век*;средневеков*", "中世纪", "0500~/1500~"},
};

bool is_same_word(std::string_view pattern, std::string_view key) {
    if (!pattern.ends_with('*')) return pattern == key;
    pattern.remove_suffix(1);
    // An ending of a case, not the rest of another word.
    constexpr std::size_t kLongestEnding = 8;
    return key.starts_with(pattern) && key.size() <= pattern.size() + kLongestEnding;
}

struct Name {
    const NamedTime* named = nullptr;
    std::vector<std::string_view> words;
};

// The names by the first byte of their first word, and which two bytes begin one, so that most
// words are compared with none.
class NameTable {
  public:
    NameTable() {
        for (const NamedTime& named : kNamedTimes) {
            for_each_part(named.names, ';', [&](std::string_view text) {
                Name name{&named, {}};
                for_each_part(text, ' ',
                              [&](std::string_view word) { name.words.push_back(word); });
                heads_.set(head_of(text));
                names_[byte_of(text)].push_back(std::move(name));
            });
        }
    }
    const std::vector<Name>& like(std::string_view key) const { return names_[byte_of(key)]; }
    bool may_begin(std::string_view key) const { return heads_[head_of(key)]; }

  private:
    static unsigned char byte_of(std::string_view text) {
        return text.empty() ? 0 : static_cast<unsigned char>(text.front());
    }
    // No name has a first word of one byte.
    static std::size_t head_of(std::string_view text) {
        return text.size() < 2 ? 0 : byte_of(text) << 8 | byte_of(text.substr(1));
    }
    std::array<std::vector<Name>, 256> names_;
    std::bitset<1 << 16> heads_;
};

const NameTable& name_table() {
    static const NameTable table;
    return table;
}

bool stands_there(const Name& name, const std::array<std::string_view, kLongestName>& keys) {
    return name.words.size() <= keys.size() &&
           std::equal(name.words.begin(), name.words.end(), keys.begin(), is_same_word);
}

}  // namespace

std::span<const NamedTime> named_times() {
    return kNamedTimes;
}

bool begins_named_time(std::string_view key) {
    const NameTable& names = name_table();
    return names.may_begin(key) && std::ranges::any_of(names.like(key), [key](const Name& name) {
               return is_same_word(name.words.front(), key);
           });
}

NamedMatch find_named_time(const std::array<std::string_view, kLongestName>& keys) {
    NamedMatch longest;
    for (const Name& name : name_table().like(keys.front())) {
        if (name.words.size() > longest.size && stands_there(name, keys))
            longest = {name.named, name.words.size()};
    }
    return longest;
}

NamedMatch find_chinese_named_time(std::string_view text) {
    NamedMatch longest;
    for (const NamedTime& named : kNamedTimes) {
        for_each_part(named.chinese, ';', [&](std::string_view name) {
            if (text.starts_with(name) && name.size() > longest.size)
                longest = {&named, name.size()};
        });
    }
    return longest;
}

}  // namespace parallax
