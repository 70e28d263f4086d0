package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import talus.chain.body.Side;
import talus.chain.contract.result.CheckResult;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.parameters.Parameter;
import talus.chain.report.DailyDemands;
import talus.chain.report.DemandSection;
import talus.chain.report.UsualAnkles;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What daily tasks ask of an ankle, beside what each ankle has. */
final class MarginPart {
    /** The scale goes to the widest need and limit, and to here at least, degrees. */
    private static final double HIGH_DEG = 40;

    private static final double TICK_DEG = 10;

    private MarginPart() {}

    static JsonObject of(CheckResult check, List<CheckResult.Demand> demands, UnitSystem units) {
        DemandSection section = DemandSection.of(check, demands, units);
        List<Json> rows = new ArrayList<>();
        double high = HIGH_DEG;
        for (DemandSection.Row row : section.rows()) {
            rows.add(row(row, check, units));
            high = Math.max(high, row.highDeg());
        }
        for (Side side : Side.BOTH) {
            high = Math.max(high, check.ankles().of(side).limitDeg());
        }
        return JsonObject.builder()
                .put("title", Words.say(CheckMessage.DEMANDS))
                .put("lead", Words.say(CheckMessage.DEMANDS_ARE))
                .put("highDeg", high)
                .put("ticks", ticks(high))
                .put("rows", new JsonArray(rows))
                .put("sentences", JsonArray.ofStrings(section.sentences()))
                .put("table", ReportJson.table(section.table()))
                .put("has", has(check))
                .build();
    }

    private static JsonArray has(CheckResult check) {
        List<Json> both = new ArrayList<>();
        for (Side side : Side.BOTH) {
            double deg = check.ankles().of(side).limitDeg();
            both.add(JsonObject.builder()
                    .put("side", side.word())
                    .put("letter", letter(side))
                    .put("deg", deg)
                    .put("text", Words.say(PageMessage.MARGIN_HAS, name(side), UnitSystem.degrees(deg)))
                    .build());
        }
        return new JsonArray(both);
    }

    private static JsonArray ticks(double highDeg) {
        List<Json> ticks = new ArrayList<>();
        for (int i = 0; i * TICK_DEG <= highDeg; i++) {
            ticks.add(JsonObject.builder()
                    .put("at", i * TICK_DEG)
                    .put("text", Decimal.of(i * TICK_DEG, 0) + Words.say(PageMessage.DEGREE_SIGN))
                    .build());
        }
        return new JsonArray(ticks);
    }

    private static JsonObject row(DemandSection.Row row, CheckResult check, UnitSystem units) {
        String needs = row.lowDeg() < row.highDeg()
                ? Words.say(PageMessage.MARGIN_NEEDS_RANGE, Decimal.of(row.lowDeg(), 0), Decimal.of(row.highDeg(), 0))
                : Words.say(PageMessage.MARGIN_NEEDS, UnitSystem.degrees(row.lowDeg()));
        List<Json> sides = new ArrayList<>();
        for (Side side : Side.BOTH) {
            DemandSection.Told told = row.of(side);
            sides.add(JsonObject.builder()
                    .put("side", side.word())
                    .put("letter", letter(side))
                    .put("name", name(side))
                    .put("deg", check.ankles().of(side).limitDeg())
                    .put("margin", told.margin().name().toLowerCase(Locale.ROOT))
                    .put("text", told.text())
                    .build());
        }
        String source = DailyDemands.published(row.task())
                .map(MarginPart::published)
                .orElseGet(() -> Words.say(PageMessage.FROM_MODEL, units.roundLength(UsualAnkles.DISTANCE_M)));
        return JsonObject.builder()
                .put("task", row.task())
                .put("name", row.name())
                .put("needs", needs)
                .put("lowDeg", row.lowDeg())
                .put("highDeg", row.highDeg())
                .put("meaning", Words.say(PageMessage.MEANS_DEMAND))
                .put("source", source)
                .put("sides", new JsonArray(sides))
                .put(
                        "picture",
                        Words.say(
                                PageMessage.MARGIN_PICTURE,
                                row.name(),
                                needs,
                                row.left().text(),
                                row.right().text()))
                .build();
    }

    private static String published(Parameter parameter) {
        PageMessage status = switch (parameter.status()) {
            case FOUND -> PageMessage.STATUS_FOUND;
            case RECALLED_HIGH, RECALLED_MEDIUM, RECALLED_LOW -> PageMessage.STATUS_RECALLED;
            case DERIVED -> PageMessage.STATUS_DERIVED;
            case ASSUMED -> PageMessage.STATUS_ASSUMED;
        };
        return Words.say(PageMessage.FROM_STUDIES, parameter.source()) + " " + Words.say(status);
    }

    private static String name(Side side) {
        return Words.say(side == Side.LEFT ? CheckMessage.LEFT : CheckMessage.RIGHT);
    }

    private static String letter(Side side) {
        return Words.say(side == Side.LEFT ? PageMessage.SIDE_SHORT_LEFT : PageMessage.SIDE_SHORT_RIGHT);
    }
}
