package talus.chain.contract;

import java.util.OptionalDouble;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.BandRequest;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;
import talus.chain.strength.StrengthFactors;

/**
 * Writes a scenario with every fixed default filled in; what it leaves to the body stays absent, so fill it first with
 * {@link Scenario#withDefaults}. Reading what was written gives an equal scenario.
 */
public final class ScenarioWriter {
    private ScenarioWriter() {}

    public static JsonObject write(Scenario scenario) {
        return JsonObject.builder()
                .put("schema", Scenario.SCHEMA)
                .put("person", person(scenario.person()))
                .put(
                        "ankles",
                        JsonObject.builder()
                                .put("left", ankle(scenario.ankles().left()))
                                .put("right", ankle(scenario.ankles().right()))
                                .build())
                .put("task", TaskWriter.write(scenario.task()))
                .put("options", options(scenario.options()))
                .build();
    }

    private static JsonObject person(Person person) {
        PersonSize size = person.size();
        JsonObject.Builder written = JsonObject.builder()
                .put("sex", ScenarioShape.SEXES.get(size.sex() == Sex.FEMALE ? 0 : 1))
                .put("ageYears", size.ageYears())
                .put("heightM", size.heightM())
                .put("massKg", size.massKg());
        putUnlessEmpty(written, "segments", segments(size.measured()));
        written.put("strength", strength(person.strength()));
        putUnlessEmpty(written, "limits", limits(person.limits()));
        return written.put("footStiffness", person.footStiffness()).build();
    }

    private static JsonObject.Builder segments(MeasuredSegments measured) {
        return JsonObject.builder()
                .put("shankM", measured.shankM())
                .put("thighM", measured.thighM())
                .put("trunkM", measured.trunkM())
                .put("footLengthM", measured.footLengthM())
                .put("ankleHeightM", measured.ankleHeightM());
    }

    private static JsonObject strength(StrengthFactors strength) {
        return JsonObject.builder()
                .put("hip", strength.hip())
                .put("knee", strength.knee())
                .put("ankle", strength.ankle())
                .put("trunk", strength.trunk())
                .build();
    }

    private static JsonObject.Builder limits(JointLimits limits) {
        return JsonObject.builder()
                .put("hipFlexionDeg", limits.hipFlexionDeg())
                .put("kneeFlexionDeg", limits.kneeFlexionDeg())
                .put("lumbarFlexionDeg", limits.lumbarFlexionDeg());
    }

    private static JsonObject ankle(AnkleMeasure measure) {
        return switch (measure) {
            case AnkleMeasure.WallDistance distance ->
                JsonObject.builder()
                        .put("wallDistanceM", distance.wallDistanceM())
                        .build();
            case AnkleMeasure.ShinLimit limit ->
                JsonObject.builder().put("limitDeg", limit.limitDeg()).build();
        };
    }

    private static JsonObject options(Options options) {
        OptionalDouble reference = options.referenceWallDistanceM();
        JsonObject.Builder written = JsonObject.builder()
                .put("frames", options.frames())
                .put("strategies", options.strategies().word())
                .put("compare", options.compare())
                .put("referenceWallDistanceM", reference);
        return written.putIf("bands", options.bands().map(ScenarioWriter::bands))
                .build();
    }

    private static JsonObject bands(BandRequest bands) {
        return JsonObject.builder()
                .put("draws", bands.draws())
                .put("seed", (double) bands.seed())
                .build();
    }

    static void putUnlessEmpty(JsonObject.Builder target, String name, JsonObject.Builder inner) {
        if (!inner.isEmpty()) {
            target.put(name, inner.build());
        }
    }
}
