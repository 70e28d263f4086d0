package talus.care.pose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoseReaderTest {
    private static final String TEXT = """
            {"schema": "talus/pose/1", "exercise": "any", "camera": "side",
             "props": [{"prop": "step", "forwardM": 0.2, "lengthM": 0.3, "widthM": 0.5, "heightM": 0.2},
                       {"prop": "step", "forwardM": 0.5, "lengthM": 0.3, "widthM": 0.5, "heightM": 0.4}],
             "keyframes": [
               {"base": "stand", "contacts": [{"part": "sole", "on": "floor", "forwardM": 0.1, "rightM": 0.12}],
                "anglesDeg": {"kneeFlexion": 20, "hipFlexion.left": 5}},
               {"base": "stand", "contacts": [{"part": "sole.right", "on": "step2"}],
                "reaches": [{"part": "hand", "to": "knee", "rightM": 0.05}]}],
             "marks": [{"kind": "stretch", "muscle": "calf"}],
             "arrows": [{"kind": "toAndFro", "part": "knee.right"}]}
            """;

    private final Mannequin mannequin = Mannequin.ofMeanPerson();

    @Test
    void whatIsSaidWithoutASideIsMeantForBothMirrored() {
        PoseFile file = ok(TEXT);
        Keyframe first = file.keyframes().getFirst();
        assertThat(first.contacts()).extracting(Contact::part).containsExactly("sole.left", "sole.right");
        assertThat(first.contacts().get(0).place().rightM()).hasValue(-0.12);
        assertThat(first.contacts().get(1).place().rightM()).hasValue(0.12);
        assertThat(first.anglesDeg())
                .containsEntry("kneeFlexion.left", 20.0)
                .containsEntry("kneeFlexion.right", 20.0)
                .containsEntry("hipFlexion.left", 5.0)
                .hasSize(3);
        assertThat(file.keyframes().get(1).reaches())
                .extracting(Reach::to)
                .extracting(to -> to.orElseThrow())
                .containsExactly("knee.left", "knee.right");
        assertThat(file.marks()).extracting(Mark::muscle).containsExactly("calf.left", "calf.right");
    }

    @Test
    void aSecondStepOffersItsOwnSurface() {
        Surfaces surfaces = Surfaces.of(ok(TEXT).props());
        assertThat(surfaces.named("step").point().y()).isEqualTo(0.2);
        assertThat(surfaces.named("step2").point().y()).isEqualTo(0.4);
    }

    @Test
    void namesThatDoNotExistAreRefusedWithTheirPath() {
        assertRefused(TEXT.replace("\"sole\"", "\"soul\""), "keyframes[0].contacts.part");
        assertRefused(TEXT.replace("\"step2\"", "\"shelf\""), "keyframes[1].contacts.on");
        assertRefused(TEXT.replace("kneeFlexion", "kneeBend"), "keyframes[0].anglesDeg");
        assertRefused(TEXT.replace("\"calf\"", "\"wing\""), "marks[0].muscle");
        assertRefused(TEXT.replace("\"camera\": \"side\"", "\"camera\": \"below\""), "camera");
        assertRefused(TEXT.replace("\"knee\", \"rightM\"", "\"tail\", \"rightM\""), "keyframes[1].reaches.to");
    }

    @Test
    void whatIsNotJsonIsSaidToBeSo() {
        assertThat(PoseReader.read("{\"schema\": ", mannequin)).isInstanceOf(PoseReading.NotJson.class);
    }

    private void assertRefused(String text, String path) {
        assertThat(PoseReader.read(text, mannequin))
                .isInstanceOfSatisfying(
                        PoseReading.Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst().path()).isEqualTo(path));
    }

    private PoseFile ok(String text) {
        return ((PoseReading.Ok) PoseReader.read(text, mannequin)).file();
    }
}
