# shellcheck shell=bash
# The page's own letters, for browsers that falsify what is read back from a canvas: one font of Debian's, cut to the
# signs of web/font/signs.txt and to plain outlines.

font_recipe_dir=$root/web/font
font_source=/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
font_tools=("$font_source=fonts-dejavu-core" hb-subset=libharfbuzz-bin)

cut_font() {
    local signs
    signs=$(sed 's/#.*//' "$font_recipe_dir/signs.txt" | tr -s ' \n' ',')
    hb-subset --unicodes="$signs" --no-hinting --drop-tables=GSUB,GPOS,GDEF,kern,FFTM,gasp,name,post,OS/2 \
        --output-file=letters.ttf "$font_source"
    cp /usr/share/doc/fonts-dejavu-core/copyright LICENSE.txt
}

# get_font: sets font_dir.
get_font() {
    local key
    key=build/font-$(hash_of "$font_recipe_dir"/* "$font_source")
    font_dir=$cache_dir/$key
    [[ -e $font_dir ]] && return
    step "Cut the page's own font" "the package libharfbuzz-bin must hold hb-subset"
    make_cached "$key" cut_font
    say "$font_dir/letters.ttf: $(wc -c <"$font_dir/letters.ttf") bytes"
}
