#!/usr/bin/env python3
"""Puts the parts of one bench session together: report.py FOLDER OUT.json

FOLDER has environment.json, mujoco-N.json and recursion-N.json of alternating rounds, rest.json (both JMH) and what
talus.bench.StandardBody wrote. A round's figure is the median over its passes, the session's the median over its rounds. Fewer than 16
bytes a call, the smallest object, are the measuring's own.
"""

import json
import statistics
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

RECURSION = "InverseDynamicsBenchmark.forces"
DERIVATIVES = "DerivativesBenchmark.derivatives"
IN_NANOSECONDS = {"ns/op": 1.0, "us/op": 1e3, "ms/op": 1e6}


def read(path):
    return json.loads(path.read_text())


def figure(run):
    """Median and fastest time of one JMH run (ns), and bytes allocated by one call."""
    metric = run["primaryMetric"]
    unit = IN_NANOSECONDS[metric["scoreUnit"]]
    percentiles = metric["scorePercentiles"]
    out = {"medianNs": round(percentiles["50.0"] * unit, 1), "fastestNs": round(percentiles["0.0"] * unit, 1)}
    allocated = run["secondaryMetrics"].get("gc.alloc.rate.norm")
    if allocated:
        out["bytesPerCall"] = round(allocated["score"], 1)
    return out


def by_name(runs):
    return {".".join(run["benchmark"].split(".")[-2:]): figure(run) for run in runs}


def rounds(figures):
    return {
        "medianNs": round(statistics.median(f["medianNs"] for f in figures), 1),
        "fastestNs": round(min(f["fastestNs"] for f in figures), 1),
        "byRoundNs": [round(f["medianNs"], 1) for f in figures],
    }


def main():
    folder, out = Path(sys.argv[1]), Path(sys.argv[2])
    mujoco = [read(path) for path in sorted(folder.glob("mujoco-*.json"))]
    theirs = rounds(
        [{"medianNs": statistics.median(r["nsPerState"]), "fastestNs": min(r["nsPerState"])} for r in mujoco]
    )
    ours = [by_name(read(path))[RECURSION] for path in sorted(folder.glob("recursion-*.json"))]
    recursion = rounds(ours)
    recursion["bytesPerCall"] = max(f["bytesPerCall"] for f in ours)
    rest = by_name(read(folder / "rest.json"))
    body = ET.parse(folder / "body.xml").getroot().find("worldbody")
    ratios = {"inverseDynamicsToMujoco": recursion["medianNs"] / theirs["medianNs"]}
    if DERIVATIVES in rest:
        ratios["derivativesToRecursion"] = rest[DERIVATIVES]["medianNs"] / recursion["medianNs"]
    answer = {
        "figure": "time of one call, and inverse dynamics of the same body at the same states in MuJoCo, alternating",
        "body": {
            "bodies": len(body.findall(".//body")),
            "joints": len(body.findall(".//joint")),
            "coordinates": len(read(folder / "states.json")["coordinates"]),
        },
        "states": read(folder / "states.json")["count"],
        "figures": {RECURSION: recursion, "MuJoCo kinematics, comPos, comVel, rne": theirs, **rest},
        "ratios": {name: round(value, 3) for name, value in ratios.items()},
        "forcesDifferBy": max(r["difference"] for r in mujoco),
        "mujoco": mujoco[0]["mujoco"],
        **read(folder / "environment.json"),
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(answer, indent=1) + "\n")
    for name, f in answer["figures"].items():
        allocated = f"  {f['bytesPerCall']:.0f} B" if "bytesPerCall" in f else ""
        print(f"{name:45} {f['medianNs'] / 1e3:12.2f} us{allocated}")
    for name, value in answer["ratios"].items():
        print(f"{name:45} {value:12.2f}")


if __name__ == "__main__":
    main()
