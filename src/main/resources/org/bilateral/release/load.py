"""Reads a table of this release with the types that datapackage.json gives.

    from load import load_table
    interactions = load_table("interactions")
"""

import json
import pathlib

import pandas as pd

FOLDER = pathlib.Path(__file__).resolve().parent
TYPES = {"string": "string", "list": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}


def load_table(name, folder=FOLDER):
    """The table as a data frame; a missing value is NA, a list a Python list."""
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    resource = next(r for r in package["resources"] if r["name"] == name)
    fields = resource["schema"]["fields"]
    days = [f["name"] for f in fields if f["type"] in ("date", "datetime")]
    rows = pd.read_csv(
        folder / resource["path"],
        dtype={f["name"]: TYPES[f["type"]] for f in fields if f["type"] in TYPES},
        parse_dates=days,
        keep_default_na=False,
        na_values=[""],
    )
    for field in fields:
        if field["type"] == "list":
            rows[field["name"]] = [[] if pd.isna(cell) else cell.split(";") for cell in rows[field["name"]]]
    return rows
