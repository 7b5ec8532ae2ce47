package lv.auseklis.cern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import org.springframework.context.ApplicationContext;

/// A State of a test, whose record is kept by real acts. Each has a code of its own.
final class AnAgreement {

    static final Actor KEEPER = new Actor(Role.CERN_CONTACT_POINT, "keeper");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String LETTERS = "XYZWVTNMKJHGFD";

    private static int states;

    final Agreement agreement;
    private final CernActs acts;

    private AnAgreement(Agreement agreement, CernActs acts) {
        this.agreement = agreement;
        this.acts = acts;
    }

    static synchronized AnAgreement opened(ApplicationContext context) {
        var code = "" + LETTERS.charAt(states / 26) + (char) ('A' + states % 26);
        states++;
        var typed = Map.of("state", code, "name.lv", "Valsts " + code, "name.en", "State " + code);
        var outcome = context.getBean(OpenAgreement.class).open(new OpenAgreement.Command(typed), KEEPER, TODAY);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        var found = context.getBean(JdbcAgreements.class).find(code).orElseThrow();
        return new AnAgreement(found, context.getBean(CernActs.class));
    }

    static AnAgreement of(ApplicationContext context, Agreement agreement) {
        return new AnAgreement(agreement, context.getBean(CernActs.class));
    }

    /// @param typed names and texts in turn
    Outcome tried(String act, String... typed) {
        var texts = new HashMap<>(Map.of("source", "Tests", "confidence", "high"));
        for (int i = 0; i < typed.length; i += 2) {
            texts.put(typed[i], typed[i + 1]);
        }
        return acts.act(act, agreement, texts, KEEPER, TODAY);
    }

    /// @return the entry of the log
    long done(String act, String... typed) {
        var outcome = tried(act, typed);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).entry();
    }

    long event(EventKind kind, String day) {
        return done("event", "kind", kind.name(), "day", day);
    }

    long figure(int year, FigureKind kind, String value) {
        var name = kind.unit() == FigureKind.Unit.DAY ? "day" : "value";
        return done("figure", "year", String.valueOf(year), "kind", kind.name(), name, value);
    }

    long paid(int year, String received, String amount) {
        return done(
                "payment", "year", String.valueOf(year), "received", received, "amount", amount, "reference", "M-1");
    }
}
