package talus.chain.report.words;

import java.util.ArrayList;
import java.util.List;

/** All messages of the chain. */
public final class Catalogue {
    private Catalogue() {}

    /** Every message, enum by enum. */
    public static List<Message> messages() {
        List<Message> all = new ArrayList<>();
        all.addAll(List.of(UnitMessage.values()));
        all.addAll(List.of(CheckMessage.values()));
        all.addAll(List.of(ChangeMessage.values()));
        all.addAll(List.of(TableMessage.values()));
        all.addAll(List.of(PictureMessage.values()));
        all.addAll(List.of(PairMessage.values()));
        all.addAll(List.of(PageMessage.values()));
        return List.copyOf(all);
    }
}
