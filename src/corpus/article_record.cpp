// Statements by field, the believed ones chosen; what is set aside is said.
#include "corpus/article_record.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "corpus/article_dates.h"
#include "corpus/citation.h"
#include "corpus/language_guess.h"
#include "corpus/person_names.h"
#include "text/characters.h"
#include "text/one_line.h"
#include "text/utf8.h"
#include "text/words.h"

namespace parallax {
namespace {

constexpr std::size_t kMaxFallbackTitleBytes = 80;
constexpr std::size_t kMaxIdBytes = 72;
// The largest collaborations sign with more; a record of them is of no use here.
constexpr std::size_t kMaxAuthors = 500;

// Names that publishing programs fill in for nobody in particular.
constexpr std::string_view kNobody[] = {
    "admin",     "administrator", "editor",    "editors",  "staff", "author", "guest", "unknown",
    "anonymous", "user",          "webmaster", "редакция", "админ", "编辑",   "佚名",  "作者"};

bool is_first_publication(const Statement& statement) {
    return statement.from.ends_with("first publication");
}

bool is_from_text(const Statement& statement) {
    return statement.from.starts_with("line ") || statement.from.starts_with("the text");
}

bool is_nobody(std::string_view name) {
    const std::string folded = fold(name);
    return std::find(std::begin(kNobody), std::end(kNobody), folded) != std::end(kNobody);
}

bool has_letter(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = code_point_at(text, i);
        if (is_letter(c.value)) return true;
        i += c.size;
    }
    return false;
}

bool is_web_address(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
}

std::string quoted(const Statement& statement) {
    return '"' + statement.value + "\" (" + statement.from + ")";
}

// The words, folded, with hyphens where blanks would stand; "" if there are none.
std::string id_from_words(std::string_view text) {
    std::string id;
    for (const Word& word : split_words(whole_prefix(text, 400))) {
        if (id.size() + word.key.size() + 1 > kMaxIdBytes) break;
        const bool tight = !id.empty() && is_unspaced(last_code_point(id)) &&
                           is_unspaced(first_code_point(word.key));
        if (!id.empty() && !tight) id += '-';
        for (const char c : word.key) {
            if (c != '\'' && c != '/' && c != '\\') id += c;
        }
    }
    return id;
}

class RecordWriter {
  public:
    RecordWriter(std::vector<Statement> statements, ImportedSource& imported)
        : statements_(std::move(statements)),
          chosen_(statements_.size(), false),
          unread_(statements_.size(), false),
          imported_(imported),
          record_(imported.source.record) {}

    void write(std::string_view file_name) {
        record_.type = "article";
        write_outlet();
        write_title(file_name);
        write_authors();
        write_issued();
        record_.url = take_first("url");
        write_language();
        Source& source = imported_.source;
        source.id = id_from_words(take_first("id"));
        if (source.id.empty()) source.id = id_from_record(record_, source.issued);
        record_.id = source.id;
        source.label = label_from_record(record_);
        sort_statements();
    }

  private:
    template <class Accept>
    std::optional<std::size_t> find(std::string_view field, Accept accept) const {
        for (std::size_t i = 0; i < statements_.size(); ++i) {
            if (statements_[i].field == field && accept(statements_[i])) return i;
        }
        return std::nullopt;
    }

    const Statement& choose(std::size_t at) {
        chosen_[at] = true;
        return statements_[at];
    }

    void add_chosen(Statement statement) {
        statements_.push_back(std::move(statement));
        chosen_.push_back(true);
        unread_.push_back(false);
    }

    std::string take_first(std::string_view field) {
        const auto found =
            find(field, [](const Statement& s) { return !one_line(s.value).empty(); });
        return found ? one_line(choose(*found).value) : std::string();
    }

    void write_outlet() {
        auto found = find("outlet", is_first_publication);
        if (!found) found = find("outlet", [](const Statement& s) { return !is_from_text(s); });
        if (!found) found = find("outlet", [](const Statement&) { return true; });
        if (found) record_.container_title = one_line(choose(*found).value);
        record_.publisher = take_first("publisher");
    }

    void write_title(std::string_view file_name) {
        auto found = find("title", [](const Statement& s) {
            return is_from_text(s) && !one_line(s.value).empty();
        });
        if (!found)
            found = find("title", [](const Statement& s) { return !one_line(s.value).empty(); });
        if (found) {
            record_.title = without_outlet(one_line(choose(*found).value));
        } else {
            invent_title(file_name);
        }
    }

    // "A title | The River Review" where that is the outlet.
    std::string without_outlet(std::string title) const {
        const std::string& outlet = record_.container_title;
        if (outlet.empty() || !title.ends_with(outlet)) return title;
        const std::string_view rest =
            trim(std::string_view(title).substr(0, title.size() - outlet.size()));
        for (const std::string_view sign : {"|", "-", "–", "—", "·", "•", "»", "_"}) {
            if (rest.size() > sign.size() && rest.ends_with(sign))
                return std::string(trim(rest.substr(0, rest.size() - sign.size())));
        }
        return title;
    }

    void invent_title(std::string_view file_name) {
        file_name = file_name.substr(file_name.find_last_of("/\\") + 1);
        std::string title(trim(file_name.substr(0, file_name.rfind('.'))));
        std::string from = "the file's name";
        if (title.empty() && !imported_.source.passages.empty()) {
            const std::string& text = imported_.source.passages.front().text;
            title = whole_prefix(text, kMaxFallbackTitleBytes);
            if (title.size() < text.size()) title += "…";
            from = "the first words";
        }
        record_.title = one_line(title);
        if (record_.title.empty()) record_.title = "Untitled";
        imported_.remarks.push_back("No title was found; it is made of " + from + ".");
        add_chosen({"title", record_.title, Confidence::guessed, from});
    }

