package talus.care.programme;

import talus.care.event.Goal;
import talus.care.exercise.Phase;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.chain.body.Side;
import talus.chain.json.JsonObject;

/**
 * Where the weight lies: the first phase whose criterion is not met yet. It withholds nothing but running and jumping.
 *
 * @param reason why
 */
public record Emphasis(Phase phase, Reason reason) {
    /** Of a situation. */
    public static Emphasis of(Situation now) {
        boolean gains = now.findings().gains(Side.LEFT) || now.findings().gains(Side.RIGHT);
        int sessions = now.history().trainings().size();
        if (now.matrix().controlFirst()) {
            Phase phase = sessions < CareNumbers.START_SESSIONS.value() ? Phase.ACTIVATE : Phase.STRENGTHEN;
            return new Emphasis(phase, Reason.of(Rule.EMPHASIS_CONTROL, sessions(sessions)));
        }
        if (gains) {
            return new Emphasis(Phase.MOBILISE, range(now));
        }
        if (sessions < CareNumbers.START_SESSIONS.value()) {
            return new Emphasis(Phase.ACTIVATE, Reason.of(Rule.EMPHASIS_START, sessions(sessions)));
        }
        boolean strong = now.findings().raisesEnough().orElse(false);
        boolean steady = now.findings().balanceAtNorm().orElse(false);
        boolean open = Gate.of(now).runs()
                && (now.goals().contains(Goal.RUN) || now.goals().contains(Goal.JUMP));
        if (open) {
            return new Emphasis(Phase.RESTORE, Reason.of(Rule.EMPHASIS_RESTORE));
        }
        return strong && steady
                ? new Emphasis(Phase.INTEGRATE, Reason.of(Rule.EMPHASIS_INTEGRATE))
                : new Emphasis(Phase.STRENGTHEN, Reason.of(Rule.EMPHASIS_STRENGTH, strength(now)));
    }

    private static JsonObject.Builder sessions(int sessions) {
        return JsonObject.builder().put("sessions", sessions);
    }

    private static Reason range(Situation now) {
        JsonObject.Builder inputs = JsonObject.builder();
        for (Side side : Side.BOTH) {
            now.findings().wall(side).ifPresent(result -> inputs.put(side.word(), result.value()));
        }
        return Reason.of(Rule.EMPHASIS_RANGE, inputs, RangeMessage.of(now));
    }

    private static JsonObject.Builder strength(Situation now) {
        return JsonObject.builder()
                .put("fewestRaises", now.findings().fewestRaises())
                .put("symmetry", now.findings().raiseSymmetry());
    }
}
