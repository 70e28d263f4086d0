package talus.care.pose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/**
 * A place under the skin that drawings mark, as a line between two balls of flesh, moved towards the skin.
 *
 * @param from a ball, with its side where it has one
 * @param to another
 * @param out towards the skin in the frame of the first ball's segment, in radii of the balls
 * @param halfM half of its drawn breadth
 */
public record Muscle(String from, String to, Vector3 out, double halfM) {
    private static final double BROAD_M = 0.034;
    private static final double NARROW_M = 0.014;

    private static final Vector3 BACK = new Vector3(-0.62, 0, 0);
    private static final Vector3 FRONT = new Vector3(0.62, 0, 0);
    private static final Map<String, Muscle> KNOWN = known();

    /** Whether a mark may name it. */
    public static boolean isKnown(String name) {
        return KNOWN.containsKey(name);
    }

    /** The one of this name, or empty. */
    public static Optional<Muscle> find(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    private static Map<String, Muscle> known() {
        Map<String, Muscle> all = new LinkedHashMap<>();
        for (Side side : Side.BOTH) {
            Vector3 outside = side.place(new Vector3(0, 0, 0.6));
            put(all, side, "calf", "calf", "calfLow", BACK);
            put(all, side, "soleus", "calfLow", "aboveAnkle", BACK);
            put(all, side, "shin", "shinTop", "calfLow", FRONT);
            put(all, side, "thighFront", "thighMiddle", "aboveKnee", FRONT);
            put(all, side, "thighBack", "thighMiddle", "aboveKnee", BACK);
            put(all, side, "hipFront", "pelvisLow", "thighMiddle", FRONT);
            put(all, side, "buttock", "buttock", "pelvisBack", new Vector3(-0.5, 0, 0));
            put(all, side, "hipOutside", "hipSide", "thighMiddle", outside);
            put(all, side, "ankleFront", "aboveAnkle", "instep", new Vector3(0.5, 0.2, 0));
            all.put(
                    side.of("sole"),
                    new Muscle(side.of("heel"), side.of("firstHead"), new Vector3(0, -0.2, 0), NARROW_M));
            put(all, side, "peroneal", "shinTop", "calfLow", outside);
        }
        all.put("lowBack", new Muscle("pelvisBack.right", "waist.right", new Vector3(-0.6, 0, 0), BROAD_M));
        all.put("belly", new Muscle("belly", "breast", new Vector3(0.4, 0, 0), BROAD_M));
        return all;
    }

    private static void put(Map<String, Muscle> all, Side side, String name, String from, String to, Vector3 out) {
        all.put(side.of(name), new Muscle(side.of(from), side.of(to), out, BROAD_M));
    }

    /** Names of all marks. */
    static List<String> names() {
        return List.copyOf(KNOWN.keySet());
    }
}
