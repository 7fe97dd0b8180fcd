// A family is taken whole: the first one preferred that has regular, bold and italic cuts of its
// own, so that the three faces of a text belong together.
#include "platform/native/system_fonts.h"

#include <fontconfig/fontconfig.h>

#include <array>
#include <deque>
#include <span>

namespace parallax {
namespace {

// As in the page.
constexpr const char* kSerifFamilies[] = {"Noto Serif",       "Source Serif 4", "Source Serif Pro",
                                          "Charter",          "Georgia",        "DejaVu Serif",
                                          "Liberation Serif", "serif"};
constexpr const char* kSansFamilies[] = {"Noto Sans", "Segoe UI",    "Helvetica Neue",
                                         "Arial",     "DejaVu Sans", "Liberation Sans",
                                         "sans-serif"};

// The Han families stand last: they only serve what the others have not.
struct HanFamilies {
    const char* language;
    const char* serif[2];
    const char* sans[2];
};

// Without a language simplified Chinese, not the reader's locale: pictures of the same machine are
// the same.
HanFamilies families_of(HanShapes han) {
    switch (han) {
        case HanShapes::of_reader:
        case HanShapes::simplified:
            break;
        case HanShapes::traditional:
            return {"zh-tw",
                    {"Noto Serif CJK TC", "Source Han Serif TC"},
                    {"Noto Sans CJK TC", "Source Han Sans TC"}};
        case HanShapes::japanese:
            return {"ja",
                    {"Noto Serif CJK JP", "Source Han Serif"},
                    {"Noto Sans CJK JP", "Source Han Sans"}};
        case HanShapes::korean:
            return {"ko",
                    {"Noto Serif CJK KR", "Source Han Serif K"},
                    {"Noto Sans CJK KR", "Source Han Sans K"}};
    }
    return {"zh-cn",
            {"Noto Serif CJK SC", "Source Han Serif SC"},
            {"Noto Sans CJK SC", "Source Han Sans SC"}};
}

struct FaceShape {
    std::span<const char* const> families;
    int weight, slant;
};

FaceShape shape_of(Face face) {
    switch (face) {
        case Face::sans:
            return {kSansFamilies, FC_WEIGHT_REGULAR, FC_SLANT_ROMAN};
        case Face::sans_bold:
            return {kSansFamilies, FC_WEIGHT_BOLD, FC_SLANT_ROMAN};
        case Face::sans_italic:
            return {kSansFamilies, FC_WEIGHT_REGULAR, FC_SLANT_ITALIC};
        case Face::serif:
            return {kSerifFamilies, FC_WEIGHT_REGULAR, FC_SLANT_ROMAN};
        case Face::serif_bold:
            return {kSerifFamilies, FC_WEIGHT_BOLD, FC_SLANT_ROMAN};
        case Face::serif_italic:
            return {kSerifFamilies, FC_WEIGHT_REGULAR, FC_SLANT_ITALIC};
    }
    return {kSansFamilies, FC_WEIGHT_REGULAR, FC_SLANT_ROMAN};
}

struct PatternDeleter {
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, PatternDeleter>;
struct FontSetDeleter {
    void operator()(FcFontSet* set) const { FcFontSetDestroy(set); }
};
using FontSet = std::unique_ptr<FcFontSet, FontSetDeleter>;
struct ConfigDeleter {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
using Config = std::unique_ptr<FcConfig, ConfigDeleter>;

const FcChar8* fc_text(const char* text) {
    return reinterpret_cast<const FcChar8*>(text);
}

void add_family(FcPattern* pattern, const char* family) {
    FcPatternAddString(pattern, FC_FAMILY, fc_text(family));
}

void finish_pattern(FcConfig* config, FcPattern* pattern, int weight, int slant,
                    const char* han_language) {
    FcPatternAddInteger(pattern, FC_WEIGHT, weight);
    FcPatternAddInteger(pattern, FC_SLANT, slant);
    FcPatternAddString(pattern, FC_LANG, fc_text("en"));
    FcPatternAddString(pattern, FC_LANG, fc_text(han_language));
    FcPatternAddBool(pattern, FC_OUTLINE, FcTrue);
    FcConfigSubstitute(config, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
}

// Whether the system has this very family in this very cut.
bool has_cut(FcConfig* config, const char* family, int weight, int slant) {
    Pattern wish(FcPatternCreate());
    add_family(wish.get(), family);
    finish_pattern(config, wish.get(), weight, slant, families_of(HanShapes::of_reader).language);
    FcResult result = FcResultNoMatch;
    Pattern match(FcFontMatch(config, wish.get(), &result));
    if (!match) return false;
    bool same_family = false;
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(match.get(), FC_FAMILY, i, &name) == FcResultMatch; ++i)
        same_family = same_family || FcStrCmpIgnoreCase(name, fc_text(family)) == 0;
    FcBool emboldened = FcFalse;
    FcPatternGetBool(match.get(), FC_EMBOLDEN, 0, &emboldened);
    int match_weight = 0, match_slant = 0;
    FcPatternGetInteger(match.get(), FC_WEIGHT, 0, &match_weight);
    FcPatternGetInteger(match.get(), FC_SLANT, 0, &match_slant);
    const bool bold_enough = weight < FC_WEIGHT_DEMIBOLD || match_weight >= FC_WEIGHT_DEMIBOLD;
    const bool slanted = slant == FC_SLANT_ROMAN || match_slant != FC_SLANT_ROMAN;
    return same_family && !emboldened && bold_enough && slanted;
}

const char* find_whole_family(FcConfig* config, std::span<const char* const> families) {
    for (const char* family : families)
        if (has_cut(config, family, FC_WEIGHT_REGULAR, FC_SLANT_ROMAN) &&
            has_cut(config, family, FC_WEIGHT_BOLD, FC_SLANT_ROMAN) &&
            has_cut(config, family, FC_WEIGHT_REGULAR, FC_SLANT_ITALIC))
            return family;
    return nullptr;
}

FontFile font_file_from_pattern(FcPattern* pattern) {
    FontFile font;
    FcChar8* text = nullptr;
    if (FcPatternGetString(pattern, FC_FILE, 0, &text) == FcResultMatch)
        font.path = reinterpret_cast<const char*>(text);
    int index = 0;
    if (FcPatternGetInteger(pattern, FC_INDEX, 0, &index) == FcResultMatch) font.index = index;
    if (FcPatternGetString(pattern, FC_FONT_VARIATIONS, 0, &text) == FcResultMatch)
        font.variations = reinterpret_cast<const char*>(text);
    FcBool emboldened = FcFalse;
    if (FcPatternGetBool(pattern, FC_EMBOLDEN, 0, &emboldened) == FcResultMatch)
        font.emboldened = emboldened == FcTrue;
    FcMatrix* matrix = nullptr;
    if (FcPatternGetMatrix(pattern, FC_MATRIX, 0, &matrix) == FcResultMatch)
        font.slanted = matrix->xy != 0;
    return font;
}

struct Candidate {
    Pattern pattern;  // owns the charset
    FcCharSet* signs;
    FontFile file;
    bool dropped = false;
};

struct FaceFonts {
    Pattern wish;
    std::deque<Candidate> candidates;  // a deque: files keep their addresses
    bool complete = false;             // the fallbacks stand behind the first choice
};

void add_candidate(FaceFonts& fonts, FcPattern* pattern) {
    if (pattern == nullptr) return;
    Candidate candidate{Pattern(pattern), nullptr, font_file_from_pattern(pattern)};
    if (FcPatternGetCharSet(pattern, FC_CHARSET, 0, &candidate.signs) != FcResultMatch) return;
    if (!candidate.file.path.empty()) fonts.candidates.push_back(std::move(candidate));
}

}  // namespace

struct SystemFonts::Parts {
    Config config{FcInitLoadConfigAndFonts()};
    std::array<std::array<FaceFonts, kFaceCount>, kHanShapesCount> faces;

