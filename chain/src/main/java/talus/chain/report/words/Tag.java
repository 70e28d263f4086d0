package talus.chain.report.words;

/** What a message is allowed to be. Words that Talus avoids may stand only under a tag. */
public enum Tag {
    /** Says what Talus is not, or what its pictures do not mean. */
    DISCLAIMER,
    /** Names signs for which a person should go to a professional. */
    SAFETY,
    /** Says what a published source found. */
    SOURCE_QUOTE
}
