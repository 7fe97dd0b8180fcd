// A source as people name it: short ("Sabanadze et al. 2024") and as a full reference line.
#pragma once

#include <string>
#include <vector>

#include "corpus/corpus.h"

namespace parallax {

// "Yun Sun"; "Jukka Aukia, Lucjan Kubica"; "author not named" when the record has none.
std::string authors_line(const Record& record);
// "The Cipher Brief, 22 March 2016"; "MERICS, July to September 2021" and then, if the date is
// inferred, the caller adds "inferred" in italics. "date not known" without one.
std::string outlet_line(const Source& source);
// "Sun 2016", "MERICS 2021": label and year of publication ("n.d." when unknown).
std::string short_reference(const Source& source);
// How lists name a source that has no label: "Sun", "Aukia and Kubica", "Sabanadze et al."; else
// its container, publisher or title.
std::string label_from_record(const Record& record);
// Full reference: authors. Title. Container, publisher, date (inferred). URL
// What is not known is said of author and date and left out otherwise.
std::string full_reference(const Source& source);
// Two figures of the publication year for the tile: "16"; figures that occur twice get a letter in
// order of the corpus ("23a", "23b"), which after z goes on with aa; "–" when unknown. One per
// source.
std::vector<std::string> tile_labels(const Corpus& corpus);

}  // namespace parallax
