package talus.care.programme;

import talus.care.exercise.Phase;
import talus.chain.report.words.Message;

/** The phases by what they are for. */
public enum PhaseMessage implements Message {
    MOBILISE("range"),
    ACTIVATE("control and balance"),
    STRENGTHEN("strength"),
    INTEGRATE("whole movements"),
    RESTORE("walking, running and jumping");

    private final String template;

    PhaseMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    /** Of a phase. */
    public static PhaseMessage of(Phase phase) {
        return switch (phase) {
            case MOBILISE -> MOBILISE;
            case ACTIVATE -> ACTIVATE;
            case STRENGTHEN -> STRENGTHEN;
            case INTEGRATE -> INTEGRATE;
            case RESTORE -> RESTORE;
        };
    }
}
