package talus.care.safety;

import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/** What safety says besides its questions and rules. */
public enum SafetyMessage implements Message {
    LOCAL_NUMBER("your local emergency number"),
    STANDS("It still stands."),
    ENDED_NONE("{0}: the person ticked none of them."),
    ENDED_CLEARED("{0}, as typed: {1}: {2}"),
    ENDED_MISTAKE("{0}: the person says it was ticked by mistake."),
    /** Logs hold these two, and a tick that was taken back is known by them: they stay as they are. */
    MISTAKE_BY("the person who ticked it"),
    MISTAKE_SAYING("Ticked by mistake: {0}"),
    GOES_ON("The programme went on."),
    SPREADING("Pain moved down the leg ({0})."),
    TINGLING("It tingled or went numb ({0}).");

    private final String template;

    SafetyMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Tag tag() {
        return Tag.SAFETY;
    }
}
