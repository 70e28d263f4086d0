package talus.app.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import talus.app.content.ShippedContent;
import talus.chain.json.Json;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/** Events to be kept. */
final class Events {
    static final EventGate GATE = new EventGate(ShippedContent.plans().ids());

    private Events() {}

    static Json json(String text) {
        return ((ParseOutcome.Parsed) JsonParser.parse(text)).json();
    }

    /** How well somebody slept at the ankle, of a day of 2026. */
    static String rating(String id, int day, int discomfort) {
        return "{\"id\": \"" + id + "\", \"at\": \"2026-" + (10 + day / 28 % 3) + "-" + (10 + day % 19)
                + "T07:30:00+01:00\", \"kind\": \"rating\", \"data\": {\"when\": \"morning\", \"region\": \"ankle\","
                + " \"side\": \"left\", \"discomfort\": " + discomfort + "}}";
    }

    static GivenEvent event(String text) {
        return ((EventGate.Outcome.Ok) GATE.read(json(text))).events().getFirst();
    }

    static GivenEvent event(String id, int day) {
        return event(rating(id, day, day % 11));
    }

    static List<GivenEvent> some(Random random, int count) {
        List<GivenEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(Long.toHexString(random.nextLong()) + i, random.nextInt(80)));
        }
        return events;
    }
}
