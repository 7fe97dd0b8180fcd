// The edited codebook's part of an address. Read before all else, since names of themes are its.
#include "session/address_key.h"

namespace parallax {

std::vector<AddressKey> codebook_keys(const Corpus& corpus) {
    return {{"codebook",
             [&corpus](const Session& s) {
                 const Codebook* edited = s.codebook.get();
                 return edited ? codebook_text(*edited, corpus) : std::string();
             },
             [&corpus](Session& s, std::string_view v) {
                 auto themes = themes_from_text(v, corpus);
                 if (!themes) return false;
                 Codebook codebook = codebook_of(s, corpus);
                 codebook.themes = *std::move(themes);
                 s.codebook = EditedCodebook(std::move(codebook));
                 return true;
             }},
            {"judged",
             [&corpus](const Session& s) {
                 const Codebook* edited = s.codebook.get();
                 return edited ? judgements_text(*edited, corpus) : std::string();
             },
             [&corpus](Session& s, std::string_view v) {
                 auto judgements = judgements_from_text(v, corpus);
                 if (!judgements) return false;
                 Codebook codebook = codebook_of(s, corpus);
                 codebook.judgements = *std::move(judgements);
                 s.codebook = EditedCodebook(std::move(codebook));
                 return true;
             }}};
}

}  // namespace parallax
