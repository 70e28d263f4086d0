package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.ChangeSentences;
import talus.chain.report.ChangeTable;
import talus.chain.report.CheckReport;
import talus.chain.report.DailyDemands;
import talus.chain.report.NearSide;
import talus.chain.report.PredictionReport;
import talus.chain.report.ShinUse;
import talus.chain.report.Shown;
import talus.chain.report.SquatSection;
import talus.chain.report.UsualAnkles;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** The pages on a person's ankles and chain, as JSON documents that come one after the other. */
final class ChainPage {
    private final Result result;
    private final PageRequest request;
    private final Optional<Shown> person;
    private final Optional<Shown> reference;

    private ChainPage(Result result, PageRequest request) {
        this.result = result;
        this.request = request;
        this.person = Shown.ofPerson(result);
        this.reference = Shown.ofMoreBend(result);
    }

    /**
     * Both ankles.
     *
     * @param result of this body in any task
     * @param usual the same body with usual ankles, when there is an answer for it
     */
    static JsonObject ankles(Result result, Optional<UsualAnkles> usual, PageRequest request) {
        return JsonObject.builder()
                .put("person", person(result, request))
                .put("ankles", AnklePart.of(DailyDemands.check(result, usual), usual, request.units()))
                .build();
    }

    /**
     * What daily tasks ask, what can be tried out, and every way to do what is shown.
     *
     * @param result of what is shown, with every way
     * @param usual the same body with usual ankles, when there is an answer for it
     */
    static JsonObject ways(Result result, Optional<UsualAnkles> usual, PageRequest request) {
        CheckResult check = DailyDemands.check(result, usual);
        JsonObject.Builder json = JsonObject.builder().put("person", person(result, request));
        check.demands().ifPresent(demands -> json.put("margins", MarginPart.of(check, demands, request.units())));
        WayPart.put(json, result);
        return json.put("controls", Controls.of(result.scenario(), request))
                .put("limits", JsonArray.ofStrings(CheckReport.limits(result)))
                .put("backs", Words.say(CheckMessage.BACKS_BEND))
                .build();
    }

    /**
     * The pose that is shown beside that of the body with freer ankles.
     *
     * @param result of what is shown, with its comparison
     */
    static JsonObject squat(Result result, PageRequest request) {
        return JsonObject.builder()
                .put("squat", new ChainPage(result, request).squat())
                .put("shares", SharePart.of(result))
                .build();
    }

    /**
     * The quantities of two poses of one body that are not printed alike, the earlier first, and a sentence on those that are. Nothing at all
     * where one of them has no pose.
     */
    static JsonObject between(Result then, Result now, PageRequest request) {
        Optional<Frame> before = Shown.ofPerson(then).map(Shown::frame);
        List<ChangeTable.Line> lines = Shown.ofPerson(now)
                .filter(shown -> before.isPresent())
                .map(shown -> ChangeTable.lines(shown.frame(), before, Optional.empty(), request.units()))
                .orElse(List.of());
        List<Json> rows = new ArrayList<>();
        for (ChangeTable.Line line : lines) {
            String other = line.other().orElse("");
            if (!other.equals(line.mine())) {
                rows.add(JsonArray.ofStrings(List.of(line.title(), other, line.mine())));
            }
        }
        JsonObject.Builder json = JsonObject.builder().put("rows", new JsonArray(rows));
        if (rows.size() < lines.size()) {
            json.put("same", Words.say(rows.isEmpty() ? ChangeMessage.BETWEEN_NONE : ChangeMessage.BETWEEN_REST));
        }
        return json.build();
    }

    /** The numbers of {@code talus predict}. */
    static JsonObject engineer(Result result) {
        return JsonObject.builder()
                .put("engineer", ReportJson.parts(PredictionReport.of(result)))
                .build();
    }

    private static String person(Result result, PageRequest request) {
        return CheckReport.person(result, request.own().person().size(), request.personUnits());
    }

