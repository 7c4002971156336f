#!/usr/bin/env bash
# Writes the CycloneDX list of what the program is made of: bash packaging/sbom.sh FILE
# From an environment with the run-time dependencies alone: what only tests and builds need is not in the program.
set -euo pipefail
mkdir -p "$(dirname "$1")"
target=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/.."
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
command -v uv >/dev/null || uv() { python3 -m uv "$@"; }
uv venv --quiet --python 3.11 "$room/venv"
python="$room/venv/bin/python"
[ -x "$python" ] || python="$room/venv/Scripts/python.exe"
uv pip install --quiet --python "$python" --constraint packaging/constraints.txt .
uv tool run --quiet --from "cyclonedx-bom>=7,<8" cyclonedx-py environment "$python" \
    --pyproject pyproject.toml --mc-type application --output-reproducible --of JSON -o "$target"
