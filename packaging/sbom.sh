#!/usr/bin/env bash
# Writes the CycloneDX list of what the program is made of: bash packaging/sbom.sh FILE
# From an environment with the run-time dependencies alone: what only tests and builds need is not in the program.
set -euo pipefail
target=$(realpath -m "$1")
cd "$(dirname "$0")/.."
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
# The same Python as the build; on Windows its place is Scripts.
python=$(python3 -m uv python find 2>/dev/null || uv python find)
uv() { command uv "$@" 2>/dev/null || python3 -m uv "$@"; }
uv venv --quiet --python "$python" "$room/venv"
inner="$room/venv/bin/python"
[ -x "$inner" ] || inner="$room/venv/Scripts/python.exe"
uv pip install --quiet --python "$inner" --constraint packaging/constraints.txt .
mkdir -p "$(dirname "$target")"
uv tool run --quiet --from "cyclonedx-bom>=7,<8" cyclonedx-py environment "$inner" \
    --pyproject pyproject.toml --mc-type application --output-reproducible --of JSON -o "$target"
