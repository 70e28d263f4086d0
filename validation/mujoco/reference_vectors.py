"""Reference vectors for the multibody core from another engine, MuJoCo.

Builds seeded random trees, sets random states and writes what MuJoCo computes: body poses, centre of mass, momentum,
energy, mass matrix, inverse dynamics with and without external wrenches. MuJoCo's own convention is followed by both
sides: joints of one body act in series through its origin. Gravity is -Y.

    python3 -m venv venv && venv/bin/pip install mujoco==4.0.0
    venv/bin/python validation/mujoco/reference_vectors.py

writes mechanics/src/test/resources/talus/mechanics/multibody/mujoco.csv. One record a line, key first:

    case    seed, bodies, coordinates
    body    parent (-1 ground), p_PB 3, quaternion w x y z of R_PB, mass, centre 3, inertial quaternion, principal 3
    axis    body, hinge or slider, direction 3
    q, qd, qdd
    wrench  body, point 3 (ground), force 3, moment 3
    pose    body, origin 3, rotation row-major 9
    whole   centre of mass 3, linear momentum 3, angular momentum about it 3, kinetic and potential energy
    mass    lower triangle, row by row
    tau     inverse dynamics; tauw the same under the wrenches
"""

import pathlib

import mujoco
import numpy as np

GRAVITY = 9.80665
CASES = 24
OUT = pathlib.Path(__file__).resolve().parents[2] / "mechanics/src/test/resources/talus/mechanics/multibody/mujoco.csv"


def unit(v):
    return v / np.linalg.norm(v)


def quaternion(rng):
    return unit(rng.normal(size=4))


def tree(rng, most):
    """Bodies as dictionaries, parents before children, and axes as (body, kind, direction)."""
    bodies, axes = [], []
    ex, ey, ez = np.eye(3)
    joints = [
        lambda: [],
        lambda: [("slider", unit(rng.normal(size=3)))],
        lambda: [("hinge", unit(rng.normal(size=3)))],
        lambda: [("hinge", ez), ("hinge", ex), ("hinge", ey)],
        lambda: [("hinge", -ex), ("slider", unit(rng.normal(size=3))), ("hinge", ey)],
        lambda: [("slider", ex), ("slider", ey), ("slider", ez), ("hinge", ez), ("hinge", ex), ("hinge", ey)],
    ]
    while len(axes) < most:
        n = len(bodies)
        parent = -1 if n == 0 or rng.random() < 0.08 else (n - 1 if rng.random() < 0.6 else int(rng.integers(n)))
        side = rng.uniform(0.05, 0.4, size=3)
        mass = rng.uniform(0.3, 12)
        square = side * side
        bodies.append({
            "parent": parent,
            "place": rng.uniform(-0.4, 0.4, size=3),
            "turn": quaternion(rng),
            "mass": mass,
            "centre": rng.uniform(-0.2, 0.2, size=3),
            "frame": quaternion(rng),
            "principal": mass / 12 * (square.sum() - square),
        })
        kinds = joints[int(rng.integers(len(joints)))]()
        axes += [(n, kind, direction) for kind, direction in kinds]
    return bodies, axes


def numbers(values):
    return " ".join(repr(float(v)) for v in np.ravel(values))


def mjcf(bodies, axes):
    def element(n):
        b = bodies[n]
        joint = "".join(
            f'<joint type="{"hinge" if kind == "hinge" else "slide"}" axis="{numbers(direction)}"/>'
            for body, kind, direction in axes if body == n)
        inner = "".join(element(m) for m in range(len(bodies)) if bodies[m]["parent"] == n)
        return (f'<body name="b{n}" pos="{numbers(b["place"])}" quat="{numbers(b["turn"])}">{joint}'
                f'<inertial pos="{numbers(b["centre"])}" quat="{numbers(b["frame"])}" mass="{b["mass"]!r}"'
                f' diaginertia="{numbers(b["principal"])}"/>{inner}</body>')

    roots = "".join(element(n) for n in range(len(bodies)) if bodies[n]["parent"] < 0)
    return (f'<mujoco><compiler angle="radian"/><option gravity="0 {-GRAVITY!r} 0"><flag energy="enable"/></option>'
            f"<worldbody>{roots}</worldbody></mujoco>")


