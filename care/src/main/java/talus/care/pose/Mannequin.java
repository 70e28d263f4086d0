package talus.care.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import talus.chain.anthropometry.BodyAnswer;
import talus.chain.anthropometry.BodyEstimate;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.body.HumanBuilder;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;

/**
 * The body that takes the poses: the engine's model of a person of mean size with {@linkplain Flesh flesh} around its joints. Parts are
 * groups of flesh that touch something together ({@code sole.right}, {@code seat}); every ball is also a part of its own.
 */
public final class Mannequin {
    private final HumanModel human;
    private final Map<String, Flesh> flesh;
    private final Map<String, List<Flesh>> parts = new LinkedHashMap<>();

    private Mannequin(HumanModel human) {
        this.human = human;
        this.flesh = new FleshBuilder(human).build();
        for (Side side : Side.BOTH) {
            group("sole", side, "heel", "firstHead", "fifthHead", "toe");
            group("forefoot", side, "firstHead", "fifthHead", "toe");
            group("palm", side, "wrist");
            group("flank", side, "hipSide", "shoulderSide");
        }
        whole("seat", "buttock.left", "buttock.right");
        whole("back", "pelvisBack.left", "pelvisBack.right", "chest.left", "chest.right");
        whole("front", "pelvisLow.left", "pelvisLow.right", "chest.left", "chest.right");
    }

    /** Of a person of mean size. */
    public static Mannequin ofMeanPerson() {
        PersonSize size = new PersonSize(Sex.FEMALE, 40, MEAN_HEIGHT_M, OptionalDouble.empty(), MeasuredSegments.NONE);
        return switch (BodyEstimate.of(size)) {
            case BodyAnswer.Possible p ->
                new Mannequin(HumanBuilder.build(
                        JointCentreLengths.of(p.body().mean()), p.body().typicalMassKg(), List.of()));
            case BodyAnswer.Impossible i ->
                throw new IllegalStateException(i.what() + " of the mean body: " + i.givenM() + " m cannot be");
        };
    }

    /** Mean stature of the 1986 women of ANSUR II (Gordon 2014). */
    private static final double MEAN_HEIGHT_M = 1.6285;

    private void group(String name, Side side, String... members) {
        List<Flesh> all = new ArrayList<>();
        for (String member : members) {
            all.add(ball(side.of(member)));
        }
        parts.put(side.of(name), List.copyOf(all));
    }

    private void whole(String name, String... members) {
        List<Flesh> all = new ArrayList<>();
        for (String member : members) {
            all.add(ball(member));
        }
        parts.put(name, List.copyOf(all));
    }

    /** The engine's model. */
    public HumanModel human() {
        return human;
    }

    /** Every ball. */
    public List<Flesh> flesh() {
        return List.copyOf(flesh.values());
    }

    /** A ball by its name. */
    public Flesh ball(String name) {
        Flesh found = flesh.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no flesh " + name + "; known is " + flesh.keySet());
        }
        return found;
    }

    /** Whether there is a part of this name. */
    public boolean hasPart(String name) {
        return parts.containsKey(name) || flesh.containsKey(name);
    }

    /** The flesh of a part, that which gives its place first. */
    public List<Flesh> part(String name) {
        List<Flesh> group = parts.get(name);
        return group == null ? List.of(ball(name)) : group;
    }
}
