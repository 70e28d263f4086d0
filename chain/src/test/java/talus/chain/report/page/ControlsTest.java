package talus.chain.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.chain.report.page.Tree.at;
import static talus.chain.report.page.Tree.number;
import static talus.chain.report.page.Tree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.report.HandMade;
import talus.chain.report.words.UnitSystem;

class ControlsTest {
    private static final Scenario SHOWN = HandMade.scenario();

    private static PageRequest request(UnitSystem units) {
        return new PageRequest(SHOWN, Optional.empty(), units);
    }

    private static List<JsonObject> controls(Scenario shown, UnitSystem units) {
        JsonObject all = Controls.of(shown, request(units));
        List<JsonObject> controls = new ArrayList<>();
        for (String group : List.of("ankles", "others")) {
            ((JsonArray) at(all, group)).items().forEach(item -> controls.add((JsonObject) item));
        }
        return controls;
    }

    private static JsonObject control(Scenario shown, UnitSystem units, String id) {
        return controls(shown, units).stream()
                .filter(control -> text(control, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject read(String id, String typed) {
        return Controls.read(SHOWN, request(UnitSystem.METRIC), id, typed).orElseThrow();
    }

    private static List<JsonObject> stops(JsonObject control) {
        return ((JsonArray) at(control, "stops"))
                .items().stream().map(stop -> (JsonObject) stop).toList();
    }

    private static JsonObject now(JsonObject control) {
        return stops(control).get((int) number(control, "index"));
    }

    /** RFC 7386. */
    private static Json merged(Json target, Json patch) {
        if (!(patch instanceof JsonObject changes)) {
            return patch;
        }
        Map<String, Json> members = new java.util.LinkedHashMap<>(
                target instanceof JsonObject object ? object.members() : Map.<String, Json>of());
        changes.members().forEach((name, value) -> {
            if (value instanceof JsonNull) {
                members.remove(name);
            } else {
                members.put(name, merged(members.getOrDefault(name, new JsonNull()), value));
            }
        });
        return new JsonObject(members);
    }

    private static Scenario after(Scenario shown, Json patch) {
        Json changed = merged(ScenarioWriter.write(shown), patch);
        ReadOutcome read = ScenarioReader.read(changed);
        assertThat(read).as(JsonText.write(patch)).isInstanceOf(ReadOutcome.Ok.class);
        return ((ReadOutcome.Ok) read).scenario();
    }

    @ParameterizedTest
    @EnumSource(UnitSystem.class)
    void everyStopOfEveryControlGivesAScenarioThatCanBeRead(UnitSystem units) {
        int stops = 0;
        for (JsonObject control : controls(SHOWN, units)) {
            for (JsonObject stop : stops(control)) {
                after(SHOWN, at(stop, "patch"));
                assertThat(text(stop, "text")).isNotBlank();
                stops++;
            }
        }
        assertThat(stops).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(UnitSystem.class)
    void theStopOfNowChangesNothing(UnitSystem units) {
        for (JsonObject control : controls(SHOWN, units)) {
            Scenario same = after(SHOWN, at(now(control), "patch"));
            String id = text(control, "id");
            assertThat(same.ankles()).as(id).isEqualTo(SHOWN.ankles());
            assertThat(same.task().setting().arms())
                    .as(id)
                    .isEqualTo(SHOWN.task().setting().arms());
            assertThat(same.task().setting().stance().widthM().getAsDouble())
                    .as(id)
                    .isCloseTo(
                            SHOWN.task().setting().stance().widthM().getAsDouble(),
                            org.assertj.core.data.Offset.offset(1e-6));
            assertThat(same.task().setting().wedges())
                    .as(id)
                    .isEqualTo(SHOWN.task().setting().wedges());
        }
    }

    @Test
    void gainsBeyondThreeCentimetresAreMarkedAsRare() {
        List<JsonObject> stops = stops(control(SHOWN, UnitSystem.METRIC, "gainLeft"));
        List<String> rare = stops.stream()
                .filter(stop -> at(stop, "rare").equals(new JsonBoolean(true)))
                .map(stop -> text(stop, "typed"))
                .toList();
        assertThat(rare).startsWith("3.5").endsWith("8").doesNotContain("3");
        assertThat(text(stops.get(4), "text")).isEqualTo("+2.0 cm, then 8.0 cm");
    }

    @Test
    void whatIsTypedCountsFromTheOwnAnkle() {
        JsonObject answer = read("gainLeft", " 2,3 ");
        Scenario changed = after(SHOWN, at(answer, "patch"));
        assertThat(((AnkleMeasure.WallDistance) changed.ankles().left()).wallDistanceM())
                .isCloseTo(0.083, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void whatIsTypedMayBringItsUnit() {
        assertThat(at(read("gainLeft", "1in"), "patch")).isEqualTo(at(read("gainLeft", "2.54"), "patch"));
        assertThat(at(read("load", "20 kg"), "patch")).isEqualTo(at(read("load", "20"), "patch"));
        assertThat(at(read("toeOut", "20deg"), "patch")).isEqualTo(at(read("toeOut", "20"), "patch"));
    }

    @Test
    void whatIsTypedWronglyIsTold() {
        assertThat(text(read("gainRight", "40"), "problem"))
                .isEqualTo("Right ankle gains: you wrote 40. Talus works with -21 to 14 cm.");
        assertThat(text(read("load", "much"), "problem"))
                .isEqualTo("Load: Talus cannot read \u201cmuch\u201d. Write a number from 0 to 300, in kg.");
        assertThat(text(read("toeOut", "60\u00b0"), "problem"))
                .isEqualTo("Toes turned out: you wrote 60\u00b0. Talus works with 0 to 45 degrees.");
    }

    @Test
    void aTypedNumberBetweenTheStopsBecomesAStop() {
        Scenario changed = after(SHOWN, at(read("load", "21"), "patch"));
        assertThat(changed.task().setting().arms()).isEqualTo(new Arms.Load(21, LoadPosition.GOBLET));
        assertThat(text(now(control(changed, UnitSystem.METRIC, "load")), "text"))
                .isEqualTo("21 kg");
        assertThat(control(changed, UnitSystem.METRIC, "loadWhere")).isNotNull();
    }

    @Test
    void takingTheLoadAwayGivesTheArmsBack() {
        Scenario loaded = SHOWN.withTask(
                SHOWN.task().withSetting(SHOWN.task().setting().withArms(new Arms.Load(20, LoadPosition.FRONT))));
        JsonObject none = stops(control(loaded, UnitSystem.METRIC, "load")).get(0);
        assertThat(after(loaded, at(none, "patch")).task().setting().arms()).isEqualTo(Arms.FORWARD);
    }

    @Test
    void aDepthTakesThePlaceOfAnotherKindOfDepth() {
        Scenario deepest = SHOWN.withTask(new Task.Squat(
                java.util.Optional.of(new Depth.Deepest()), SHOWN.task().setting()));
        JsonObject first = stops(control(deepest, UnitSystem.METRIC, "depth")).get(0);
        Task changed = after(deepest, at(first, "patch")).task();
        assertThat(((Task.Squat) changed).depth()).contains(new Depth.ThighAngle(60));
    }

    @Test
    void eachHeelIsRaisedByItself() {
        Scenario left = after(SHOWN, at(read("wedgeLeft", "2.5"), "patch"));
        assertThat(left.task().setting().wedges()).isEqualTo(new Wedges(new Wedge.HeelHeight(0.025), new Wedge.None()));
        JsonObject flat = stops(control(left, UnitSystem.METRIC, "wedgeLeft")).get(0);
        assertThat(after(left, at(flat, "patch")).task().setting().wedges())
                .isEqualTo(SHOWN.task().setting().wedges());
    }

    @Test
    void aSliderThatIsNotThereReadsNothing() {
        assertThat(Controls.read(SHOWN, request(UnitSystem.METRIC), "wings", "2"))
                .isEmpty();
    }

    @Test
    void anAnkleMeasuredByAngleGainsDegrees() {
        Scenario byAngle = SHOWN.withAnkles(
                new Ankles(new AnkleMeasure.ShinLimit(30), SHOWN.ankles().right()));
        PageRequest request = new PageRequest(byAngle, Optional.empty(), UnitSystem.METRIC);
        JsonObject controls = Controls.of(byAngle, request);
        JsonObject left =
                (JsonObject) ((JsonArray) at(controls, "ankles")).items().getFirst();
        List<JsonObject> stops = stops(left);
        assertThat(text(stops.getFirst(), "text")).isEqualTo("now 30 degrees");
        assertThat(text(stops.get(4), "text")).isEqualTo("+4 degrees, then 34 degrees");
        assertThat(stops.stream()
                        .filter(stop -> at(stop, "rare").equals(new JsonBoolean(true)))
                        .map(stop -> text(stop, "typed"))
                        .toList())
                .startsWith("6")
                .endsWith("16");
        Scenario freer = after(
                byAngle, at(Controls.read(byAngle, request, "gainLeft", "3.5").orElseThrow(), "patch"));
        assertThat(freer.ankles().left()).isEqualTo(new AnkleMeasure.ShinLimit(33.5));
        assertThat(freer.ankles().right()).isEqualTo(SHOWN.ankles().right());
    }

    @Test
    void aDepthOrWedgeOfAnotherKindIsToldAsItIs() {
        Task.Squat squat = (Task.Squat) SHOWN.task();
        Scenario deepest = SHOWN.withTask(new Task.Squat(Optional.of(new Depth.Deepest()), squat.setting()));
        Scenario pitched = SHOWN.withTask(
                squat.withSetting(squat.setting().withWedges(new Wedges(new Wedge.Pitch(4), new Wedge.None()))));
        assertThat(text(now(control(deepest, UnitSystem.METRIC, "depth")), "text"))
                .isEqualTo("as deep as it goes");
        assertThat(text(now(control(pitched, UnitSystem.METRIC, "wedgeLeft")), "text"))
                .isEqualTo("pitched by 4 degrees");
        assertThat(text(now(control(pitched, UnitSystem.METRIC, "wedgeRight")), "text"))
                .isEqualTo("flat floor");
    }

    @Test
    void aStanceThatWasTypedStaysAStop() {
        Scenario wide = SHOWN.withTask(
                SHOWN.task().withSetting(SHOWN.task().setting().withStance(new Stance(OptionalDouble.of(0.333), 15))));
        assertThat(text(now(control(wide, UnitSystem.METRIC, "width")), "text")).isEqualTo("33.3 cm");
    }
}
