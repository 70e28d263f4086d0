package talus.care.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.history.History;
import talus.care.history.Sessions;
import talus.chain.anthropometry.Sex;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Who somebody is and how often they trained, in the same words on every page that is handed on. */
public final class PersonWords {
    private PersonWords() {}

    /** Sex, age, height and mass. */
    public static String who(History history, UnitSystem units) {
        Optional<EventData.Profile> profile = history.profile();
        if (profile.isEmpty()) {
            return Words.say(HandoverMessage.NO_PROFILE);
        }
        String who = Words.say(
                HandoverMessage.WHO,
                Words.say(profile.get().sex() == Sex.FEMALE ? HandoverMessage.FEMALE : HandoverMessage.MALE),
                Integer.toString(history.ageYears().orElseThrow()),
                units.stature(profile.get().heightM()));
        return profile.get().massKg().isEmpty()
                ? who
                : Words.say(
                        HandoverMessage.WHO_MASS,
                        who,
                        units.mass(profile.get().massKg().getAsDouble()));
    }

    /** The days and sets that count, and whether today's are still to be added. */
    public static String trained(History history) {
        List<String> sentences = new ArrayList<>();
        Sessions sessions = Sessions.of(history);
        if (sessions.days() == 0) {
            sentences.add(
                    Words.say(history.trainsToday() ? HandoverMessage.NOT_BEFORE_TODAY : HandoverMessage.TRAINED_NOT));
        } else {
            sentences.add(Words.say(
                    HandoverMessage.TRAINED,
                    Integer.toString(sessions.days()),
                    Integer.toString(sessions.timedDays()),
                    Integer.toString(sessions.sets()),
                    Integer.toString(sessions.timedSets())));
            sentences.add(Words.say(
                    HandoverMessage.LAST_SESSION,
                    history.lastTraining().orElseThrow().day().toString()));
        }
        if (history.trainsToday()) {
            sentences.add(Words.say(HandoverMessage.TODAY_COUNTS));
        }
        return String.join(" ", sentences);
    }
}