    private JsonObject squat() {
        String answer = SquatWords.answer(result, reference);
        JsonObject.Builder squat = JsonObject.builder()
                .put("answer", changedWay().map(way -> answer + " " + way).orElse(answer))
                .put("sentences", JsonArray.ofStrings(SquatWords.of(result, reference, request.units())));
        if (person.isEmpty()) {
            return squat.put("nothing", Words.say(PageMessage.NOTHING_SHOWN)).build();
        }
        Frame frame = person.get().frame();
        Optional<Frame> freer = reference.map(Shown::frame);
        squat.put("lines", PosePart.of(frame, freer, result.bands(), request.units()))
                .put("readout", PosePart.readout(frame, freer))
                .put("near", near(frame).word())
                .put("reading", JsonArray.ofStrings(SquatSection.reading(frame, freer)))
                .put(
                        "titles",
                        JsonArray.ofStrings(List.of(
                                Words.say(ChangeMessage.QUANTITY),
                                Words.say(ChangeMessage.THIS_BODY),
                                Words.say(ChangeMessage.FREER),
                                Words.say(ChangeMessage.DIFFERENCE))))
                .put("description", description(frame, freer))
                .put("caption", caption())
                .put("captionLimits", Words.say(PageMessage.PICTURE_LIMITS));
        if (freer.isPresent()) {
            List<String> changes = ChangeSentences.of(frame, freer.get(), request.units());
            squat.put(
                            "changesLead",
                            Words.say(changes.isEmpty() ? ChangeMessage.ALMOST_NOTHING : ChangeMessage.IN_WORDS))
                    .put("changes", JsonArray.ofStrings(changes))
                    .put("use", JsonArray.ofStrings(ShinUse.sentences(result, frame, freer.get())));
        } else if (result.reference().isPresent()) {
            squat.put("alone", Words.say(ChangeMessage.BEND_ENOUGH));
        }
        return squat.build();
    }

    /** Another way moves every angle at once, which nobody would put down to a centimetre more of ankle. */
    private Optional<String> changedWay() {
        return request.before()
                .flatMap(then -> result.preferred()
                        .filter(now -> now != then)
                        .map(now -> Words.say(
                                PageMessage.WAY_CHANGED,
                                Words.say(SquatSection.shortName(then)),
                                Words.say(SquatSection.shortName(now)))));
    }

    /** From which side the body is seen: a gain that is only tried out turns nobody round. */
    private Side near(Frame frame) {
        Ankles own = request.own().ankles();
        if (own.left() instanceof AnkleMeasure.WallDistance left
                && own.right() instanceof AnkleMeasure.WallDistance right) {
            return NearSide.lifted(frame).orElse(left.wallDistanceM() < right.wallDistanceM() ? Side.LEFT : Side.RIGHT);
        }
        return NearSide.of(frame, result.ankles());
    }

    private static String description(Frame frame, Optional<Frame> freer) {
        String own = Words.say(PageMessage.POSE, angles(frame.angles()));
        return freer.map(other -> own + " " + Words.say(PageMessage.POSE_BESIDE, angles(other.angles())))
                .orElse(own);
    }

    private static String[] angles(Angles angles) {
        return new String[] {
            Decimal.of(angles.shinDeg().left(), 0),
            Decimal.of(angles.shinDeg().right(), 0),
            Decimal.of(angles.trunkDeg(), 0),
            Decimal.of(angles.lumbarFlexionDeg(), 0)
        };
    }

    private String caption() {
        UnitSystem units = request.units();
        String left = units.tape(result.ankles().of(Side.LEFT).wallDistanceM());
        String right = units.tape(result.ankles().of(Side.RIGHT).wallDistanceM());
        return reference.isPresent()
                        && result.scenario().options().referenceWallDistanceM().isPresent()
                ? Words.say(
                        PageMessage.PICTURE_CAPTION,
                        left,
                        right,
                        units.roundLength(result.scenario()
                                .options()
                                .referenceWallDistanceM()
                                .getAsDouble()))
                : Words.say(PageMessage.PICTURE_CAPTION_ALONE, left, right);
    }
}
