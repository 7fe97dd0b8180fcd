#include "text/function_words.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "text/words.h"

namespace parallax {
namespace {

struct Words {
    std::string_view language;
    std::string_view words;  // parted by blanks; none that is a name when folded (us, may)
};

constexpr Words kWords[] = {
    {"en",
     "a an the this that these those some any each every either neither both all few many "
     "much more most other others another such same own several enough less least no none "
     "i me my myself you your yours yourself he him his himself she her hers herself it "
     "its itself we our ours ourselves they them their theirs themselves one ones oneself "
     "who whom whose which what whatever whoever anyone everyone someone nobody nothing "
     "something anything everything about above across after against along alongside amid "
     "among amongst around as at before behind below beneath beside besides between beyond "
     "by despite down during except for from in into like near of off on onto out over per "
     "since than through throughout till to toward towards under unlike until up upon via "
     "with within without and or but nor so yet if unless because although though while "
     "whereas whether when whenever where wherever why how that then thus hence therefore "
     "however moreover furthermore instead rather else be am is are was were been being do "
     "does did done doing have has had having can could must shall should will would ought "
     "cannot don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't "
     "couldn't shouldn't hasn't haven't hadn't not only just even still also too very "
     "quite almost already again ever never always often sometimes here there now once "
     "perhaps indeed well far especially mainly mostly nearly soon later together apart "
     "away back"},
    {"ru",
     "и а но или либо да же ли бы не ни то так как что чтобы если хотя когда пока потому "
     "поэтому также тоже зато однако будто словно раз ведь вот уже еще лишь только даже "
     "именно в во на с со к ко о об обо от ото до из изо за над надо под подо при про для "
     "без безо через между перед передо около среди против вместо кроме вокруг после из-за "
     "из-под ради сквозь вдоль я меня мне мной мы нас нам нами ты тебя тебе тобой вы вас "
     "вам вами он его ему им нем она ее ей ней оно они их ими них себя себе собой мой моя "
     "мое мои твой наш наша наше наши ваш ваша ваше ваши свой своя свое свои своего своей "
     "своих своим своими этот эта это эти этого этой этому этим этих этими тот та те того "
     "той тому тем тех теми такой такая такое такие таких таким который которая которое "
     "которые которого которой котором которых которым которую которыми кто кого кому кем "
     "чего чему чем чей чья весь вся все всего всей всем всех всеми сам сама само сами "
     "каждый каждая каждое любой иной быть есть был была было были будет будут будучи "
     "может могут мог могла могли можно нельзя нужно надо где куда откуда здесь там тут "
     "сюда туда теперь тогда потом затем очень более менее весьма почти совсем всегда "
     "никогда"},
    {"zh",
     "的 了 和 是 在 与 與 及 而 且 或 但 但是 也 都 就 还 還 又 再 很 更 最 不 没 沒 没有 沒有 有 "
     "对 對 对于 從 从 到 由 于 於 以 以及 "
     "为 為 因为 因為 所以 如果 虽然 雖然 把 被 让 讓 使 向 给 給 跟 同 并 並 之 其 这 這 那 这个 "
     "這個 那个 那個 这些 這些 那些 我 我们 我們 "
     "你 你们 你們 他 她 它 他们 他們 她们 她們 它们 它們 自己 什么 什麼 怎么 怎麼 哪 谁 誰 将 將 "
     "会 會 能 可以 可能 应 應 要 着 著 过 過 地 "
     "得 等 已 已经 已經 一个 一個 一些 只 只是 才 却 卻 则 則 若 即"},
    {"de",
     "der die das den dem des ein eine einen einem einer eines und oder aber sondern denn "
     "doch weil dass ob wenn als wie wo ich du er sie es wir ihr mich mir dich dir ihn ihm "
     "uns euch sich mein dein sein seine ihre unser euer dieser diese dieses jener jede "
     "jeder jedes kein keine nicht auch nur noch schon sehr mehr in im an am auf aus bei "
     "beim mit nach seit von vom vor zu zum zur durch fur gegen ohne um uber unter "
     "zwischen ist sind war waren wird werden wurde wurden worden hat haben hatte hatten "
     "kann konnen muss mussen soll sollen"},
    {"fr",
     "le la les un une des du de au aux et ou mais donc or ni car que qui quoi dont ce cet "
     "cette ces je tu il elle on nous vous ils elles me te se lui leur leurs mon ma mes "
     "ton ta tes son sa ses notre nos votre vos ne pas plus tres aussi dans sur sous avec "
     "sans pour par entre chez vers est sont etait etaient ete etre a ont avait avoir fait "
     "comme si meme tout toute tous toutes"},
    {"es",
     "el los las uno una unos unas y e o u pero sino porque aunque si cuando donde como "
     "que quien cual este esta estos estas ese esa esos esas aquel yo tu el ella ello "
     "nosotros ellos ellas lo le les se mi su sus nuestro no ni muy mas tambien ya en con "
     "sin por para sobre entre hasta desde hacia contra del al es son era eran fue fueron "
     "ser estar esta estan ha han habia haber"},
};

using SortedWords = std::vector<std::string>;  // folded, as those of texts are

std::map<std::string_view, SortedWords, std::less<>> make_words() {
    std::map<std::string_view, SortedWords, std::less<>> all;
    for (const Words& of : kWords) {
        SortedWords& sorted = all[of.language];
        for (std::string_view rest = of.words; !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            sorted.push_back(fold(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        std::ranges::sort(sorted);
    }
    return all;
}

}  // namespace

bool is_function_word(std::string_view key, std::string_view language) {
    static const auto words = make_words();
    const auto found = words.find(language.substr(0, language.find('-')));
    return found != words.end() && std::ranges::binary_search(found->second, key);
}

}  // namespace parallax
