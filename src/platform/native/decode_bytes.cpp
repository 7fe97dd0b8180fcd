// iconv stops at each fault; it is replaced, one byte is passed over, and iconv goes on.
#include "platform/native/decode_bytes.h"

#include <iconv.h>

#include <cerrno>
#include <string>

#include "text/utf8.h"

namespace parallax {
namespace {

class Converter {
  public:
    explicit Converter(const std::string& encoding)
        : handle_(::iconv_open("UTF-8", encoding.c_str())) {}
    ~Converter() {
        if (is_open()) ::iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    bool is_open() const { return handle_ != reinterpret_cast<::iconv_t>(-1); }

    Decoded decode(std::string_view bytes) {
        Decoded decoded;
        char* from = const_cast<char*>(bytes.data());  // iconv's signature; it only reads
        std::size_t left = bytes.size();
        bool flushed = false;
        while (!flushed) {
            char block[1 << 14];
            char* to = block;
            std::size_t room = sizeof block;
            // Behind the last byte comes what iconv held back for a mark that might follow.
            flushed = left == 0;
            const std::size_t result =
                ::iconv(handle_, flushed ? nullptr : &from, flushed ? nullptr : &left, &to, &room);
            const int reason = result == static_cast<std::size_t>(-1) ? errno : 0;
            decoded.utf8.append(block, sizeof block - room);
            if (reason == 0 || reason == E2BIG) continue;
            append_code_point(decoded.utf8, 0xFFFD);
            ++decoded.replaced;
            if (flushed) break;
            ++from;
            --left;
        }
        return decoded;
    }

  private:
    ::iconv_t handle_;
};

}  // namespace

Result<Decoded> decode_with_iconv(std::string_view encoding, std::string_view bytes) {
    Converter converter{std::string(encoding)};
    if (!converter.is_open())
        return fail(
            ErrorKind::wrong_encoding,
            "this system cannot decode " + std::string(encoding) + "; save the file as UTF-8");
    return converter.decode(bytes);
}

}  // namespace parallax