    void write_authors() {
        take_authors([](const Statement& s) {
            return is_from_text(s) && s.confidence == Confidence::stated;
        });
        if (record_.authors.empty()) {
            take_authors([](const Statement& s) {
                return !is_from_text(s) && s.confidence == Confidence::stated;
            });
        }
        if (record_.authors.empty())
            take_authors([](const Statement& s) { return !is_from_text(s); });
        if (record_.authors.empty()) take_authors([](const Statement&) { return true; });
        remark_on_nobody();
    }

    template <class Accept>
    void take_authors(Accept accept) {
        for (std::size_t i = 0; i < statements_.size(); ++i) {
            const Statement& statement = statements_[i];
            if (statement.field != "author" || !accept(statement)) continue;
            const std::string value = one_line(statement.value);
            if (value.empty() || is_web_address(value) || is_nobody(value)) continue;
            if (add_authors(value)) chosen_[i] = true;
        }
    }

    void remark_on_nobody() {
        for (const Statement& statement : statements_) {
            if (statement.field == "author" && is_nobody(statement.value))
                imported_.remarks.push_back("The author " + quoted(statement) +
                                            " names nobody and was set aside.");
        }
    }

    bool add_authors(std::string_view value) {
        std::vector<std::string> names = split_names(value);
        if (names.empty()) names.emplace_back(value);
        bool added = false;
        for (const std::string& text : names) {
            Name name = name_from_text(text);
            const auto& authors = record_.authors;
            if (authors.size() == kMaxAuthors) return added;
            if (name == Name{} || !has_letter(text)) continue;
            if (std::find(authors.begin(), authors.end(), name) != authors.end()) continue;
            record_.authors.push_back(std::move(name));
            added = true;
        }
        return added;
    }

    // The first statement of that sort that is a date; one that is none is remarked on.
    template <class Accept>
    bool take_date(Accept accept) {
        Issued& issued = imported_.source.issued;
        for (std::size_t i = 0; i < statements_.size() && !issued.date; ++i) {
            const Statement& statement = statements_[i];
            if (statement.field != "issued" || !accept(statement)) continue;
            issued.date = date_from_field(statement.value);
            if (!issued.date) {
                unread_[i] = true;
                continue;
            }
            choose(i);
            issued.note = "Date from " + statement.from + ".";
            if (statement.from.ends_with("alone above the title"))
                issued.note = "Stands " + statement.from.substr(statement.from.find(": ") + 2) +
                              " (" + statement.from.substr(0, statement.from.find(':')) +
                              "); it may be the day of this copy.";
        }
        return issued.date.has_value();
    }

    void write_issued() {
        const auto believed = [](const Statement& s) {
            return s.confidence != Confidence::guessed;
        };
        take_date(is_first_publication) ||
            take_date([&](const Statement& s) { return believed(s) && !is_from_text(s); }) ||
            take_date([](const Statement& s) {
                return is_from_text(s) && s.confidence == Confidence::stated;
            }) ||
            take_date(believed);
        if (!imported_.source.issued.date)
            imported_.source.issued.note = "The document gives no date of publication.";
        remark_on_dates();
    }

    void remark_on_dates() {
        for (std::size_t i = 0; i < statements_.size(); ++i) {
            if (unread_[i]) {
                imported_.remarks.push_back("The date " + quoted(statements_[i]) +
                                            " could not be read as one day, month or year.");
            } else if (!chosen_[i]) {
                remark_on_date(statements_[i]);
            }
        }
    }

    void remark_on_date(const Statement& statement) {
        const auto& date = imported_.source.issued.date;
        const auto other = date_from_field(statement.value);
        if (!other || (date && *other == *date)) return;
        if (!remarked_.insert(statement.field + ' ' + other->text).second) return;
        std::string remark = "The date " + quoted(statement);
        if (statement.field == "accessed") {
            remark += " is that of the page or of its download, not of the text.";
        } else if (statement.field == "modified") {
            remark += " is that of a change, not of publication.";
        } else if (statement.field == "issued") {
            remark += date ? " differs from the one that was taken."
                           : " may be that of the page and was set aside.";
        } else {
            return;
        }
        imported_.remarks.push_back(std::move(remark));
    }

    void write_language() {
        record_.language = take_first("language");
        std::replace(record_.language.begin(), record_.language.end(), '_', '-');
        if (!record_.language.empty()) return;
        std::string beginning;
        for (const Passage& passage : imported_.source.passages) {
            if (beginning.size() > 8'000) break;
            beginning += passage.text + ' ';
        }
        record_.language = guess_language(beginning);
        if (record_.language.empty()) return;
        add_chosen({"language", record_.language, Confidence::likely, "letters and common words"});
    }

    void sort_statements() {
        for (const bool chosen : {true, false}) {
            for (std::size_t i = 0; i < statements_.size(); ++i) {
                if (chosen_[i] == chosen) imported_.statements.push_back(statements_[i]);
            }
        }
    }

    std::vector<Statement> statements_;
    std::vector<bool> chosen_;        // one for each statement
    std::vector<bool> unread_;        // dates that could not be read
    std::set<std::string> remarked_;  // field and date of remarks
    ImportedSource& imported_;
    Record& record_;
};

}  // namespace

void fill_record(std::vector<Statement> statements, std::string_view file_name,
                 ImportedSource& imported) {
    RecordWriter(std::move(statements), imported).write(file_name);
}

std::string id_from_record(const Record& record, const Issued& issued) {
    std::string id = id_from_words(record.title);
    if (id.empty()) id = "source";
    if (issued.date) {
        const std::int32_t year = civil_from_day(issued.date->first_day()).year;
        if (year > 0) id += '-' + std::to_string(year);
    }
    return id;
}

}  // namespace parallax
