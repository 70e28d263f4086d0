package talus.care.event;

/** What a sign asks for, the least first. */
public enum Urgency {
    NONE,
    /** See somebody some time; the programme goes on. */
    APPOINTMENT,
    /** See somebody first; seated exercises until then. */
    APPOINTMENT_FIRST,
    /** Stop, and be seen today. */
    SAME_DAY,
    /** Stop, and call for help. */
    EMERGENCY
}
