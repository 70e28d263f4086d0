package talus.app.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import talus.app.log.LogStore;
import talus.app.log.StoreFailure;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.shape.Check;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Problem;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/** How requests to the diary come in, and what becomes of them when the store fails. */
final class DiaryIntake {
    private final Intake intake;
    private final Diary diary;
    private final Telling telling;

    DiaryIntake(Intake intake, Diary diary, Telling telling) {
        this.intake = intake;
        this.diary = diary;
        this.telling = telling;
    }

    /** What is answered from the store. */
    interface Reply {
        ResponseEntity<byte[]> from(LogStore store) throws IOException;
    }

    /** Answers a request without a body. */
    ResponseEntity<byte[]> answer(Reply reply) throws IOException {
        Optional<ResponseEntity<byte[]>> refusal = intake.admit();
        return refusal.isPresent() ? refusal.get() : reply(reply);
    }

    /** Answers a request whose body has a shape. */
    ResponseEntity<byte[]> answer(HttpServletRequest request, ObjectShape shape, Function<Members, Reply> reply)
            throws IOException {
        return switch (intake.read(request)) {
            case Intake.Read.Refused refused -> refused.answer();
            case Intake.Read.Text text ->
                switch (JsonParser.parse(text.text())) {
                    case ParseOutcome.Malformed malformed ->
                        Answer.of(HttpStatus.BAD_REQUEST, ProblemWriter.write(malformed));
                    case ParseOutcome.Parsed parsed -> {
                        List<Problem> problems = Check.problems(shape, parsed.json());
                        yield problems.isEmpty()
                                ? reply(reply.apply(Members.of(shape, parsed.json())))
                                : refused(problems);
                    }
                };
        };
    }

    static ResponseEntity<byte[]> refused(List<Problem> problems) {
        return Answer.of(HttpStatus.BAD_REQUEST, ProblemWriter.write(problems));
    }

    private ResponseEntity<byte[]> reply(Reply reply) throws IOException {
        try {
            return reply.from(diary.store());
        } catch (StoreFailure e) {
            telling.bug(e.getCause() == null ? e : e.getCause());
            return Answer.error(HttpStatus.SERVICE_UNAVAILABLE, ServerMessage.STORE_BROKEN);
        }
    }
}
