package talus.care.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talus.chain.body.Coordinates;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;

/** How far the joints of the mannequin go: no pose is beyond. Degrees, signs of {@link Coordinates}. */
public final class JointRanges {
    private static final String SOUCIE = "Soucie 2011, Haemophilia (women of 20 to 44 years, passive)";
    private static final String AAOS = "American Academy of Orthopaedic Surgeons 1965, Joint Motion";
    private static final String TROKE = "Troke 2005, Clinical Rehabilitation (the young of 16 to 90 years)";
    private static final String REVIEW = "clinical range, review without figures' origin";

    private static final Map<String, Ends> ENDS = ends();

    /** The two ends of a coordinate. */
    private record Ends(Parameter low, Parameter high) {}

    private JointRanges() {}

    /** All ends. */
    public static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        for (Ends e : ENDS.values()) {
            all.add(e.low());
            all.add(e.high());
        }
        return List.copyOf(all);
    }

    /** Whether the coordinate, without its side, has a range. */
    public static boolean has(String coordinate) {
        return ENDS.containsKey(coordinate);
    }

    /** The lowest value of a coordinate, without its side. */
    public static double lowDeg(String coordinate) {
        return of(coordinate).low().value();
    }

    /** The highest value of a coordinate, without its side. */
    public static double highDeg(String coordinate) {
        return of(coordinate).high().value();
    }

    private static Ends of(String coordinate) {
        Ends found = ENDS.get(coordinate);
        if (found == null) {
            throw new IllegalArgumentException("no range of " + coordinate + "; known are " + ENDS.keySet());
        }
        return found;
    }

    private static Map<String, Ends> ends() {
        Map<String, Ends> all = new LinkedHashMap<>();
        String soft = "the model's joint stands for several";
        all.put(Coordinates.LUMBAR_FLEXION, both(Coordinates.LUMBAR_FLEXION, found(-29, TROKE), found(72, TROKE)));
        all.put(Coordinates.LUMBAR_BENDING, both(Coordinates.LUMBAR_BENDING, found(-29, TROKE), found(29, TROKE)));
        all.put(
                Coordinates.LUMBAR_ROTATION,
                both(
                        Coordinates.LUMBAR_ROTATION,
                        guess(-30, soft + ": chest and low back twist together"),
                        guess(30, soft)));
        all.put(Coordinates.NECK_FLEXION, both(Coordinates.NECK_FLEXION, recalled(-45, AAOS), recalled(45, AAOS)));
        all.put(
                Coordinates.SHOULDER_FLEXION,
                both(Coordinates.SHOULDER_FLEXION, recalled(-60, AAOS), recalled(180, AAOS)));
        all.put(
                Coordinates.SHOULDER_ABDUCTION,
                both(
                        Coordinates.SHOULDER_ABDUCTION,
                        guess(-45, "across the chest, with the shoulder blade"),
                        recalled(180, AAOS)));
        all.put(
                Coordinates.SHOULDER_ROTATION,
                both(Coordinates.SHOULDER_ROTATION, recalled(-90, AAOS), guess(90, "with the shoulder blade")));
        all.put(Coordinates.ELBOW_FLEXION, both(Coordinates.ELBOW_FLEXION, recalled(0, AAOS), recalled(150, AAOS)));
        all.put(
                Coordinates.HIP_FLEXION,
                both(Coordinates.HIP_FLEXION, recalled(-18.1, SOUCIE), recalled(133.8, SOUCIE)));
        all.put(Coordinates.HIP_ADDUCTION, both(Coordinates.HIP_ADDUCTION, recalled(-45, AAOS), recalled(30, AAOS)));
        all.put(Coordinates.HIP_ROTATION, both(Coordinates.HIP_ROTATION, recalled(-45, AAOS), recalled(45, AAOS)));
        all.put(
                Coordinates.KNEE_FLEXION,
                both(Coordinates.KNEE_FLEXION, guess(0, "no pose overstretches a knee"), recalled(141.9, SOUCIE)));
        all.put(
                Coordinates.KNEE_ROTATION,
                both(
                        Coordinates.KNEE_ROTATION,
                        guess(-10, "near a knee under load"),
                        guess(10, "near a knee under load")));
        all.put(
                Coordinates.ANKLE_DORSIFLEXION,
                both(
                        Coordinates.ANKLE_DORSIFLEXION,
                        recalled(-62.1, SOUCIE),
                        new Entry(38.8, ParameterStatus.RECALLED_MEDIUM, "Konor 2012 (shin at the wall test)", "")));
        all.put(
                Coordinates.SUBTALAR_EVERSION,
                both(Coordinates.SUBTALAR_EVERSION, found(-25, REVIEW), found(10, REVIEW)));
        all.put(
                Coordinates.MIDTARSAL_OBLIQUE,
                both(Coordinates.MIDTARSAL_OBLIQUE, guess(-8, "a stiff arch"), guess(8, "a stiff arch")));
        all.put(
                Coordinates.MIDTARSAL_LONGITUDINAL,
                both(Coordinates.MIDTARSAL_LONGITUDINAL, guess(-12, "a stiff arch"), guess(12, "a stiff arch")));
        all.put(Coordinates.TOE_EXTENSION, both(Coordinates.TOE_EXTENSION, recalled(-45, AAOS), recalled(70, AAOS)));
        return all;
    }

    /** A value with where it is from. */
    private record Entry(double deg, ParameterStatus status, String source, String reason) {}

    private static Entry found(double deg, String source) {
        return new Entry(deg, ParameterStatus.FOUND, source, "");
    }

    private static Entry recalled(double deg, String source) {
        return new Entry(deg, ParameterStatus.RECALLED_HIGH, source, "");
    }

    private static Entry guess(double deg, String reason) {
        return new Entry(deg, ParameterStatus.ASSUMED, "", reason);
    }

    private static Ends both(String coordinate, Entry low, Entry high) {
        return new Ends(parameter("pose." + coordinate + ".low", low), parameter("pose." + coordinate + ".high", high));
    }

    private static Parameter parameter(String name, Entry entry) {
        return new Parameter(name, entry.deg(), "deg", entry.status(), entry.source(), entry.reason(), 0);
    }
}
