package talus.care.tilt;

/** A direction in the phone's frame, of length 1. */
record Up(double x, double y, double z) {
    static final double RADIANS_PER_DEGREE = StrictMath.PI / 180;

    /** From this direction to the other, deg. */
    double angleDeg(Up other) {
        double crossX = y * other.z - z * other.y;
        double crossY = z * other.x - x * other.z;
        double crossZ = x * other.y - y * other.x;
        double cross = StrictMath.sqrt(crossX * crossX + crossY * crossY + crossZ * crossZ);
        double dot = x * other.x + y * other.y + z * other.z;
        return StrictMath.atan2(cross, dot) / RADIANS_PER_DEGREE;
    }
}
