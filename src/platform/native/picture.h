// What was drawn, as a picture file; and a drawing surface outside any window, for screenshots of
// any size, whatever the display.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "ui/pixel_rect.h"

namespace parallax {

// RGB, 3 bytes a pixel, rows from the top.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels;
};

// Of the framebuffer bound for reading, `framebuffer_height` pixels high; `part` must lie in it.
Picture read_picture(const PixelRect& part, int framebuffer_height);

// 8 bits a channel. Fails with over_limit when it is too large for libpng.
Result<std::string> png_from_picture(const Picture& picture);

// PNG when the path ends in .png, else binary PPM (P6, 8 bits). Fails with not_readable, naming the
// path.
Result<void> write_picture(const Picture& picture, const std::string& path);

// A framebuffer in the current OpenGL context, which must outlive it.
class Canvas {
  public:
    // Fails with over_limit when OpenGL refuses the size.
    static Result<Canvas> make(int width, int height);
    Canvas(Canvas&& other) noexcept;
    Canvas& operator=(Canvas&&) = delete;
    ~Canvas();

    // What is drawn from here on lands in it.
    void bind() const;
    Picture read() const;

  private:
    Canvas(int width, int height) : width_(width), height_(height) {}
    int width_, height_;
    unsigned framebuffer_ = 0, colour_ = 0;
};

}  // namespace parallax
