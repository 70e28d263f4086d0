package talus.care.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.Event;
import talus.care.event.EventData;
import talus.care.event.Log;
import talus.care.event.Method;
import talus.care.event.Moment;
import talus.care.event.SafetyAnswer;
import talus.care.event.TestKind;
import talus.care.event.Units;
import talus.chain.anthropometry.PersonSize;
import talus.chain.body.Side;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;

/** The log of a person who was only measured once and ticked none of the signs and has none of the conditions. */
public final class FirstCheck {
    private FirstCheck() {}

    /** The log of that day. */
    public static Log log(PersonSize size, Ankles ankles, Units units, LocalDate on) {
        List<Event> events = new ArrayList<>();
        int birthYear = on.getYear() - (int) Math.floor(size.ageYears());
        events.add(event(
                "profile",
                on,
                new EventData.Profile(size.sex(), birthYear, size.heightM(), size.massKg(), Optional.empty())));
        events.add(event("safety", on, new EventData.Safety(List.of(SafetyAnswer.NONE))));
        events.add(event(
                "settings",
                on,
                new EventData.Settings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(units),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        for (Side side : Side.BOTH) {
            events.add(event("test." + side.word(), on, test(ankles.of(side), side)));
        }
        return Log.of(events);
    }

    private static EventData.Test test(AnkleMeasure ankle, Side side) {
        Method method = ankle instanceof AnkleMeasure.WallDistance ? Method.TAPE : Method.INCLINOMETER;
        double value = switch (ankle) {
            case AnkleMeasure.WallDistance wall -> wall.wallDistanceM();
            case AnkleMeasure.ShinLimit limit -> limit.limitDeg();
        };
        return new EventData.Test(
                TestKind.KNEE_TO_WALL, Optional.of(side), Optional.of(method), List.of(value), Optional.empty(), false);
    }

    private static Event event(String id, LocalDate on, EventData data) {
        return new Event("check." + id, Moment.parse(on + "T00:00:00Z").orElseThrow(), data);
    }
}
