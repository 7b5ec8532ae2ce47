package lv.auseklis.cern;

import org.springframework.context.ApplicationContext;

/// A State with a contribution, for tests of what stands above.
public final class AState {

    private AState() {}

    /// One whose Agreement entered into force in 2021, with this contribution called for in each of the years.
    public static Agreement paying(ApplicationContext context, String francs, int... years) {
        var state = AnAgreement.opened(context);
        state.event(EventKind.NOTICE_RECEIVED, "2021-06-22");
        state.event(EventKind.PROTOCOL_DEPOSITED, "2021-07-03");
        for (var year : years) {
            state.figure(year, FigureKind.CONTRIBUTION_CALLED, francs);
        }
        return state.agreement;
    }

    /// Something more recorded of it: an act with names and texts in turn.
    public static void and(ApplicationContext context, Agreement state, String act, String... typed) {
        AnAgreement.of(context, state).done(act, typed);
    }
}
