package talus.chain.report.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.shape.Range;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/**
 * The form for a person's numbers: what was typed becomes a scenario, or a sentence a field on what is not right; a scenario becomes what
 * would have been typed.
 */
public final class NumbersForm {
    private static final String SEX = "sex";
    private static final String AGE = "age";
    private static final String HEIGHT = "height";
    private static final String FEET = "feet";
    private static final String INCHES = "inches";
    private static final String MASS = "mass";
    private static final String LEFT = "left";
    private static final String RIGHT = "right";
    private static final double INCHES_PER_FOOT = 12;

    /** Inches above whole feet stay below a foot. */
    private static final Range INCHES_RANGE_M = new Range(0, 11.99 * 0.0254);

    private final JsonObject form;
    private final UnitSystem units;
    private final Map<String, Json> problems = new LinkedHashMap<>();

    private NumbersForm(JsonObject form) {
        this.form = form;
        this.units = PageRequest.units(form);
    }

    /**
     * Reads a form: {@code {"units", "sex", "age", "height" or "feet" and "inches", "mass", "left", "right"}}, each as typed.
     *
     * @return {@code {"scenario": ...}} or {@code {"problems": {field: sentence}}}
     */
    public static JsonObject read(Json form) {
        NumbersForm read = new NumbersForm(
                form instanceof JsonObject object
                        ? object
                        : JsonObject.builder().build());
        Optional<Scenario> scenario = read.scenario();
        return scenario.isPresent()
                ? JsonObject.builder()
                        .put("scenario", ScenarioWriter.write(scenario.get()))
                        .build()
                : JsonObject.builder()
                        .put("problems", new JsonObject(read.problems))
                        .build();
    }

    /** What would have been typed for this scenario; an ankle measured by angle leaves its field empty. */
    public static JsonObject write(Scenario scenario, UnitSystem units) {
        PersonSize size = scenario.person().size();
        JsonObject.Builder form = JsonObject.builder()
                .put("units", units == UnitSystem.US ? PageRequest.US : PageRequest.METRIC)
                .put(SEX, size.sex() == Sex.FEMALE ? "female" : "male")
                .put(AGE, Decimal.shortest(size.ageYears(), 1))
                .put(
                        MASS,
                        size.massKg().isPresent()
                                ? TypedNumber.mass(size.massKg().getAsDouble(), units)
                                : "");
        if (units == UnitSystem.METRIC) {
            form.put(HEIGHT, TypedNumber.length(size.heightM(), units));
        } else {
            double inches = Decimal.rounded(TypedNumber.inches(size.heightM()), 1);
            double feet = Math.floor(inches / INCHES_PER_FOOT);
            form.put(FEET, Decimal.of(feet, 0)).put(INCHES, Decimal.shortest(inches - feet * INCHES_PER_FOOT, 1));
        }
        return form.put(LEFT, distance(scenario.ankles().left(), units))
                .put(RIGHT, distance(scenario.ankles().right(), units))
                .build();
    }

    private static String distance(AnkleMeasure ankle, UnitSystem units) {
        return ankle instanceof AnkleMeasure.WallDistance wall ? TypedNumber.length(wall.wallDistanceM(), units) : "";
    }

    private Optional<Scenario> scenario() {
        Optional<Sex> sex = sex();
        OptionalDouble age =
                number(AGE, PageMessage.AGE, PageMessage.YEARS, TypedNumber.Kind.YEARS, Person.AGE_YEARS, 1);
        OptionalDouble height = height();
        PageMessage massUnit = units == UnitSystem.US ? PageMessage.LB : PageMessage.KG;
        OptionalDouble mass = typed(MASS).isEmpty()
                ? OptionalDouble.empty()
                : number(
                        MASS,
                        PageMessage.MASS,
                        massUnit,
                        TypedNumber.Kind.MASS,
                        Person.MASS_KG,
                        TypedNumber.kilogramsEach(units));
        OptionalDouble left = distance(LEFT, PageMessage.WALL_LEFT);
        OptionalDouble right = distance(RIGHT, PageMessage.WALL_RIGHT);
        if (!problems.isEmpty() || sex.isEmpty()) {
            return Optional.empty();
        }
        PersonSize size =
                new PersonSize(sex.get(), age.getAsDouble(), height.getAsDouble(), mass, MeasuredSegments.NONE);
        Task squat = new Task.Squat(Optional.of(new Depth.ThighAngle(Depth.PARALLEL_THIGH_DEG)), Setting.USUAL);
        Options options =
                new Options(Options.USUAL_FRAMES, StrategyChoice.EVERY, true, OptionalDouble.empty(), Optional.empty());
        Ankles ankles = new Ankles(
                new AnkleMeasure.WallDistance(left.getAsDouble()), new AnkleMeasure.WallDistance(right.getAsDouble()));
        return Optional.of(new Scenario(Person.of(size), ankles, squat, options));
    }

