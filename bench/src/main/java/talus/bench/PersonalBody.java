package talus.bench;

import java.util.List;
import java.util.OptionalDouble;
import talus.chain.anthropometry.BodyAnswer;
import talus.chain.anthropometry.BodyEstimate;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Carried;
import talus.chain.body.HumanBuilder;
import talus.chain.body.HumanModel;

/** The bodies that are measured. */
final class PersonalBody {
    /** The one of every figure: a man of 1.75 m and 75 kg without a load. */
    static final PersonSize STANDARD = new PersonSize(Sex.MALE, 30, 1.75, OptionalDouble.of(75), MeasuredSegments.NONE);

    private PersonalBody() {}

    static HumanModel standard() {
        return of(STANDARD, List.of());
    }

    /** A body of mean proportions for its size. */
    static HumanModel of(PersonSize size, List<Carried> carried) {
        return switch (BodyEstimate.of(size)) {
            case BodyAnswer.Possible possible ->
                HumanBuilder.build(
                        JointCentreLengths.of(possible.body().mean()),
                        size.massKg().orElseThrow(),
                        carried);
            case BodyAnswer.Impossible impossible -> throw new IllegalArgumentException(impossible.toString());
        };
    }
}
