package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.care.screen.Tree.list;

import org.junit.jupiter.api.Test;
import talus.care.handover.Enquiry;
import talus.chain.json.Json;

/** What of a diary goes to somebody else. */
class HandoverScreensTest {
    @Test
    void aMessageToAClinicTakesNothingOfTheDiaryAlongUnlessItIsChosen() {
        Visit visit = new Visit();
        visit.begin();
        Json contact = list(visit.screen("2026-11-02", "contact", ""), "parts").getFirst();
        assertThat(list(contact, "include")).hasSize(Enquiry.Included.ALL.size());
        assertThat(list(contact, "included")).isEmpty();
    }
}
