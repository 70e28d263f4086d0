package talus.care.learn;

import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;

/** The picture of a card. Each is made with the model or from the data, none is a file. */
public sealed interface Illustration {

    /** What a screen reader says in its place. */
    String alt();

    /**
     * A squat of the reader's own body with other ankles.
     *
     * @param leftM knee-to-wall distance
     * @param rightM knee-to-wall distance
     * @param thighDeg how deep; empty: as deep as these ankles allow
     * @param heelM height under both heels
     */
    record Squat(double leftM, double rightM, OptionalDouble thighDeg, double heelM, String alt)
            implements Illustration {

        /** What to ask the engine for. */
        public Scenario of(Person person) {
            Depth depth = thighDeg.isPresent() ? new Depth.ThighAngle(thighDeg.getAsDouble()) : new Depth.Deepest();
            Wedge wedge = heelM > 0 ? new Wedge.HeelHeight(heelM) : new Wedge.None();
            return Scenario.of(
                    person,
                    new Ankles(new AnkleMeasure.WallDistance(leftM), new AnkleMeasure.WallDistance(rightM)),
                    new Task.Squat(Optional.of(depth), Setting.USUAL.withWedges(new Wedges(wedge, wedge))));
        }
    }

    /** What daily tasks ask of an ankle, beside what the reader's ankles have. */
    record Demands(String alt) implements Illustration {}

    /** The drawing of an exercise. */
    record Drawing(String exercise, String alt) implements Illustration {}

    /**
     * The wall distance that people gain, as a band over weeks.
     *
     * @param fromWeek when the lower end of the band is reached
     * @param toWeek when the upper end is reached
     * @param lowM gain
     * @param highM gain
     */
    record Course(int fromWeek, int toWeek, double lowM, double highM, String alt) implements Illustration {}
}
