package talus.care.safety;

import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/** What safety says besides its questions and rules. */
public enum SafetyMessage implements Message {
    LOCAL_NUMBER("your local emergency number");

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
