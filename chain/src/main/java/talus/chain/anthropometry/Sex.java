package talus.chain.anthropometry;

/** Which body tables describe a person. */
public enum Sex {
    FEMALE,
    MALE
}
