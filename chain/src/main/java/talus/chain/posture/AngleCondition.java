package talus.chain.posture;

/** A condition that asks for an angle, which may be changed between solves. */
public sealed interface AngleCondition extends Condition permits Depth, HeldAngle {
    /** Changes what is asked for, rad. */
    void setTarget(double targetRad);

    /** The angle as it is, rad. */
    double angle(Quantities quantities);
}
