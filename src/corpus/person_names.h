// Names of people and institutions as bylines write them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/corpus.h"

namespace parallax {

// Two to five words with capitals, particles ("van der") and initials aside; two to four Han
// characters. No figures, no sentence.
bool is_name_like(std::string_view text);
// By a word that only institutions have ("Institute", "Фонд", "研究所") or capitals throughout.
bool is_institution_like(std::string_view text);
// True for words that say what somebody is: "researcher", "профессор", "记者".
bool has_role_word(std::string_view text);

// The names in "Ana Lima, Bo Ek and Cy Roth", "李明、王芳"; titles ("Dr.") and what is no name
// ("Senior Fellow") left out.
std::vector<std::string> split_names(std::string_view text);
// "Ana de Lima" -> family "de Lima", given "Ana"; "Lima, Ana" the other way round; "Петров И. И."
// by its initials; Han names stay whole, as family; an institution is literal.
Name name_from_text(std::string_view text);

// The name with which a text begins, as far as capitals go: of "Ana Lima is a historian" the first
// two words; "" if there is none.
std::string_view leading_name(std::string_view text);

}  // namespace parallax
