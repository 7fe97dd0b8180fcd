// An edited codebook as text, for addresses: what differs from the corpus' own, in full, since a
// difference of patterns would mean something else once the corpus has changed.
#include <algorithm>
#include <charconv>

#include "session/address_names.h"
#include "session/codebook.h"

namespace parallax {
namespace {

constexpr char kLine = '\n', kField = '\t', kPart = '@';
constexpr std::string_view kRight = "right", kWrong = "wrong";

std::string plain(std::string_view text) {
    std::string out(text);
    std::ranges::replace_if(
        out, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return out;
}

std::string line_of(const Theme& theme, const Corpus& corpus) {
    std::string line = theme.id;
    line.append(1, kField).append(plain(theme.label));
    line.append(1, kField).append(plain(theme.short_label));
    std::string absences;
    for (const Absence& absence : theme.absences)
        absences.append(absences.empty() ? "" : ",").append(corpus.source(absence.source).id);
    line.append(1, kField).append(absences);
    for (const Term& term : theme.terms)
        line.append(1, kField)
            .append(term.off ? "!" : "")
            .append(term.language)
            .append(":")
            .append(plain(term.pattern.text()));
    return line;
}

std::optional<Term> term_from(std::string_view text) {
    Term term;
    term.off = text.starts_with('!');
    if (term.off) text.remove_prefix(1);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return {};
    auto pattern = TermPattern::from_text(text.substr(colon + 1));
    if (!pattern) return {};
    term.language = text.substr(0, colon);
    term.pattern = *std::move(pattern);
    return term;
}

bool read_line(std::string_view line, const Corpus& corpus, Themes& themes) {
    if (line.starts_with('-'))
        return std::erase_if(themes,
                             [&](const Theme& theme) { return theme.id == line.substr(1); }) > 0;
    const std::vector<std::string_view> fields = split(line, kField);
    if (fields.size() < 4 || fields[0].empty() || fields[1].empty()) return false;
    auto place = std::ranges::find(themes, fields[0], &Theme::id);
    if (place == themes.end()) {
        themes.emplace_back().id = fields[0];
        place = themes.end() - 1;
    }
    place->label = fields[1];
    place->short_label = fields[2].empty() ? fields[1] : fields[2];
    const std::vector<std::string_view> absences = split(fields[3], ',');
    std::erase_if(place->absences, [&](const Absence& absence) {
        return std::ranges::find(absences, corpus.source(absence.source).id) == absences.end();
    });
    place->terms.clear();
    for (std::size_t i = 4; i < fields.size(); ++i) {
        auto term = term_from(fields[i]);
        if (!term) return false;
        place->terms.push_back(*std::move(term));
    }
    return true;
}

std::optional<std::size_t> number_from(std::string_view text) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return {};
    return value;
}

std::optional<ThemeJudgement> judgement_from(std::string_view text, const Corpus& corpus) {
    const std::vector<std::string_view> parts = split(text, kPart);
    if (parts.size() != 4) return {};
    const auto passage = AddressNames(corpus, corpus.themes).passage(parts[1]);
    const std::vector<std::string_view> bytes = split(parts[2], '-');
    if (!passage || bytes.size() != 2) return {};
    const auto begin = number_from(bytes[0]), end = number_from(bytes[1]);
    if (!begin || !end || *begin >= *end || *end > corpus.passage(*passage).text.size()) return {};
    if (parts[3] != kRight && parts[3] != kWrong) return {};
    return ThemeJudgement{std::string(parts[0]), {{*passage, {*begin, *end}}, parts[3] == kRight}};
}

}  // namespace

std::string codebook_text(const Codebook& codebook, const Corpus& corpus) {
    std::string text;
    const auto add = [&text](const std::string& line) {
        text.append(text.empty() ? "" : std::string(1, kLine)).append(line);
    };
    for (const Theme& theme : corpus.themes)
        if (std::ranges::find(codebook.themes, theme.id, &Theme::id) == codebook.themes.end())
            add('-' + theme.id);
    for (const Theme& theme : codebook.themes) {
        const auto own = std::ranges::find(corpus.themes, theme.id, &Theme::id);
        if (own == corpus.themes.end() || *own != theme) add(line_of(theme, corpus));
    }
    return text;
}

std::string judgements_text(const Codebook& codebook, const Corpus& corpus) {
    const AddressNames names(corpus, corpus.themes);
    std::string text;
    for (const auto& [theme, judgement] : codebook.judgements) {
        const ByteRange& hit = judgement.hit.hit;
        text.append(text.empty() ? "" : ",").append(theme).append(1, kPart);
        text.append(names.name(judgement.hit.passage)).append(1, kPart);
        text.append(std::to_string(hit.begin)).append("-").append(std::to_string(hit.end));
        text.append(1, kPart).append(judgement.right ? kRight : kWrong);
    }
    return text;
}

std::optional<Themes> themes_from_text(std::string_view text, const Corpus& corpus) {
    Themes themes = corpus.themes;
    for (const std::string_view line : split(text, kLine))
        if (!read_line(line, corpus, themes)) return {};
    return themes;
}

std::optional<std::vector<ThemeJudgement>> judgements_from_text(std::string_view text,
                                                                const Corpus& corpus) {
    std::vector<ThemeJudgement> judgements;
    for (const std::string_view each : split(text, ',')) {
        auto judgement = judgement_from(each, corpus);
        if (!judgement) return {};
        judgements.push_back(*std::move(judgement));
    }
    return judgements;
}

}  // namespace parallax
