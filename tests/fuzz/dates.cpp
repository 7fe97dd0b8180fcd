// Any text searched for dates, once without and once with a date of its own: spans in order, and
// dates that are EDTF.
#include "fuzz.h"
#include "text/date_finder.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::load_icu();
    const std::string text = fuzz::valid_utf8(fuzz::text_of(data, size));
    Lexicon lexicon;
    const Segments segments = segment(text, lexicon);
    const EdtfDate written = *edtf_from_text("2021-06-28");
    for (const DateContext& context : {DateContext{}, DateContext{written, written}}) {
        std::size_t before = 0;
        for (const FoundDate& found : find_dates(text, segments.tokens, lexicon, context)) {
            ENSURE(found.span.begin >= before && !found.span.empty());
            ENSURE(found.span.end <= text.size());
            before = found.span.end;
            if (!found.date) continue;
            const Result<EdtfDate> again = edtf_from_text(found.date->text);
            ENSURE(again && *again == *found.date);
        }
    }
    return 0;
}
