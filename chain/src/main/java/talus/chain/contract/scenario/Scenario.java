package talus.chain.contract.scenario;

import java.util.OptionalDouble;
import talus.chain.anthropometry.PersonSize;

/** A question to the engine: a person with these ankles does this task. */
public record Scenario(Person person, Ankles ankles, Task task, Options options) {
    /** The value of the field {@code schema}. */
    public static final String SCHEMA = "talus/scenario/1";

    /** A person with these ankles does this task, with the usual options. */
    public static Scenario of(Person person, Ankles ankles, Task task) {
        return new Scenario(person, ankles, task, Options.USUAL);
    }

    public Scenario withPerson(Person other) {
        return new Scenario(other, ankles, task, options);
    }

    public Scenario withAnkles(Ankles other) {
        return new Scenario(person, other, task, options);
    }

    public Scenario withTask(Task other) {
        return new Scenario(person, ankles, other, options);
    }

    public Scenario withOptions(Options other) {
        return new Scenario(person, ankles, task, other);
    }

    /** This scenario with what it left to the body filled in; what it says itself stays. */
    public Scenario withDefaults(BodyDefaults defaults) {
        PersonSize size = person.size();
        PersonSize filled = size.massKg().isPresent()
                ? size
                : new PersonSize(
                        size.sex(),
                        size.ageYears(),
                        size.heightM(),
                        OptionalDouble.of(defaults.massKg()),
                        size.measured());
        Setting setting = task.kind().has(TaskField.STANCE)
                ? task.setting().withUsualWidthM(defaults.stanceWidthM())
                : task.setting();
        return new Scenario(
                new Person(filled, person.strength(), person.limits(), person.footStiffness()),
                ankles,
                task.withSetting(setting),
                options.withUsualReferenceM(defaults.referenceWallDistanceM()));
    }
}
