package talus.care.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.Log;
import talus.care.event.Units;
import talus.care.history.History;
import talus.care.plan.Plan;
import talus.care.plan.Planner;
import talus.care.programme.Content;
import talus.care.safety.SafetyQuestion;
import talus.care.test.TestResult;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** A person's log on a day with what follows from it, read once for everything that is handed on. */
record Person(Content content, Log log, LocalDate on, History history, Plan plan) {
    static Person of(Content content, Log log, LocalDate on) {
        return new Person(content, log, on, History.of(log, on), Planner.plan(content, log, on));
    }

    UnitSystem units() {
        return history.settings().units().equals(Optional.of(Units.US)) ? UnitSystem.US : UnitSystem.METRIC;
    }

    /** The paper that goes with the units. */
    String paper() {
        return units() == UnitSystem.US ? SheetStyle.LETTER : SheetStyle.A4;
    }

    List<TestResult> results() {
        return TestResult.of(history);
    }

    /** The conditions that hold, as they were ticked. */
    List<String> conditions() {
        List<String> texts = new ArrayList<>();
        history.conditions()
                .ifPresent(given ->
                        given.conditions().forEach(condition -> texts.add(Words.say(SafetyQuestion.of(condition)))));
        return texts;
    }
}
