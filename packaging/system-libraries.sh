#!/usr/bin/env bash
# Looks whether the system has what Qt's window (and, with "tests", the test run) needs; installs what is missing.
#
#   packaging/system-libraries.sh [tests]
#
# Libraries are looked for by the name the loader uses, since package names differ between releases. On systems
# without ldconfig (macOS) Qt brings all it needs.
set -euo pipefail
cd "$(dirname "$0")/.."

offscreen="libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0 libdbus-1.so.3:libdbus-1-3
    libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0"
window="libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4
    libxcb-image.so.0:libxcb-image0 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-render-util.so.0:libxcb-render-util0
    libxcb-render.so.0:libxcb-render0 libxcb-shape.so.0:libxcb-shape0 libxcb-util.so.1:libxcb-util1
    libxcb-xkb.so.1:libxcb-xkb1 libxcb-xinerama.so.0:libxcb-xinerama0 libwayland-cursor.so.0:libwayland-cursor0"
listening="libatspi.so.0:libatspi2.0-0 libXtst.so.6:libxtst6"
programs="pdftotext:poppler-utils qpdf:qpdf Xvfb:xvfb strace:strace dbus-daemon:dbus espeak-ng:espeak-ng
    gnome-keyring-daemon:gnome-keyring"
files="/usr/share/unicode/BidiTest.txt:unicode-data /usr/share/dbus-1/services/org.a11y.Bus.service:at-spi2-core"

PATH=$PATH:/usr/sbin:/sbin
command -v ldconfig >/dev/null || exit 0
known=$(ldconfig -p)
missing=()

for pair in $offscreen $window; do
    grep -qF "${pair%%:*} " <<<"$known" || missing+=("${pair#*:}")
done
if [ "${1:-}" = tests ]; then
    for pair in $listening; do
        grep -qF "${pair%%:*} " <<<"$known" || missing+=("${pair#*:}")
    done
    for pair in $programs; do
        command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}")
    done
    for pair in $files; do
        [ -e "${pair%%:*}" ] || missing+=("${pair#*:}")
    done
fi
[ ${#missing[@]} -eq 0 ] || packaging/apt-install.sh "${missing[@]}"
