package vn.anttcs.platform.error;

import jakarta.ejb.ApplicationException;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.NeedsApproval;
import vn.anttcs.law.Refused;
import vn.anttcs.law.Ruling;

/** The one exception by which a use case says no: a code of the error table with every reason. Rolls the transaction back. */
@ApplicationException(rollback = true, inherited = true)
public final class Refusal extends RuntimeException {
    private final ErrorCode code;
    private final transient List<Problem> problems;
    private final transient List<String> arguments;

    public Refusal(ErrorCode code, List<String> arguments, List<Problem> problems) {
        super(code + " " + problems, null, false, false);
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.problems = List.copyOf(problems);
    }

    /** A refusal without single reasons; the arguments fill the text of the code. */
    public static Refusal of(ErrorCode code, String... arguments) {
        return new Refusal(code, List.of(arguments), List.of());
    }

    /** A request whose form is wrong, with one problem per field. */
    public static Refusal invalid(List<Problem> problems) {
        return new Refusal(ErrorCode.INVALID_REQUEST, List.of(), problems);
    }

    /** One field of the request is wrong. */
    public static Refusal invalid(String problemCode, String field, String... arguments) {
        return invalid(List.of(Problem.of(problemCode, field, arguments)));
    }

    /** The named thing does not exist, or is outside the caller's territory, which must read the same. */
    public static Refusal notFound(String field, String value) {
        return new Refusal(ErrorCode.NOT_FOUND, List.of(), List.of(Problem.of("NO_SUCH_RECORD", field, value)));
    }

    /** A conflict with what is stored. */
    public static Refusal conflict(String problemCode, String field, String... arguments) {
        return new Refusal(ErrorCode.CONFLICT, List.of(), List.of(Problem.of(problemCode, field, arguments)));
    }

    /** Law or policy refuses, for one reason. */
    public static Refusal refused(String problemCode, String field, String... arguments) {
        return new Refusal(ErrorCode.REFUSED, List.of(), List.of(Problem.of(problemCode, field, arguments)));
    }

    /** Law or policy refuses, for all these reasons. */
    public static Refusal refused(List<Problem> problems) {
        return new Refusal(ErrorCode.REFUSED, List.of(), problems);
    }

    /** Throws unless the ruling allows: {@code REFUSED} with every ground, or {@code NEEDS_APPROVAL} naming the approver. */
    public static void unlessAllowed(Ruling ruling) {
        if (ruling instanceof Refused refused) {
            throw new Refusal(ErrorCode.REFUSED, List.of(), problems(refused.grounds()));
        }
        if (ruling instanceof NeedsApproval needed) {
            throw new Refusal(ErrorCode.NEEDS_APPROVAL, List.of(needed.approver()), problems(needed.grounds()));
        }
    }

    private static List<Problem> problems(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> new Problem(ground.code().name(), ground.field(), ground.arguments(), ground.basis()))
                .toList();
    }

    public ErrorCode code() {
        return code;
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<String> arguments() {
        return arguments;
    }
}
