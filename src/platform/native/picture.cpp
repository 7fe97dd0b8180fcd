#include "platform/native/picture.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <png.h>

#include <algorithm>
#include <fstream>
#include <utility>

namespace parallax {

namespace {

std::string ppm_from_picture(const Picture& picture) {
    std::string bytes =
        "P6\n" + std::to_string(picture.width) + ' ' + std::to_string(picture.height) + "\n255\n";
    return bytes.append(reinterpret_cast<const char*>(picture.pixels.data()),
                        picture.pixels.size());
}

}  // namespace

Picture read_picture(const PixelRect& part, int framebuffer_height) {
    Picture picture{part.width, part.height, {}};
    const std::size_t row = static_cast<std::size_t>(part.width) * 3;
    picture.pixels.resize(row * part.height);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    // OpenGL counts rows from below.
    glReadPixels(part.x, framebuffer_height - part.y - part.height, part.width, part.height, GL_RGB,
                 GL_UNSIGNED_BYTE, picture.pixels.data());
    for (int top = 0, bottom = part.height - 1; top < bottom; ++top, --bottom)
        std::swap_ranges(picture.pixels.begin() + static_cast<std::ptrdiff_t>(row) * top,
                         picture.pixels.begin() + static_cast<std::ptrdiff_t>(row) * (top + 1),
                         picture.pixels.begin() + static_cast<std::ptrdiff_t>(row) * bottom);
    return picture;
}

Result<std::string> png_from_picture(const Picture& picture) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.format = PNG_FORMAT_RGB;
    image.width = static_cast<png_uint_32>(picture.width);
    image.height = static_cast<png_uint_32>(picture.height);
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string bytes(size, '\0');
    if (!png_image_write_to_memory(&image, bytes.data(), &size, 0, picture.pixels.data(), 0,
                                   nullptr))
        return fail(ErrorKind::over_limit,
                    std::string("the picture cannot be a PNG: ") + image.message);
    bytes.resize(size);
    return bytes;
}

Result<void> write_picture(const Picture& picture, const std::string& path) {
    const Result<std::string> bytes =
        path.ends_with(".png") ? png_from_picture(picture) : ppm_from_picture(picture);
    if (!bytes) return std::unexpected(bytes.error());
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes->data(), static_cast<std::streamsize>(bytes->size()));
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
    bind();
    return read_picture({0, 0, width_, height_}, height_);
}

}  // namespace parallax
