package talus.care.note;

import talus.chain.report.words.Message;

/** The short forms of a clinic's notes. */
public enum NoteMessage implements Message {
    WALL("KTW {0} {1}"),
    WALL_STOPPED("{0}, stop: {1}"),
    NO_WALL("KTW none"),
    TAPE("tape"),
    INCLINOMETER("incl"),
    CAMERA("camera"),
    LEFT("L"),
    RIGHT("R"),
    OF_SIDE("{0} {1}"),
    WITH_TRIALS("{0} ({1})"),
    RAISES("SL raise {0} {1}"),
    FLAT("flat"),
    INCLINE("incline"),
    SESSIONS("{0}/{1} sessions, {2} timed"),
    NO_SESSIONS("No sessions"),
    NONE_BEFORE_TODAY("No sessions before today"),
    DISCOMFORT("{0} 7-day {1}->{2}"),
    BEYOND("Beyond error: {0}"),
    BEYOND_ONE("{0} {1}"),
    CARE("Care: {0}"),
    CARE_FEELING("reduced feeling"),
    CARE_BLOOD("blood thinners"),
    CARE_FALLS("falls"),
    CARE_PREGNANCY("pregnancy"),
    STOP_SIGNS("Stop signs: {0}"),
    LEVEL("{0}: {1}"),
    MISTAKEN("{0} (mistaken tick)"),
    NONE("none"),
    NONE_NOW("{0} now, ended: {1}"),
    END("{0}.");

    private final String template;

    NoteMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
