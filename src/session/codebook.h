// The codebook that the reader has edited: a value that a session shares with those before it, so
// that undo, addresses and exports have it like everything else.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "analysis/theme_edit.h"
#include "analysis/theme_sample.h"

namespace parallax {

struct Session;

struct ThemeJudgement {
    std::string theme;  // its id
    Judgement judgement;
    bool operator==(const ThemeJudgement&) const = default;
};

struct Codebook {
    Themes themes;
    std::vector<ThemeJudgement> judgements;  // in the order in which they were made
    bool operator==(const Codebook&) const = default;

    // Those of one theme.
    std::vector<Judgement> judgements_of(std::string_view theme) const;
};

// None: the corpus' own one, nothing judged. Equal when what they hold is.
class EditedCodebook {
  public:
    EditedCodebook() = default;
    explicit EditedCodebook(Codebook codebook)
        : codebook_(std::make_shared<const Codebook>(std::move(codebook))) {}

    const Codebook* get() const { return codebook_.get(); }
    // The themes in force: the edited ones, or else those of the corpus, which must outlive them.
    std::shared_ptr<const Themes> themes(const std::shared_ptr<const Corpus>& corpus) const;
    std::vector<Judgement> judgements_of(std::string_view theme) const;
    bool operator==(const EditedCodebook& other) const;

  private:
    std::shared_ptr<const Codebook> codebook_;
};

// The themes that a session's ids count from.
const Themes& themes_of(const Session& session, const Corpus& corpus);

// `session`, whose ids of themes count from `before`, with another codebook: the same themes by
// their own ids stay chosen, marked, listed and filtered by; those that are gone are let go. One
// that says nothing but what the corpus says becomes none.
Session with_codebook(const Session& session, const Themes& before, EditedCodebook codebook,
                      const Corpus& corpus);

// The codebook as it is, to be changed.
Codebook codebook_of(const Session& session, const Corpus& corpus);

// What an address says of an edited codebook, "" for none: each theme that differs from the
// corpus' own on a line, in full; "-id" for one that is gone. And what was judged.
std::string codebook_text(const Codebook& codebook, const Corpus& corpus);
std::string judgements_text(const Codebook& codebook, const Corpus& corpus);
// Back; none for what cannot be read.
std::optional<Themes> themes_from_text(std::string_view text, const Corpus& corpus);
std::optional<std::vector<ThemeJudgement>> judgements_from_text(std::string_view text,
                                                                const Corpus& corpus);

}  // namespace parallax
