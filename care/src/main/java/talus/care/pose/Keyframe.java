package talus.care.pose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One posture of an exercise.
 *
 * @param base how the body is borne
 * @param contacts what touches what
 * @param reaches where hands and other parts are to be
 * @param anglesDeg wanted angles by coordinate of the body, degrees
 * @param gazeDeg where the face looks, degrees below the level; empty: as at ease in the base
 * @param balanced whether the body's weight is to lie over what it stands on
 */
public record Keyframe(
        Base base,
        List<Contact> contacts,
        List<Reach> reaches,
        Map<String, Double> anglesDeg,
        OptionalDouble gazeDeg,
        boolean balanced) {
    public Keyframe {
        contacts = List.copyOf(contacts);
        reaches = List.copyOf(reaches);
        anglesDeg = Collections.unmodifiableMap(new LinkedHashMap<>(anglesDeg));
    }
}
