// What the letters ask of their rasteriser, and what they keep.
#include "ui/fonts.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <catch_amalgamated.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "desk.h"
#include "text/utf8.h"

using namespace parallax;

namespace {

// Every sign is a square of nine tenths of an em, and only some of many are to be had in a frame.
class SquareGlyphs final : public GlyphRasteriser {
  public:
    static constexpr std::size_t kInFrame = 100;

    FaceMetrics metrics(Face, float em_px) override { return {0.8f * em_px, 0.2f * em_px}; }
    float advance(const LetterSet& set, char32_t) override { return set.em_px; }
    bool rasterise(const LetterSet& set, char32_t sign, GlyphBitmap& out) override {
        rasterised.push_back({set, sign});
        if (sign == kMissing) return false;
        out.advance = is_east_asian(sign) ? set.em_px : set.em_px / 2;
        out.width = out.height = static_cast<int>(set.em_px * 0.9f);
        out.top = -out.height;
        out.pixels.assign(static_cast<std::size_t>(out.width * out.height), 255);
        return true;
    }
    void begin_frame() override { given_ = 0; }
    void prepare(const LetterSet&, std::u32string_view signs) override {
        prepared.emplace_back(signs);
    }
    std::size_t prepare_some(const LetterSet&, std::u32string_view signs) override {
        const std::size_t now = std::min(signs.size(), kInFrame - given_);
        given_ += now;
        return now;
    }

    static constexpr char32_t kMissing = 0x9FFF;
    struct Asked {
        LetterSet set;
        char32_t sign;
    };
    std::vector<Asked> rasterised;
    std::vector<std::u32string> prepared;

  private:
    std::size_t given_ = 0;
};

// Letters on an empty screen.
class Stage {
  public:
    explicit Stage(float density = 1) : context_(ImGui::CreateContext()) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        io.DisplaySize = {800, 600};
        io.DisplayFramebufferScale = {density, density};
        fonts_ = std::make_unique<Fonts>(glyphs);
    }
    ~Stage() {
        for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
        ImGui::DestroyContext(context_);
    }

    template <class Draw>
    void frame(Draw draw) {
        ImGui::GetIO().DeltaTime = 1.f / 60;
        ImGui::NewFrame();
        fonts_->begin_frame();
        draw(*fonts_, *ImGui::GetForegroundDrawList());
        ImGui::Render();
        test::take_textures();
    }
    // How many frames until all signs of the text stand there.
    int frames_to_draw(const std::string& text) {
        for (int count = 1; count < 100; ++count) {
            frame([&](const Fonts& fonts, ImDrawList& list) {
                fonts.draw(list, TextStyle::reader, {10, 100}, {0, 0, 0, 255}, text);
            });
            if (!fonts_->has_left_out()) return count;
        }
        return 100;
    }
    static std::size_t atlas_bytes() {
        const ImTextureData& texture = *ImGui::GetIO().Fonts->TexData;
        return static_cast<std::size_t>(texture.Width) * static_cast<std::size_t>(texture.Height) *
               4;
    }

    SquareGlyphs glyphs;

  private:
    ImGuiContext* context_;
    std::unique_ptr<Fonts> fonts_;
};

std::string ideographs(char32_t first, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        append_code_point(text, first + static_cast<char32_t>(i));
    return text;
}

}  // namespace

