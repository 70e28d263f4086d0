package talus.care.screen;

import talus.care.event.Frequency;
import talus.care.event.Goal;
import talus.care.event.ProgrammeChoice;
import talus.care.event.RatingTime;
import talus.care.event.Region;
import talus.care.event.StopReason;
import talus.care.event.Training;
import talus.care.event.Units;
import talus.care.exercise.Equipment;
import talus.chain.report.words.Words;

/** The words of a log as people read them. */
final class Names {
    private Names() {}

    static String of(Region region) {
        return Words.say(
                switch (region) {
                    case BACK -> ScreenMessage.REGION_BACK;
                    case HIP -> ScreenMessage.REGION_HIP;
                    case KNEE -> ScreenMessage.REGION_KNEE;
                    case ANKLE -> ScreenMessage.REGION_ANKLE;
                    case CALF -> ScreenMessage.REGION_CALF;
                    case FOOT -> ScreenMessage.REGION_FOOT;
                });
    }

    static String of(RatingTime time) {
        return Words.say(
                switch (time) {
                    case BEFORE -> ScreenMessage.TIME_BEFORE;
                    case PEAK -> ScreenMessage.TIME_PEAK;
                    case AFTER -> ScreenMessage.TIME_AFTER;
                    case MORNING -> ScreenMessage.TIME_MORNING;
                });
    }

    static String of(StopReason reason) {
        return Words.say(
                switch (reason) {
                    case CALF -> ScreenMessage.STOP_CALF;
                    case FRONT_PINCH -> ScreenMessage.STOP_PINCH;
                    case PAIN -> ScreenMessage.STOP_PAIN;
                    case HEEL_LIFTED -> ScreenMessage.STOP_HEEL;
                    case HEEL_CORD_PAIN -> ScreenMessage.STOP_CORD;
                });
    }

    static String of(Equipment thing) {
        return Words.say(
                switch (thing) {
                    case WALL -> ScreenMessage.WALL;
                    case CHAIR -> ScreenMessage.CHAIR;
                    case STEP -> ScreenMessage.STEP;
                    case BALL -> ScreenMessage.BALL;
                    case WEDGE -> ScreenMessage.WEDGE;
                    case SLANT_BOARD -> ScreenMessage.SLANT_BOARD;
                    case STRAP -> ScreenMessage.STRAP;
                    case BAND -> ScreenMessage.BAND;
                    case WEIGHT -> ScreenMessage.WEIGHT;
                });
    }

    static String of(Goal goal) {
        return Words.say(
                switch (goal) {
                    case BEND -> ScreenMessage.BEND;
                    case SQUAT -> ScreenMessage.SQUAT;
                    case STAIRS -> ScreenMessage.STAIRS;
                    case WALK -> ScreenMessage.WALK;
                    case RUN -> ScreenMessage.RUN;
                    case JUMP -> ScreenMessage.JUMP;
                    case BALANCE -> ScreenMessage.BALANCE;
                });
    }

    static String of(ProgrammeChoice programme) {
        return Words.say(
                switch (programme) {
                    case FIVE_PHASE -> ScreenMessage.FIVE_PHASE;
                    case LBM -> ScreenMessage.LBM;
                    case CHAIR -> ScreenMessage.CHAIR_PROGRAMME;
                });
    }

    static String of(Frequency often) {
        return Words.say(
                switch (often) {
                    case NEVER -> ScreenMessage.NEVER;
                    case SOMETIMES -> ScreenMessage.SOMETIMES;
                    case OFTEN -> ScreenMessage.OFTEN;
                });
    }

    static String of(Training training) {
        return Words.say(
                switch (training) {
                    case NONE -> ScreenMessage.TRAINING_NONE;
                    case SOME -> ScreenMessage.TRAINING_SOME;
                    case REGULAR -> ScreenMessage.TRAINING_REGULAR;
                });
    }

    static String of(Units units) {
        return Words.say(units == Units.US ? ScreenMessage.US : ScreenMessage.METRIC);
    }
}
