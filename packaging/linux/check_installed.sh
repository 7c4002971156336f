#!/usr/bin/env bash
# Checks the installed .deb without any Python of this machine: `send`, `tour`, a painted window, the Secret Service;
# then removes it and looks whether the person's data is still there. Needs root (or sudo), Xvfb, dbus and gnome-keyring.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
name=message-channel-wizard
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir -m 700 "$room/home" "$room/runtime"
# Nothing of the environment but what a fresh log-in has.
bare() { env -i HOME="$room/home" XDG_RUNTIME_DIR="$room/runtime" LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"; }

echo "== no folder of the building machine is searched for libraries"
if find "/usr/lib/$name" -type f -exec readelf -d {} + 2>/dev/null | grep -E 'R(UN)?PATH.*(\[|:)/'; then
    exit 1
fi
echo "== send"
bare "$name" send --demo --json "$here/smoke.json" 2>/dev/null | grep -o '"outcome": *"created"'
echo "== tour"
bare "$name" tour --out "$room/tour" 2>/dev/null | tail -1 | grep '^created channel'
echo "== window and Secret Service"
bare xvfb-run -a -s "-screen 0 1366x768x24 -nolisten tcp" dbus-run-session -- bash "$here/linux/check_window.sh"
echo "== removal leaves data"
test -e "$room/home/.local/share/MessageChannelWizard/channels.sqlite"
if [ "$(id -u)" = 0 ]; then dpkg -r "$name" >/dev/null; else sudo dpkg -r "$name" >/dev/null; fi
test ! -e "/usr/bin/$name" && test ! -e "/usr/lib/$name"
test -e "$room/home/.local/share/MessageChannelWizard/channels.sqlite"
echo "all fine"
