# shellcheck shell=bash disable=SC2034
# Which system packages each kind of build needs, as probe=package; a probe that is found costs nothing.

common_tools=(cmake=cmake ninja=ninja-build node=nodejs python3=python3 icupkg=icu-devtools genrb=icu-devtools
    gendict=icu-devtools ccache=ccache xz=xz-utils)
native_tools=('c++=g++' /usr/include/GLFW/glfw3.h=libglfw3-dev /usr/include/GL/gl.h=libgl-dev
    /usr/include/freetype2/ft2build.h=libfreetype-dev /usr/include/fontconfig/fontconfig.h=libfontconfig-dev
    /usr/include/png.h=libpng-dev)
page_tools=(zopfli=zopfli)
# Emscripten's own needs when it is bridged from another suite of Debian.
bridge_tools=("clang-$llvm_version=clang-$llvm_version" "wasm-ld-$llvm_version=lld-$llvm_version"
    "llvm-ar-$llvm_version=llvm-$llvm_version" /usr/share/nodejs/acorn/package.json=node-acorn patchelf=patchelf)
