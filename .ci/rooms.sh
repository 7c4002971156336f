# Rooms of its own for a run of CI: packages, an ordinary user, a copy of the tree, folders, fonts. Sourced by .ci/run.
# shellcheck shell=bash

install_packages() {
    local missing=() package
    for package; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        echo "These packages are missing, and only root can install them: ${missing[*]}" >&2
        exit 2
    fi
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >/dev/null
}

# A folder that only lasts for this run, with the tree as it stands here, its history, and an empty home.
make_rooms() {
    rooms=$(mktemp -d /tmp/ci.XXXXXX)
    trap 'rm -rf "$rooms"' EXIT
    mkdir -m 700 "$rooms/runtime" "$rooms/home" "$rooms/tmp"
    mkdir "$rooms/logs" "$rooms/fonts"
    git clone -q --no-hardlinks . "$rooms/source"
    git -C "$rooms/source" ls-files -z | (cd "$rooms/source" && xargs -0 rm -f)
    git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
        tar --null -T - -cf - | tar -C "$rooms/source" -xf -
    chmod 755 "$rooms"
    user=$(id -un)
    if [ "$(id -u)" = 0 ]; then
        user=channel-wizard-ci
        id -u "$user" >/dev/null 2>&1 || useradd --system --user-group --no-create-home --shell /bin/bash "$user"
        mkdir -p -m 1777 /tmp/.X11-unix
        chown -R "$user:$user" "$rooms"
    fi
}

# font_set NAME PACKAGE...: a fontconfig that knows the fonts of these packages and no others.
font_set() {
    local name=$1 folder=$rooms/fonts/$1
    shift
    mkdir "$folder"
    dpkg -L "$@" | grep -E '\.(ttf|otf|ttc)$' | xargs ln -s -t "$folder"
    cat >"$folder.conf" <<EOF
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
    <include ignore_missing="yes">/etc/fonts/conf.d</include>
    <dir>$folder</dir>
    <cachedir>$rooms/tmp/font-cache-$name</cachedir>
</fontconfig>
EOF
}

# readme_command END: the one command of the README that ends so.
readme_command() {
    local found
    found=$(grep -E "^python3 .*$1\$" README.md || true)
    if [ "$(grep -c . <<<"$found")" != 1 ]; then
        echo "README.md must have exactly one command that ends with “$1”" >&2
        exit 2
    fi
    printf '%s\n' "$found"
}

# The packages of the README's one apt-get line: what Qt needs of the system.
readme_packages() {
    sed -n '/apt-get install/,/[^\\]$/p' README.md | tr -d '\\' | grep -oE '\blib[a-z0-9.+-]+'
}

# still_running LOG: the tests that had begun and not ended, of a run of pytest with -v that was killed.
still_running() {
    awk '
        /^\[gw[0-9]+\].* (PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS) tests\// { sub(/^.* tests\//, "tests/"); sub(/ +$/, ""); delete begun[$0]; next }
        /^tests\/[^ ]+::/ { sub(/ +$/, ""); begun[$0] = 1 }
        END { for (name in begun) print name }
    ' "$1" | sort
}

# as_user FONTS: runs the script on standard input in the copy of the tree, as an ordinary user with an empty environment.
as_user() {
    local fonts=$1 script name kept=() become=() path=$PATH
    script=$(cat)
    # How to reach the package index and whom to trust is the machine's; nothing else is.
    while IFS= read -r name; do kept+=("$name=${!name}"); done < <(
        compgen -e | grep -E '^(PIP_|UV_.*INDEX|UV_(NATIVE_TLS|SYSTEM_CERTS|FIND_LINKS|HTTP_TIMEOUT)|SSL_CERT|(REQUESTS|CURL)_CA_BUNDLE)|_(proxy|PROXY)$'
    )
    if [ "$(id -u)" = 0 ]; then
        become=(runuser -u "$user" --)
        path=/usr/local/bin:/usr/bin:/bin
    fi
    (
        cd "$rooms/source"
        "${become[@]}" env -i "${kept[@]}" PATH="$path" HOME="$rooms/home" TMPDIR="$rooms/tmp" USER="$user" \
            LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC CI=true WINDOWS_WHEELS="$rooms/wheels" XDG_RUNTIME_DIR="$rooms/runtime" \
            FONTCONFIG_FILE="$rooms/fonts/$fonts.conf" QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
            bash -euo pipefail -c "$script" </dev/null
    )
}

# with_desktop FONTS COMMAND [ARGUMENT...]: the same with a display, a session bus and an unlocked keyring; pytest's last
# line is kept for tail_of_logs. Without unlocking, the first secret would wait for a prompt that nobody sees.
with_desktop() {
    local fonts=$1 command=$2 log=$rooms/logs/$1 status=0
    shift 2
    as_user "$fonts" <<EOF 2>&1 | tee "$log" || status=$?
timeout -k 10 1800 xvfb-run -a -s "-screen 0 1366x768x24 -nolisten tcp" dbus-run-session -- bash -c '
    printf testpw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    $command "\$@"
' tests ${*@Q}
EOF
    return "$status"
}

tail_of_logs() {
    local fonts
    for fonts in noto cjk scales dejavu; do
        echo "$fonts:"
        tail -n 1 "$rooms/logs/$fonts"
    done
}
