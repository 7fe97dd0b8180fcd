#include "platform/native/picture.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>

#include <algorithm>
#include <fstream>
#include <utility>

namespace parallax {

Result<void> write_picture(const Picture& picture, const std::string& path) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << "P6\n" << picture.width << ' ' << picture.height << "\n255\n";
    out.write(reinterpret_cast<const char*>(picture.pixels.data()),
              static_cast<std::streamsize>(picture.pixels.size()));
    out.close();
    if (!out) return fail(ErrorKind::not_readable, "the picture cannot be written", path);
    return {};
}

Result<Canvas> Canvas::make(int width, int height) {
    Canvas canvas(width, height);
    GLint limit = 0;
    glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &limit);
    if (width > limit || height > limit)
        return fail(ErrorKind::over_limit, "this OpenGL draws pictures of at most " +
                                               std::to_string(limit) + " pixels a side");
    glGenRenderbuffers(1, &canvas.colour_);
    glBindRenderbuffer(GL_RENDERBUFFER, canvas.colour_);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
    glGenFramebuffers(1, &canvas.framebuffer_);
    canvas.bind();
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER,
                              canvas.colour_);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
        return fail(ErrorKind::over_limit, "this OpenGL gives no canvas for a picture");
    return canvas;
}

Canvas::Canvas(Canvas&& other) noexcept
    : width_(other.width_),
      height_(other.height_),
      framebuffer_(std::exchange(other.framebuffer_, 0)),
      colour_(std::exchange(other.colour_, 0)) {}

Canvas::~Canvas() {
    glDeleteFramebuffers(1, &framebuffer_);
    glDeleteRenderbuffers(1, &colour_);
}

void Canvas::bind() const {
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
}

Picture Canvas::read() const {
    Picture picture{width_, height_, {}};
    const std::size_t row = static_cast<std::size_t>(width_) * 3;
    picture.pixels.resize(row * height_);
    bind();
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width_, height_, GL_RGB, GL_UNSIGNED_BYTE, picture.pixels.data());
    // OpenGL counts rows from below.
    for (int top = 0, bottom = height_ - 1; top < bottom; ++top, --bottom)
        std::swap_ranges(picture.pixels.begin() + static_cast<std::ptrdiff_t>(row) * top,
                         picture.pixels.begin() + static_cast<std::ptrdiff_t>(row) * (top + 1),
                         picture.pixels.begin() + static_cast<std::ptrdiff_t>(row) * bottom);
    return picture;
}

}  // namespace parallax
