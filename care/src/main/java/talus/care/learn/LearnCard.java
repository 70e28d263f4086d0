package talus.care.learn;

import java.util.List;

/**
 * One card: an idea, told with what speaks for it and what against.
 *
 * @param sourceSays the idea as those tell it who teach ankle work for the back
 * @param studiesShow what was measured
 * @param against what was measured and speaks against it, or is missing
 * @param takeaway what to do with it
 */
public record LearnCard(
        String id,
        String title,
        String lead,
        Illustration illustration,
        List<Statement> sourceSays,
        List<Statement> studiesShow,
        List<Statement> against,
        String takeaway) {
    public LearnCard {
        sourceSays = List.copyOf(sourceSays);
        studiesShow = List.copyOf(studiesShow);
        against = List.copyOf(against);
    }
}
