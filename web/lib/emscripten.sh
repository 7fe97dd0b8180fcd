# shellcheck shell=bash
# Finds or makes Emscripten: on the path if new enough, else the system's own package if new enough, else Debian's
# package of a newer suite, unpacked into the cache and bridged to this system's clang.

emscripten_version_of() { "$1" --version | awk 'NR == 1 { for (i = 1; i <= NF; i++) if ($i ~ /^[0-9]+\.[0-9]+\.[0-9]+/) { print $i; exit } }'; }

new_emscripten_on_path() {
    command -v em++ >/dev/null && version_at_least "$(emscripten_version_of em++)" "$emscripten_at_least"
}

new_emscripten_in_system() {
    local candidate
    command -v apt-cache >/dev/null || return 1
    candidate=$(apt-cache policy emscripten | awk '/Candidate:/ { print $2 }')
    [[ $candidate == [0-9]* ]] && version_at_least "${candidate%%[+~-]*}" "$emscripten_at_least"
}

# bridge_emscripten: unpacks Emscripten and Binaryen in the current folder and makes them run on this system.
bridge_emscripten() {
    local home=$1 package program interpreter libraries
    for package in emscripten binaryen libc6 libstdc++6 libgcc-s1; do
        # shellcheck disable=SC2086
        fetch binary "$package" "${package}_*.deb" $emscripten_suites
        say "$package: unpacking"
        dpkg-deb -x "${package}"_*.deb .
        rm "${package}"_*.deb
    done
    # Binaryen wants a newer libc than this system may have: its programs get the one that came with them.
    interpreter=$(find "$PWD/usr/lib" -type f -name 'ld-linux*.so.*')
    libraries=$home${interpreter#"$PWD"}
    libraries=${libraries%/*}
    for program in usr/bin/wasm-* usr/bin/wasm2js; do
        [[ -L $program ]] || patchelf --set-interpreter "$libraries/${interpreter##*/}" --force-rpath --set-rpath "$libraries" "$program"
    done
    mkdir -p usr/share/emscripten/node_modules
    ln -s /usr/share/nodejs/acorn usr/share/emscripten/node_modules/acorn
    cat >usr/share/emscripten/.emscripten <<CONFIG
LLVM_ROOT = '/usr/bin'
BINARYEN_ROOT = '$home/usr'
NODE_JS = '$(command -v node)'
FROZEN_CACHE = True
LLVM_ADD_VERSION = '$llvm_version'
CLANG_ADD_VERSION = '$llvm_version'
CONFIG
    rm -rf usr/share/emscripten/docs usr/share/emscripten/test
}

# get_emscripten: sets emscripten_dir, the folder that holds em++.
get_emscripten() {
    local key=toolchain/emscripten-$emscripten_at_least home
    home=$cache_dir/$key
    emscripten_dir=$home/usr/share/emscripten
    if new_emscripten_on_path; then
        emscripten_dir=$(dirname "$(readlink -f "$(command -v em++)")")
        return
    fi
    if [[ ! -d $home ]] && new_emscripten_in_system; then
        install_missing em++=emscripten
        emscripten_dir=$(dirname "$(readlink -f "$(command -v em++)")")
        return
    fi
    install_missing "${bridge_tools[@]}"
    [[ -d $home ]] && return
    step "Unpack Emscripten $emscripten_at_least (240 MB to fetch, 1.7 GB unpacked)" \
        "check the network and the space in $cache_dir, or put an em++ >= $emscripten_at_least on the path"
    make_cached "$key" bridge_emscripten "$home"
    say "trying it: $("$emscripten_dir/em++" --version | head -n 1)"
}
