#!/usr/bin/env python3
"""Asks MuJoCo whether a result's forces are those of the exported body.

    oracle.py FOLDER [--out FIGURES.json] [--summary] [--limit 1e-9]

FOLDER is a case, or holds cases at any depth: a case is a folder with body.xml, couplings.json and result.json (talus/result/1).
For every frame of every listed strategy the joints are set from the frame's coordinates, the frame's contacts are applied to their
bodies, and MuJoCo's inverse dynamics gives the joint forces; coupled joints add up by their factors. They are compared with the
frame's generalizedForces. The keyframe `bottom` must be the frame it stands for.

A difference is relative to the largest of its kind in the frame: forces to the largest generalized or contact force or the body's
weight, moments to the largest generalized moment. Exits 1 when one is above the limit, or when nothing was compared.
"""

import argparse
import json
import sys
from pathlib import Path

import mujoco
import numpy as np

from environment import environment

KEYFRAME = "bottom"
COORDINATE_LIMIT = 1e-12  # rad or m; both sides add and multiply once


class Case:
    """A body in MuJoCo and the names of its joints."""

    def __init__(self, folder):
        self.model = mujoco.MjModel.from_xml_path(str(folder / "body.xml"))
        self.data = mujoco.MjData(self.model)
        self.joints = [self.model.joint(i).name for i in range(self.model.njnt)]
        if self.model.nv != self.model.njnt:
            raise ValueError(f"{folder}: every joint must have one degree of freedom")
        self.couplings = json.loads((folder / "couplings.json").read_text())
        self.key = self.model.key(KEYFRAME).qpos.copy()

    def factors(self, coordinate):
        """The joints that follow a coordinate, and by how much: itself by 1 unless it is coupled."""
        return self.couplings.get(coordinate, {coordinate: 1.0})

    def spread(self, values):
        """A value for each joint from values of coordinates, through the factors."""
        out = np.zeros(self.model.nv)
        unseen = set(self.joints)
        for coordinate, value in values.items():
            for joint, factor in self.factors(coordinate).items():
                out[self.model.joint(joint).dofadr[0]] = factor * value
                unseen.discard(joint)
        if unseen:
            raise ValueError(f"no coordinate moves the joints {sorted(unseen)}")
        return out

    def is_force(self, coordinate):
        joint = next(iter(self.factors(coordinate)))
        return self.model.joint(joint).type[0] == mujoco.mjtJoint.mjJNT_SLIDE

    def generalized_forces(self, frame):
        """What the joints must give, by coordinate: inverse dynamics less the contacts."""
        model, data = self.model, self.data
        zero = dict.fromkeys(frame["coordinates"], 0.0)
        data.qpos[:] = self.spread(frame["coordinates"])
        data.qvel[:] = self.spread(frame.get("velocities", zero))
        data.qacc[:] = self.spread(frame.get("accelerations", zero))
        mujoco.mj_inverse(model, data)
        applied = np.zeros(model.nv)
        for contact in frame["contacts"]:
            mujoco.mj_applyFT(
                model,
                data,
                np.array(contact["forceN"], dtype=float),
                np.array(contact["momentNm"], dtype=float),
                np.array(contact["pointM"], dtype=float),
                model.body(contact["body"]).id,
                applied,
            )
        force = data.qfrc_inverse - applied
        return {
            coordinate: sum(
                factor * force[model.joint(joint).dofadr[0]] for joint, factor in self.factors(coordinate).items()
            )
            for coordinate in frame["coordinates"]
        }

    def compare(self, frame):
        """Worst relative difference of the forces and of the moments."""
        ours = frame["generalizedForces"]
        theirs = self.generalized_forces(frame)
        if set(ours) != set(theirs):
            raise ValueError(f"generalizedForces and coordinates name different ones: {set(ours) ^ set(theirs)}")
        gravity = -self.model.opt.gravity[1]
        largest = {True: gravity * float(np.sum(self.model.body_mass)), False: 0.0}
        for contact in frame["contacts"]:
            largest[True] = max(largest[True], float(np.linalg.norm(contact["forceN"])))
        for coordinate, value in theirs.items():
            kind = self.is_force(coordinate)
            largest[kind] = max(largest[kind], abs(value))
        worst = {True: 0.0, False: 0.0}
        for coordinate, value in theirs.items():
            kind = self.is_force(coordinate)
            worst[kind] = max(worst[kind], abs(value - ours[coordinate]) / largest[kind])
        return {"force": worst[True], "moment": worst[False]}

    def keyframe_error(self, frame):
        return float(np.max(np.abs(self.spread(frame["coordinates"]) - self.key)))

    def site_errors(self, frame):
        """How far each contact's site is from where the contact acts, in the keyframe."""
        mujoco.mj_resetDataKeyframe(self.model, self.data, self.model.key(KEYFRAME).id)
        mujoco.mj_kinematics(self.model, self.data)
        return [
            float(np.linalg.norm(self.data.site("contact." + contact["body"]).xpos - contact["pointM"]))
            for contact in frame["contacts"]
        ]


