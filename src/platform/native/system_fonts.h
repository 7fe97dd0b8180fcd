// Which font files of this system serve which face, and in which order: fontconfig's answer to the
// product's families.
#pragma once

#include <memory>
#include <string>

#include "chart/text_style.h"
#include "ui/han_shapes.h"

namespace parallax {

struct FontFile {
    std::string path;
    long index = 0;          // FreeType's: the face in the file, a named instance in the upper half
    std::string variations;  // of a variable font: "wght=700,wdth=100"; else ""
    bool emboldened = false;  // no bold cut exists: to be thickened by the one who draws
    bool slanted = false;     // no italic cut exists: to be sheared
};

class SystemFonts {
  public:
    SystemFonts();
    ~SystemFonts();
    SystemFonts(const SystemFonts&) = delete;
    SystemFonts& operator=(const SystemFonts&) = delete;

    // The font that gives a face its measures; null when the system has no font at all.
    const FontFile* first(Face face);
    // The first font, in order of preference, that says it has the sign; null when none has.
    // Pointers live as long as this object.
    const FontFile* find(Face face, HanShapes han, char32_t sign);
    // A file that turned out to be unreadable is not given again.
    void drop(const FontFile& font);

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace parallax
