package talus.app.cli;

import talus.chain.report.words.Message;

/** What the command line says outside its answers. */
public enum CliMessage implements Message {
    PREFIX("talus: {0}"),
    SEE("{0} (see: {1})"),
    DID_YOU_MEAN("{0}; did you mean {1}?"),
    NOT_ALLOWED("{0}: {1} is not allowed; {2}"),
    AND_MORE("{0} (and {1} more)"),
    LENGTH_ALLOWED("a length with its unit, such as 168cm, 1.68m, 5ft6in or 66in"),
    DISTANCE_ALLOWED("a distance with its unit, such as 6cm, -1cm, 0.06m or 2.5in"),
    MASS_ALLOWED("a mass with its unit, such as 66kg or 145lb"),
    ANGLE_ALLOWED("an angle with its unit, such as 35deg"),
    AGE_ALLOWED("an age in years, such as 41"),
    LENGTH_RANGE("{0}cm to {1}cm ({2}in to {3}in)"),
    MASS_RANGE("{0}kg to {1}kg ({2}lb to {3}lb)"),
    ANGLE_RANGE("{0}deg to {1}deg"),
    AGE_RANGE("{0} to {1} years"),
    SEX_ALLOWED("female or male"),
    MISSING("missing: {0}"),
    EITHER("{0} or {1}"),
    JOINED("{0}, {1}"),
    EMPTY("{0} has no value; {1}"),
    NEEDS_VALUE("{0} needs a value: {1}"),
    GIVEN_TWICE("{0} is given twice; once is enough"),
    UNKNOWN_OPTION("{0} is no option here"),
    UNKNOWN_COMMAND("{0} is no command"),
    UNKNOWN_WORD("{0} is one word too many"),
    UNIT_APART("{0} stands apart from its number; write them together, such as 6.5cm"),
    WROTE("wrote {0}; a web browser shows it"),
    ANKLE_TWICE("{0} and {1}"),
    ANKLE_ONCE("only one of them"),
    NOT_WITH_LINES("not with --lines"),
    FILE("FILE"),
    OTHER_BYTES("what stands there"),
    MORE("more"),
    NO_SUCH_FILE("a file that can be read, or - for standard input"),
    TOO_LONG("at most {0} bytes of text"),
    NOT_UTF8("text in UTF-8"),
    IN_FILE("{0}: {1}"),
    TWO_FROM_INPUT("only one of the two scenarios can come from standard input"),
    NOT_JSON("{0}: not JSON: {1}"),
    NOT_JSON_LINE("not JSON: {0}"),
    NO_EXERCISE("{0} is no exercise"),
    NO_CARD("{0} is no learn card"),
    AT_LINE("{0}, line {1}: {2}"),
    CANNOT_WRITE("a place where a file can be written"),
    NO_POSTURE("no strategy is feasible, so there is no posture to write"),
    NOT_AVAILABLE("not available in this version: {0}"),
    BUG("this is a bug in Talus: {0}; {1}=1 prints the whole trace"),
    BUG_AT("{0} at {1}"),
    OUTPUT_LOST("standard output could not be written"),
    FORMAT_ALLOWED("mjcf"),
    SCHEMA_ALLOWED("scenario, result, check, event or plan"),

    ENGINE("engine"),
    JAVA("java"),
    JAVA_HOME("java home"),
    SYSTEM("system"),
    PROCESSORS("processors"),
    HEAP_LIMIT("heap limit"),
    MACHINE_MEMORY("machine memory"),
    MEBIBYTES("{0} MiB"),
    VENDOR("{0} ({1})"),
    PARAMETERS("{0} parameters"),
    OF_STATUS("{0} {1}"),
    PARAMETER("{0} = {1} {2}, {3}"),
    PARAMETER_SAMPLED("{0} = {1} {2}, {3}, sampled with standard deviation {4}"),
    SURVEYING("asking what hangs on {0} numbers: {1} %"),
    BY_EFFECT("By what hangs on them: how far answers move to one standard deviation below and above."),
    NOT_SAMPLED("Not sampled:"),
    EXAMPLE("    {0}: {1}"),
    NO_MOVE("nothing noticeable"),
    MOVE("{0} {1} / {2} {3}"),
    AND("{0}, {1}"),
    TURNS_OUTCOME("{0}; comes out as {1}"),
    NO_POSTURE_THERE("none"),
    SOURCE("    source: {0}"),
    REASON("    reason: {0}");

    private final String template;

    CliMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
