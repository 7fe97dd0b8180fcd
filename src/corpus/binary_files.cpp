// Signatures first; after that, control characters in the beginning tell.
#include "corpus/binary_files.h"

#include <algorithm>

namespace parallax {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes, kind;
};
constexpr Signature kSignatures[] = {
    {"%PDF-"sv, "a PDF document"},
    {"PK\x03\x04"sv, "a ZIP archive, as Word, OpenDocument and EPUB files are"},
    {"\xD0\xCF\x11\xE0"sv, "an old Office document"},
    {"{\\rtf"sv, "an RTF document"},
    {"\x89PNG"sv, "an image (PNG)"},
    {"\xFF\xD8\xFF"sv, "an image (JPEG)"},
    {"GIF8"sv, "an image (GIF)"},
    {"RIFF"sv, "an image, sound or film (RIFF)"},
    {"\x1F\x8B"sv, "a compressed file (gzip)"},
    {"BZh"sv, "a compressed file (bzip2)"},
    {"\xFD\x37\x7A\x58\x5A"sv, "a compressed file (xz)"},
    {"7z\xBC\xAF"sv, "an archive (7z)"},
    {"Rar!"sv, "an archive (RAR)"},
    {"\x7F\x45LF"sv, "a program"},
    {"MZ\x90"sv, "a program"},
    {"\x00\x61sm"sv, "a program (WebAssembly)"},
    {"SQLite format 3"sv, "a database (SQLite)"},
    {"ID3"sv, "a sound (MP3)"},
    {"OggS"sv, "a sound (Ogg)"},
};

constexpr std::size_t kBytesLookedAt = 4096;
// Text has hardly any control characters.
constexpr std::size_t kMaxControlsIn100 = 5;

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' &&
           c != '\x1B';
}

}  // namespace

std::string find_binary_kind(std::string_view bytes) {
    for (const Signature& signature : kSignatures) {
        if (bytes.starts_with(signature.bytes)) return std::string(signature.kind);
    }
    return {};
}

bool looks_binary(std::string_view utf8) {
    const std::string_view beginning = utf8.substr(0, kBytesLookedAt);
    const auto controls =
        static_cast<std::size_t>(std::count_if(beginning.begin(), beginning.end(), is_control));
    const bool has_zero = beginning.find('\0') != std::string_view::npos;
    return has_zero || controls * 100 > kMaxControlsIn100 * beginning.size();
}

}  // namespace parallax
