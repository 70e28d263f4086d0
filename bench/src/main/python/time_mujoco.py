#!/usr/bin/env python3
"""Times MuJoCo's inverse dynamics of the standard body inside a C loop: mj_kinematics, mj_comPos, mj_comVel, mj_rne.

    time_mujoco.py FOLDER SECONDS

FOLDER has what talus.bench.StandardBody wrote. Drawings, sites, lights and cameras are taken out first, so that MuJoCo does no work that
Talus does not; there are no contacts. The forces must be those that came with the states. Prints JSON: nanoseconds a state of every
pass over all states.
"""

import json
import sys
import sysconfig
import tempfile
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import cffi
import mujoco
import numpy as np

SAME = 1e-9  # relative to the largest force of the state

LOOP = r"""
#include <string.h>
#include <time.h>
#include <mujoco/mujoco.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return 1e9 * t.tv_sec + t.tv_nsec;
}

/* One pass over n states of 3 nv numbers; force gets nv a state. Returns nanoseconds a state. */
double run_states(void* model, void* data, const double* states, int n, double* force) {
  const mjModel* m = (const mjModel*) model;
  mjData* d = (mjData*) data;
  size_t nv = m->nv;
  double begin = now();
  for (int s = 0; s < n; s++) {
    const double* at = states + 3 * nv * s;
    memcpy(d->qpos, at, nv * sizeof(double));
    memcpy(d->qvel, at + nv, nv * sizeof(double));
    memcpy(d->qacc, at + 2 * nv, nv * sizeof(double));
    mj_kinematics(m, d);
    mj_comPos(m, d);
    mj_comVel(m, d);
    mj_rne(m, d, 1, force + nv * s);
  }
  return (now() - begin) / n;
}
"""


def bare(path):
    """The model without what is only drawn."""
    root = ET.parse(path).getroot()
    for parent in list(root.iter()):
        for tag in ("geom", "site", "light", "camera"):
            for child in parent.findall(tag):
                parent.remove(child)
    return mujoco.MjModel.from_xml_string(ET.tostring(root, encoding="unicode"))


def loop(build):
    """The C loop, compiled against the library of the installed wheel."""
    package = Path(mujoco.__file__).parent
    library = next(package.glob("libmujoco*"))
    ffi = cffi.FFI()
    ffi.cdef("double run_states(void* model, void* data, const double* states, int n, double* force);")
    ffi.set_source(
        "talus_mujoco_loop",
        LOOP,
        include_dirs=[str(package / "include"), sysconfig.get_paths()["include"]],
        extra_link_args=[str(library), f"-Wl,-rpath,{package}"],
        extra_compile_args=["-O2"],
    )
    ffi.compile(tmpdir=build)
    sys.path.insert(0, build)
    import talus_mujoco_loop

    return talus_mujoco_loop


def generalized(force, model, coordinates, couplings):
    out = np.zeros((force.shape[0], len(coordinates)))
    for c, coordinate in enumerate(coordinates):
        for joint, factor in couplings.get(coordinate, {coordinate: 1.0}).items():
            out[:, c] += factor * force[:, model.joint(joint).dofadr[0]]
    return out


def main():
    folder, seconds = Path(sys.argv[1]), float(sys.argv[2])
    description = json.loads((folder / "states.json").read_text())
    couplings = json.loads((folder / "couplings.json").read_text())
    count, coordinates = description["count"], description["coordinates"]
    model = bare(folder / "body.xml")
    data = mujoco.MjData(model)
    nv = model.nv
    numbers = np.fromfile(folder / "states.bin", dtype="<f8").reshape(count, 3 * nv + len(coordinates))
    states = np.ascontiguousarray(numbers[:, : 3 * nv])
    expected = numbers[:, 3 * nv :]
    force = np.zeros((count, nv))
    with tempfile.TemporaryDirectory() as build:
        compiled = loop(build)
        ffi, lib = compiled.ffi, compiled.lib
        arguments = (
            ffi.cast("void*", model._address),
            ffi.cast("void*", data._address),
            ffi.cast("double*", states.ctypes.data),
            count,
            ffi.cast("double*", force.ctypes.data),
        )
        for _ in range(20):
            lib.run_states(*arguments)
        found = generalized(force, model, coordinates, couplings)
        difference = np.max(np.abs(found - expected) / np.max(np.abs(expected), axis=1, keepdims=True))
        if difference > SAME:
            sys.exit(f"MuJoCo's forces differ from Talus' by {difference:.1e} of the largest, limit {SAME:.0e}")
        samples = []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            samples.append(lib.run_states(*arguments))
    print(json.dumps({"mujoco": mujoco.__version__, "difference": difference, "nsPerState": samples}))


if __name__ == "__main__":
    main()
