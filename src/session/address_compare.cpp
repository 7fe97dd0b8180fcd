// Compare's part of an address: which sources, in which way, and what the reader makes of them.
#include <algorithm>
#include <array>
#include <charconv>

#include "analysis/fixed_text.h"
#include "session/address_key.h"

namespace parallax {
namespace {

constexpr std::array<std::string_view, 8> kModes{"question",   "positions",  "passages",
                                                 "hypotheses", "vocabulary", "findings",
                                                 "events",     "versions"};
constexpr std::array<std::string_view, 3> kOrders{"apart", "number", "date"};
constexpr std::array kBases{AlignmentBasis::similarity, AlignmentBasis::theme,
                            AlignmentBasis::question, AlignmentBasis::date};
constexpr std::array kStances{Stance::affirms, Stance::qualifies,   Stance::denies,
                              Stance::silent,  Stance::not_covered, Stance::outside_its_time};

// "0", "1" or "0.35": two decimals at most, which is as fine as the slider is. By whole numbers,
// for not every standard library reads others.
std::optional<double> share_from(std::string_view text) {
    std::string hundredths;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i != 1) hundredths += text[i];
    if (text.empty() || text.size() > 4 || (text.size() > 1 && text[1] != '.')) return {};
    hundredths.resize(3, '0');
    unsigned value = 0;
    const char* const last = hundredths.data() + hundredths.size();
    const auto [end, error] = std::from_chars(hundredths.data(), last, value);
    if (error != std::errc() || end != last || value > 100) return {};
    return value / 100.;
}

bool read_pair(const AddressNames& names, Session& s, std::string_view v) {
    const std::size_t slash = v.find('/');
    if (slash == std::string_view::npos) return false;
    const auto left = names.source(v.substr(0, slash));
    const auto right = names.source(v.substr(slash + 1));
    if (!left || !right || *left == *right) return false;
    s.compare.left = *left;
    s.compare.right = *right;
    return true;
}

bool read_more(const AddressNames& names, Session& s, std::string_view v) {
    for (const std::string_view each : split(v, ',')) {
        const auto id = names.source(each);
        std::vector<SourceId>& more = s.compare.more;
        if (!id || *id == s.compare.left || *id == s.compare.right ||
            std::ranges::find(more, *id) != more.end() || more.size() + 2 >= kMostCompared)
            return false;
        more.push_back(*id);
    }
    return true;
}

// "alliance/sun-2016/denies"
std::optional<OwnStance> read_own(const AddressNames& names, std::string_view text) {
    const std::vector<std::string_view> parts = split(text, '/');
    if (parts.size() != 3) return {};
    const auto question = names.question(parts[0]);
    const auto source = names.source(parts[1]);
    const auto stance =
        std::ranges::find(kStances, parts[2], [](Stance each) { return name_of(each); });
    if (!question || !source || stance == kStances.end()) return {};
    return OwnStance{*question, *source, *stance};
}

bool read_all_own(const AddressNames& names, Session& s, std::string_view v) {
    const auto place = [](const OwnStance& own) { return std::pair(own.question, own.source); };
    for (const std::string_view each : split(v, ',')) {
        const auto own = read_own(names, each);
        if (!own) return false;
        const auto at = std::ranges::lower_bound(s.own_stances, place(*own), {}, place);
        if (at != s.own_stances.end() && place(*at) == place(*own)) return false;
        s.own_stances.insert(at, *own);
    }
    return true;
}

}  // namespace

std::vector<AddressKey> compare_keys(const AddressNames& names, const Session& start) {
    return {
        {"compare",
         [](const Session& s) {
             const auto mode = static_cast<std::size_t>(s.compare.mode);
             return std::string(mode == 0 ? "" : kModes.at(mode));
         },
         [](Session& s, std::string_view v) { return take(kModes, v, s.compare.mode); }},
        {"order",
         [](const Session& s) {
             const auto order = static_cast<std::size_t>(s.compare.order);
             return std::string(order == 0 ? "" : kOrders.at(order));
         },
         [](Session& s, std::string_view v) { return take(kOrders, v, s.compare.order); }},
        {"pair",
         [names, start](const Session& s) {
             const bool usual =
                 s.compare.left == start.compare.left && s.compare.right == start.compare.right;
             return usual ? std::string()
                          : names.name(s.compare.left) + '/' + names.name(s.compare.right);
         },
         [names](Session& s, std::string_view v) { return read_pair(names, s, v); }},
        {"with",
         [names](const Session& s) {
             std::string list;
             for (const SourceId id : s.compare.more)
                 list += (list.empty() ? "" : ",") + names.name(id);
             return list;
         },
         [names](Session& s, std::string_view v) { return read_more(names, s, v); }},
        {"by",
         [start](const Session& s) {
             return std::string(s.compare.basis == start.compare.basis ? ""
                                                                       : name_of(s.compare.basis));
         },
         [](Session& s, std::string_view v) {
             const auto found = std::ranges::find(kBases, v, [](auto b) { return name_of(b); });
             if (found != kBases.end()) s.compare.basis = *found;
             return found != kBases.end();
         }},
        {"least",
         [start](const Session& s) {
             return s.compare.least == start.compare.least ? std::string()
                                                           : fixed_text(s.compare.least, 2);
         },
         [](Session& s, std::string_view v) {
             const auto share = share_from(v);
             if (share) s.compare.least = *share;
             return share.has_value();
         }},
        {"word", [](const Session& s) { return s.compare.term; },
         [](Session& s, std::string_view v) {
             s.compare.term = v;
             return true;
         }},
        {"own",
         [names](const Session& s) {
             std::string list;
             for (const OwnStance& own : s.own_stances)
                 list.append(list.empty() ? "" : ",")
                     .append(names.name(own.question))
                     .append("/")
                     .append(names.name(own.source))
                     .append("/")
                     .append(name_of(own.stance));
             return list;
         },
         [names](Session& s, std::string_view v) { return read_all_own(names, s, v); }},
        {"question",
         [names](const Session& s) {
             return s.compare.question == QuestionId(0) ? std::string()
                                                        : names.name(s.compare.question);
         },
         [names](Session& s, std::string_view v) {
             const auto question = names.question(v);
             if (question) s.compare.question = *question;
             return question.has_value();
         }},
    };
}

}  // namespace parallax
