package talus.chain.report.words;

/**
 * One thing that can be said. The English text is a template: {@code {0}}, {@code {1}} and so on stand for what is filled
 * in; every number from 0 up to the largest occurs.
 */
public interface Message {
    /** Unique among the messages of one catalogue; the enum's own name. */
    String name();

    /** The English text. */
    String template();

    /** {@link Tag#PLAIN} for most. */
    default Tag tag() {
        return Tag.PLAIN;
    }
}