    private Optional<Sex> sex() {
        Optional<Sex> sex = switch (typed(SEX)) {
            case "female" -> Optional.of(Sex.FEMALE);
            case "male" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
        if (sex.isEmpty()) {
            problem(SEX, Words.say(PageMessage.PROBLEM_TABLE));
        }
        return sex;
    }

    private OptionalDouble height() {
        if (units == UnitSystem.METRIC) {
            return number(
                    HEIGHT,
                    PageMessage.HEIGHT,
                    PageMessage.CM,
                    TypedNumber.Kind.LENGTH,
                    Person.HEIGHT_M,
                    TypedNumber.metresEach(units));
        }
        double feetEach = TypedNumber.metresEach(units) * INCHES_PER_FOOT;
        Range wholeFeet = new Range(Math.floor(Person.HEIGHT_M.low() / feetEach) * feetEach, Person.HEIGHT_M.high());
        OptionalDouble feet =
                number(FEET, PageMessage.HEIGHT_FEET, PageMessage.FT, TypedNumber.Kind.LENGTH, wholeFeet, feetEach);
        OptionalDouble inches = typed(INCHES).isEmpty()
                ? OptionalDouble.of(0)
                : number(
                        INCHES,
                        PageMessage.HEIGHT_INCHES,
                        PageMessage.IN,
                        TypedNumber.Kind.LENGTH,
                        INCHES_RANGE_M,
                        TypedNumber.metresEach(units));
        if (feet.isEmpty() || inches.isEmpty()) {
            return OptionalDouble.empty();
        }
        double metres = feet.getAsDouble() + inches.getAsDouble();
        if (!Person.HEIGHT_M.holds(metres)) {
            problem(
                    FEET,
                    outside(
                            PageMessage.HEIGHT,
                            PageMessage.IN,
                            Person.HEIGHT_M,
                            Decimal.shortest(metres / TypedNumber.metresEach(units), 2),
                            TypedNumber.metresEach(units)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(metres);
    }

    private OptionalDouble distance(String field, PageMessage name) {
        PageMessage unit = units == UnitSystem.US ? PageMessage.IN : PageMessage.CM;
        return number(
                field,
                name,
                unit,
                TypedNumber.Kind.LENGTH,
                AnkleMeasure.WALL_DISTANCE_M,
                TypedNumber.metresEach(units));
    }

    /**
     * The number of a field in SI.
     *
     * @param each how much of the SI unit one of the typed unit is
     */
    private OptionalDouble number(
            String field, PageMessage name, PageMessage unit, TypedNumber.Kind kind, Range range, double each) {
        String text = typed(field);
        if (text.isEmpty()) {
            problem(
                    field,
                    Words.say(
                            PageMessage.PROBLEM_MISSING,
                            Words.say(name),
                            low(range, each),
                            high(range, each),
                            Words.say(unit)));
            return OptionalDouble.empty();
        }
        OptionalDouble value = TypedNumber.read(text, kind, each);
        if (value.isEmpty()) {
            problem(
                    field,
                    Words.say(
                            PageMessage.PROBLEM_NUMBER,
                            Words.say(name),
                            TypedNumber.shortened(text),
                            low(range, each),
                            high(range, each),
                            Words.say(unit)));
            return OptionalDouble.empty();
        }
        if (!range.holds(value.getAsDouble())) {
            problem(field, outside(name, unit, range, text, each));
            return OptionalDouble.empty();
        }
        return value;
    }

    private static String outside(PageMessage name, PageMessage unit, Range range, String given, double each) {
        return Words.say(
                PageMessage.PROBLEM_RANGE,
                Words.say(name),
                TypedNumber.shortened(given),
                low(range, each),
                high(range, each),
                Words.say(unit));
    }

    /** The lowest tenth of a typed unit that is allowed. */
    private static String low(Range range, double each) {
        return Decimal.shortest(Math.ceil(range.low() / each * 10 - 1e-9) / 10, 1);
    }

    private static String high(Range range, double each) {
        return Decimal.shortest(Math.floor(range.high() / each * 10 + 1e-9) / 10, 1);
    }

    private void problem(String field, String text) {
        problems.put(field, new JsonString(text));
    }

    private String typed(String field) {
        return form.get(field).orElse(new JsonString("")) instanceof JsonString text
                ? text.value().strip()
                : "";
    }
}
