package talus.care.exercise;

/** One thing that families are not together. */
public sealed interface CatalogueFault {

    /** Two exercises or two families share an id. */
    record SameId(String id) implements CatalogueFault {}

    /** A link to an exercise that is not there. */
    record UnknownLink(String from, String to) implements CatalogueFault {}

    /** {@code harder} is harder than {@code easier} for one of the two and not for the other. */
    record OneWayLink(String easier, String harder) implements CatalogueFault {}

    /** An exercise that is harder than itself by way of others. */
    record Cycle(String id) implements CatalogueFault {}

    /** An exercise without any link, easier or harder. */
    record Alone(String id) implements CatalogueFault {}
}
