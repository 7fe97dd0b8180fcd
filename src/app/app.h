// The program without a window: owns corpus, results, session and screen, and runs one frame at a
// time.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/host.h"
#include "base/result.h"
#include "chart/colour.h"
#include "corpus/corpus_reader.h"
#include "corpus/given_files.h"
#include "session/quotation.h"
#include "session/session.h"
#include "ui/glyph_rasteriser.h"
#include "ui/semantic_tree.h"

namespace parallax {

struct Appearance {
    bool system_is_dark = false;
    bool reduced_motion = false;
    bool more_contrast = false;
    bool forced = false;  // the system's choice of light or dark goes before the reader's own here
    float device_pixel_ratio = 1;
};

class App {
  public:
    // An ImGui context with a renderer back end that takes dynamic textures must be current, and
    // load_text_data must have been called. Adds the six faces to the context's font atlas.
    App(Host& host, GlyphRasteriser& glyphs);
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    // The corpus shown from the next frame on. With faults nothing changes but the notice, which
    // lists them; the faults are returned too.
    std::vector<Error> open_corpus(const std::vector<CorpusFile>& files);
    // Files that the reader chose or dropped: documents join the corpus on show and the session
    // goes on, a corpus takes its place. Both are shown from the next frame on, with a notice of
    // what is new and a list of what could not be taken.
    void open_files(std::vector<GivenFile> files);
    // Hands the corpus on show to the host as one corpus file.
    void save_corpus();
    // A sentence for the reader, from outside.
    void tell(std::string notice);
    void set_appearance(const Appearance& appearance);

    // One frame: ImGui::NewFrame to ImGui::Render. The platform has set the display size and fed
    // the input; it then clears to ground(), draws ImGui::GetDrawData() and mirrors semantics().
    // Returns after how many milliseconds the next frame is wanted without input: 0 at once,
    // negative: none.
    double frame();
    // What the last frame stands on. Clearing costs a software renderer far less than drawing it.
    Colour ground() const;

    const SemanticTree& semantics() const;
    // From the mirror: the reader activated or focused an element (0: focus left). Takes effect in
    // the next frame.
    void activate(NodeId node);
    void focus(NodeId node);
    NodeId focused() const;
    // From the host's own text fields: the whole text of a field is now this.
    void type(NodeId field, std::string_view utf8);
    // What the reader's copy command takes now: the selected text, else the chosen passage with its
    // reference. None when nothing is there to copy.
    std::optional<CopiedText> copied() const;

    // An address (session/address.h) to look at from the next frame on, of a link or of "back".
    // Parts that are not in this corpus are told in the status bar.
    void open_address(std::string_view address);

    const Session& session() const;
    // What is looked at, as HTML (session/text_view.h). Needs no frame.
    std::string text_view() const;
    const std::shared_ptr<const Corpus>& corpus() const;
    const Preferences& preferences() const;
    void prefer(const Preferences& preferences);  // and has the host keep them
    void dispatch(const Command& command);
    void open_search();  // and the search field takes the focus
    void undo();
    void redo();

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace parallax