def depth_first(bodies, axes):
    """The same tree numbered as MuJoCo numbers it."""
    order = []

    def visit(n):
        order.append(n)
        for m in range(len(bodies)):
            if bodies[m]["parent"] == n:
                visit(m)

    for n in range(len(bodies)):
        if bodies[n]["parent"] < 0:
            visit(n)
    rank = {n: k for k, n in enumerate(order)}
    turned = [dict(bodies[n], parent=rank.get(bodies[n]["parent"], -1)) for n in order]
    return turned, sorted(((rank[b], kind, d) for b, kind, d in axes), key=lambda axis: axis[0])


def record(out, key, *values):
    cells = []
    for value in values:
        cells += [value] if isinstance(value, str) else [repr(float(v)) for v in np.ravel(value)]
    out.append(",".join([key] + [c[:-2] if c.endswith(".0") else c for c in cells]))


def case(seed, out):
    rng = np.random.default_rng(seed)
    bodies, axes = depth_first(*tree(rng, 1 + seed))
    model = mujoco.MjModel.from_xml_string(mjcf(bodies, axes))
    data = mujoco.MjData(model)
    n = model.nv
    assert n == len(axes) and model.nbody == len(bodies) + 1
    data.qpos[:] = rng.uniform(-1, 1, size=n)
    data.qvel[:] = rng.uniform(-2, 2, size=n)
    acceleration = rng.uniform(-5, 5, size=n)
    q, qd = data.qpos.copy(), data.qvel.copy()
    mujoco.mj_forward(model, data)
    data.qacc[:] = acceleration
    mujoco.mj_inverse(model, data)
    mujoco.mj_subtreeVel(model, data)
    mass = full_mass(model, data)

    record(out, "case", seed, len(bodies), n)
    for b in bodies:
        record(out, "body", b["parent"], b["place"], b["turn"], b["mass"], b["centre"], b["frame"], b["principal"])
    for body, kind, direction in axes:
        record(out, "axis", body, kind, direction)
    record(out, "q", q)
    record(out, "qd", qd)
    record(out, "qdd", acceleration)
    force = np.zeros(n)
    for _ in range(3):
        body = int(rng.integers(len(bodies)))
        point, f, moment = rng.uniform(-1, 1, 3), rng.uniform(-100, 100, 3), rng.uniform(-30, 30, 3)
        record(out, "wrench", body, point, f, moment)
        mujoco.mj_applyFT(model, data, f, moment, point, body + 1, force)
    for k in range(len(bodies)):
        record(out, "pose", k, data.xpos[k + 1], data.xmat[k + 1])
    total = sum(b["mass"] for b in bodies)
    potential, kinetic = data.energy
    record(out, "whole", data.subtree_com[0], total * data.subtree_linvel[0], data.subtree_angmom[0], kinetic, potential)
    record(out, "mass", [mass[i, j] for i in range(n) for j in range(i + 1)])
    record(out, "tau", data.qfrc_inverse)
    record(out, "tauw", data.qfrc_inverse - force)


def full_mass(model, data):
    """M column by column, from MuJoCo's product with a vector, which every version has."""
    mass = np.zeros((model.nv, model.nv))
    column = np.zeros(model.nv)
    for j in range(model.nv):
        mujoco.mj_mulM(model, data, column, np.eye(model.nv)[j])
        mass[:, j] = column
    return mass


def main():
    out = [f"# MuJoCo {mujoco.__version__}; written by validation/mujoco/reference_vectors.py"]
    for seed in range(CASES):
        case(seed, out)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
