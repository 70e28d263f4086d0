package talus.chain.contract.shape;

import java.util.Optional;
import talus.chain.json.Json;

/**
 * A named member of an object.
 *
 * @param name as written in JSON; a physical number carries its unit last
 * @param need whether it must be there, and what its absence means
 * @param meaning one sentence without a full stop
 */
public record Field(String name, Shape shape, Need need, String meaning) {

    /** Whether a field must be given. */
    public sealed interface Need {
        /** It must be given. */
        record Required() implements Need {}

        /** Left out, it is {@code value}. */
        record Standard(Json value) implements Need {}

        /** Left out, it is what {@code absence} says: nothing, or a value that depends on the person. */
        record Free(String absence) implements Need {}
    }

    public static Field required(String name, Shape shape, String meaning) {
        return new Field(name, shape, new Need.Required(), meaning);
    }

    public static Field standard(String name, Shape shape, Json value, String meaning) {
        return new Field(name, shape, new Need.Standard(value), meaning);
    }

    public static Field free(String name, Shape shape, String absence, String meaning) {
        return new Field(name, shape, new Need.Free(absence), meaning);
    }

    public boolean isRequired() {
        return need instanceof Need.Required;
    }

    /** The fixed default, when there is one. */
    public Optional<Json> standard() {
        return need instanceof Need.Standard(Json value) ? Optional.of(value) : Optional.empty();
    }
}
