package talus.mechanics.multibody;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Seeded trees of every joint kind with bodies that could exist, and states to put them in. */
final class RandomTrees {
    /** Trees a property is tried on: many more with {@code -Dtalus.deep=true}. */
    static final int COUNT = Boolean.getBoolean("talus.deep") ? 3000 : 150;

    static final int MOST_COORDINATES = 60;

    private final Random random;
    private final boolean coupled;
    private final boolean massless;
    private final List<Segment> segments = new ArrayList<>();
    private final List<String> coordinates = new ArrayList<>();
    private int axisNumber;

    private RandomTrees(long seed, boolean coupled, boolean massless) {
        this.random = new Random(seed);
        this.coupled = coupled;
        this.massless = massless;
    }

    /** Every axis has its own coordinate and every body has mass. */
    static MultibodyModel plain(long seed) {
        return MultibodyModel.compile(plainSegments(seed));
    }

    static List<Segment> plainSegments(long seed) {
        return new RandomTrees(seed, false, false).grow();
    }

    /** Some axes share coordinates through lines and polynomials. */
    static MultibodyModel coupled(long seed) {
        return MultibodyModel.compile(new RandomTrees(seed, true, false).grow());
    }

    /** Coupled, and some bodies inside the tree are massless. */
    static MultibodyModel any(long seed) {
        return MultibodyModel.compile(new RandomTrees(seed, true, true).grow());
    }

    private List<Segment> grow() {
        int target = 1 + random.nextInt(MOST_COORDINATES);
        while (coordinates.size() < target) {
            int n = segments.size();
            String parent = n == 0 || random.nextInt(12) == 0
                    ? Segment.GROUND
                    : segments.get(random.nextInt(3) == 0 ? random.nextInt(n) : n - 1)
                            .name();
            Inertia inertia = massless && random.nextInt(6) == 0 ? Inertia.MASSLESS : inertia(random);
            segments.add(new Segment("body" + n, parent, pose(random), axes(), inertia));
        }
        Set<String> parents = new HashSet<>();
        segments.forEach(segment -> parents.add(segment.parent()));
        segments.replaceAll(segment -> parents.contains(segment.name())
                ? segment
                : new Segment(segment.name(), segment.parent(), segment.placement(), segment.axes(), inertia(random)));
        return segments;
    }

    private List<Axis> axes() {
        List<Axis> axes = new ArrayList<>();
        switch (random.nextInt(8)) {
            case 0 -> {}
            case 1 -> axes.add(slider(direction(random)));
            case 2 -> {
                axes.add(slider(Vector3.X));
                axes.add(slider(Vector3.Y));
                axes.add(slider(Vector3.Z));
                axes.add(hinge(Vector3.Z));
                axes.add(hinge(Vector3.X));
                axes.add(hinge(Vector3.Y));
            }
            case 3 -> {
                axes.add(hinge(direction(random)));
                axes.add(slider(direction(random)));
            }
            case 4 -> {
                axes.add(hinge(Vector3.Z));
                axes.add(hinge(Vector3.X));
                axes.add(hinge(Vector3.Y));
            }
            case 5 -> {
                axes.add(hinge(Vector3.Z.times(-1)));
                axes.add(hinge(direction(random)));
            }
            case 6 -> axes.add(hinge(random.nextBoolean() ? Vector3.X.times(-1) : Vector3.Y.times(-1)));
            default -> axes.add(hinge(direction(random)));
        }
        return axes;
    }

    private Axis hinge(Vector3 direction) {
        return new Axis.Hinge("axis" + axisNumber++, direction, drive());
    }

    private Axis slider(Vector3 direction) {
        return new Axis.Slider("axis" + axisNumber++, direction, drive());
    }

    private Drive drive() {
        boolean shared = coupled && !coordinates.isEmpty() && random.nextInt(4) == 0;
        String name;
        if (shared) {
            name = coordinates.get(random.nextInt(coordinates.size()));
        } else {
            name = "q" + coordinates.size();
            coordinates.add(name);
        }
        return new Drive(name, coupled ? coupling() : new Coupling.Identity());
    }

    private Coupling coupling() {
        return switch (random.nextInt(3)) {
            case 0 -> new Coupling.Identity();
            case 1 -> new Coupling.Affine(between(0.3, 1.2), between(-0.3, 0.3));
            default ->
                new Coupling.Polynomial(
                        List.of(between(-0.2, 0.2), between(0.5, 1.2), between(-0.2, 0.2), between(-0.1, 0.1)));
        };
    }

    private double between(double low, double high) {
        return between(random, low, high);
    }

    static double between(Random random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Each of {@code count} numbers within {@code +-size}. */
    static double[] numbers(Random random, int count, double size) {
        double[] out = new double[count];
        for (int i = 0; i < count; i++) {
            out[i] = between(random, -size, size);
        }
        return out;
    }

    static Vector3 vector(Random random, double size) {
        return new Vector3(between(random, -size, size), between(random, -size, size), between(random, -size, size));
    }

    static Vector3 direction(Random random) {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).unit();
    }

    static Rotation rotation(Random random) {
        return Rotation.about(direction(random), between(random, -3, 3));
    }

    static Pose pose(Random random) {
        return new Pose(vector(random, 0.4), random.nextInt(3) == 0 ? Rotation.IDENTITY : rotation(random));
    }

    /** A solid box somewhere in the body, along its axes or turned. */
    static Inertia inertia(Random random) {
        double mass = between(random, 0.3, 12);
        double a = between(random, 0.05, 0.4);
        double b = between(random, 0.05, 0.4);
        double c = between(random, 0.05, 0.4);
        Inertia box = Inertia.principal(
                mass,
                Vector3.ZERO,
                mass / 12 * (b * b + c * c),
                mass / 12 * (a * a + c * c),
                mass / 12 * (a * a + b * b));
        Pose where = new Pose(vector(random, 0.2), random.nextBoolean() ? Rotation.IDENTITY : rotation(random));
        return box.transform(where);
    }

    /** Coordinates, rates and accelerations of moderate size; accelerations and rates stay different. */
    static final class State {
        private final double[] q;
        private final double[] qd;
        private final double[] qdd;

        State(double[] q, double[] qd, double[] qdd) {
            this.q = q;
            this.qd = qd;
            this.qdd = qdd;
        }

        double[] q() {
            return q;
        }

        double[] qd() {
            return qd;
        }

        double[] qdd() {
            return qdd;
        }

        static State of(MultibodyModel model, long seed) {
            Random random = new Random(~seed);
            int n = model.coordinateCount();
            return new State(numbers(random, n, 1), numbers(random, n, 2), numbers(random, n, 5));
        }
    }
}
