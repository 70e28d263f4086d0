package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import talus.chain.body.Side;
import talus.chain.contract.result.Bands;
import talus.chain.contract.result.Frame;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.ChangeTable;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** The numbers of a pose beside the same body with freer ankles; each with its meaning, how sure it is, and where it comes from. */
final class PosePart {
    /** What each quantity means. */
    private static final Map<ChangeMessage, PageMessage> MEANINGS = Map.ofEntries(
            Map.entry(ChangeMessage.SHIN, PageMessage.MEANS_SHIN),
            Map.entry(ChangeMessage.TRUNK, PageMessage.MEANS_TRUNK),
            Map.entry(ChangeMessage.LUMBAR, PageMessage.MEANS_LUMBAR),
            Map.entry(ChangeMessage.PELVIS, PageMessage.MEANS_PELVIS),
            Map.entry(ChangeMessage.HIP, PageMessage.MEANS_HIP),
            Map.entry(ChangeMessage.KNEE, PageMessage.MEANS_KNEE),
            Map.entry(ChangeMessage.FOOT, PageMessage.MEANS_FOOT),
            Map.entry(ChangeMessage.HEEL, PageMessage.MEANS_HEEL),
            Map.entry(ChangeMessage.WEIGHT_LEFT, PageMessage.MEANS_WEIGHT),
            Map.entry(ChangeMessage.HIP_EFFORT, PageMessage.MEANS_HIP_EFFORT),
            Map.entry(ChangeMessage.KNEE_EFFORT, PageMessage.MEANS_KNEE_EFFORT),
            Map.entry(ChangeMessage.SHIN_EFFORT, PageMessage.MEANS_SHIN_EFFORT),
            Map.entry(ChangeMessage.CALF_EFFORT, PageMessage.MEANS_CALF_EFFORT),
            Map.entry(ChangeMessage.TRUNK_EFFORT, PageMessage.MEANS_TRUNK_EFFORT));

    private PosePart() {}

    /** Every line of the table. */
    static JsonArray of(Frame person, Optional<Frame> reference, Optional<Bands> bands, UnitSystem units) {
        List<Json> lines = new ArrayList<>();
        for (ChangeTable.Line line : ChangeTable.lines(person, reference, bands, units)) {
            lines.add(line(line));
        }
        return new JsonArray(lines);
    }

    private static JsonObject line(ChangeTable.Line line) {
        JsonObject.Builder json = JsonObject.builder()
                .put("id", line.quantity().name())
                .put("group", group(line.quantity()))
                .put("title", line.title())
                .put("value", line.value())
                .put("mine", line.mine())
                .put("otherValue", line.otherValue())
                .put("meaning", meaning(line.quantity()))
                .put("sure", sure(line.band()))
                .put("source", Words.say(PageMessage.SOURCE_MODEL))
                .put("open", Words.say(PageMessage.OPEN_MEANING, line.title()));
        line.other()
                .ifPresent(text -> json.put("other", text).put("otherText", Words.say(PageMessage.WITH_FREER, text)));
        line.difference().ifPresent(text -> json.put("difference", text));
        json.put(
                "picture",
                line.other().isPresent()
                        ? Words.say(
                                PageMessage.EFFORT_PICTURE,
                                line.title(),
                                line.mine(),
                                line.other().get())
                        : Words.say(PageMessage.EFFORT_PICTURE_ALONE, line.title(), line.mine()));
        return json.build();
    }

    /** What shares a scale. */
    private static String group(ChangeMessage quantity) {
        if (ChangeTable.EFFORTS.stream().anyMatch(effort -> effort.name() == quantity)) {
            return "effort";
        }
        return quantity == ChangeMessage.HEEL || quantity == ChangeMessage.WEIGHT_LEFT ? "other" : "angle";
    }

    private static String meaning(ChangeMessage quantity) {
        PageMessage message = MEANINGS.get(quantity);
        return message == null ? "" : Words.say(message);
    }

    private static String sure(String band) {
        return band.isEmpty() ? Words.say(PageMessage.SURE_UNKNOWN) : Words.say(PageMessage.SURE_BAND, band);
    }

    /** The few numbers beside the picture: the same ones in the same order whatever the pose, so that nothing jumps while it moves. */
    static JsonArray readout(Frame person, Optional<Frame> reference) {
        List<Json> lines = new ArrayList<>();
        for (Side side : Side.BOTH) {
            ChangeMessage name = side == Side.LEFT ? ChangeMessage.QUANTITY_LEFT : ChangeMessage.QUANTITY_RIGHT;
            lines.add(read(
                    side.of("shin"),
                    ChangeMessage.SHIN,
                    Words.say(name, Words.say(ChangeMessage.SHIN)),
                    frame -> frame.angles().shinDeg().of(side),
                    person,
                    reference));
        }
        lines.add(read(
                "trunk",
                ChangeMessage.TRUNK,
                Words.say(ChangeMessage.TRUNK),
                frame -> frame.angles().trunkDeg(),
                person,
                reference));
        lines.add(read(
                "lumbar",
                ChangeMessage.LUMBAR,
                Words.say(ChangeMessage.LUMBAR),
                frame -> frame.angles().lumbarFlexionDeg(),
                person,
                reference));
        return new JsonArray(lines);
    }

    private static JsonObject read(
            String id,
            ChangeMessage quantity,
            String title,
            ToDoubleFunction<Frame> deg,
            Frame person,
            Optional<Frame> reference) {
        JsonObject.Builder json = JsonObject.builder()
                .put("id", id)
                .put("title", title)
                .put("mine", UnitSystem.degrees(deg.applyAsDouble(person)))
                .put("meaning", meaning(quantity))
                .put("sure", Words.say(PageMessage.SURE_UNKNOWN))
                .put("source", Words.say(PageMessage.SOURCE_MODEL))
                .put("open", Words.say(PageMessage.OPEN_MEANING, title));
        reference.ifPresent(frame ->
                json.put("other", Words.say(PageMessage.WITH_FREER, UnitSystem.degrees(deg.applyAsDouble(frame)))));
        return json.build();
    }
}
