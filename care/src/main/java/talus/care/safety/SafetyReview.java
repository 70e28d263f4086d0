package talus.care.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import talus.care.event.Condition;
import talus.care.event.Event;
import talus.care.event.EventData;
import talus.care.event.SafetyAnswer;
import talus.care.event.Urgency;
import talus.care.history.History;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.symptom.Soreness;
import talus.chain.contract.scenario.Worded;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Words;

/**
 * Walks through a history for what stops, narrows or pauses the programme. A stop stands until somebody clears it; a later "none of
 * these" does not end it.
 */
public final class SafetyReview {
    /** What asks for a doctor's word, once for each time that it is newly named. */
    private static final Set<Condition> FOR_A_DOCTOR =
            Set.of(Condition.HEART_SYMPTOMS, Condition.UNCONTROLLED_PRESSURE);

    private final History history;
    private final List<SafetyAnswer> standing = new ArrayList<>();
    private Optional<LocalDate> asked = Optional.empty();
    private Optional<LocalDate> answered = Optional.empty();
    private boolean inflammatory;
    private boolean symptoms;
    private boolean askDoctor;
    private List<Condition> held = List.of();
    private final AskAgain askAgain;

    private SafetyReview(History history) {
        this.history = history;
        this.askAgain = new AskAgain(Soreness.of(history));
    }

    /** What safety says on the history's day. */
    public static Safety of(History history) {
        SafetyReview review = new SafetyReview(history);
        for (Event event : history.events()) {
            review.take(event);
        }
        return review.verdict();
    }

    /**
     * The ticked signs that stand, each once, where nothing else stands that a {@code cleared} would end with them: only then can who ticked
     * them take them back.
     */
    public static List<SafetyAnswer> tickedAlone(History history) {
        SafetyReview review = new SafetyReview(history);
        history.events().forEach(review::take);
        boolean alone = !review.symptoms && !review.askDoctor;
        return alone ? review.standing.stream().distinct().toList() : List.of();
    }

    /** The number to call where the person lives; in words where that is unknown. */
    public static String emergencyNumber(History history) {
        return knownEmergencyNumber(history).orElse(Words.say(SafetyMessage.LOCAL_NUMBER));
    }

    /** The digits to call where the person lives; empty where that is unknown. */
    public static Optional<String> knownEmergencyNumber(History history) {
        return history.profile()
                .flatMap(EventData.Profile::country)
                .flatMap(EmergencyCountry::of)
                .map(EmergencyCountry::number);
    }

    private void take(Event event) {
        LocalDate date = event.at().date();
        switch (event.data()) {
            case EventData.Safety given -> {
                for (SafetyAnswer answer : given.answers()) {
                    if (answer.urgency().compareTo(Urgency.APPOINTMENT) > 0) {
                        standing.add(answer);
                    }
                }
                inflammatory = given.answers().contains(SafetyAnswer.INFLAMMATORY_PATTERN);
                symptoms &= !given.none();
                asked = Optional.of(date);
                answered = Optional.of(date);
                askAgain.answered();
            }
            case EventData.Cleared cleared -> {
                standing.clear();
                symptoms = false;
                askDoctor = false;
                answered = Optional.of(date);
                askAgain.answered();
            }
            case EventData.Conditions given -> {
                askDoctor |= given.conditions().stream()
                        .anyMatch(condition -> FOR_A_DOCTOR.contains(condition) && !held.contains(condition));
                held = given.conditions();
            }
            case EventData.Rating rating -> {
                symptoms |= rating.spreadingDown() || rating.tingling();
                askAgain.rated(rating, date);
            }
            case EventData.Hurt hurt -> askAgain.hurt(hurt, date);
            default -> {}
        }
    }

    private Safety verdict() {
        Urgency worst = Urgency.NONE;
        for (SafetyAnswer answer : standing) {
            worst = answer.urgency().compareTo(worst) > 0 ? answer.urgency() : worst;
        }
        if (worst == Urgency.EMERGENCY) {
            return stop(Level.EMERGENCY, Reason.of(Rule.SAFETY_EMERGENCY, ticked(), emergencyNumber(history)));
        }
        if (worst == Urgency.SAME_DAY) {
            return stop(Level.SAME_DAY, Reason.of(Rule.SAFETY_SAME_DAY, ticked()));
        }
        if (symptoms) {
            return stop(Level.SYMPTOMS, Reason.of(Rule.SAFETY_SYMPTOMS));
        }
        List<Reason> first = askFirst();
        if (!first.isEmpty()) {
            return new Safety(Verdict.ASK_FIRST, Optional.empty(), first, history.on());
        }
        if (worst == Urgency.APPOINTMENT_FIRST) {
            return new Safety(
                    Verdict.SEATED_ONLY,
                    Optional.of(Level.APPOINTMENT_FIRST),
                    List.of(Reason.of(Rule.SAFETY_APPOINTMENT_FIRST, ticked())),
                    nextAsk());
        }
        return plan();
    }

    private Safety plan() {
        List<Condition> conditions = history.held();
        List<Reason> reasons = new ArrayList<>();
        if (inflammatory) {
            reasons.add(Reason.of(Rule.SAFETY_APPOINTMENT));
        }
        if (!conditions.isEmpty()) {
            reasons.add(Reason.of(
                    Rule.SAFETY_WITH_CARE,
                    JsonObject.builder().put("conditions", String.join(", ", Worded.words(conditions)))));
        }
        Optional<Level> level = inflammatory
                ? Optional.of(Level.APPOINTMENT)
                : conditions.isEmpty() ? Optional.empty() : Optional.of(Level.WITH_CARE);
        return new Safety(Verdict.PLAN, level, reasons, nextAsk());
    }

    private List<Reason> askFirst() {
        List<Reason> reasons = new ArrayList<>();
        if (asked.isEmpty()) {
            reasons.add(Reason.of(Rule.SAFETY_NOT_ASKED));
        }
        if (askDoctor) {
            reasons.add(Reason.of(Rule.SAFETY_ASK_DOCTOR));
        }
        if (asked.isPresent()) {
            reasons.addAll(askAgain.reasons());
            if (!nextAsk().isAfter(history.on())) {
                reasons.add(Reason.of(
                        Rule.SAFETY_FOUR_WEEKS,
                        JsonObject.builder()
                                .put("answeredOn", answered.orElseThrow().toString())));
            }
        }
        return reasons;
    }

    private LocalDate nextAsk() {
        return answered.map(date -> date.plusDays((long) CareNumbers.ASK_DAYS.value()))
                .orElse(history.on());
    }

    private Safety stop(Level level, Reason reason) {
        return new Safety(Verdict.STOP, Optional.of(level), List.of(reason), history.on());
    }

    private JsonObject.Builder ticked() {
        return JsonObject.builder().put("answers", String.join(", ", Worded.words(standing)));
    }
}
