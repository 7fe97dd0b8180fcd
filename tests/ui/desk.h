// The whole program without a screen: real corpus, real frames, letters of one width. Tests look at
// the semantic tree and press what a reader would press.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/app.h"
#include "ui/frame.h"

struct ImGuiContext;

namespace parallax::test {

struct ShownAddress {
    std::string address, title;
    bool is_new = false;
};

class FixedGlyphs;
class FakeHost;

// What the program handed to the host to be written.
struct SavedFile {
    std::string name, bytes;
    bool anew = false;
};
struct ExportedPicture {
    std::string name;
    Rect area;
};
// Does with the textures of a frame what a renderer would, but for drawing.
void take_textures();

class Desk {
  public:
    // Opens the bundled corpus and draws the first frames.
    explicit Desk(float width = 1440, float height = 900);
    ~Desk();

    App& app() { return *app_; }
    const Session& session() const { return app_->session(); }
    const SemanticTree& tree() const { return app_->semantics(); }
    const std::string& copied() const;
    const std::string& opened_address() const;
    const std::vector<ShownAddress>& shown() const;
    std::string preference(const std::string& key) const;
    // How often the reader was asked for files.
    int file_dialogs() const;
    const std::vector<SavedFile>& saved() const;
    const std::vector<ExportedFile>& exported() const;
    const std::vector<ExportedPicture>& pictures() const;

    // Frames until nothing more is wanted at once (at most 20).
    void settle();
    // The one node of this role and name; the test fails when there is none.
    const SemanticNode& node(Role role, std::string_view name) const;
    std::vector<const SemanticNode*> nodes(Role role) const;
    // The node of this role whose name begins so.
    const SemanticNode& node_starting(Role role, std::string_view beginning) const;
    // Nodes below the container of this role and name.
    std::vector<const SemanticNode*> below(Role role, std::string_view name) const;

    // As from the mirror.
    void activate(Role role, std::string_view name);
    void activate(NodeId id);
    // As from the mouse, at the middle of the node's rectangle.
    void click(Role role, std::string_view name);
    void click(NodeId id);
    void press_key(int imgui_key);
    // ImGuiMod_ flags held while the key is pressed.
    void press_chord(int imgui_modifiers, int imgui_key);
    // As from the host's own field laid over this one.
    void type(Role role, std::string_view name, std::string_view text);
    void resize(float width, float height);

  private:
    ImGuiContext* context_;
    std::unique_ptr<FixedGlyphs> glyphs_;
    std::unique_ptr<FakeHost> host_;
    std::unique_ptr<App> app_;
};

}  // namespace parallax::test
