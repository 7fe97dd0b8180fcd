// Tests of corpus/language_guess: by script and by common words.
#include "corpus/language_guess.h"

#include <catch_amalgamated.hpp>

namespace parallax {
namespace {

TEST_CASE("languages are told by script, letters and common words") {
    struct Row {
        std::string_view text, language;
    };
    for (const Row& row : {
             Row{"The river is older than the mill, and that is known to all.", "en"},
             Row{"Der Fluss ist älter als die Mühle und das ist nicht neu.", "de"},
             Row{"La rivière est plus vieille que le moulin et les ponts.", "fr"},
             Row{"El río es más viejo que el molino y las casas del valle.", "es"},
             Row{"Il fiume non è della valle, e la gente che vive qui sono pochi.", "it"},
             Row{"O rio não é do moinho, e os homens da vila em paz.", "pt"},
             Row{"De rivier is ouder dan het huis en dat is niet nieuw voor een boer.", "nl"},
             Row{"Rzeka nie jest nowa, ale młyn i dom na wzgórzu się starzeją.", "pl"},
             Row{"Река старше мельницы, и это знают все.", "ru"},
             Row{"Річка старша за млин, і це всі знають її.", "uk"},
             Row{"Рака старэйшая за млын, ўсе гэта ведаюць.", "be"},
             Row{"河比磨坊更古老，人人都知道。", "zh"},
             Row{"川は水車より古いことを皆が知っている。", "ja"},
             Row{"강은 물레방아보다 오래되었다.", "ko"},
             Row{"النهر أقدم من الطاحونة", "ar"},
             Row{"Ο ποταμός είναι παλιός", "el"},
             Row{"", ""},
             Row{"12 34", ""},
             Row{"Xyz", ""},
         }) {
        CAPTURE(row.text);
        CHECK(guess_language(row.text) == row.language);
    }
}

TEST_CASE("foreign names do not change the language") {
    CHECK(guess_language("据路透社(Reuters)报道，河流管理局(River Authority)昨天宣布关闭闸门。") ==
          "zh");
}

}  // namespace
}  // namespace parallax