TEST_CASE(
    "five thousand ideographs, page by page, leave the texture small and where it is at every "
    "pixel ratio") {
    constexpr std::size_t kPage = 300, kAll = 5'000;
    for (const float density : {1.f, 2.f, 3.f}) {
        Stage stage(density);
        int most_frames = 0, slow_pages = 0;
        std::size_t most_bytes = 0, textures = 1;
        int texture = ImGui::GetIO().Fonts->TexData->UniqueID;
        for (std::size_t at = 0; at < kAll; at += kPage) {
            const auto first = static_cast<char32_t>(0x4E01 + at);
            const int frames = stage.frames_to_draw(ideographs(first, kPage));
            most_frames = std::max(most_frames, frames);
            slow_pages += frames > 3 ? 1 : 0;
            most_bytes = std::max(most_bytes, Stage::atlas_bytes());
            const int now = ImGui::GetIO().Fonts->TexData->UniqueID;
            if (std::exchange(texture, now) != now) ++textures;
        }
        INFO("density " << density);
        // Three hundred signs, a hundred a frame; one page waits while the texture grows.
        CHECK(slow_pages <= 1);
        CHECK(most_frames >= 3);
        CHECK(most_frames <= 3 + 9);
        CHECK(most_bytes <= std::size_t{2048} * 2048 * 4);
        CHECK(textures == 2);  // a small one, and the one that it grew to
        // What was let go comes back.
        CHECK(stage.frames_to_draw(ideographs(0x4E01, kPage)) <= 3);
        // What stands there is not rasterised again.
        const std::size_t before = stage.glyphs.rasterised.size();
        CHECK(stage.frames_to_draw(ideographs(0x4E01, kPage)) == 1);
        CHECK(stage.glyphs.rasterised.size() == before);
    }
}

TEST_CASE("measuring ideographs asks for one of them") {
    Stage stage;
    float width = 0;
    stage.frame([&](const Fonts& fonts, ImDrawList&) {
        width = fonts.width_px(TextStyle::reader, ideographs(0x4E00, 2'000));
    });
    CHECK(width == 2'000 * 17);
    std::size_t asked = 0;
    for (const auto& [set, sign] : stage.glyphs.rasterised)
        asked += is_one_of_many(sign) ? 1 : 0;
    CHECK(asked == 0);
}

TEST_CASE("the new letters of a text are asked for together, each once") {
    Stage stage;
    stage.frame([&](const Fonts& fonts, ImDrawList&) {
        fonts.width_px(TextStyle::reader, "абвгд абвгд");
        fonts.width_px(TextStyle::reader, "дгв");
    });
    // The blank is there already: Dear ImGui loads it with every font.
    CHECK(stage.glyphs.prepared == std::vector<std::u32string>{U"абвгд"});
}

TEST_CASE("a sign that is missing is not asked for in every frame") {
    Stage stage;
    const std::string text = ideographs(SquareGlyphs::kMissing, 1);
    stage.frames_to_draw(text);
    const std::size_t before = stage.glyphs.rasterised.size();
    CHECK(stage.frames_to_draw(text) == 1);
    CHECK(stage.glyphs.rasterised.size() == before);
}

TEST_CASE("Han signs take the shapes of the language, other letters are the same in all") {
    Stage stage;
    stage.frame([&](const Fonts& fonts, ImDrawList& list) {
        for (const char* language : {"ja", "zh-Hant-TW", "en"}) {
            const HanScope han(fonts, language);
            fonts.draw(list, TextStyle::reader, {10, 100}, {0, 0, 0, 255}, "a直");
        }
    });
    std::vector<HanShapes> shapes;
    std::size_t letters = 0;
    for (const auto& [set, sign] : stage.glyphs.rasterised) {
        if (sign == U'直') shapes.push_back(set.han);
        letters += sign == U'a' ? 1 : 0;
    }
    CHECK(shapes == std::vector{HanShapes::japanese, HanShapes::traditional, HanShapes::of_reader});
    CHECK(letters == 1);
}

TEST_CASE("a letter with its mark is one sign") {
    Stage stage;
    stage.frame([&](const Fonts& fonts, ImDrawList&) {
        CHECK(fonts.width_px(TextStyle::reader, "e\u0301") ==
              fonts.width_px(TextStyle::reader, "\u00e9"));
    });
}

TEST_CASE("languages and the shapes of their Han signs") {
    CHECK(han_shapes_of("zh") == HanShapes::simplified);
    CHECK(han_shapes_of("zh-Hans-SG") == HanShapes::simplified);
    CHECK(han_shapes_of("zh-TW") == HanShapes::traditional);
    CHECK(han_shapes_of("zh-Hant") == HanShapes::traditional);
    CHECK(han_shapes_of("ja-JP") == HanShapes::japanese);
    CHECK(han_shapes_of("ko") == HanShapes::korean);
    CHECK(han_shapes_of("kok") == HanShapes::of_reader);
    CHECK(han_shapes_of("en") == HanShapes::of_reader);
    CHECK(han_shapes_of("") == HanShapes::of_reader);
}
