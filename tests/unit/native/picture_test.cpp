// Pictures as files.
#include "platform/native/picture.h"

#include <png.h>

#include <catch_amalgamated.hpp>
#include <fstream>
#include <sstream>

#include "temporary_folder.h"

using namespace parallax;

namespace {

Picture picture() {
    Picture p{3, 2, {}};
    for (int i = 0; i < 18; ++i)
        p.pixels.push_back(static_cast<std::uint8_t>(i * 14));
    return p;
}

std::string content(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("A PNG read back has the same pixels") {
    const auto bytes = png_from_picture(picture());
    REQUIRE(bytes);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    REQUIRE(png_image_begin_read_from_memory(&image, bytes->data(), bytes->size()));
    image.format = PNG_FORMAT_RGB;
    CHECK(image.width == 3);
    CHECK(image.height == 2);
    std::vector<std::uint8_t> pixels(PNG_IMAGE_SIZE(image));
    REQUIRE(png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr));
    CHECK(pixels == picture().pixels);
}

TEST_CASE("The end of the path decides between PNG and PPM") {
    const TemporaryFolder folder;
    REQUIRE(write_picture(picture(), folder.path() / "a.png"));
    REQUIRE(write_picture(picture(), folder.path() / "a.ppm"));
    CHECK(content(folder.path() / "a.png").starts_with("\x89PNG\r\n"));
    CHECK(content(folder.path() / "a.ppm").starts_with("P6\n3 2\n255\n"));
    CHECK(content(folder.path() / "a.ppm").size() == 11 + 18);
}

TEST_CASE("Parts that touch on the screen touch in pixels") {
    for (const float ratio : {1.f, 1.25f, 1.5f, 2.f, 3.f}) {
        const PixelRect a = pixels_of({10.3f, 0, 20.4f, 7}, ratio);
        const PixelRect b = pixels_of({10.3f + 20.4f, 0, 5, 7}, ratio);
        CHECK(a.x + a.width == b.x);
    }
    const PixelRect whole = pixels_of({208, 92, 1232, 780}, 2);
    CHECK(whole.x == 416);
    CHECK(whole.y == 184);
    CHECK(whole.width == 2464);
    CHECK(whole.height == 1560);
}