    FaceFonts& of(Face face, HanShapes han) {
        FaceFonts& fonts = faces[static_cast<std::size_t>(han)][static_cast<std::size_t>(face)];
        if (fonts.wish || !config) return fonts;
        const FaceShape shape = shape_of(face);
        fonts.wish.reset(FcPatternCreate());
        if (const char* family = find_whole_family(config.get(), shape.families))
            add_family(fonts.wish.get(), family);
        for (const char* family : shape.families)
            add_family(fonts.wish.get(), family);
        const HanFamilies han_families = families_of(han);
        for (const char* family : face < Face::serif ? han_families.sans : han_families.serif)
            add_family(fonts.wish.get(), family);
        finish_pattern(config.get(), fonts.wish.get(), shape.weight, shape.slant,
                       han_families.language);
        FcResult result = FcResultNoMatch;
        add_candidate(fonts, FcFontMatch(config.get(), fonts.wish.get(), &result));
        return fonts;
    }

    // Sorting all fonts of the system takes long; most readers' texts never need it.
    void add_fallbacks(FaceFonts& fonts) {
        if (fonts.complete || !config) return;
        fonts.complete = true;
        FcResult result = FcResultNoMatch;
        const FontSet sorted(FcFontSort(config.get(), fonts.wish.get(), FcTrue, nullptr, &result));
        if (!sorted) return;
        for (int i = 0; i < sorted->nfont; ++i)
            add_candidate(fonts,
                          FcFontRenderPrepare(config.get(), fonts.wish.get(), sorted->fonts[i]));
    }
};

SystemFonts::SystemFonts() : parts_(std::make_unique<Parts>()) {}

SystemFonts::~SystemFonts() = default;

const FontFile* SystemFonts::first(Face face) {
    FaceFonts& fonts = parts_->of(face, HanShapes::of_reader);
    for (int round = 0; round < 2; ++round) {
        for (const Candidate& candidate : fonts.candidates)
            if (!candidate.dropped) return &candidate.file;
        parts_->add_fallbacks(fonts);
    }
    return nullptr;
}

const FontFile* SystemFonts::find(Face face, HanShapes han, char32_t sign) {
    FaceFonts& fonts = parts_->of(face, han);
    std::size_t i = 0;
    for (int round = 0; round < 2; ++round) {
        for (; i < fonts.candidates.size(); ++i) {
            const Candidate& candidate = fonts.candidates[i];
            if (!candidate.dropped && FcCharSetHasChar(candidate.signs, sign))
                return &candidate.file;
        }
        parts_->add_fallbacks(fonts);
    }
    return nullptr;
}

void SystemFonts::drop(const FontFile& font) {
    for (auto& faces : parts_->faces)
        for (FaceFonts& fonts : faces)
            for (Candidate& candidate : fonts.candidates)
                if (&candidate.file == &font) candidate.dropped = true;
}

}  // namespace parallax
