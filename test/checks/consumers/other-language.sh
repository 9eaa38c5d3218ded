#!/usr/bin/env bash
# The JSON Schema files in a validator of another language, on values of which zod has said whether they are taken.
# Wants python3 with jsonschema (Debian: apt-get install python3-jsonschema), and a build: npm run build
set -euo pipefail
cd "$(dirname "$0")/../.."
corpus=$(mktemp)
trap 'rm -f "$corpus"' EXIT

npx esbuild test/checks/consumers/corpus.ts --bundle --platform=node --format=esm --log-level=error | node --input-type=module > "$corpus"
"${PYTHON:-python3}" - "$corpus" << 'END'
import json
import sys
from importlib.metadata import version
from jsonschema import Draft202012Validator

validators = {}
for name in ["application", "draft", "assessment", "call", "allocation", "settlement"]:
    with open(f"dist/schema/{name}.json", encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validators[name] = Draft202012Validator(schema)

counts = {"taken by both": 0, "refused by both": 0, "newline": 0}
wrong = []


def ends_lines(value):
    """Python's $ also matches before a last newline, which ECMA-262's does not."""
    if isinstance(value, str):
        return value.endswith("\n")
    if isinstance(value, dict):
        return any(map(ends_lines, value.values()))
    return isinstance(value, list) and any(map(ends_lines, value))


with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        row = json.loads(line)
        taken = validators[row["name"]].is_valid(row["value"])
        if taken == row["taken"]:
            counts["taken by both" if taken else "refused by both"] += 1
        elif taken and ends_lines(row["value"]):
            counts["newline"] += 1
        else:
            wrong.append(line[:500])

print(f"jsonschema {version('jsonschema')}: {counts}, disagreed on {len(wrong)}")
print(*wrong[:5], sep="\n")
sys.exit(bool(wrong))
END
