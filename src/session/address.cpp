// Addresses are written and read by one table of keys, so that neither half forgets one.
#include "session/address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <iterator>

#include "base/civil_date.h"
#include "base/edtf.h"
#include "base/edtf_text.h"
#include "corpus/citation.h"
#include "session/address_key.h"
#include "session/address_names.h"
#include "session/corpus_mark.h"
#include "text/utf8.h"

namespace parallax {
namespace {

constexpr std::string_view kCorpusKey = "corpus";

template <class T>
struct Named {
    T value;
    std::string_view name;
};

constexpr std::array kViews = {
    Named{View::overview, std::string_view("overview")},
    Named{View::timeline, std::string_view("timeline")},
    Named{View::themes, std::string_view("themes")},
    Named{View::compare, std::string_view("compare")},
    Named{View::search, std::string_view("search")},
    Named{View::reader, std::string_view("reader")},
};
constexpr std::array kClocks = {
    Named{Clock::event_date, std::string_view("event")},
    Named{Clock::publication_date, std::string_view("publication")},
    Named{Clock::both, std::string_view("both")},
};
constexpr std::array kLaneKinds = {
    Named{LaneKind::sources, std::string_view("sources")},
    Named{LaneKind::themes, std::string_view("themes")},
    Named{LaneKind::entities, std::string_view("entities")},
    Named{LaneKind::none, std::string_view("none")},
};
constexpr std::array kLineOrders = {
    Named{ConcordanceOrder::corpus, std::string_view("text")},
    Named{ConcordanceOrder::left, std::string_view("left")},
    Named{ConcordanceOrder::keyword, std::string_view("keyword")},
    Named{ConcordanceOrder::right, std::string_view("right")},
    Named{ConcordanceOrder::date, std::string_view("date")},
    Named{ConcordanceOrder::source, std::string_view("source")},
};

template <class T, std::size_t N>
std::string name_in(const std::array<Named<T>, N>& table, T value) {
    for (const auto& row : table)
        if (row.value == value) return std::string(row.name);
    return "";
}

template <class T, std::size_t N>
bool take_name(const std::array<Named<T>, N>& table, std::string_view name, T& to) {
    for (const auto& row : table) {
        if (row.name != name) continue;
        to = row.value;
        return true;
    }
    return false;
}

// Escaped are the signs that part an address, blanks and controls, and what browsers would escape
// by themselves, so that an address reads the same before and after it went through one.
bool stays(unsigned char c) {
    constexpr std::string_view kPlain = "-._~!$'()*,;:@/?";
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z') || kPlain.find(static_cast<char>(c)) != std::string_view::npos;
}

std::string escaped(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char sign : text) {
        const auto c = static_cast<unsigned char>(sign);
        if (stays(c)) {
            out += sign;
        } else {
            out += '%';
            out += kHex[c >> 4];
            out += kHex[c & 15];
        }
    }
    return out;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ptr ==
                text.data() + i + 3) {
            out += static_cast<char>(value);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return find_invalid_utf8(out) ? std::string() : out;
}

// Days far out, as one sees them zooming far out, stay within what a date can say.
std::string iso_day(double day) {
    CivilDate date = civil_from_day(static_cast<DayNumber>(std::floor(day)));
    if (date.year < -9999 || date.year > 9999) date = {date.year < 0 ? -9999 : 9999, 1, 1};
    return edtf_from_day(date);
}

std::optional<double> day_from_iso(std::string_view text) {
    const auto date = edtf_from_text(text);
    if (!date || iso_begin(*date) != iso_end(*date)) return {};
    return static_cast<double>(date->first_day());
}

using Key = AddressKey;

// `themes`: those that the ids of the session count from.
std::vector<Key> make_keys(const Corpus& corpus, const Themes& themes, const Session& start) {
    const AddressNames names(corpus, themes);
    const auto flag = [](bool Session::*member, bool usual) {
        return Key{{},
                   [=](const Session& s) {
                       return s.*member == usual ? std::string() : std::string(usual ? "0" : "1");
                   },
                   [=](Session& s, std::string_view value) {
                       s.*member = value == "1";
                       return value == "0" || value == "1";
                   }};
    };
    Key text = flag(&Session::as_text, false);
    text.name = "text";
    std::vector<Key> keys = {
        {"view",
         [](const Session& s) { return s.view == View::overview ? "" : name_in(kViews, s.view); },
         [](Session& s, std::string_view v) { return take_name(kViews, v, s.view); }},
        std::move(text),
        {"source",
         [names](const Session& s) { return s.source ? names.name(*s.source) : std::string(); },
         [names](Session& s, std::string_view v) {
             s.source = names.source(v);
             return s.source.has_value();
         }},
        {"theme",
         [names](const Session& s) { return s.theme ? names.name(*s.theme) : std::string(); },
         [names](Session& s, std::string_view v) {
             s.theme = names.theme(v);
             return s.theme.has_value();
         }},
        {"list", [names](const Session& s) { return names.name(s.evidence); },
         [names](Session& s, std::string_view v) {
             const auto evidence = names.evidence(v);
             if (evidence) s.evidence = *evidence;
             return evidence.has_value();
         }},
        {"passage",
         [names](const Session& s) { return s.passage ? names.name(*s.passage) : std::string(); },
         [names](Session& s, std::string_view v) {
             s.passage = names.passage(v);
             return s.passage.has_value();
         }},
        {"clock",
         [](const Session& s) {
             return s.timeline.clock == Clock::event_date ? "" : name_in(kClocks, s.timeline.clock);
         },
         [](Session& s, std::string_view v) { return take_name(kClocks, v, s.timeline.clock); }},
        {"lanes",
         [](const Session& s) {
             return s.timeline.lanes == LaneKind::sources ? ""
                                                          : name_in(kLaneKinds, s.timeline.lanes);
         },
         [](Session& s, std::string_view v) { return take_name(kLaneKinds, v, s.timeline.lanes); }},
        {"days",
         [](const Session& s) {
             const auto& days = s.timeline.visible_days;
             return days ? iso_day(days->first) + ".." + iso_day(days->second) : std::string();
         },
         [](Session& s, std::string_view v) {
             const std::size_t dots = v.find("..");
             if (dots == std::string_view::npos) return false;
             const auto from = day_from_iso(v.substr(0, dots)),
                        to = day_from_iso(v.substr(dots + 2));
             if (!from || !to || *from >= *to) return false;
             s.timeline.visible_days = {*from, *to};
             return true;
         }},
        {"q", [](const Session& s) { return s.search.query; },
         [](Session& s, std::string_view v) {
             s.search.query = v;
             return true;
         }},
        {"years", [](const Session& s) { return s.search.years; },
         [](Session& s, std::string_view v) {
             s.search.years = v;
             return true;
         }},
        {"in",
         [](const Session& s) {
             return std::string(s.search.list == SearchList::lines ? "lines" : "");
         },
         [](Session& s, std::string_view v) {
             s.search.list = SearchList::lines;
             return v == "lines";
         }},
        {"sort",
         [](const Session& s) {
             if (s.search.list == SearchList::passages)
                 return std::string(s.search.passage_order == SearchOrder::corpus ? "text" : "");
             return s.search.line_order == ConcordanceOrder::corpus
                        ? std::string()
                        : name_in(kLineOrders, s.search.line_order);
         },
         [](Session& s, std::string_view v) {
             if (v == "text") s.search.passage_order = SearchOrder::corpus;
             return take_name(kLineOrders, v, s.search.line_order);
         }},
        {"read",
         [names, start](const Session& s) {
             if (s.reader.passage) return names.name(PassageId{s.reader.source, *s.reader.passage});
             return s.reader.source == start.reader.source ? std::string()
                                                           : names.name(s.reader.source);
         },
         [names](Session& s, std::string_view v) {
             if (const auto passage = names.passage(v)) {
                 s.reader.source = passage->source;
                 s.reader.passage = passage->position;
                 return true;
             }
             const auto source = names.source(v);
             if (source) s.reader.source = *source;
             return source.has_value();
         }},
        {"marks",
         [names](const Session& s) {
             std::string marks;
             for (const ThemeId theme : s.reader.themes)
                 marks += (marks.empty() ? "" : ",") + names.name(theme);
             return marks;
         },
         [names](Session& s, std::string_view v) {
             for (const std::string_view each : split(v, ',')) {
                 const auto theme = names.theme(each);
                 if (!theme) return false;
                 if (s.reader.themes.size() < kMaxThemeMarks) s.reader.themes.push_back(*theme);
             }
             return true;
         }},
        {"dates", [](const Session& s) { return std::string(s.reader.dates ? "" : "0"); },
         [](Session& s, std::string_view v) {
             s.reader.dates = v != "0";
             return v == "0" || v == "1";
         }},
        {"from",
         [](const Session& s) {
             return s.before_reader == View::overview ? "" : name_in(kViews, s.before_reader);
         },
         [](Session& s, std::string_view v) {
             return v != "reader" && take_name(kViews, v, s.before_reader);
         }},
    };
    std::ranges::move(compare_keys(names, start), std::back_inserter(keys));
    std::ranges::move(grid_keys(names), std::back_inserter(keys));
    std::ranges::move(filter_keys(names), std::back_inserter(keys));
    std::ranges::move(codebook_keys(corpus), std::back_inserter(keys));
    return keys;
}

bool names_codebook(std::string_view part) {
    return part.starts_with("codebook=") || part.starts_with("judged=");
}

}  // namespace

