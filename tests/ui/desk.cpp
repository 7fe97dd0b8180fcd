// Frames without a screen, after Dear ImGui's own null back end: textures are taken and dropped.
#include "desk.h"

#include <imgui.h>

#include <catch_amalgamated.hpp>
#include <map>

#include "platform/native/embedded_corpus.h"

namespace parallax::test {

// Every sign is half an em wide and a block of full coverage.
class FixedGlyphs final : public GlyphRasteriser {
  public:
    FaceMetrics metrics(Face, float em_px) override { return {0.8f * em_px, 0.2f * em_px}; }
    float advance(const LetterSet& set, char32_t) override { return set.em_px / 2; }
    bool rasterise(const LetterSet& set, char32_t sign, GlyphBitmap& out) override {
        const float em_px = set.em_px;
        out.advance = em_px / 2;
        if (sign == U' ') return true;
        out.width = static_cast<int>(em_px / 2);
        out.height = static_cast<int>(em_px / 2);
        out.top = -out.height;
        out.pixels.assign(static_cast<std::size_t>(out.width * out.height), 255);
        return true;
    }
};

class FakeHost final : public Host {
  public:
    void copy_text(std::string_view utf8, std::string_view) override { copied = utf8; }
    void open_address(std::string_view url) override { address = url; }
    void show_address(std::string_view now, std::string_view title, bool is_new) override {
        shown.push_back({std::string(now), std::string(title), is_new});
    }
    bool has_text_fields() const override { return true; }
    bool has_text_view() const override { return true; }
    std::string link_base() const override { return "file:///parallax.html"; }
    std::string load_preference(std::string_view key) override {
        return preferences[std::string(key)];
    }
    void store_preference(std::string_view key, std::string_view value) override {
        preferences[std::string(key)] = value;
    }
    bool has_file_dialogs() const override { return true; }
    void pick_files() override { ++picks; }
    void save_file(std::string_view name, std::string_view bytes, bool anew) override {
        saved.push_back({std::string(name), std::string(bytes), anew});
    }
    void export_file(std::string_view name, std::string_view mime,
                     std::string_view bytes) override {
        exported.push_back({std::string(name), std::string(mime), std::string(bytes)});
    }
    void export_picture(std::string_view name, Rect area) override {
        pictures.push_back({std::string(name), area});
    }
    Result<Decoded> decode(std::string_view encoding, std::string_view bytes) override {
        return refuse_legacy_encoding(encoding, bytes);
    }
    std::string copied, address;
    std::vector<ShownAddress> shown;
    int picks = 0;
    std::vector<SavedFile> saved;
    std::vector<ExportedFile> exported;
    std::vector<ExportedPicture> pictures;
    std::map<std::string, std::string> preferences;
};

void take_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(1);
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
            continue;
        }
        texture->SetStatus(ImTextureStatus_OK);
    }
}

Desk::Desk(float width, float height) : context_(ImGui::CreateContext()) {
    ImGuiIO& io = ImGui::GetIO();
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.DisplaySize = {width, height};
    io.DisplayFramebufferScale = {1, 1};
    io.DeltaTime = 1.f / 60;
    glyphs_ = std::make_unique<FixedGlyphs>();
    host_ = std::make_unique<FakeHost>();
    app_ = std::make_unique<App>(*host_, *glyphs_);
    std::vector<CorpusFile> files;
    for (const EmbeddedFile& file : embedded_corpus())
        files.push_back({std::string(file.name),
                         {reinterpret_cast<const char*>(file.bytes.data()), file.bytes.size()}});
    REQUIRE(app_->open_corpus(files).empty());
    settle();
}

Desk::~Desk() {
    app_.reset();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(context_);
}

const std::string& Desk::copied() const {
    return host_->copied;
}

const std::string& Desk::opened_address() const {
    return host_->address;
}

const std::vector<ShownAddress>& Desk::shown() const {
    return host_->shown;
}

std::string Desk::preference(const std::string& key) const {
    return host_->preferences[key];
}

int Desk::file_dialogs() const {
    return host_->picks;
}

const std::vector<SavedFile>& Desk::saved() const {
    return host_->saved;
}

const std::vector<ExportedFile>& Desk::exported() const {
    return host_->exported;
}

const std::vector<ExportedPicture>& Desk::pictures() const {
    return host_->pictures;
}

void Desk::settle() {
    for (int i = 0; i < 20; ++i) {
        const double wake = app_->frame();
        take_textures();
        if (i >= 2 && wake != 0) return;
    }
}

const SemanticNode& Desk::node(Role role, std::string_view name) const {
    const SemanticNode* found = tree().find(role, name);
    INFO("no " << name_of(role) << " \"" << name << "\" in:\n" << tree().dump());
    REQUIRE(found);
    return *found;
}

const SemanticNode& Desk::node_starting(Role role, std::string_view beginning) const {
    for (const SemanticNode* n : nodes(role))
        if (n->name.starts_with(beginning)) return *n;
    INFO("no " << name_of(role) << " starting \"" << beginning << "\" in:\n" << tree().dump());
    REQUIRE(false);
    std::abort();
}

std::vector<const SemanticNode*> Desk::nodes(Role role) const {
    std::vector<const SemanticNode*> list;
    for (const SemanticNode& n : tree().nodes())
        if (n.role == role) list.push_back(&n);
    return list;
}

std::vector<const SemanticNode*> Desk::below(Role role, std::string_view name) const {
    std::vector<const SemanticNode*> list;
    const SemanticNode& top = node(role, name);
    bool inside = false;
    for (const SemanticNode& n : tree().nodes()) {
        if (inside && n.depth <= top.depth) break;
        if (inside) list.push_back(&n);
        if (n.id == top.id) inside = true;
    }
    return list;
}

void Desk::activate(Role role, std::string_view name) {
    activate(node(role, name).id);
}

void Desk::activate(NodeId id) {
    app_->activate(id);
    settle();
}

void Desk::click(Role role, std::string_view name) {
    click(node(role, name).id);
}

void Desk::click(NodeId id) {
    const SemanticNode* n = tree().find(id);
    REQUIRE(n);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(n->rect.centre().x, n->rect.centre().y);
    settle();
    io.AddMouseButtonEvent(0, true);
    settle();
    io.AddMouseButtonEvent(0, false);
    settle();
}

void Desk::type(Role role, std::string_view name, std::string_view text) {
    app_->type(node(role, name).id, text);
    settle();
}

void Desk::press_chord(int modifiers, int key) {
    ImGuiIO& io = ImGui::GetIO();
    for (const int each : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt})
        if (modifiers & each) io.AddKeyEvent(static_cast<ImGuiKey>(each), true);
    press_key(key);
    for (const int each : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt})
        if (modifiers & each) io.AddKeyEvent(static_cast<ImGuiKey>(each), false);
    settle();
}

void Desk::press_key(int key) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(static_cast<ImGuiKey>(key), true);
    settle();
    io.AddKeyEvent(static_cast<ImGuiKey>(key), false);
    settle();
}

void Desk::resize(float width, float height) {
    ImGui::GetIO().DisplaySize = {width, height};
    settle();
}

}  // namespace parallax::test
