package talus.care.strip;

import talus.chain.report.words.Message;
import talus.chain.report.words.Tag;

/** What stands on the wall strip. */
public enum StripMessage implements Message {
    TITLE("Wall strip for the knee-to-wall test"),
    DESCRIPTION(
            "A ruler in centimetres and inches that starts at the wall, a frame for a bank card, and the steps of the test."),
    TO_THE_WALL("Cut or fold here. This edge goes to the wall."),
    WALL("wall"),
    CENTIMETRES("cm"),
    INCHES("in"),
    MARK("{0} in"),
    CARD("Lay a bank card here."),
    CARD_FITS("It must just cover the frame."),
    LINE("This line is 10 cm long."),
    PRINT("Print at 100 %. Switch off any setting that fits it to the page."),
    CHECK("Check it with a bank card. If the card does not fit the frame, do not use this print."),
    TAPE("Cut or fold at the dashed line. Tape the strip to the floor with that edge at the wall."),
    TOE(
            "Take off your shoes. Set your big toe beside the 4-inch mark, about 10 cm. Point the foot straight at the wall."),
    HEEL("Lay a slip of paper under your heel. If it slides out, the heel was up."),
    KNEE("Bend the knee until it meets the wall, right above the second toe. Hands on the wall are fine."),
    MOVE("Was it easy? Move back a little and try again. Did the heel lift? Move nearer."),
    READ(
            "Read the scale at the tip of the big toe when the knee last met the wall with the heel down. Do it three times a side."),
    STOP("Stop when it hurts.", Tag.SAFETY);

    private final String template;
    private final Tag tag;

    StripMessage(String template) {
        this(template, Tag.PLAIN);
    }

    StripMessage(String template, Tag tag) {
        this.template = template;
        this.tag = tag;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Tag tag() {
        return tag;
    }
}
