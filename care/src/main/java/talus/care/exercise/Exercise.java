package talus.care.exercise;

import java.util.List;
import java.util.Optional;

/**
 * One exercise, as content.
 *
 * @param id unique, small letters and hyphens
 * @param version from 1, raised when steps or dose change
 * @param family the id of its family
 * @param targets what it is for, the main ones first
 * @param equipment all that it needs; empty: nothing but floor and a firm seat
 * @param cue the one sentence to keep in mind
 * @param warnings what tells that it is done otherwise than meant
 * @param stopRules when to end it for today
 * @param contraindications who is never given it
 * @param easier ids of what to do instead when it is too much
 * @param harder ids of what comes next
 * @param sources ids of the sources that its choice and dose rest on
 * @param review empty until a clinician has looked at it
 */
public record Exercise(
        String id,
        int version,
        String family,
        Phase phase,
        List<Target> targets,
        String name,
        Position position,
        List<Equipment> equipment,
        SideMode side,
        WorkMode mode,
        Dose dose,
        List<Step> steps,
        String cue,
        List<String> warnings,
        List<String> stopRules,
        List<Contraindication> contraindications,
        List<String> easier,
        List<String> harder,
        List<String> sources,
        String author,
        String licence,
        Optional<Review> review) {
    public Exercise {
        targets = List.copyOf(targets);
        equipment = List.copyOf(equipment);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
        stopRules = List.copyOf(stopRules);
        contraindications = List.copyOf(contraindications);
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
        sources = List.copyOf(sources);
    }
}
