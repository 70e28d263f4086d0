package talus.chain.contract.result;

import talus.mechanics.multibody.Vector3;

/** Where the landmarks are, m: X forward, Y up, Z right, origin on the ground midway between the ankle centres at the start. */
public record Positions(
        SidedPoint ankle,
        SidedPoint knee,
        SidedPoint hip,
        SidedPoint shoulder,
        SidedPoint elbow,
        SidedPoint wrist,
        SidedPoint heel,
        SidedPoint ball,
        SidedPoint toe,
        Vector3 midHip,
        Vector3 l5s1,
        Vector3 t12l1,
        Vector3 c7,
        Vector3 head) {

    /** A point a side. */
    public record SidedPoint(Vector3 left, Vector3 right) {}
}
