# shellcheck shell=bash disable=SC2034
# Every version and every Debian suite the build uses, in one place. web/README.md says how to change one.

emscripten_at_least=3.1.69  # an em++ on the path, or the system's own package, is used when this new
emscripten_suites="trixie"  # else Debian's package from here, bridged to this system
llvm_version=19             # the clang that Emscripten 3.1.69 expects

imgui_at_least=1.92.2b  # dynamic fonts; the series below 1.93 keeps its font loader interface
imgui_below=1.93
imgui_suites="forky sid"

icu_version=76.1  # code and data; icudt76l.dat is named after it
icu_suites="trixie"

libxml2_at_least=2.15.0  # its HTML5 tokenizer alone, without a tree; 2.14 is the first that has it
libxml2_below=2.16
libxml2_suites="forky sid"

cmark_version=0.30.2
cmark_suites="bookworm trixie"

catch2_version=3.7.1
catch2_suites="trixie forky"

json_suites="bookworm trixie"   # nlohmann-json3-dev, headers only
cli11_suites="bookworm trixie"  # libcli11-dev, headers only

playwright_version=1.55.0  # playwright-core from npm, drives the system's own Chromium, and runs on Debian 12's Node 18
puppeteer_version=23.11.1  # puppeteer-core from npm, drives the system's own Firefox, and runs on Node 18
eslint_version=9.9.1      # from npm, looks for mistakes in the JavaScript of page and tests
axe_version=4.10.3       # axe-core from npm, judges the page by rules of accessibility