def keyframe_of(result):
    """The preferred strategy's last frame, or the frame of the event seatOff."""
    name = result.get("preferred")
    for strategy in result["strategies"]:
        if strategy["name"] == name:
            frames = strategy["frames"]
            for event in result.get("events", []):
                if event["name"] == "seatOff":
                    return min(frames, key=lambda frame: abs(frame["phase"] - event["phase"]))
            return frames[-1]
    return None


def check(folder):
    case = Case(folder)
    result = json.loads((folder / "result.json").read_text())
    figures = {"frames": 0, "force": 0.0, "moment": 0.0, "keyframe": 0.0, "site": 0.0}
    for strategy in result["strategies"]:
        for frame in strategy.get("frames", []):
            worst = case.compare(frame)
            figures["frames"] += 1
            figures["force"] = max(figures["force"], worst["force"])
            figures["moment"] = max(figures["moment"], worst["moment"])
    bottom = keyframe_of(result)
    if bottom is not None:
        figures["keyframe"] = case.keyframe_error(bottom)
        figures["site"] = max(case.site_errors(bottom), default=0.0)
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, help="write the figures to this JSON file")
    parser.add_argument("--summary", action="store_true", help="leave out the figures of each case")
    parser.add_argument("--limit", type=float, default=1e-9, help="largest relative difference allowed")
    arguments = parser.parse_args()

    figures = {}
    for body in sorted(arguments.folder.rglob("body.xml")):
        figures[str(body.parent.relative_to(arguments.folder))] = check(body.parent)
    worst = {
        what: max((case[what] for case in figures.values()), default=0.0)
        for what in ("force", "moment", "keyframe", "site")
    }
    frames = sum(case["frames"] for case in figures.values())
    print(f"{len(figures)} cases, {frames} frames, MuJoCo {mujoco.__version__}")
    for what, value in worst.items():
        where = max(figures, key=lambda name: figures[name][what], default="")
        print(f"worst {what:8} {value:.2e}  {where}")
    if arguments.out:
        summary = {
            "figure": "generalized forces of the exported body against MuJoCo's inverse dynamics, relative to the largest of their kind",
            "cases": len(figures),
            "frames": frames,
            "worst": worst,
            "limit": arguments.limit,
            "mujoco": mujoco.__version__,
            **environment(),
        }
        if not arguments.summary:
            summary["byCase"] = figures
        arguments.out.parent.mkdir(parents=True, exist_ok=True)
        arguments.out.write_text(json.dumps(summary, indent=1) + "\n")
    good = (
        frames > 0
        and max(worst["force"], worst["moment"], worst["site"]) <= arguments.limit
        and worst["keyframe"] <= COORDINATE_LIMIT
    )
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
