package talus.care.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.contract.shape.Shape;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/** The schema of an event against the reader, on drawn events of which many are a little wrong. */
class EventSchemaTest {
    private static final long SEED = 20261129;
    private static final int EVENTS = 12_000;
    private static final List<String> IDS = List.of("calf-raise", "squat");
    private static final EventReader READER = new EventReader(IDS);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonText.write(EventSchema.of(IDS)), InputFormat.JSON);

    private static final List<String> MOMENTS = List.of(
            "2026-03-02T10:00Z",
            "2024-02-29T23:59:59.5+01:00",
            "2000-02-29T00:00:00-18",
            "1999-12-31T07:30+0530",
            "2025-02-29T10:00Z",
            "2100-02-29T10:00Z",
            "2026-04-31T10:00Z",
            "2026-13-01T10:00Z",
            "2026-03-02T24:00Z",
            "2026-03-02T10:00",
            "2026-03-02 10:00Z",
            "2026-03-02T10:00:60Z",
            "2026-03-02T10:00:00.Z",
            "2026-03-02T10:00+19:00",
            "2026-03-02T10:00+01:",
            "2026-03-02",
            "1899-03-02T10:00Z",
            "2026-03-02T10:00Z ",
            "2026-03-02T10:00Z\n");

    private static final List<String> TEXTS =
            List.of("DE", "us", "Ch", "ZZ", "D", "", "USA", "e1", "D\n", "none", "left");

    private final Random random = new Random(SEED);

    @Test
    void readerAndSchemaAgreeOnEverythingButYearsAfterTheEvent() {
        int read = 0;
        int refused = 0;
        int later = 0;
        for (int i = 0; i < EVENTS; i++) {
            Json event = event();
            String text = JsonText.write(event);
            boolean fits = SCHEMA.validate(text, InputFormat.JSON).isEmpty();
            switch (READER.read(event)) {
                case EventOutcome.Ok ok -> {
                    assertThat(fits).as("read: %s", text).isTrue();
                    read++;
                }
                case EventOutcome.Refused(List<Problem> problems) -> {
                    boolean years = problems.stream()
                            .allMatch(problem -> problem.allowed().startsWith("a year not after"));
                    assertThat(fits).as("%s: %s", problems, text).isEqualTo(years);
                    refused += years ? 0 : 1;
                    later += years ? 1 : 0;
                }
            }
        }
        assertThat(read).as("read").isGreaterThan(EVENTS / 10);
        assertThat(refused).as("refused").isGreaterThan(EVENTS / 10);
        assertThat(later).as("years").isPositive();
    }

    @Test
    void everyTextOfAMomentAndACountryIsJudgedAlike() {
        for (char a = 'A'; a <= 'Z'; a++) {
            for (char b = 'A'; b <= 'Z'; b++) {
                for (String code : List.of(
                        "" + a + b,
                        ("" + a + b).toLowerCase(java.util.Locale.ROOT),
                        a + ("" + b).toLowerCase(java.util.Locale.ROOT))) {
                    assertThat(code.matches(CountryCode.pattern())).as(code).isEqualTo(CountryCode.exists(code));
                }
            }
        }
        for (int year = 1896; year <= 2104; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = "%04d-%02d-%02dT10:00Z".formatted(year, month, day);
                    assertThat(text.matches(EventSchema.MOMENT))
                            .as(text)
                            .isEqualTo(Moment.parse(text).isPresent());
                }
            }
        }
    }

    private Json event() {
        KindShape shape = READER.shape();
        KindShape.Kind kind = random.nextInt(3) == 0
                ? shape.kind("test").orElseThrow()
                : shape.kinds().get(random.nextInt(shape.kinds().size()));
        return object(kind.shape());
    }

    private JsonObject object(ObjectShape shape) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            boolean there = field.isRequired() ? random.nextInt(60) > 0 : random.nextBoolean();
            if (there) {
                members.put(field.name(), value(field));
            }
        }
        if (random.nextInt(80) == 0) {
            members.put("stray", new JsonNumber(1));
        }
        return new JsonObject(members);
    }

    private Json value(Field field) {
        if (random.nextInt(80) == 0) {
            return anything();
        }
        return switch (field.name()) {
            case "at" ->
                new JsonString(
                        random.nextInt(4) > 0
                                ? MOMENTS.get(random.nextInt(4))
                                : MOMENTS.get(random.nextInt(MOMENTS.size())));
            case "id" -> new JsonString(random.nextInt(20) > 0 ? "e1" : "");
            case "side" ->
                random.nextInt(10) > 0 ? new JsonString(random.nextBoolean() ? "left" : "right") : value(field.shape());
            case "trials" -> new JsonArray(List.of(random.nextBoolean() ? number(-0.1, 0.3) : number(0, 70)));
            case "incline" -> random.nextBoolean() ? new JsonBoolean(true) : number(-1, 70);
            default -> value(field.shape());
        };
    }

    private Json value(Shape shape) {
        return switch (shape) {
            case Shape.Numeric number -> numeric(number);
            case Shape.Flag flag -> new JsonBoolean(random.nextBoolean());
            case Shape.Word word ->
                new JsonString(word.words().get(random.nextInt(word.words().size())));
            case Shape.Text text -> new JsonString(TEXTS.get(random.nextInt(TEXTS.size())));
            case Shape.Scalar scalar -> anything();
            case Shape.Items items -> {
                List<Json> all = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    all.add(value(items.item()));
                }
                yield new JsonArray(all);
            }
            case ObjectShape object -> object(object);
            default -> throw new AssertionError(shape.toString());
        };
    }

    private Json numeric(Shape.Numeric shape) {
        double low = shape.range().low();
        double high = shape.range().high();
        double beyond = random.nextInt(30) == 0 ? 1 : 0;
        double value = random.nextInt(4) == 0 ? high + beyond : low + (high - low) * random.nextDouble();
        return new JsonNumber(shape.whole() ? Math.floor(value) : value);
    }

    /** Of each trial some lie on the ends. */
    private JsonNumber number(double low, double high) {
        double value = low + (high - low) * random.nextDouble();
        return new JsonNumber(random.nextInt(4) == 0 ? Math.round(value / 5) * 5 : value);
    }

    private Json anything() {
        return switch (random.nextInt(5)) {
            case 0 -> new JsonNumber(random.nextInt(50) - 5);
            case 1 -> new JsonString("yes");
            case 2 -> new JsonArray(List.of());
            case 3 -> JsonObject.builder().build();
            default -> new JsonBoolean(random.nextBoolean());
        };
    }
}
