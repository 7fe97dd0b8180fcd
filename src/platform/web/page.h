// The border between the program and its page: what JavaScript does for C++ (host_, bodies in
// web/*.js) and what C++ answers when the browser has news (page_, bodies in this folder). Texts
// cross as UTF-8 with their size.
#pragma once

#include <cstddef>
#include <cstdint>

// Keeps a function for JavaScript to call.
#define PARALLAX_PAGE_EXPORT __attribute__((used, visibility("default")))

extern "C" {

// Takes the canvas and makes its WebGL 2 context current; 0 when nothing can be drawn and the text
// view is all there is.
int host_start();
// From now on the page_ functions below are called.
void host_listen();

// The corpus in the page: its size in bytes, then, once, its bytes.
std::size_t host_corpus_size();
void host_take_corpus(char* to);

// Whether the browser gives back what was drawn on a canvas, so that letters can be made there.
int host_canvas_is_true();
// One record of host_draw_signs. The box of the ink is relative to the pen on the baseline, in
// pixels, y down.
struct SignRecord {
    float advance;
    std::int32_t left, top, width, height;
    std::int32_t coloured;      // then four bytes a pixel, straight RGBA; else one of coverage
    std::uint32_t first_pixel;  // offset in bytes
    std::int32_t missing;       // no font of the system has the sign
};
// Ascent and descent of a face for an em of 1 px.
void host_face_metrics(int face, float* ascent_descent);
// `han`: a HanShapes.
float host_advance(int face, int han, float em_px, std::uint32_t sign);
// Draws the signs and fills one record each; gives the size of all pixels, which host_take_pixels
// copies once.
std::size_t host_draw_signs(int face, int han, float em_px, const std::uint32_t* signs,
                            std::size_t count, SignRecord* records);
void host_take_pixels(std::uint8_t* to);

// `css` is the name of a CSS cursor.
void host_cursor(const char* css, std::size_t size);
// "light", "dark", or "" for the system's choice.
void host_colours(const char* name, std::size_t size);
// `html` is the same for programs that take it; may be empty.
void host_copy_text(const char* text, std::size_t size, const char* html, std::size_t html_size);
// Answers page_copy, once, before it returns.
void host_copied(const char* text, std::size_t size, const char* html, std::size_t html_size);
// Behind the # of the page's address, without it. `is_new`: "back" leads to the one before.
void host_show_address(const char* address, std::size_t size, const char* title,
                       std::size_t title_size, int is_new);
// What stands there now: 0, or a text that ends with NUL and is the caller's to free().
char* host_address();
// The page's address up to the #; ends with NUL and is the caller's to free().
char* host_link_base();
// Moves the browser's focus to a node's element.
void host_focus(std::uint32_t node);
void host_open_address(const char* url, std::size_t size);
// 0, or a text that ends with NUL and is the caller's to free().
char* host_load_preference(const char* key, std::size_t size);
void host_store_preference(const char* key, std::size_t key_size, const char* value,
                           std::size_t value_size);

// 1 on Apple's systems, where shortcuts go with Cmd.
int host_is_apple();

// Decodes and gives the size of the result as UTF-8, which host_take_decoded copies once; -1 for an
// encoding that the browser does not know.
int host_decode(const char* encoding, std::size_t encoding_size, const char* bytes,
                std::size_t size);
void host_take_decoded(char* to);

// Opens the browser's dialog; chosen files come by page_file_begin (files.cpp).
void host_pick_files();
// `anew`: asks where, even if this was written before.
void host_save_file(const char* name, std::size_t name_size, const char* bytes, std::size_t size,
                    bool anew);
// A file of its own among the reader's downloads; `mime` is its type.
void host_export_file(const char* name, std::size_t name_size, const char* mime,
                      std::size_t mime_size, const char* bytes, std::size_t size);
// As well, the given pixels of the canvas as a PNG.
void host_export_picture(const char* name, std::size_t name_size, int x, int y, int width,
                         int height);
// The text view (session/text_view.h) as it is now; and whether it is shown instead of the picture.
void host_text(const char* html, std::size_t size);
void host_show_text(int shown);

// The semantic tree as records (mirror.h).
void host_mirror(const char* text, std::size_t size);

}  // extern "C"
