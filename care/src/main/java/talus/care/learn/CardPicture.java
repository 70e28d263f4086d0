package talus.care.learn;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import talus.care.drawing.Illustrator;
import talus.care.pose.PoseFile;
import talus.care.rule.CareNumbers;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;
import talus.chain.report.DailyDemands;
import talus.chain.report.picture.BodyPicture;
import talus.chain.report.words.UnitSystem;

/** The picture of a learn card for a reader who has not said who they are: a woman of mean size. */
public final class CardPicture {
    /** The site's folder of the pictures. */
    public static final String FOLDER = "cards";

    /** Mean stature of the 1986 women of ANSUR II (Gordon 2014). */
    private static final double HEIGHT_M = 1.6285;

    /** The ankles of the first card. */
    private static final Illustration.Squat EXAMPLE = new Illustration.Squat(0.06, 0.11, OptionalDouble.of(0), 0, "");

    private CardPicture() {}

    /** Its file in a site, from the site's address on. */
    public static String file(LearnCard card) {
        return FOLDER + "/" + card.id() + ".svg";
    }

    /**
     * An SVG document.
     *
     * @param engine predicts the bodies
     * @param resource the text of a resource of this module
     * @throws IllegalArgumentException when the engine does not take what the card asks for
     */
    public static String svg(LearnCard card, Function<Scenario, Prediction> engine, Function<String, String> resource) {
        return switch (card.illustration()) {
            case Illustration.Squat squat -> BodyPicture.svg(result(squat, engine));
            case Illustration.Demands _ -> {
                CheckResult check = DailyDemands.check(result(EXAMPLE, engine), Optional.empty());
                yield DemandPicture.svg(check.demands().orElseThrow(), check.ankles());
            }
            case Illustration.Drawing drawing ->
                new Illustrator().svg(resource.apply(PoseFile.resource(drawing.exercise())), drawing.alt());
            case Illustration.Course course ->
                CoursePicture.svg(course, UnitSystem.METRIC, CareNumbers.CHANGE_TAPE_M.value());
        };
    }

    private static Result result(Illustration.Squat squat, Function<Scenario, Prediction> engine) {
        Person person =
                Person.of(new PersonSize(Sex.FEMALE, 40, HEIGHT_M, OptionalDouble.empty(), MeasuredSegments.NONE));
        return switch (engine.apply(squat.of(person))) {
            case Prediction.Answered answered -> answered.result();
            case Prediction.Refused refused ->
                throw new IllegalArgumentException("card: " + refused.problem().text());
            case Prediction.Unavailable unavailable -> throw new IllegalStateException(unavailable.what());
        };
    }
}