std::string address_of(const Session& session, const Corpus& corpus) {
    std::string address;
    if (corpus.sources.empty()) return address;
    for (const Key& key : make_keys(corpus, themes_of(session, corpus), make_session(corpus))) {
        const std::string value = key.write(session);
        if (value.empty()) continue;
        if (!address.empty()) address += '&';
        address.append(key.name).append("=").append(escaped(value));
    }
    return address;
}

std::string link_of(const Session& session, const Corpus& corpus) {
    std::string link = address_of(session, corpus);
    if (corpus.sources.empty()) return link;
    if (!link.empty()) link += '&';
    return link.append(kCorpusKey).append("=").append(escaped(corpus_mark(corpus)));
}

AddressReading read_address(std::string_view address, const Corpus& corpus) {
    AddressReading reading;
    const Session start = make_session(corpus);
    reading.session = start;
    if (address.empty() || corpus.sources.empty()) return reading;
    // The codebook first, wherever it stands: the others name its themes.
    std::vector<std::string_view> parts = split(address, '&');
    const auto rest = std::ranges::stable_partition(parts, names_codebook);
    std::optional<std::vector<Key>> keys;
    for (const std::string_view& part : parts) {
        if (!keys || &part == rest.data())
            keys = make_keys(corpus, themes_of(reading.session, corpus), start);
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos) continue;
        const std::string value = unescaped(part.substr(equals + 1));
        if (part.substr(0, equals) == kCorpusKey && value != corpus_mark(corpus))
            reading.made_for = corpus_id_of_mark(value);
        const auto key = std::ranges::find(*keys, part.substr(0, equals), &Key::name);
        if (key == keys->end()) continue;
        Session next = reading.session;
        if (!value.empty() && key->read(next, value))
            reading.session = std::move(next);
        else
            reading.unknown.emplace_back(part);
    }
    return reading;
}

std::string title_of(const Session& session, const Corpus& corpus) {
    switch (session.view) {
        case View::overview:
            return "Overview";
        case View::timeline:
            return "Timeline";
        case View::themes:
            return session.theme
                       ? "Themes: " + themes_of(session, corpus)[session.theme->index()].short_label
                       : "Themes";
        case View::compare:
            return "Compare";
        case View::search:
            return session.search.query.empty() ? "Search" : "Search: " + session.search.query;
        case View::reader:
            return "Reader: " + short_reference(corpus.source(session.reader.source));
    }
    return "";
}

}  // namespace parallax
