package vn.anttcs.access.service;

import java.util.List;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.platform.data.Binder;
import vn.anttcs.platform.data.JsonOutput;
import vn.anttcs.platform.data.JsonText;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/** A refusal as it is kept for a key: codes and arguments, so that a repeat may read it in another language. */
record StoredRefusal(ErrorCode code, List<Text> arguments, List<Reason> problems) {
    /** A text in its own object: an argument may be empty, and an empty text alone reads as none. */
    record Text(String quoted) {
        static List<Text> of(List<String> texts) {
            return texts.stream().map(text -> new Text("=" + text)).toList();
        }

        static List<String> read(List<Text> texts) {
            return texts.stream().map(text -> text.quoted().substring(1)).toList();
        }
    }

    /** One reason. */
    record Reason(String code, String field, List<Text> arguments, String document, String article) {
        static Reason of(Problem problem) {
            LegalBasis basis = problem.legalBasis();
            return new Reason(
                    problem.code(),
                    problem.field(),
                    Text.of(problem.arguments()),
                    basis == null ? null : basis.document(),
                    basis == null ? null : basis.article());
        }

        Problem problem() {
            return new Problem(
                    code, field, Text.read(arguments), document == null ? null : new LegalBasis(document, article));
        }
    }

    static String write(Refusal refusal) {
        return JsonOutput.write(new StoredRefusal(
                refusal.code(),
                Text.of(refusal.arguments()),
                refusal.problems().stream().map(Reason::of).toList()));
    }

    static Refusal read(String json) {
        StoredRefusal stored = Binder.fromJson(StoredRefusal.class, JsonText.readObject(Repeats.stream(json)));
        return new Refusal(
                stored.code(),
                Text.read(stored.arguments()),
                stored.problems().stream().map(Reason::problem).toList());
    }
}
