// A vocabulary of the size that ten million letters of English have: common words by hand, the long tail built from
// stems with the affixes of English.
import { Random } from "./random.mjs";

export const vocabularySize = 56_000;

const common = `the of and to a in that is was for it with as his on be at by had not are but from or have an they which one
you were all her she there would their we him been has when who will no more if out so up said what its about than into them
can only other time new some could these two may first then do any like my now over such our man me even most made after also
did many off before must well back through years much where your way down should because long each just state those people too
world still under last might life being day great however year against same another know while never again since work place
both between part without come take second party number house use during home small end found give general point government
order public fact country high law power early system water until present group large less program course hand set problem
national service war case interest social side against though area question nation need far form almost field community
policy action president member city given rather few open change market free march report local view office history company
often next economic political important data age water effect union section period level south north east west european
foreign military security cooperation border region trade agreement minister council treaty summit partner strategy alliance
energy sanction visit leader official parliament election reform process development support defence conflict crisis resource
transport corridor investment project author article argument evidence theory role influence interest analysis approach study
future past century decade attention position relation structure concept model framework condition cause result`
    .split(/\s+/);

const stems = `act form port press struct tract ject duct scrib vert mit pos tend spect sign plan mark serv lect gress rupt vok cept
fer plic miss solv sist trib volv flect clud grad loc mov nat part quest reg sens temp vis voc act bas cent dict equ fin gen hum
lab mater norm oper pact rat sat term urb val west bord bridg camp card deal draft farm fold garden guard harbour hold kind land
light line lock mast mill mind mount paint path plant pool rank reach rest ring river road rock root sail salt seed shelter ship
shop silver spring stand stone storm strong table teach timber touch track train turn wait walk wall watch wheel wind wood yard`
    .split(/\s+/);
const prefixes = ["", "re", "un", "pre", "inter", "over", "out", "sub", "trans", "dis", "mis", "non", "counter", "under", "super", "semi"];
const suffixes = ["", "s", "ed", "ing", "er", "ers", "ion", "ions", "ive", "ively", "able", "ably", "ment", "ments", "al", "ally", "ness", "ist",
    "ists", "ism", "ity", "ance", "ant", "ary", "ful", "less", "or", "ors", "ure", "ish", "ward", "hood"];

// Distinct words, the most frequent first; the same in every run.
export function makeEnglishWords() {
    const random = new Random(1949);
    const tail = [];
    for (const stem of new Set(stems)) {
        for (const prefix of prefixes) {
            for (const suffix of suffixes) tail.push(prefix + stem + suffix);
        }
    }
    // Frequent words are short, with exceptions (Zipf, 1935).
    const weight = new Map(tail.map((word) => [word, word.length + 6 * random.next()]));
    tail.sort((one, other) => weight.get(one) - weight.get(other));
    return [...new Set([...common, ...tail])].slice(0, vocabularySize);
}
