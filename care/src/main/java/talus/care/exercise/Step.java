package talus.care.exercise;

/** One instruction, a sentence or two. */
public record Step(StepRole role, String text) {}
