#!/usr/bin/env bash
# The part of check_installed.sh that needs a display and a session bus: a secret from the real Secret Service, a window.
set -euo pipefail
name=message-channel-wizard
printf testpw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
printf smoke-secret | secret-tool store --label smoke service smoke/desk username key
sed 's/plain:smoke-secret/keyring:smoke\/desk\/key/' "$(dirname "$0")/../smoke.json" >"$HOME/keyring.json"
grep -q 'keyring:smoke' "$HOME/keyring.json"
"$name" send --demo --json "$HOME/keyring.json" 2>/dev/null | grep -o '"outcome": *"created"'
# And where the secret is not, the program says so: the answer above was the keyring's.
sed -i 's/smoke\/desk\/key/smoke\/desk\/other/' "$HOME/keyring.json"
if "$name" send --demo --json "$HOME/keyring.json" >/dev/null 2>&1; then
    echo "a secret that does not exist was found" >&2
    exit 1
fi

"$name" &
program=$!
for _ in $(seq 100); do
    window=$(xdotool search --onlyvisible --classname "^$name\$" 2>/dev/null | tail -1) || true
    [ -n "$window" ] && break
    sleep 0.1
done
sleep 2
xprop -id "$window" WM_CLASS _NET_WM_NAME | tee "$HOME/class"
grep -q "\"$name\"" "$HOME/class"
xprop -id "$window" _NET_WM_ICON >"$HOME/icon"
grep -q 'Icon (' "$HOME/icon"
# A window that was painted has more than one colour.
colours=$(xwd -silent -id "$window" | xwdtopnm 2>/dev/null | ppmhist -noheader 2>/dev/null | wc -l)
echo "colours in the window: $colours"
test "$colours" -gt 20
kill -TERM "$program"
wait "$program"
echo "ended by SIGTERM with status 0"
