#!/usr/bin/env bash
# Opens the window; where there is no display, says so and writes the shipped case's letter instead.
set -euo pipefail
cd "$(dirname "$0")/.."

has_display() {
    [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]
}

if has_display; then
    packaging/system-libraries.sh
    exec .venv/bin/python -m letterstall
fi
echo "There is no display here, so no window can open. The letter of the shipped case is written instead."
exec "${MAKE:-make}" --no-print-directory letter
