package talus.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import talus.care.event.Condition;
import talus.care.event.SafetyAnswer;
import talus.care.event.Urgency;
import talus.care.history.History;
import talus.care.plan.Diary;
import talus.care.rule.Rule;
import talus.chain.json.JsonNumber;

/** What stops, narrows and pauses, what ends that, and when the questions are due again. */
class SafetyReviewTest {
    private static final String DAY = "2026-03-02";
    private static final LocalDate ON = LocalDate.parse(DAY);

    private static Safety of(Diary diary) {
        return SafetyReview.of(History.of(diary.log(), diary.day()));
    }

    private static List<Rule> rules(Diary diary) {
        return of(diary).reasons().stream().map(reason -> reason.rule()).toList();
    }

    private static Diary cleared(Diary diary) {
        return diary.event("cleared", "{'by': 'Dr. Lee', 'saying': 'go on'}");
    }

    @ParameterizedTest
    @CsvSource({"pregnancy, 2, true", "clotHistory, 2, true", "pregnancy, 1, false", "varicoseVeins, 4, false"})
    void aNewlySoreCalfIsNoTrainingSorenessInPregnancyAndAfterAClot(String condition, int discomfort, boolean asks) {
        Diary diary = Diary.begin(DAY)
                .conditions(condition)
                .rate("before", "back", 1)
                .later(1)
                .event(
                        "rating",
                        "{'when': 'morning', 'region': 'calf', 'discomfort': %d, 'soreness': true}"
                                .formatted(discomfort));
        assertThat(rules(diary).contains(Rule.SAFETY_NEW_AREA)).isEqualTo(asks);
        assertThat(of(diary).verdict()).isEqualTo(asks ? Verdict.ASK_FIRST : Verdict.PLAN);
        assertThat(of(diary.safety("none")).verdict()).as("answered").isEqualTo(Verdict.PLAN);
    }

