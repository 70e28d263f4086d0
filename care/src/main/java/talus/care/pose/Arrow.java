package talus.care.pose;

/**
 * A motion to be drawn: the way of a part from the first posture to the last.
 *
 * @param part of the {@link Mannequin}
 * @param andBack whether it goes to and fro
 */
public record Arrow(String part, boolean andBack) {}
