# shellcheck shell=bash
# What the tests need from npm, in the cache and never in the repository.

install_playwright() {
    npm install --prefix . --no-audit --no-fund --ignore-scripts --loglevel=error "playwright-core@$playwright_version"
    [[ -e node_modules/playwright-core/index.mjs ]] || die "npm did not bring playwright-core $playwright_version" \
        "check the npm registry with: npm view playwright-core@$playwright_version"
}

# get_playwright: sets playwright, the file to import it from.
get_playwright() {
    local key=node/playwright-core-$playwright_version
    playwright=$cache_dir/$key/node_modules/playwright-core/index.mjs
    [[ -e $playwright ]] && return
    step "Fetch playwright-core $playwright_version from npm" "check the network and npm's registry setting"
    make_cached "$key" install_playwright
}
