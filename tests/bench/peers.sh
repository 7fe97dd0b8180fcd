# shellcheck shell=bash
# The peers from npm at the versions that the goals were set against, in the cache.

# Short name, package, version, and the module that is loaded, for Node and Chromium alike.
peers=(
    "minisearch minisearch 7.2.0 dist/es/index.js"
    "flexsearch flexsearch 0.8.212 dist/flexsearch.bundle.module.min.mjs"
    "chrono chrono-node 2.10.3 dist/esm/index.js"
    "sqlite @sqlite.org/sqlite-wasm 3.54.1 sqlite-wasm/jswasm/sqlite3.mjs"
)

# get_peers: sets peer_places, a JSON object from short names to files.
get_peers() {
    local name package version file
    peer_places=""
    for peer in "${peers[@]}"; do
        read -r name package version file <<<"$peer"
        get_node_package "$package" "$version"
        [[ -e $node_package/$file ]] || die "$package $version has no file $file" "mend the list in tests/bench/peers.sh"
        peer_places+="\"$name\": \"$node_package/$file\", "
    done
    peer_places="{${peer_places%, }}"
}
