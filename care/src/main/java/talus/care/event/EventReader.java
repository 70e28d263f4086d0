package talus.care.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import talus.care.exercise.Equipment;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Check;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonString;

/** Reads one event: first it is checked against its description, then the record is made. */
public final class EventReader {
    private final KindShape shape;

    /** @param exercises the ids of the catalogue */
    public EventReader(List<String> exercises) {
        this.shape = EventShape.of(exercises);
    }

    /** The description that events are checked against. */
    public KindShape shape() {
        return shape;
    }

    /** Reads an event; never throws, whatever the document. */
    public EventOutcome read(Json json) {
        List<Problem> problems = Check.problems(shape, json);
        if (!problems.isEmpty()) {
            return new EventOutcome.Refused(problems);
        }
        Members event = Members.of(shape, json);
        List<Problem> more = EventCheck.problems(event);
        if (!more.isEmpty()) {
            return new EventOutcome.Refused(more);
        }
        return new EventOutcome.Ok(new Event(
                event.word("id"),
                Moment.parse(event.word("at")).orElseThrow(),
                data(event.word("kind"), event.object("data"))));
    }

    private static EventData data(String kind, Members data) {
        return switch (kind) {
            case "profile" -> profile(data);
            case "safety" -> new EventData.Safety(all(SafetyAnswer.ALL, data.words("answers")));
            case "cleared" -> new EventData.Cleared(data.word("by"), data.word("saying"));
            case "conditions" -> new EventData.Conditions(all(Condition.ALL, data.words("conditions")));
            case "habits" -> habits(data);
            case "settings" -> settings(data);
            case "test" -> test(data);
            case "rating" -> rating(data);
            case "set" -> set(data);
            case "hurt" -> new EventData.Hurt(data.word("exercise"), optional(Region.ALL, "region", data), side(data));
            case "answer" -> new EventData.Answer(data.word("question"), reply(data.json("value")));
            case "review" ->
                new EventData.Review((int) data.number("week"), Worded.of(ReviewVerdict.ALL, data.word("answer")));
            case "lock" -> new EventData.Lock(data.word("exercise"), data.flag("locked"));
            default -> throw new IllegalArgumentException("kind: " + kind + " was described and is not read");
        };
    }

    private static EventData.Profile profile(Members data) {
        return new EventData.Profile(
                data.word("sex").equals(EventShape.SEXES.get(0)) ? Sex.FEMALE : Sex.MALE,
                (int) data.number("birthYear"),
                data.number("heightM"),
                data.optionalNumber("massKg"),
                optionalWord("country", data));
    }

    private static EventData.Habits habits(Members data) {
        List<Sprain> sprains = new ArrayList<>();
        for (Members sprain : data.objects("sprains")) {
            sprains.add(new Sprain(
                    side(sprain).orElseThrow(),
                    (int) sprain.number("year"),
                    Worded.of(Frequency.ALL, sprain.word("givesWay"))));
        }
        return new EventData.Habits(
                optional(Frequency.ALL, "heels", data),
                data.has("cushionedShoes") ? Optional.of(data.flag("cushionedShoes")) : Optional.empty(),
                data.optionalNumber("sittingHours"),
                sprains,
                data.optionalNumber("barefootHours"),
                optional(Training.ALL, "training", data));
    }

    private static EventData.Settings settings(Members data) {
        return new EventData.Settings(
                whole("minutesADay", data),
                whole("daysAWeek", data),
                optional(Units.ALL, "units", data),
                data.has("equipment") ? Optional.of(equipment(data.words("equipment"))) : Optional.empty(),
                data.has("goals") ? Optional.of(all(Goal.ALL, data.words("goals"))) : Optional.empty(),
                optional(ProgrammeChoice.ALL, "programme", data),
                optionalWord("progression", data).map(word -> word.equals(EventShape.ON_OFF.get(0))));
    }

    private static List<Equipment> equipment(List<String> words) {
        List<String> things = new ArrayList<>(words);
        things.removeIf(EventShape.NO_EQUIPMENT::equals);
        return all(Equipment.ALL, things);
    }

    private static EventData.Test test(Members data) {
        TestKind kind = Worded.of(TestKind.ALL, data.word("test"));
        return new EventData.Test(
                kind,
                side(data),
                kind.byMethod() ? optional(Method.ALL, "method", data) : Optional.empty(),
                data.numbers("trials"),
                optional(StopReason.ALL, "stoppedBy", data),
                incline(data.json("incline")));
    }

    private static boolean incline(Json json) {
        return switch (json) {
            case JsonBoolean flag -> flag.value();
            case JsonNumber deg -> deg.value() > 0;
            default ->
                throw new IllegalArgumentException("incline: neither a flag nor a number, so it was not checked");
        };
    }

    private static EventData.Rating rating(Members data) {
        return new EventData.Rating(
                Worded.of(RatingTime.ALL, data.word("when")),
                Worded.of(Region.ALL, data.word("region")),
                side(data),
                data.number("discomfort"),
                data.flag("spreadingDown"),
                data.flag("tingling"),
                data.flag("soreness"));
    }

    private static EventData.SetDone set(Members data) {
        return new EventData.SetDone(
                data.word("exercise"),
                optional(Limb.ALL, "side", data),
                work(data.object("target")),
                work(data.object("actual")),
                optional(SetSource.ALL, "source", data),
                optional(Effort.ALL, "effort", data));
    }

    private static Work work(Members data) {
        Optional<Integer> sets = whole("sets", data);
        Optional<Integer> reps = whole("reps", data);
        return new Work(
                sets.isPresent() ? OptionalInt.of(sets.get()) : OptionalInt.empty(),
                reps.isPresent() ? OptionalInt.of(reps.get()) : OptionalInt.empty(),
                data.optionalNumber("holdS"),
                data.optionalNumber("loadKg"));
    }

    private static EventData.Reply reply(Json value) {
        return switch (value) {
            case JsonNumber number -> new EventData.Reply.Amount(number.value());
            case JsonBoolean flag -> new EventData.Reply.YesNo(flag.value());
            case JsonString text -> new EventData.Reply.Text(text.value());
            default -> throw new IllegalArgumentException("value: no scalar, so it was not checked");
        };
    }

    private static Optional<Side> side(Members data) {
        return optionalWord("side", data)
                .filter(EventShape.SIDES::contains)
                .map(word -> word.equals(Limb.LEFT.word()) ? Side.LEFT : Side.RIGHT);
    }

    private static Optional<Integer> whole(String name, Members data) {
        return data.has(name) ? Optional.of((int) data.number(name)) : Optional.empty();
    }

    private static Optional<String> optionalWord(String name, Members data) {
        return data.has(name) ? Optional.of(data.word(name)) : Optional.empty();
    }

    private static <T extends Worded> Optional<T> optional(List<T> known, String name, Members data) {
        return optionalWord(name, data).map(word -> Worded.of(known, word));
    }

    private static <T extends Worded> List<T> all(List<T> known, List<String> words) {
        List<T> all = new ArrayList<>();
        for (String word : words) {
            all.add(Worded.of(known, word));
        }
        return all;
    }
}
