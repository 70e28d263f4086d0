package talus.chain.report.words;

/** What a message is allowed to be. Words that Talus avoids may stand only in messages that are not plain. */
public enum Tag {
    /** Every rule of words holds. */
    PLAIN,
    /** Says what Talus is not, or what its pictures do not mean. */
    DISCLAIMER,
    /** Names signs for which a person should go to a professional. */
    SAFETY,
    /** Says what a published source found. */
    SOURCE_QUOTE
}
