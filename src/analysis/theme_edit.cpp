// Themes come by value, are changed and handed on; what could be wrong is looked at first.
#include "analysis/theme_edit.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace parallax {
namespace {

Theme& theme_at(Themes& themes, ThemeId id) {
    ENSURE(id.index() < themes.size());
    return themes[id.index()];
}

Term& pattern_at(Theme& theme, std::size_t pattern) {
    ENSURE(pattern < theme.terms.size());
    return theme.terms[pattern];
}

ThemeEdit edited(Themes themes, ThemeId changed) {
    return {std::move(themes), {changed}, {}};
}

// Where the theme has the pattern in that language, if it does.
std::optional<std::size_t> find_pattern(const Theme& theme, std::string_view language,
                                        std::string_view text) {
    const auto found = std::ranges::find_if(theme.terms, [&](const Term& term) {
        return term.language == language && term.pattern.text() == text;
    });
    if (found == theme.terms.end()) return std::nullopt;
    return static_cast<std::size_t>(found - theme.terms.begin());
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::unexpected<Error> has_already(const Theme& theme, std::string_view text) {
    return fail(ErrorKind::wrong_use,
                '"' + theme.label + "\" has the pattern " + std::string(text) + " already");
}

// `except`: the theme that may keep its own label.
Result<std::string> read_label(const Themes& themes, std::string_view label,
                               std::optional<ThemeId> except = {}) {
    const std::string_view wanted = trimmed(label);
    if (wanted.empty()) return fail(ErrorKind::wrong_use, "a theme needs a name");
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (themes[i].label == wanted && except != ThemeId(i))
            return fail(ErrorKind::wrong_use,
                        "another theme is called \"" + std::string(wanted) + "\" already");
    return std::string(wanted);
}

// Letters and digits of ASCII, all else between them as one hyphen; "theme" where none is left.
std::string id_from_label(const Themes& themes, std::string_view label) {
    std::string wanted;
    for (const char each : label) {
        const bool upper = each >= 'A' && each <= 'Z';
        const bool plain = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
        if (upper)
            wanted += static_cast<char>(each - 'A' + 'a');
        else if (plain)
            wanted += each;
        else if (!wanted.empty() && wanted.back() != '-')
            wanted += '-';
    }
    while (wanted.ends_with('-'))
        wanted.pop_back();
    if (wanted.empty()) wanted = "theme";
    std::string id = wanted;
    for (int number = 2; std::ranges::find(themes, id, &Theme::id) != themes.end(); ++number)
        id = wanted + '-' + std::to_string(number);
    return id;
}

ThemeEdit with_new_theme(Themes themes, std::string label, std::vector<Term> terms) {
    Theme theme;
    theme.id = id_from_label(themes, label);
    theme.short_label = label;
    theme.label = std::move(label);
    theme.terms = std::move(terms);
    themes.push_back(std::move(theme));
    const ThemeId last(themes.size() - 1);
    return edited(std::move(themes), last);
}

}  // namespace

Result<ThemeEdit> add_pattern(Themes themes, ThemeId theme, std::string_view language,
                              std::string_view text) {
    Theme& changed = theme_at(themes, theme);
    auto pattern = TermPattern::from_text(trimmed(text));
    if (!pattern) return std::unexpected(pattern.error());
    if (find_pattern(changed, language, pattern->text()))
        return has_already(changed, pattern->text());
    changed.terms.push_back({std::string(language), *std::move(pattern)});
    return edited(std::move(themes), theme);
}

Result<ThemeEdit> change_pattern(Themes themes, ThemeId theme, std::size_t pattern,
                                 std::string_view text) {
    Theme& changed = theme_at(themes, theme);
    Term& term = pattern_at(changed, pattern);
    auto read = TermPattern::from_text(trimmed(text));
    if (!read) return std::unexpected(read.error());
    const auto same = find_pattern(changed, term.language, read->text());
    if (same && *same != pattern) return has_already(changed, read->text());
    if (!same) term.pattern = *std::move(read);
    return edited(std::move(themes), theme);
}

ThemeEdit switch_pattern(Themes themes, ThemeId theme, std::size_t pattern, bool off) {
    pattern_at(theme_at(themes, theme), pattern).off = off;
    return edited(std::move(themes), theme);
}

ThemeEdit remove_pattern(Themes themes, ThemeId theme, std::size_t pattern) {
    Theme& changed = theme_at(themes, theme);
    pattern_at(changed, pattern);
    changed.terms.erase(changed.terms.begin() + static_cast<std::ptrdiff_t>(pattern));
    return edited(std::move(themes), theme);
}

Result<ThemeEdit> rename_theme(Themes themes, ThemeId theme, std::string_view label,
                               std::string_view short_label) {
    auto wanted = read_label(themes, label, theme);
    if (!wanted) return std::unexpected(wanted.error());
    Theme& changed = theme_at(themes, theme);
    const std::string_view in_short = trimmed(short_label);
    changed.short_label = in_short.empty() ? *wanted : std::string(in_short);
    changed.label = *std::move(wanted);
    return edited(std::move(themes), theme);
}

Result<ThemeEdit> new_theme(Themes themes, std::string_view label,
                            std::span<const NewPattern> patterns) {
    auto wanted = read_label(themes, label);
    if (!wanted) return std::unexpected(wanted.error());
    Theme read;
    for (const NewPattern& each : patterns) {
        auto pattern = TermPattern::from_text(trimmed(each.text));
        if (!pattern) return std::unexpected(pattern.error());
        if (!find_pattern(read, each.language, pattern->text()))
            read.terms.push_back({each.language, *std::move(pattern)});
    }
    return with_new_theme(std::move(themes), *std::move(wanted), std::move(read.terms));
}

ThemeEdit remove_theme(Themes themes, ThemeId theme) {
    theme_at(themes, theme);
    themes.erase(themes.begin() + theme.value);
    return {std::move(themes), {}, theme};
}

ThemeEdit merge_themes(Themes themes, ThemeId into, ThemeId from) {
    ENSURE(into != from);
    Theme& target = theme_at(themes, into);
    const Theme given = theme_at(themes, from);
    for (const Term& term : given.terms) {
        if (const auto same = find_pattern(target, term.language, term.pattern.text()))
            target.terms[*same].off = target.terms[*same].off && term.off;
        else
            target.terms.push_back(term);
    }
    std::erase_if(target.absences, [&](const Absence& absence) {
        return std::ranges::none_of(given.absences, [&](const Absence& other) {
            return other.source == absence.source && other.kind == absence.kind;
        });
    });
    ThemeEdit edit = remove_theme(std::move(themes), from);
    edit.changed = {ThemeId(into.index() - (from < into ? 1 : 0))};
    return edit;
}

Result<ThemeEdit> split_theme(Themes themes, ThemeId theme, std::span<const std::size_t> patterns,
                              std::string_view label) {
    if (patterns.empty())
        return fail(ErrorKind::wrong_use, "choose the patterns that go into the new theme");
    auto wanted = read_label(themes, label);
    if (!wanted) return std::unexpected(wanted.error());
    Theme& source = theme_at(themes, theme);
    std::vector<Term> stay, leave;
    for (const std::size_t pattern : patterns)
        pattern_at(source, pattern);
    for (std::size_t i = 0; i < source.terms.size(); ++i) {
        const bool goes = std::ranges::find(patterns, i) != patterns.end();
        (goes ? leave : stay).push_back(source.terms[i]);
    }
    source.terms = std::move(stay);
    ThemeEdit edit = with_new_theme(std::move(themes), *std::move(wanted), std::move(leave));
    edit.changed.insert(edit.changed.begin(), theme);
    return edit;
}

}  // namespace parallax
