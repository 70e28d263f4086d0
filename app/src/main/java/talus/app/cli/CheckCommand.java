package talus.app.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import talus.app.content.ShippedContent;
import talus.care.event.Units;
import talus.care.plan.FirstCheck;
import talus.care.plan.Plan;
import talus.care.plan.PlanReport;
import talus.care.plan.PlanWriter;
import talus.care.plan.Planner;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.BandRequest;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.report.CheckReport;
import talus.chain.report.DailyDemands;
import talus.chain.report.MoreBend;
import talus.chain.report.PersonUnits;
import talus.chain.report.PlainText;
import talus.chain.report.UsualAnkles;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** {@code talus check}: a person's two ankles, what they mean for daily tasks and for a squat with the thighs level. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final Function<Scenario, Prediction> engine;

    @Option(names = "--sex", paramLabel = "SEX")
    private @Nullable String sex;

    @Option(names = "--age", paramLabel = "YEARS")
    private @Nullable String age;

    @Option(names = "--height", paramLabel = "LENGTH")
    private @Nullable String height;

    @Option(names = "--mass", paramLabel = "MASS")
    private @Nullable String mass;

    @Option(names = "--left", paramLabel = "DISTANCE")
    private @Nullable String left;

    @Option(names = "--right", paramLabel = "DISTANCE")
    private @Nullable String right;

    @Option(names = "--left-limit", paramLabel = "ANGLE")
    private @Nullable String leftLimit;

    @Option(names = "--right-limit", paramLabel = "ANGLE")
    private @Nullable String rightLimit;

    /** Out of help as long as the engine draws none. */
    @Option(names = "--bands", hidden = true)
    private boolean bands;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String on;

    @Option(names = "--svg", paramLabel = "FILE")
    private @Nullable String svg;

    CheckCommand(Console console, Function<Scenario, Prediction> engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() throws WrongInput {
        requireAll();
        Quantity heightM = Quantity.parse("--height", Quantity.Kind.STATURE, given(height), Person.HEIGHT_M);
        Optional<Quantity> massKg = mass == null
                ? Optional.empty()
                : Optional.of(Quantity.parse("--mass", Quantity.Kind.MASS, mass, Person.MASS_KG));
        PersonSize size = size(heightM, massKg);
        Measured onLeft = ankle("--left", left, "--left-limit", leftLimit);
        Measured onRight = ankle("--right", right, "--right-limit", rightLimit);
        Ankles ankles = new Ankles(onLeft.ankle, onRight.ankle);
        PersonUnits units = new PersonUnits(
                heightM.units(),
                massKg.map(Quantity::units).orElse(heightM.units()),
                onLeft.units.or(() -> onRight.units).orElse(heightM.units()));
        LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : LogSource.day(on);
        Optional<PictureFile> picture = PictureFile.of(svg);
        Scenario scenario = scenario(size, ankles);
        return switch (engine.apply(scenario)) {
            case Prediction.Refused refused -> throw new WrongInput(refused.problem());
            case Prediction.Unavailable unavailable -> PredictCommand.notAvailable(console, unavailable);
            case Prediction.Answered answered -> {
                Optional<UsualAnkles> usual = usual(engine, scenario);
                CheckResult check = DailyDemands.check(answered.result(), usual);
                if (picture.isPresent()) {
                    picture.get().write(console, check.result());
                }
                Plan plan = Planner.plan(ShippedContent.plans(), FirstCheck.log(size, ankles, units(units), day), day);
                console.answer(
                        json
                                ? JsonText.writeIndented(document(check, plan))
                                : text(check, usual, moreBend(answered), size, units) + "\n" + text(plan, units));
                yield PredictCommand.exitCode(check.result());
            }
        };
    }

    private static JsonObject document(CheckResult check, Plan plan) {
        Map<String, Json> members =
                new LinkedHashMap<>(ResultWriter.write(check).members());
        members.put("plan", PlanWriter.write(plan));
        return new JsonObject(members);
    }

    private static String text(Plan plan, PersonUnits units) {
        return PlainText.of(PlanReport.afterCheck(plan, units.distance()));
    }

    private static Units units(PersonUnits units) {
        return units.distance() == UnitSystem.US ? Units.US : Units.METRIC;
    }

    /** An ankle, and the units of its distance when it was measured by tape. */
    private record Measured(AnkleMeasure ankle, Optional<UnitSystem> units) {}

    private static String text(
            CheckResult check, Optional<UsualAnkles> usual, MoreBend moreBend, PersonSize size, PersonUnits units) {
        return PlainText.of(CheckReport.of(check, usual, moreBend, size, units));
    }

    private MoreBend moreBend(Prediction.Answered own) {
        return MoreBend.of(own.result(), scenario -> result(engine, scenario));
    }

    private static Optional<Result> result(Function<Scenario, Prediction> engine, Scenario scenario) {
        return engine.apply(scenario) instanceof Prediction.Answered answered
                ? Optional.of(answered.result())
                : Optional.empty();
    }

    /** The same body with usual ankles, when the engine has an answer for it. */
    static Optional<UsualAnkles> usual(Function<Scenario, Prediction> engine, Scenario own) {
        return result(engine, UsualAnkles.scenario(own)).map(UsualAnkles::new);
    }

    private PersonSize size(Quantity heightM, Optional<Quantity> massKg) throws WrongInput {
        double ageYears = Quantity.parse("--age", Quantity.Kind.AGE, given(age), Person.AGE_YEARS)
                .value();
        OptionalDouble kilograms =
                massKg.isPresent() ? OptionalDouble.of(massKg.get().value()) : OptionalDouble.empty();
        return new PersonSize(sex(), ageYears, heightM.value(), kilograms, MeasuredSegments.NONE);
    }

    /** Tells all that is missing at once. */
    private void requireAll() throws WrongInput {
        List<String> missing = new ArrayList<>();
        addMissing(missing, sex == null, "--sex");
        addMissing(missing, age == null, "--age");
        addMissing(missing, height == null, "--height");
        addMissing(missing, left == null && leftLimit == null, Words.say(CliMessage.EITHER, "--left", "--left-limit"));
        addMissing(
                missing, right == null && rightLimit == null, Words.say(CliMessage.EITHER, "--right", "--right-limit"));
        if (!missing.isEmpty()) {
            throw WrongInput.missing(missing);
        }
    }

    private static void addMissing(List<String> missing, boolean absent, String name) {
        if (absent) {
            missing.add(name);
        }
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    private Sex sex() throws WrongInput {
        return switch (given(sex).strip().toLowerCase(Locale.ROOT)) {
            case "female", "f", "woman", "w" -> Sex.FEMALE;
            case "male", "m", "man" -> Sex.MALE;
            default -> throw new WrongInput("--sex", given(sex), Words.say(CliMessage.SEX_ALLOWED));
        };
    }

    private static Measured ankle(
            String distanceOption, @Nullable String distance, String limitOption, @Nullable String limit)
            throws WrongInput {
        if (distance != null && limit != null) {
            throw new WrongInput(
                    Words.say(CliMessage.ANKLE_TWICE, distanceOption, limitOption),
                    distance + ", " + limit,
                    Words.say(CliMessage.ANKLE_ONCE));
        }
        if (distance != null) {
            Quantity metres =
                    Quantity.parse(distanceOption, Quantity.Kind.DISTANCE, distance, AnkleMeasure.WALL_DISTANCE_M);
            return new Measured(new AnkleMeasure.WallDistance(metres.value()), Optional.of(metres.units()));
        }
        if (limit != null) {
            Quantity degrees = Quantity.parse(limitOption, Quantity.Kind.ANGLE, limit, AnkleMeasure.LIMIT_DEG);
            return new Measured(new AnkleMeasure.ShinLimit(degrees.value()), Optional.empty());
        }
        throw WrongInput.missing(List.of(Words.say(CliMessage.EITHER, distanceOption, limitOption)));
    }

    private Scenario scenario(PersonSize size, Ankles ankles) {
        Optional<BandRequest> asked = bands
                ? Optional.of(new BandRequest(BandRequest.USUAL_DRAWS, BandRequest.USUAL_SEED))
                : Optional.empty();
        Options options = new Options(Options.USUAL_FRAMES, StrategyChoice.EVERY, true, OptionalDouble.empty(), asked);
        Task squat = new Task.Squat(Optional.of(new Depth.ThighAngle(Depth.PARALLEL_THIGH_DEG)), Setting.USUAL);
        return new Scenario(Person.of(size), ankles, squat, options);
    }
}