    @ParameterizedTest
    @EnumSource(SafetyAnswer.class)
    void everySignLeadsWhereItsUrgencySays(SafetyAnswer sign) {
        Safety safety = of(Diary.begin(DAY).safety(sign.word()));
        switch (sign.urgency()) {
            case NONE -> {
                assertThat(safety.verdict()).isEqualTo(Verdict.PLAN);
                assertThat(safety.level()).isEmpty();
                assertThat(safety.reasons()).isEmpty();
            }
            case APPOINTMENT -> {
                assertThat(safety.verdict()).isEqualTo(Verdict.PLAN);
                assertThat(safety.level()).contains(Level.APPOINTMENT);
            }
            case APPOINTMENT_FIRST -> {
                assertThat(safety.verdict()).isEqualTo(Verdict.SEATED_ONLY);
                assertThat(safety.level()).contains(Level.APPOINTMENT_FIRST);
                assertThat(safety.askOn()).isEqualTo(ON.plusDays(28));
            }
            case SAME_DAY -> assertThat(safety.level()).contains(Level.SAME_DAY);
            case EMERGENCY -> assertThat(safety.level()).contains(Level.EMERGENCY);
        }
        if (sign.urgency().compareTo(Urgency.SAME_DAY) >= 0) {
            assertThat(safety.verdict()).isEqualTo(Verdict.STOP);
            assertThat(safety.askOn()).isEqualTo(ON);
            assertThat(safety.reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.inputs().get("answers"))
                            .hasToString("Optional[JsonString[value=" + sign.word() + "]]"));
        }
        assertThat(SafetyAnswer.of(sign.urgency())).contains(sign);
        assertThat(SafetyQuestion.of(sign).name()).isEqualTo(sign.name());
    }

    @ParameterizedTest
    @CsvSource({
        "us, 911", "GB, 999", "au, 000", "nz, 111", "jp, 119", "cn, 120", "br, 192", "ch, 144", "no, 113", "il, 101",
        "sg, 995", "de, 112", "IT, 112", "se, 112"
    })
    void anEmergencyNamesTheNumberOfTheCountry(String country, String number) {
        Diary diary = Diary.empty(DAY)
                .event("profile", "{'sex': 'male', 'birthYear': 1970, 'heightM': 1.8, 'country': '" + country + "'}")
                .safety("chestPain");
        assertThat(of(diary).reasons().getFirst().text()).contains("Call " + number + " now");
        assertThat(EmergencyCountry.of(country).orElseThrow().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"TH", "co", "CL", "ZA"})
    void whereTheNumberIsNotKnownTheLocalOneIsNamedAndNoneIsMadeUp(String country) {
        String profile = "{'sex': 'male', 'birthYear': 1970, 'heightM': 1.8, 'country': '" + country + "'}";
        for (Diary diary : List.of(Diary.begin(DAY), Diary.begin(DAY).event("profile", profile))) {
            assertThat(of(diary.safety("chestPain")).reasons().getFirst().text())
                    .contains("Call your local emergency number now")
                    .doesNotContainPattern("\\d");
        }
        assertThat(EmergencyCountry.of(country)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"heartSymptoms, uncontrolledPressure", "uncontrolledPressure, heartSymptoms"})
    void whatADoctorClearedIsNotAskedAgainUntilAWordIsNewlyNamed(String word, String other) {
        Diary diary = cleared(Diary.begin(DAY).conditions(word)).later(1);
        assertThat(rules(diary.conditions(word, "pregnancy"))).containsExactly(Rule.SAFETY_WITH_CARE);
        assertThat(rules(diary.conditions(word))).containsExactly(Rule.SAFETY_WITH_CARE);
        assertThat(rules(diary.conditions(word, other))).containsExactly(Rule.SAFETY_ASK_DOCTOR);
        assertThat(rules(cleared(diary).conditions())).isEmpty();
        assertThat(rules(diary.conditions(word)))
                .as("it had gone and came back")
                .containsExactly(Rule.SAFETY_ASK_DOCTOR);
    }

    @ParameterizedTest
    @CsvSource({"1.1, 4.1", "0.1, 3.1", "1.3, 4.3", "4.6, 7.6"})
    void aRiseOfThreeIsThreeThoughDecimalsRound(double low, double high) {
        Diary diary = Diary.begin(DAY).rate("before", "back", low).later(1).rate("before", "back", high);
        assertThat(rules(diary)).containsExactly(Rule.SAFETY_RISE);
        Diary below = Diary.begin(DAY).rate("before", "back", low).later(1).rate("before", "back", high - 0.01);
        assertThat(rules(below)).isEmpty();
    }

    @Test
    void theWorstOfAllStandingSignsWinsAndTheOrderDoesNotMatter() {
        assertThat(of(Diary.begin(DAY).safety("feverIll").safety("chestPain")).level())
                .contains(Level.EMERGENCY);
        assertThat(of(Diary.begin(DAY).safety("chestPain").safety("feverIll")).level())
                .contains(Level.EMERGENCY);
        assertThat(of(Diary.begin(DAY).safety("pastCancer").safety("feverIll")).level())
                .contains(Level.SAME_DAY);
    }

    @Test
    void clearingEndsAllThatStoodBeforeAndNothingAfter() {
        Diary diary = cleared(Diary.begin(DAY).safety("chestPain", "pastCancer"));
        assertThat(of(diary).verdict()).isEqualTo(Verdict.PLAN);
        assertThat(of(diary).level()).isEmpty();
        assertThat(of(diary.safety("pastCancer")).verdict()).isEqualTo(Verdict.SEATED_ONLY);
    }

    @Test
    void anInflammatoryPatternIsForgottenWithTheNextAnswer() {
        Diary diary = Diary.begin(DAY).safety("inflammatoryPattern");
        assertThat(rules(diary)).containsExactly(Rule.SAFETY_APPOINTMENT);
        assertThat(rules(diary.safety("none"))).isEmpty();
    }

    @Test
    void symptomsEndWithNoneAndNotWithAnotherAnswer() {
        String tingling = "{'when': 'peak', 'region': 'back', 'discomfort': 1, 'tingling': true}";
        Diary diary = Diary.begin(DAY).event("rating", tingling);
        assertThat(of(diary).level()).contains(Level.SYMPTOMS);
        assertThat(of(diary.safety("inflammatoryPattern")).level()).contains(Level.SYMPTOMS);
        assertThat(of(diary.safety("none")).verdict()).isEqualTo(Verdict.PLAN);
        String down = "{'when': 'peak', 'region': 'back', 'discomfort': 1, 'spreadingDown': true}";
        assertThat(rules(diary.event("rating", down))).containsExactly(Rule.SAFETY_SYMPTOMS);
        assertThat(of(cleared(diary)).verdict()).isEqualTo(Verdict.PLAN);
        assertThat(of(diary.event("rating", down).safety("heelSnap")).level()).contains(Level.SAME_DAY);
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void aConditionIsToldAndTheHeartAsksADoctorUntilCleared(Condition condition) {
        Diary diary = Diary.begin(DAY).conditions(condition.word());
        boolean doctor = condition == Condition.HEART_SYMPTOMS || condition == Condition.UNCONTROLLED_PRESSURE;
        assertThat(of(diary).verdict()).isEqualTo(doctor ? Verdict.ASK_FIRST : Verdict.PLAN);
        assertThat(rules(diary)).containsExactly(doctor ? Rule.SAFETY_ASK_DOCTOR : Rule.SAFETY_WITH_CARE);
        Diary gone = diary.conditions();
        assertThat(of(gone).verdict())
                .as("the word of a doctor is needed though the condition is no longer named")
                .isEqualTo(doctor ? Verdict.ASK_FIRST : Verdict.PLAN);
        assertThat(rules(cleared(diary))).isEmpty();
        assertThat(rules(diary.conditions(condition.word()))).isNotEmpty();
        assertThat(SafetyQuestion.of(condition).name()).isEqualTo(condition.name());
    }

    @Test
    void theQuestionsComeFirstAndAgainAfterFourWeeks() {
        Diary unasked = Diary.empty(DAY).conditions("heartSymptoms");
        assertThat(rules(unasked)).containsExactly(Rule.SAFETY_NOT_ASKED, Rule.SAFETY_ASK_DOCTOR);
        assertThat(of(Diary.empty(DAY)).askOn()).isEqualTo(ON);
        Diary diary = Diary.begin(DAY);
        assertThat(of(diary).askOn()).isEqualTo(ON.plusDays(28));
        assertThat(rules(diary.later(27))).isEmpty();
        assertThat(rules(diary.later(1))).containsExactly(Rule.SAFETY_FOUR_WEEKS);
        assertThat(of(cleared(diary)).askOn()).isEqualTo(ON.plusDays(56));
        assertThat(rules(cleared(Diary.empty(DAY)))).containsExactly(Rule.SAFETY_NOT_ASKED);
    }

    @Test
    void aRiseOfThreeOverTheLowestSinceTheAnswerAsksAgain() {
        Diary diary = Diary.begin(DAY).rate("before", "back", 4).later(1).rate("before", "back", 1);
        assertThat(rules(diary)).isEmpty();
        assertThat(rules(diary.later(1).rate("before", "back", 3.9))).isEmpty();
        assertThat(rules(diary.rate("before", "back", 4))).containsExactly(Rule.SAFETY_RISE);
        assertThat(of(diary).reasons().getFirst().text()).contains("back", "3");
        assertThat(rules(diary.rate("before", "back", 1))).as("it has been").containsExactly(Rule.SAFETY_RISE);
        assertThat(rules(diary.safety("none").rate("before", "back", 2))).isEmpty();
        assertThat(rules(diary.rate("before", "back", 4.5))).isEmpty();
    }

    @Test
    void sorenessOfTheCalfIsNoRiseAndNoNewArea() {
        String sore = "{'when': 'morning', 'region': '%s', 'discomfort': %s, 'soreness': true}";
        Diary diary = Diary.begin(DAY)
                .rate("before", "calf", 1)
                .rate("before", "back", 1)
                .later(1);
        assertThat(rules(diary.event("rating", sore.formatted("calf", 4)))).isEmpty();
        assertThat(rules(diary.event("rating", sore.formatted("back", 4)))).containsExactly(Rule.SAFETY_RISE);
        assertThat(rules(Diary.begin(DAY).rate("before", "calf", 1).event("rating", sore.formatted("calf", 4.5))))
                .containsExactly(Rule.SAFETY_RISE);
    }

    @Test
    void twoHurtsAskAgainAndOneDoesNot() {
        Diary diary = Diary.begin(DAY).event("hurt", "{'exercise': 'squat'}");
        assertThat(rules(diary)).isEmpty();
        assertThat(rules(diary.event("hurt", "{'exercise': 'squat'}"))).containsExactly(Rule.SAFETY_TWO_HURTS);
        assertThat(rules(diary.safety("none").event("hurt", "{'exercise': 'squat'}")))
                .isEmpty();
    }

    @Test
    void aNewAreaIsOneFeltOnALaterDayByTwoOrMoreOrByAHurt() {
        Diary diary = Diary.begin(DAY).rate("before", "back", 1).rate("before", "knee", 5);
        assertThat(rules(diary)).as("the first day names what is known").isEmpty();
        assertThat(rules(diary.later(1).rate("before", "back", 3))).isEmpty();
        assertThat(rules(diary.rate("before", "hip", 1.9))).isEmpty();
        assertThat(rules(diary.rate("before", "hip", 2)))
                .as("it was not felt before the last answer")
                .containsExactly(Rule.SAFETY_NEW_AREA);
        assertThat(of(diary).reasons().getFirst().inputs().get("from")).contains(new JsonNumber(2));
        assertThat(rules(diary.safety("none"))).isEmpty();
        assertThat(rules(diary.rate("before", "hip", 4))).isEmpty();
        assertThat(rules(diary.event("hurt", "{'exercise': 'squat', 'region': 'ankle'}")))
                .containsExactly(Rule.SAFETY_NEW_AREA);
        assertThat(of(diary).reasons().getFirst().text()).contains("ankle");
    }

    @Test
    void onTheFirstDayAnAreaIsNewWhenItWasFeltInTrainingAndNotRatedBeforeIt() {
        assertThat(rules(Diary.begin(DAY).rate("before", "back", 2).rate("after", "knee", 6)))
                .containsExactly(Rule.SAFETY_NEW_AREA);
        assertThat(rules(Diary.begin(DAY).rate("before", "knee", 5).rate("after", "knee", 6)))
                .isEmpty();
        assertThat(rules(Diary.begin(DAY).rate("before", "back", 2).rate("peak", "knee", 1)))
                .isEmpty();
        assertThat(rules(Diary.begin(DAY).rate("peak", "back", 2).rate("after", "knee", 6)))
                .as("nothing tells how the day began")
                .isEmpty();
        assertThat(rules(Diary.begin(DAY)
                        .rate("before", "back", 2)
                        .event("hurt", "{'exercise': 'squat', 'region': 'knee'}")))
                .containsExactly(Rule.SAFETY_NEW_AREA);
    }

    @Test
    void anAreaThatWasOnlyEverRatedZeroIsNewWhenItIsFelt() {
        Diary diary = Diary.begin(DAY).rate("before", "back", 0).rate("before", "knee", 3);
        assertThat(rules(diary.later(1).rate("before", "back", 0).safety("none")))
                .isEmpty();
        assertThat(rules(diary.later(1).rate("before", "knee", 3))).isEmpty();
        assertThat(rules(diary.rate("before", "back", 2))).containsExactly(Rule.SAFETY_NEW_AREA);
    }

    @Test
    void anAreaFeltALittleBeforeTheLastAnswerIsKnownToIt() {
        Diary diary = Diary.begin(DAY).rate("before", "back", 3).later(1).rate("before", "foot", 1);
        assertThat(rules(diary.safety("none").later(1).rate("before", "foot", 3)))
                .isEmpty();
    }
}
