// Labels of encodings, as far as they occur: a choice from the table of the Encoding Standard
// (WHATWG), whose names and joinings ("latin1" is windows-1252) browsers share.
#include <algorithm>
#include <iterator>

#include "text/ascii.h"
#include "text/encoding.h"

namespace parallax {
namespace {

struct Label {
    std::string_view label, encoding;
};

// Sorted by label, in lower case.
constexpr Label kLabels[] = {
    {"ascii", "windows-1252"},
    {"big5", "Big5"},
    {"big5-hkscs", "Big5"},
    {"cp1250", "windows-1250"},
    {"cp1251", "windows-1251"},
    {"cp1252", "windows-1252"},
    {"cp1253", "windows-1253"},
    {"cp1254", "windows-1254"},
    {"cp1255", "windows-1255"},
    {"cp1256", "windows-1256"},
    {"cp1257", "windows-1257"},
    {"cp1258", "windows-1258"},
    {"cp866", "IBM866"},
    {"cp936", "GB18030"},
    {"euc-jp", "EUC-JP"},
    {"euc-kr", "EUC-KR"},
    {"gb18030", "GB18030"},
    {"gb2312", "GB18030"},
    {"gb_2312-80", "GB18030"},
    {"gbk", "GB18030"},
    {"ibm866", "IBM866"},
    {"iso-8859-1", "windows-1252"},
    {"iso-8859-10", "ISO-8859-10"},
    {"iso-8859-13", "ISO-8859-13"},
    {"iso-8859-14", "ISO-8859-14"},
    {"iso-8859-15", "ISO-8859-15"},
    {"iso-8859-16", "ISO-8859-16"},
    {"iso-8859-2", "ISO-8859-2"},
    {"iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-8-i", "ISO-8859-8"},
    {"iso-8859-9", "windows-1254"},
    {"iso8859-1", "windows-1252"},
    {"koi", "KOI8-R"},
    {"koi8", "KOI8-R"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"koi8_r", "KOI8-R"},
    {"ks_c_5601-1987", "EUC-KR"},
    {"latin1", "windows-1252"},
    {"latin2", "ISO-8859-2"},
    {"mac", "macintosh"},
    {"macintosh", "macintosh"},
    {"shift-jis", "Shift_JIS"},
    {"shift_jis", "Shift_JIS"},
    {"sjis", "Shift_JIS"},
    {"tis-620", "windows-874"},
    {"unicode", "UTF-16LE"},
    {"us-ascii", "windows-1252"},
    {"utf-16", "UTF-16LE"},
    {"utf-16be", "UTF-16BE"},
    {"utf-16le", "UTF-16LE"},
    {"utf-8", "UTF-8"},
    {"utf8", "UTF-8"},
    {"win1251", "windows-1251"},
    {"windows-1250", "windows-1250"},
    {"windows-1251", "windows-1251"},
    {"windows-1252", "windows-1252"},
    {"windows-1253", "windows-1253"},
    {"windows-1254", "windows-1254"},
    {"windows-1255", "windows-1255"},
    {"windows-1256", "windows-1256"},
    {"windows-1257", "windows-1257"},
    {"windows-1258", "windows-1258"},
    {"windows-31j", "Shift_JIS"},
    {"windows-874", "windows-874"},
    {"windows-949", "EUC-KR"},
    {"x-gbk", "GB18030"},
    {"x-sjis", "Shift_JIS"},
};
static_assert(std::ranges::is_sorted(kLabels, {}, &Label::label));

}  // namespace

std::string_view encoding_from_label(std::string_view label) {
    const std::string lower = lower_ascii(trim_ascii(label));
    const auto* const found = std::ranges::lower_bound(kLabels, lower, {}, &Label::label);
    return found != std::end(kLabels) && found->label == lower ? found->encoding
                                                               : std::string_view();
}

}  // namespace parallax
