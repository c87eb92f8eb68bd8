#!/usr/bin/env python3
"""Holds docs/cli.schema.json against what tillside-cli printed.

Each line of standard input is a JSON array: a command's name, and the value that it printed. Prints
each value that breaks the schema, and each member of an object in the schema that no value had."""
import json
import sys

import jsonschema

OBJECTS = "payment settlement evidence money amount terminal total error finding verification dayLine dayClose"\
    " dayReport connection connectionStep".split()


def without_null(value):
    """The names of the members of `value` that are set."""
    return {name for name, member in value.items() if member is not None}


def seen_members(schema, name, value, seen):
    """Adds to `seen` the members of all objects in `value` that the definition `name` describes."""
    if isinstance(value, list):
        for item in value:
            seen_members(schema, name, item, seen)
    elif isinstance(value, dict):
        if set(value) == set(schema["$defs"][name]["properties"]):
            seen |= without_null(value)
        for member in value.values():
            seen_members(schema, name, member, seen)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    values = [json.loads(line) for line in sys.stdin]
    complaints = []
    for verb, value in values:
        rule = {"$defs": schema["$defs"], "$ref": f"#/$defs/verb-{verb}"}
        for error in jsonschema.Draft202012Validator(rule).iter_errors(value):
            worst = jsonschema.exceptions.best_match([error])
            complaints.append(f"{verb}: {worst.message[:300]} at {list(worst.path)}")
    for name in OBJECTS:
        seen = set()
        for _, value in values:
            seen_members(schema, name, value, seen)
        missing = set(schema["$defs"][name]["properties"]) - seen
        complaints += [f"no command printed {name}.{member}" for member in sorted(missing)]
    verbs = {f"verb-{verb}" for verb, _ in values}
    defined = {name for name in schema["$defs"] if name.startswith("verb-")}
    complaints += [f"{verb} was never run" for verb in sorted(defined - verbs)]
    print("\n".join(complaints))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
