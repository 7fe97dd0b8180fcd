# shellcheck shell=bash
# The peers from npm at the versions that the goals were set against, in the cache.

# Short name, package, version, the module that is loaded in Node, and in Chromium if it is another.
peers=(
    "minisearch minisearch 7.2.0 dist/es/index.js"
    "flexsearch flexsearch 0.8.212 dist/flexsearch.bundle.module.min.mjs"
    "chrono chrono-node 2.10.3 dist/esm/index.js"
    "sqlite @sqlite.org/sqlite-wasm 3.54.1-build1 dist/node.mjs dist/index.mjs"
)

# get_peers: sets peer_places and peer_places_in_browser, JSON members from short names to files.
get_peers() {
    local name package version file browser_file
    peer_places="" peer_places_in_browser=""
    for peer in "${peers[@]}"; do
        read -r name package version file browser_file <<<"$peer"
        get_node_package "$package" "$version"
        for one in "$file" ${browser_file:-}; do
            [[ -e $node_package/$one ]] || die "$package $version has no file $one" "mend the list in tests/bench/peers.sh"
        done
        peer_places+="\"$name\": \"$node_package/$file\", "
        peer_places_in_browser+="\"$name\": \"$node_package/${browser_file:-$file}\", "
    done
    peer_places=${peer_places%, } peer_places_in_browser=${peer_places_in_browser%, }
}
