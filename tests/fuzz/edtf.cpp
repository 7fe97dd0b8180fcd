// Any bytes as an EDTF date: refused with a sentence, or days in order that can be written again.
#include "base/edtf.h"

#include "fuzz.h"

using namespace parallax;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const Result<EdtfDate> date = edtf_from_text(text);
    if (!date) {
        ENSURE(date.error().kind == ErrorKind::wrong_syntax && !date.error().message.empty());
        return 0;
    }
    ENSURE(date->text == text && (date->begin || date->end));
    ENSURE(date->first_day() <= date->last_day());
    ENSURE(!words_from_date(*date).empty() && !precision_name(*date).empty());
    for (const std::string& day : {iso_begin(*date), iso_end(*date)})
        ENSURE(day.empty() || edtf_from_text(day).has_value());
    return 0;
}
