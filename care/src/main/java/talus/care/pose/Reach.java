package talus.care.pose;

import java.util.Optional;

/**
 * A part of the body that is to come near a place: met as well as the contacts and limits allow.
 *
 * @param part of the {@link Mannequin}
 * @param to the part that it goes to; empty: a place in the ground
 * @param offset the place, counted from that part or from the ground's origin
 */
public record Reach(String part, Optional<String> to, Place offset) {}
