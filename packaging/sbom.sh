#!/usr/bin/env bash
# Writes the CycloneDX list of what the program is made of, after its build: bash packaging/sbom.sh FILE [OUT]
# OUT is build.py's --out.
# From an environment with the run-time dependencies alone: what only tests and builds need is not in the program.
set -euo pipefail
mkdir -p "$(dirname "$1")"
target=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
parts=$(cd "${2:-$(dirname "$0")/..}" && pwd)/build/made/parts.json
[ -f "$parts" ] || { echo "$parts is missing: run packaging/build.py first" >&2; exit 1; }
cd "$(dirname "$0")/.."
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
command -v uv >/dev/null || uv() { python3 -m uv "$@"; }
uv venv --quiet --python "$(command -v python || command -v python3)" "$room/venv"
python="$room/venv/bin/python"
[ -x "$python" ] || python="$room/venv/Scripts/python.exe"
uv pip install --quiet --python "$python" --constraint packaging/constraints.txt .
uv tool run --quiet --from "cyclonedx-bom>=7,<8" cyclonedx-py environment "$python" \
    --pyproject pyproject.toml --mc-type application --output-reproducible --of JSON -o "$target"
"$python" packaging/sbom_parts.py "$target" "$parts"
