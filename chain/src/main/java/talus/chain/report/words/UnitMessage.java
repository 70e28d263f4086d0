package talus.chain.report.words;

/** Numbers with their units. */
public enum UnitMessage implements Message {
    CENTIMETRES("{0} cm"),
    INCHES("{0} in"),
    FEET_INCHES("{0} ft {1} in"),
    KILOGRAMS("{0} kg"),
    POUNDS("{0} lb"),
    DEGREES("{0} degrees"),
    ONE_DEGREE("{0} degree"),
    PERCENT("{0} %");

    private final String template;

    UnitMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
