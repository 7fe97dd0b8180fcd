# shellcheck shell=bash disable=SC2034
# The suites: what each needs first (prepare_suite_X) and how it is run (run_suite_X). A failed test does not stop the
# rest; a failed preparation does.

suites=(tree build unit wasm ui check browser native)
declare -A purpose=(
    [tree]="order of the levels, layout of the files, own words"
    [build]="the page's packer and the shell pieces of the build"
    [unit]="unit tests, native with sanitizers"
    [wasm]="the same unit tests as wasm under Node"
    [ui]="frames of the whole program without a screen, with sanitizers"
    [check]="counts and command line of the native program by another route"
    [browser]="the finished page in headless Chromium and in Firefox, from disk, without network"
    [native]="the native window under Xvfb"
)

shopt -s extglob
results=$root/build/test-results
export PARALLAX_NATIVE=$root/build/native/parallax PARALLAX_PAGE=$root/dist/parallax.html

# judged NAME COMMAND...: runs a test program that writes the report $report, and has the report checked.
judged() {
    local name=$1 report=$results/$1.xml status=0
    shift
    "${@//REPORT/$report}" >"$results/$name.log" 2>&1 || status=$?
    if ! node "$root/tests/lib/junit.mjs" check "$name" "$report" "$status"; then
        tail -n 60 "$results/$name.log" | sed 's/^/     | /'
    fi
}

# catch2_programs SUITE PRESET GLOB [RUNNER]: every test program that was built there.
catch2_programs() {
    local suite=$1 program found=no
    for program in "$root/build/$2/tests"/$3; do
        [[ -e $program ]] || continue
        found=yes
        judged "$suite-$(basename "$program" .js)" ${4:+"$4"} "$program" -r junit::out=REPORT -r console::out=-
    done
    [[ $found == yes ]] || judged "$suite" false
}

# node_files SUITE FOLDER [RUNNER...]: every *.test.mjs there, one process each.
node_files() {
    local suite=$1 folder=$root/tests/$2 file found=no
    shift 2
    for file in "$folder"/*.test.mjs; do
        [[ -e $file ]] || continue
        found=yes
        judged "$suite-$(basename "$file" .test.mjs)" "$@" node --test \
            --test-reporter=junit --test-reporter-destination=REPORT \
            --test-reporter=spec --test-reporter-destination=stdout "$file"
    done
    [[ $found == yes ]] || judged "$suite" false
}

built=" "

# once COMMAND...: several suites need the same builds.
once() {
    [[ $built == *" $* "* ]] && return
    built+="$* "
    "$@"
}

need_page() { "$root/web/build"; }
need_native() { "$root/web/build" --native; }
need_sanitized() {
    prepare_native
    build native-sanitize tests
}

need_browser() {
    install_missing chromium=chromium \
        /usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf=fonts-noto-core \
        /usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc=fonts-noto-cjk
    get_node_package playwright-core "$playwright_version"
    PARALLAX_CHROMIUM=$(command -v chromium)
    export PARALLAX_PLAYWRIGHT=$node_package/index.mjs PARALLAX_CHROMIUM
    get_node_package axe-core "$axe_version"
    export PARALLAX_AXE=$node_package/axe.min.js
}

# Firefox draws in a window only, on a display without a screen.
need_firefox() {
    install_missing firefox-esr=firefox-esr Xvfb=xvfb /usr/share/doc/libgl1-mesa-dri=libgl1-mesa-dri \
        /usr/share/doc/libegl1=libegl1
    get_node_package puppeteer-core "$puppeteer_version"
    PARALLAX_PUPPETEER=$node_package/lib/esm/puppeteer/puppeteer-core.js PARALLAX_FIREFOX=$(command -v firefox-esr)
    export PARALLAX_PUPPETEER PARALLAX_FIREFOX
}

prepare_suite_tree() {
    install_missing node=nodejs python3=python3 clang-format=clang-format
    get_node_package eslint "$eslint_version"
    export PARALLAX_ESLINT=$node_package/bin/eslint.js
}
run_suite_tree() { node_files tree tree; }

prepare_suite_build() { install_missing node=nodejs gendict=icu-devtools "${page_tools[@]}"; }
run_suite_build() { node_files build build; }

prepare_suite_unit() { once need_sanitized; }
run_suite_unit() { catch2_programs unit native-sanitize '!(ui)_tests'; }

prepare_suite_wasm() {
    prepare_web
    build web-release tests
}
run_suite_wasm() { catch2_programs wasm web-release '*_tests.js' node; }

prepare_suite_ui() { once need_sanitized; }
run_suite_ui() { catch2_programs ui native-sanitize 'ui_tests'; }

prepare_suite_check() { once need_native; }
run_suite_check() { node_files check check; }

prepare_suite_browser() {
    once need_page
    once need_native
    need_browser
    need_firefox
}
run_suite_browser() { node_files browser browser; }

prepare_suite_native() {
    once need_native
    install_missing xvfb-run=xvfb xauth=xauth /usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf=fonts-noto-core
}
run_suite_native() { node_files native native xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24"; }
