// The page tells one file after the other: its name, its bytes straight into the program's memory,
// and at the end that all are there.
#include "platform/web/files.h"

#include <utility>
#include <vector>

#include "platform/web/page.h"

namespace parallax {
namespace {

// The program's memory ends at 2 GB, and a document needs several times its size while it is read.
constexpr std::size_t kMaxBytesAtOnce = kMaxImportBytes;

struct Arriving {
    App* app = nullptr;
    std::vector<GivenFile> files;
    std::size_t bytes = 0;
};

Arriving& arriving() {
    static Arriving files;
    return files;
}

std::string refusal(double size, std::size_t there_already) {
    if (size > static_cast<double>(kMaxImportBytes))
        return "expected a file of at most " + std::to_string(kMaxImportBytes) + " bytes, found " +
               std::to_string(static_cast<long long>(size));
    if (size + static_cast<double>(there_already) > static_cast<double>(kMaxBytesAtOnce))
        return "expected at most " + std::to_string(kMaxBytesAtOnce) +
               " bytes at once, and the files before it fill them; open it afterwards";
    return {};
}

}  // namespace

void begin_files(App& app) {
    arriving().app = &app;
}

}  // namespace parallax

using namespace parallax;

extern "C" {

// A file of `size` bytes: where they are to go, 0 when there are none or it is refused.
PARALLAX_PAGE_EXPORT char* page_file_begin(const char* name, double size) {
    Arriving& now = arriving();
    GivenFile& file = now.files.emplace_back();
    file.name = name;
    file.fault = refusal(size, now.bytes);
    if (!file.fault.empty()) return nullptr;
    file.bytes.resize(static_cast<std::size_t>(size));
    now.bytes += file.bytes.size();
    return file.bytes.empty() ? nullptr : file.bytes.data();
}

// The file that was begun last cannot be read after all.
PARALLAX_PAGE_EXPORT void page_file_failed(const char* reason) {
    Arriving& now = arriving();
    now.bytes -= now.files.back().bytes.size();
    now.files.back().bytes.clear();
    now.files.back().fault = reason;
}

PARALLAX_PAGE_EXPORT void page_files_done() {
    Arriving& now = arriving();
    now.bytes = 0;
    now.app->open_files(std::exchange(now.files, {}));
}

// A sentence for the reader.
PARALLAX_PAGE_EXPORT void page_tell(const char* notice) {
    arriving().app->tell(notice);
}

}  // extern "C"
