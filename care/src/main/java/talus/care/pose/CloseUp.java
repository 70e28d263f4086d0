package talus.care.pose;

/**
 * A part that is drawn once more beside the body, larger.
 *
 * @param part of the {@link Mannequin}
 * @param times how much larger
 */
public record CloseUp(String part, double times) {}
