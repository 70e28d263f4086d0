package talus.care.exercise;

/**
 * Who looked at an exercise as a clinician.
 *
 * @param by name and profession
 * @param on ISO date
 */
public record Review(String by, String on) {}
