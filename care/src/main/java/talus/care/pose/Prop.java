package talus.care.pose;

import java.util.List;
import talus.mechanics.multibody.Vector3;

/** A thing of the household set that an exercise needs. Lengths in m in the ground frame; sizes that are not said are assumed. */
public sealed interface Prop {
    /** Height of a chair's seat (assumed: a usual kitchen chair). */
    double SEAT_M = 0.45;

    /** Height of a chair's back (assumed: a usual kitchen chair). */
    double CHAIR_BACK_M = 0.88;

    /** Half the depth and half the breadth of a seat (assumed: a usual kitchen chair). */
    double SEAT_HALF_M = 0.21;

    /** What the body may touch of it. */
    List<Surface> surfaces();

    /**
     * A wall or post.
     *
     * @param side where it stands, seen from the ground's origin
     * @param atM how far away its surface is
     * @param widthM along the wall, its middle before the origin
     */
    record Wall(Direction side, double atM, double widthM) implements Prop {
        @Override
        public List<Surface> surfaces() {
            Vector3 out = side.vector();
            return List.of(new Surface("wall", out.times(atM), out.times(-1), true));
        }
    }

    /**
     * A chair.
     *
     * @param forwardM middle of the seat
     * @param rightM middle of the seat
     * @param backTo the side of the seat on which the back stands
     */
    record Chair(double forwardM, double rightM, Direction backTo) implements Prop {
        @Override
        public List<Surface> surfaces() {
            Vector3 back = backTo.vector().times(SEAT_HALF_M).plus(new Vector3(forwardM, CHAIR_BACK_M, rightM));
            return List.of(
                    new Surface("seat", new Vector3(forwardM, SEAT_M, rightM), Vector3.Y, false),
                    new Surface("chairBack", back, Vector3.Y, false),
                    new Surface("backrest", back, backTo.vector().times(-1), false));
        }
    }

    /**
     * A block on the floor: a step, or a board or book.
     *
     * @param surface what contacts call its top
     * @param forwardM its edge nearest to the back
     * @param lengthM how far it goes on forward
     * @param rightM its middle
     * @param widthM its breadth
     * @param heightM its height
     */
    record Block(String surface, double forwardM, double lengthM, double rightM, double widthM, double heightM)
            implements Prop {
        @Override
        public List<Surface> surfaces() {
            return List.of(new Surface(surface, new Vector3(forwardM, heightM, rightM), Vector3.Y, false));
        }
    }

    /** A slant board: its thin edge and its thick edge, which may be before or behind. */
    record Ramp(double thinM, double thickM, double heightM) implements Prop {
        @Override
        public List<Surface> surfaces() {
            double uphill = thickM > thinM ? 1 : -1;
            Vector3 normal = new Vector3(-uphill * heightM, Math.abs(thickM - thinM), 0).unit();
            return List.of(new Surface("slantBoard", new Vector3(thinM, 0, 0), normal, false));
        }
    }

    /** A ball on the floor, held by what lies on its top. */
    record Ball(double forwardM, double rightM, double radiusM) implements Prop {
        @Override
        public List<Surface> surfaces() {
            return List.of(new Surface("ballTop", new Vector3(forwardM, 2 * radiusM, rightM), Vector3.Y, false));
        }
    }

    /** A mat or folded cushion on the floor. */
    record Mat(double forwardM, double lengthM, double rightM, double widthM, double thickM) implements Prop {
        @Override
        public List<Surface> surfaces() {
            return List.of(new Surface("mat", new Vector3(forwardM, thickM, rightM), Vector3.Y, false));
        }
    }

    /** A strap, belt or towel from one part of the body to others in turn. */
    record Strap(List<String> along) implements Prop {
        public Strap {
            along = List.copyOf(along);
        }

        @Override
        public List<Surface> surfaces() {
            return List.of();
        }
    }

    /** An elastic band from one part of the body to others in turn. */
    record Band(List<String> along) implements Prop {
        public Band {
            along = List.copyOf(along);
        }

        @Override
        public List<Surface> surfaces() {
            return List.of();
        }
    }

    /** A long stick held along the back, from the head to the pelvis. */
    record Stick() implements Prop {
        @Override
        public List<Surface> surfaces() {
            return List.of();
        }
    }

    /** A bottle of water in a hand or on a thigh. */
    record Bottle(String part) implements Prop {
        @Override
        public List<Surface> surfaces() {
            return List.of();
        }
    }

    /** A packed rucksack. */
    record Rucksack(Borne borne) implements Prop {
        @Override
        public List<Surface> surfaces() {
            return List.of();
        }
    }

    /** Where a rucksack is. */
    enum Borne {
        BACK,
        CHEST,
        THIGHS,
        HANDS
    }

    /** A side of a thing on the floor. */
    enum Direction {
        FORWARD(1, 0),
        BACKWARD(-1, 0),
        RIGHT(0, 1),
        LEFT(0, -1);

        private final double x;
        private final double z;

        Direction(double x, double z) {
            this.x = x;
            this.z = z;
        }

        /** Of length one. */
        public Vector3 vector() {
            return new Vector3(x, 0, z);
        }
    }
}
