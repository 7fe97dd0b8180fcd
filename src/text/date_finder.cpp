// One pass over the words: what may begin a date is read by the grammar of its script, what is read
// is reckoned at once, since later dates lean on earlier ones.
#include "text/date_finder.h"

#include "text/date_chinese.h"
#include "text/date_mentions.h"
#include "text/date_reckoning.h"

namespace parallax {
namespace {

class DateScan {
  public:
    DateScan(const DateTokens& tokens, const DateContext& context)
        : tokens_(tokens), reckoning_(context) {}

    std::vector<FoundDate> run() {
        for (std::size_t i = tokens_.next_beginning(0); i < tokens_.size();)
            i = tokens_.next_beginning(read(i, tokens_.word(i)));
        return std::move(found_);
    }

  private:
    // Reads what begins at word i; the next word to look at.
    std::size_t read(std::size_t i, DateWord word) {
        if (word.is(DateRole::han) ||
            (word.is(DateRole::figures) && is_chinese_figure(tokens_.text(), tokens_.begin(i))))
            return read_chinese(i);
        // "This" and "that" are many, and all that they begin goes on with a word of dates.
        if (word.is(DateRole::deictic) && !word.has(kBeginsName) &&
            tokens_.is(i + 1, DateRole::other))
            return i + 1;
        const auto read = read_mention(tokens_, i, free_);
        if (!read) return i + 1;
        add(read->mention);
        free_ = read->end;
        return read->end;
    }

    // A run of Chinese is read whole, by characters: words cut by a dictionary do not keep to the
    // parts of dates.
    std::size_t read_chinese(std::size_t i) {
        const ByteRange run = chinese_run(tokens_.text(), tokens_.begin(i));
        for (const DateMention& mention : read_chinese_dates(tokens_.text(), run))
            add(mention);
        ++i;
        while (i < tokens_.size() && tokens_.begin(i) < run.end)
            ++i;
        free_ = i;
        return i;
    }

    void add(const DateMention& mention) {
        if (auto date = reckoning_.reckon(mention)) found_.push_back(*std::move(date));
    }

    const DateTokens& tokens_;
    DateReckoning reckoning_;
    std::vector<FoundDate> found_;
    std::size_t free_ = 0;  // words before it belong to dates already found
};

}  // namespace

std::vector<FoundDate> DateFinder::find(std::string_view utf8, std::span<const Token> tokens,
                                        const DateContext& context) {
    const DateTokens words(utf8, tokens, *lexicon_, terms_);
    return DateScan(words, context).run();
}

std::vector<FoundDate> find_dates(std::string_view utf8, std::span<const Token> tokens,
                                  const Lexicon& lexicon, const DateContext& context) {
    return DateFinder(lexicon).find(utf8, tokens, context);
}

}  // namespace parallax
