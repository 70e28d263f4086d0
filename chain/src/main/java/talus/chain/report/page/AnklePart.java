package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.CheckResult;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.AnkleSection;
import talus.chain.report.TestError;
import talus.chain.report.UsualAnkles;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Each ankle: sentence, picture, number, table. */
final class AnklePart {
    /** A tape on the page goes from here, m, or further when an ankle does. */
    private static final double LOW_M = 0.0;

    /** To here, m, or further. */
    private static final double HIGH_M = 0.18;

    private static final double TICK_M = 0.05;
    private static final double TICK_IN = 0.0508;

    private final CheckResult check;
    private final AnkleSection section;
    private final UnitSystem units;

    private AnklePart(CheckResult check, AnkleSection section, UnitSystem units) {
        this.check = check;
        this.section = section;
        this.units = units;
    }

    static JsonObject of(CheckResult check, Optional<UsualAnkles> usual, UnitSystem units) {
        return new AnklePart(check, AnkleSection.of(check, usual, units), units).json();
    }

    private JsonObject json() {
        List<String> sentences = section.sentences();
        List<Json> sides = new ArrayList<>();
        for (Side side : Side.BOTH) {
            sides.add(side(side));
        }
        return JsonObject.builder()
                .put("headline", sentences.get(0))
                .put("bend", Words.say(CheckMessage.ANKLE_BEND_IS))
                .put("sentences", JsonArray.ofStrings(sentences.subList(1, sentences.size())))
                .put("errors", JsonArray.ofStrings(section.errors()))
                .put("tape", tape())
                .put("sides", new JsonArray(sides))
                .put("table", ReportJson.table(section.table()))
                .put("safety", Words.say(CheckMessage.WHEN_NOT_TO_TEST))
                .build();
    }

    private JsonObject side(Side side) {
        AnkleAnswer ankle = check.ankles().of(side);
        String name = Words.say(side == Side.LEFT ? CheckMessage.LEFT : CheckMessage.RIGHT);
        AnkleSection.Standing standing = section.standing(side);
        Band tapeM = TestError.tapeBandM(ankle);
        String lean = UnitSystem.degrees(ankle.limitDeg());
        return JsonObject.builder()
                .put("side", side.word())
                .put("name", name)
                .put("value", units.tape(ankle.wallDistanceM()))
                .put("lean", Words.say(CheckMessage.ABOUT, lean))
                .put("standing", standing.name().toLowerCase(Locale.ROOT))
                .put("standingText", standing.said())
                .put("distanceM", ankle.wallDistanceM())
                .put("distanceBandM", JsonArray.ofNumbers(tapeM.low(), tapeM.high()))
                .put("limitDeg", ankle.limitDeg())
                .put(
                        "limitBandDeg",
                        JsonArray.ofNumbers(
                                ankle.bandDeg().low(), ankle.bandDeg().high()))
                .put("mark", Words.say(PageMessage.TAPE_MARK, name, units.tape(ankle.wallDistanceM())))
                .put(
                        "picture",
                        Words.say(
                                PageMessage.ANKLE_PICTURE,
                                name,
                                Words.say(CheckMessage.ABOUT, lean),
                                Decimal.of(ankle.bandDeg().low(), 0),
                                UnitSystem.degrees(ankle.bandDeg().high())))
                .build();
    }

    /** The scale on which both ankles stand, with the healthy range and the line below which an ankle is short. */
    private JsonObject tape() {
        double low = LOW_M;
        double high = HIGH_M;
        for (Side side : Side.BOTH) {
            Band band = TestError.tapeBandM(check.ankles().of(side));
            low = Math.min(low, band.low());
            high = Math.max(high, band.high());
        }
        double step = units == UnitSystem.METRIC ? TICK_M : TICK_IN;
        List<Json> ticks = new ArrayList<>();
        for (int i = (int) Math.ceil(low / step); i * step <= high; i++) {
            ticks.add(JsonObject.builder()
                    .put("at", i * step)
                    .put("text", units.roundLength(i * step))
                    .build());
        }
        List<String> marks = new ArrayList<>();
        for (Side side : Side.BOTH) {
            marks.add(Words.say(
                    PageMessage.TAPE_MARK,
                    Words.say(side == Side.LEFT ? CheckMessage.LEFT : CheckMessage.RIGHT),
                    units.tape(check.ankles().of(side).wallDistanceM())));
        }
        return JsonObject.builder()
                .put("lowM", low)
                .put("highM", high)
                .put("ticks", new JsonArray(ticks))
                .put("healthyLowM", AnkleSection.round(AnkleSection.HEALTHY_MEAN_M - AnkleSection.HEALTHY_SD_M))
                .put("healthyHighM", AnkleSection.round(AnkleSection.HEALTHY_MEAN_M + AnkleSection.HEALTHY_SD_M))
                .put("healthyText", Words.say(PageMessage.HEALTHY_BAND))
                .put("lineM", AnkleSection.SHORT_BELOW_M)
                .put("lineText", Words.say(PageMessage.SHORT_LINE, units.roundLength(AnkleSection.SHORT_BELOW_M)))
                .put("errorText", Words.say(PageMessage.ERROR_BAR))
                .put(
                        "picture",
                        Words.say(
                                PageMessage.TAPE_PICTURE,
                                units.roundLength(low),
                                units.roundLength(high),
                                String.join(" ", marks)))
                .build();
    }
}
